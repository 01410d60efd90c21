"""What `make` calls: `python3 -m newsroom.start run` (or test, bench).

Needs the standard library alone. An old Python must be able to read this file, so far as to say that it is too old.
"""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent.parent
OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")
DEEDS = {
    "run": ["manage.py", "serve"],
    "test": ["-m", "tests"],
    "bench": ["-m", "tests.bench"],
}


def main(deed):
    """Bring the virtual environment up to date and let its Python do the deed in this process's place."""
    if sys.version_info < OLDEST:
        go_on_with_a_newer_python()
    from newsroom.start import packages

    extras = [name for name, wanted in (("test", deed == "test"), ("s3", os.environ.get("S3_BUCKET"))) if wanted]
    if not packages.are_installed(HOME, extras):
        make_environment()
        packages.install(HOME, extras)
    os.chdir(HOME)
    python = packages.python_of(HOME)
    os.execv(python, [python, *DEEDS[deed]])


def go_on_with_a_newer_python():
    """Start again with a Python that is new enough, or say that there is none."""
    for path in filter(None, map(shutil.which, NEWER)):
        # A name on the PATH may be the stub of a version manager, for a Python that is not there.
        if subprocess.call([path, "-c", ""], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0:
            os.execv(path, [path, "-m", "newsroom.start", *sys.argv[1:]])
    sys.exit("Python 3.11 or newer is needed; this one is {}.{}.".format(*sys.version_info[:2]))


def make_environment():
    """Make `.venv` anew, unless the one that is there belongs to this very Python."""
    if find_spec("venv") is None or find_spec("ensurepip") is None:
        sys.exit("Python's venv module is missing; on Debian and Ubuntu `apt-get install python3-venv` brings it.")
    print("Making a virtual environment in .venv …", flush=True)
    if subprocess.call([sys.executable, "-m", "venv", str(HOME / ".venv")]) != 0:
        sys.exit("The virtual environment could not be made; Python says why above.")


if __name__ == "__main__":
    main(sys.argv[1])
