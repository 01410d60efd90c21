"""`manage.py serve` as a process: what it starts, it stops."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

pytestmark = pytest.mark.once


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment_of(folder):
    environment = os.environ | {"DATA_DIR": str(folder), "PORT": str(free_port())}
    for name in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE", "SITE_URL"):
        environment.pop(name, None)
    return environment


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """The folder of a site that was served once and has an editor, so that serving it makes nothing."""
    folder = tmp_path_factory.mktemp("site")
    environment = environment_of(folder)
    for words in (["migrate", "--verbosity", "0"], ["make_editor", "ana"]):
        subprocess.run([sys.executable, "manage.py", *words], env=environment, check=True, capture_output=True)
    server, _ = start(environment)
    stop(server)
    return folder


@pytest.fixture
def site(template, tmp_path):
    """The environment of a copy of that site."""
    shutil.copytree(template, tmp_path, dirs_exist_ok=True)
    return environment_of(tmp_path)


def start(site):
    server = subprocess.Popen(
        [sys.executable, "manage.py", "serve"], env=site, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return server, server.stdout.readline()


def stop(server):
    server.terminate()
    server.wait(timeout=20)


def answer(site, path):
    return urllib.request.urlopen(f"http://127.0.0.1:{site['PORT']}{path}", timeout=10)


def children_of(number):
    """Return the numbers of all processes under this one, its own not among them."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    pairs = [tuple(map(int, line.split())) for line in listed.splitlines()]
    below = [child for child, parent in pairs if parent == number]
    return below + [grandchild for child in below for grandchild in children_of(child)]


def named(word, numbers):
    """Return the first of the processes whose command holds the word."""
    return next(number for number in numbers if word in Path(f"/proc/{number}/cmdline").read_text())


def are_gone(numbers):
    """Whether all of them end within a few seconds."""
    for _ in range(100):
        if not any(Path(f"/proc/{number}").exists() for number in numbers):
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_leaves_no_process_behind(site, number):
    server, line = start(site)
    below = children_of(server.pid)
    server.send_signal(number)
    server.wait(timeout=20)
    assert line.startswith(f"The site is at http://127.0.0.1:{site['PORT']}/")
    assert len(below) >= 3
    assert are_gone(below)


def test_serves_pages_and_hashed_files_with_strict_headers(site):
    server, _ = start(site)
    try:
        page = answer(site, "/admin/login/")
        file = answer(
            site, page.read().decode().partition('href="/static/')[2].partition('"')[0].join(["/static/", ""])
        )
        for response in (page, file):
            assert response.status == 200
            assert response.headers["Cross-Origin-Embedder-Policy"] == "require-corp"
            assert "default-src 'none'" in response.headers["Content-Security-Policy"]
        assert "immutable" in file.headers["Cache-Control"]
    finally:
        stop(server)


def test_brings_a_dead_worker_back(site):
    server, _ = start(site)
    try:
        below = children_of(server.pid)
        worker = named("manage.py\0work", below)
        os.kill(worker, signal.SIGKILL)
        assert are_gone([worker])
        time.sleep(6)
        assert len(children_of(server.pid)) == len(below)
    finally:
        stop(server)


def test_says_that_its_port_is_taken(site):
    with socket.socket() as other:
        other.bind(("127.0.0.1", int(site["PORT"])))
        other.listen()
        server, line = start(site)
        assert server.wait(timeout=20) == 1
    assert line == f"Port {site['PORT']} is taken; PORT=8001, say, chooses another one.\n"


def test_changes_nothing_when_run_again(site, tmp_path):
    def run():
        server, line = start(site)
        stop(server)
        return line, {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if "sqlite3" not in path.name}

    assert run() == run()


def test_ends_when_its_server_does(site):
    server, _ = start(site)
    below = children_of(server.pid)
    os.kill(named("granian", below), signal.SIGKILL)
    assert server.wait(timeout=20) == 1
    assert server.stdout.read().splitlines()[-1] == "The server stopped by itself (exit code -9)."
    assert are_gone(below)
