"""The production server with one process and one thread, and the processor time that it takes."""

import http.client
import os
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path

from .site import HOME, environment

TICKS = os.sysconf("SC_CLK_TCK")
ENOUGH = 1.2
MOST = 2000


@contextmanager
def running(folder: Path, port: int):
    """The site on a port; gives the server's process."""
    words = [
        "--interface",
        "wsgi",
        "--port",
        str(port),
        "--workers",
        "1",
        "--blocking-threads",
        "1",
        "--log-level",
        "error",
    ]
    command = [sys.executable, "-m", "granian", *words, "newsroom.wsgi:application"]
    server = subprocess.Popen(command, cwd=HOME, env=environment(folder, port))
    try:
        wait_for(port)
        yield server
    finally:
        server.terminate()
        server.wait()


def wait_for(port):
    for _ in range(300):
        with suppress(OSError, http.client.HTTPException):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            connection.request("GET", "/bare/")
            connection.getresponse().read()
            return
        time.sleep(0.1)
    raise SystemExit("The server did not start.")


def cost(server, port: int, address: str) -> tuple[float, int]:
    """Processor milliseconds of one request, and the bytes of its compressed answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for _ in range(5):
        size = ask(connection, address)
    start, number = processor_time(server.pid), 0
    while number < MOST and processor_time(server.pid) - start < ENOUGH:
        for _ in range(20):
            ask(connection, address)
        number += 20
    return (processor_time(server.pid) - start) * 1000 / number, size


def ask(connection, address):
    connection.request("GET", address, headers={"Accept-Encoding": "gzip"})
    answer = connection.getresponse()
    assert answer.status == 200, (address, answer.status)
    return len(answer.read())


def processor_time(pid: int) -> float:
    """Seconds that a process and its children have taken of a processor."""
    return sum(_own_time(each) for each in [pid, *_children(pid)])


def _own_time(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _children(pid):
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
