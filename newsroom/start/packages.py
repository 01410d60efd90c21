"""The packages of requirements.lock: which of them a deed needs, and whether `.venv` has them."""

import hashlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path


def python_of(home: Path) -> str:
    """Return the path of the virtual environment's Python."""
    return str(home / ".venv" / "bin" / "python")


def are_installed(home: Path, extras: list[str]) -> bool:
    """Whether `install` was through with these packages, or more, for this Python in this folder."""
    stamps = [stamp for stamp in (home / ".venv").glob("installed*") if set(extras) <= set(_extras_of(stamp))]
    return Path(python_of(home)).exists() and any(
        stamp.read_text() == _state(home, _extras_of(stamp)) for stamp in stamps
    )


def install(home: Path, extras: list[str]) -> None:
    """Install what the site needs, and the extras of pyproject.toml named; every file is checked by its hash."""
    print("Installing the locked packages, once …", flush=True)
    wanted = home / ".venv" / "wanted.txt"
    wanted.write_text(needed(home, extras))
    command = [python_of(home), "-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check"]
    if subprocess.call([*command, "--no-deps", "--require-hashes", "-r", str(wanted)]) != 0:
        sys.exit("The packages could not be installed; pip says why above.")
    (home / ".venv" / "-".join(["installed", *extras])).write_text(_state(home, extras))


def needed(home: Path, extras: list[str]) -> str:
    """Return the part of the lock file that the project and these extras of it need, in pip's own format.

    There is one lock file for all, so that a package can never be there in two versions; its `# via` remarks
    say who asked for each package.
    """
    project = tomllib.loads((home / "pyproject.toml").read_text())["project"]
    asked = sum((project["optional-dependencies"][extra] for extra in extras), project["dependencies"])
    entries = {_name(entry): entry for entry in re.split(r"\n(?=\w)", (home / "requirements.lock").read_text())}
    chosen, added = set(), set(map(_name, asked))
    while added:
        chosen |= added
        added = {name for name, entry in entries.items() if name not in chosen and _askers(entry) & chosen}
    return "\n".join(entry for name, entry in entries.items() if name in chosen)


def _name(entry):
    return re.match(r"[\w.-]+", entry)[0].lower().replace("_", "-")


def _askers(entry):
    return set(re.findall(r"^ +#(?: via)? +([\w.-]+)", entry, re.MULTILINE))


def _extras_of(stamp):
    return stamp.name.split("-")[1:]


def _state(home, extras):
    wanted = needed(home, extras).encode()
    return f"{hashlib.sha256(wanted).hexdigest()} {sys.version} {home}"
