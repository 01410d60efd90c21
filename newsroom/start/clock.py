"""The worker's clock. Nothing that readers see waits for it: the gate knows the hour by itself."""

import logging
import threading

from django.db import connection

from newsroom.desk.unlist import unlist_ended

PAUSE = 30
log = logging.getLogger(__name__)


class Clock:
    """While it runs, what is due is done every half minute, beside the worker's tasks."""

    def __init__(self):
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="clock", daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *fault):
        self._stopped.set()
        self._thread.join()

    def _run(self):
        while not self._stopped.wait(PAUSE):
            tick()
        connection.close()


def tick() -> None:
    """Does once what is due; what fails is logged and done with the next tick."""
    try:
        unlist_ended()
    except Exception:
        log.exception("What the clock asks for was not done; it is tried again in half a minute.")
        connection.close()
