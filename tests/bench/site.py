"""A newsroom of some size, kept between runs, and the pages of it that are measured."""

import json
import os
import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent.parent
KEPT = HOME / "data" / "bench"


def environment(folder: Path, port: int) -> dict[str, str]:
    """The environment of a site in a folder."""
    return os.environ | {
        "DATA_DIR": str(folder),
        "DJANGO_SETTINGS_MODULE": "tests.bench.settings",
        "SITE_URL": f"http://127.0.0.1:{port}",
    }


def made(size: int, release: str, port: int) -> Path:
    """The folder of a demonstration with so many stories, made when this release has made none."""
    folder = KEPT / f"{release}-{size}"
    stamp = folder / "made"
    if not stamp.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for database in folder.glob("newsroom.sqlite3*"):
            database.unlink()
        for words in (
            ["migrate", "-v", "0"],
            ["demo", "--articles", str(size)],
            ["collectstatic", "--no-input", "-v", "0"],
        ):
            run(["manage.py", *words], folder, port)
        stamp.touch()
    return folder


def pages(folder: Path, port: int) -> dict[str, dict]:
    """The measured pages by name, each with its address and the number of its queries."""
    return json.loads(run(["-m", "tests.bench.pages"], folder, port, capture=True))


def run(words: list[str], folder: Path, port: int, *, capture: bool = False) -> str | None:
    """Runs Python in the site's environment and returns what it printed, when that is wanted."""
    command = [sys.executable, *words]
    done = subprocess.run(
        command,
        cwd=HOME,
        env=environment(folder, port),
        check=True,
        text=True,
        stdout=subprocess.PIPE if capture else None,
    )
    return done.stdout
