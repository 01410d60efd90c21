"""The part of the lock file that a deed needs."""

import re
from pathlib import Path

import pytest

from newsroom.start import packages
from newsroom.start.packages import needed

pytestmark = pytest.mark.once
HOME = Path(__file__).resolve().parent.parent.parent
LOCK = (HOME / "requirements.lock").read_text()


def names(text):
    return re.findall(r"^([\w.-]+)==", text, re.MULTILINE)


def test_has_what_the_packages_themselves_need():
    assert {"django", "asgiref", "granian", "click"} < set(names(needed(HOME, [])))


def test_leaves_the_tools_of_the_tests_out():
    assert not {"pytest", "playwright", "greenlet", "ruff"} & set(names(needed(HOME, [])))


def test_is_all_of_the_lock_with_every_extra():
    assert names(needed(HOME, ["test", "s3"])) == names(LOCK)


def test_is_nothing_without_a_hash():
    entries = re.split(r"\n(?=\w)", LOCK)
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_names_no_index():
    assert "://" not in LOCK
    assert not re.search(r"^--", LOCK, re.MULTILINE)


def test_is_installed_once_more_when_it_changed(tmp_path):
    for name in ("pyproject.toml", "requirements.lock"):
        (tmp_path / name).write_text((HOME / name).read_text())
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").touch()
    (tmp_path / ".venv" / "installed-test").write_text(packages._state(tmp_path, ["test"]))
    assert packages.are_installed(tmp_path, ["test"])
    assert packages.are_installed(tmp_path, [])
    assert not packages.are_installed(tmp_path, ["s3"])
    (tmp_path / "requirements.lock").write_text(LOCK.replace("pytest==", "pytest==1.", 1))
    assert not packages.are_installed(tmp_path, ["test"])
