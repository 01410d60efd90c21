"""One parent, two children: the server and the worker. When the parent stops, both do."""

import ctypes
import errno
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from http.client import HTTPConnection, HTTPException

GRACE = 10
WORKER_PAUSE = 5
WORKER = [sys.executable, "manage.py", "work", "--queue-name", "*", "--no-reload", "--verbosity", "0"]


class CannotServe(Exception):
    """Says in one sentence why there can be no server."""


def check_port(host: str, port: int) -> None:
    """Raise `CannotServe` when the port cannot be opened."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as fault:
            why = "is taken" if fault.errno == errno.EADDRINUSE else f"cannot be opened ({fault.strerror})"
            raise CannotServe(f"Port {port} {why}; PORT=8001, say, chooses another one.") from None


def serve(host: str, port: int, say_ready: Callable[[], None]) -> None:
    """Run server and worker until Ctrl-C or SIGTERM; raise `CannotServe` when the server stops by itself.

    `say_ready` is called once, when the server answers.
    """
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    children = {"server": _start(server_command(host, port))}
    try:
        with suppress(KeyboardInterrupt):
            _wait_for_an_answer(host, port, children["server"])
            children["worker"] = _start(WORKER)
            say_ready()
            _watch(children)
    finally:
        _stop(children.values())


def server_command(host: str, port: int) -> list[str]:
    """Return how granian is started: two processes of four threads (docs/decisions.md has the figures)."""
    options = {"interface": "wsgi", "host": host, "port": port, "workers": 2, "blocking-threads": 4}
    # A process that is told to stop while it is starting would otherwise never end.
    options["workers-kill-timeout"] = GRACE // 2
    words = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    quiet = ["--log-level", "warning", "--no-ws", "--respawn-failed-workers"]
    return [sys.executable, "-m", "granian", *words, *quiet, "newsroom.wsgi:application"]


def _start(command):
    # In a group of its own a child hears of Ctrl-C from the parent alone, once.
    return subprocess.Popen(command, process_group=0, preexec_fn=_die_with_the_parent)


def _die_with_the_parent():
    if sys.platform == "linux":
        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)


def _wait_for_an_answer(host, port, server):
    # The port is open long before there is somebody to answer.
    while _is_alive(server):
        with suppress(OSError, HTTPException), closing(HTTPConnection(host, port, timeout=GRACE)) as connection:
            connection.request("OPTIONS", "/")
            connection.getresponse()
            return
        time.sleep(0.05)


def _watch(children):
    while _is_alive(children["server"]):
        time.sleep(0.5)
        if children["worker"].poll() is not None:
            time.sleep(WORKER_PAUSE)
            children["worker"] = _start(WORKER)


def _is_alive(server):
    if server.poll() is not None:
        raise CannotServe(f"The server stopped by itself (exit code {server.returncode}).")
    return True


def _stop(children):
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    for child in children:
        child.terminate()
    deadline = time.monotonic() + GRACE
    for child in children:
        with suppress(subprocess.TimeoutExpired):
            child.wait(max(0, deadline - time.monotonic()))
        _kill_group(child)


def _kill_group(child):
    # A server that was killed leaves its own children behind, in its group.
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()
