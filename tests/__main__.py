"""What `make test` runs, in this order: style, templates, migrations, deployment, then every test on both databases."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.needs import chromium, postgresql

HOME = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
PYTEST = [PYTHON, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile"]


def main() -> int:
    """Run everything, whatever fails on the way, and return the exit code."""
    with tempfile.TemporaryDirectory(prefix="newsroom-checks-") as folder:
        failed = [name for name, words, settings in _checks(folder) if not _passes(name, words, settings)]
    left_out = []
    failed += _on_sqlite(left_out) + _on_postgresql(left_out)
    for reason in left_out:
        print(f"LEFT OUT: {reason}")
    if left_out and os.environ.get("CI"):
        failed.append("all tests (with CI set, none may be left out)")
    for name in failed:
        print(f"FAILED: {name}")
    return bool(failed)


def _checks(folder):
    site = {"DATA_DIR": folder, "SITE_URL": "https://news.example.com"}
    templates = [str(path) for path in sorted((HOME / "templates").rglob("*.html"))]
    return [
        ("style", [PYTHON, "-m", "ruff", "check"], {}),
        ("format", [PYTHON, "-m", "ruff", "format", "--check"], {}),
        ("templates", [str(Path(PYTHON).with_name("djade")), "--check", "--target-version", "5.2", *templates], {}),
        ("migrations", [PYTHON, "manage.py", "makemigrations", "--check", "--dry-run"], site),
        ("deployment", [PYTHON, "manage.py", "check", "--deploy", "--fail-level", "INFO"], site),
        ("newsroom alone", [*PYTEST, "--ds", "tests.settings_alone", "tests/alone", "tests/models"], {}),
    ]


def _on_sqlite(left_out):
    name, words = "tests on SQLite", [*PYTEST]
    if not chromium.fetched():
        left_out.append("the tests in a browser: there is no Chromium, and it could not be installed")
        words += ["-m", "not browser"]
    return [] if _passes(name, words, {}) else [name]


def _on_postgresql(left_out):
    programs = postgresql.fetched()
    if not programs:
        left_out.append("the tests on PostgreSQL: there is no server, and it could not be installed")
        return []
    name, words = "tests on PostgreSQL", [*PYTEST, "-m", "not browser and not once"]
    with postgresql.server(programs) as address:
        return [] if _passes(name, words, {"DATABASE_URL": address}) else [name]


def _passes(name, words, settings):
    print(f"\n== {name}", flush=True)
    return subprocess.call(words, cwd=HOME, env=os.environ | settings) == 0


if __name__ == "__main__":
    sys.exit(main())
