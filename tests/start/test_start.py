"""`python3 -m newsroom.start` on a machine that lacks something: one plain sentence, no stack trace."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.once


def say(code):
    """Run a few lines with no other Python on the PATH; return the exit code and what was said."""
    code = f"import sys; from newsroom.start.__main__ import main, make_environment; {code}"
    ended = subprocess.run(
        [sys.executable, "-c", code], env={"PATH": "/nowhere"}, capture_output=True, text=True, check=False
    )
    return ended.returncode, ended.stderr


def test_says_that_python_is_too_old():
    assert say("sys.version_info = (3, 9, 2); main('run')") == (
        1,
        "Python 3.11 or newer is needed; this one is 3.9.\n",
    )


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_says_that_the_venv_module_is_missing(module):
    assert say(f"sys.modules['{module}'] = None; make_environment()") == (
        1,
        "Python's venv module is missing; on Debian and Ubuntu `apt-get install python3-venv` brings it.\n",
    )
