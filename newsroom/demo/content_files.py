"""Reads the demonstration's words; `content/README.md` says what the files hold."""

import tomllib
from pathlib import Path

CONTENT = Path(__file__).parent / "content"


def read(name: str) -> dict:
    """One file of the content folder, by its name without `.toml`."""
    return tomllib.loads((CONTENT / f"{name}.toml").read_text(encoding="utf-8"))


def stories() -> dict[str, dict]:
    """Every story by its slug, which is its file's name."""
    paths = sorted((CONTENT / "stories").glob("*.toml"))
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in paths}
