"""A PostgreSQL server of the tests' own, in a temporary folder and on a free port."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.needs import debian

# What is lost when the machine fails is a test's, so nothing waits for the disk.
QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=50"


def found() -> Path | None:
    """Return the folder of the server's programs when this machine has them; Debian keeps them off the PATH."""
    on_path = shutil.which("initdb")
    folders = [Path(on_path).parent] if on_path else sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "initdb").exists()), None)


def fetched() -> Path | None:
    """Return the folder of the programs, installing them when need be; None when that cannot be done."""
    return found() or (debian.install("postgresql") and found()) or None


@contextmanager
def server(programs: Path) -> Iterator[str]:
    """Run a server and give its DATABASE_URL; the server and all its data are gone at the end."""
    with tempfile.TemporaryDirectory(prefix="newsroom-postgresql-") as folder:
        _as_owner(["install", "-d", f"{folder}/data"], folder)
        _as_owner([programs / "initdb", "-D", f"{folder}/data", "-U", "tests", "--auth=trust", "-E", "UTF8"], folder)
        port = _free_port()
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 {QUICK}"
        control = [programs / "pg_ctl", "-D", f"{folder}/data", "-w", "-l", f"{folder}/log"]
        _as_owner([*control, "-o", options, "start"], folder)
        try:
            yield f"postgres://tests@127.0.0.1:{port}/postgres"
        finally:
            _as_owner([*control, "-m", "immediate", "stop"], folder)


def _as_owner(command, folder):
    # PostgreSQL refuses to be run by root.
    owner = {}
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        owner = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
    quietly = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
    # A locale that is named in the environment need not be installed.
    settings = os.environ | {"LC_ALL": "C.UTF-8"}
    subprocess.run(list(map(str, command)), cwd=folder, env=settings, check=True, **quietly, **owner)


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
