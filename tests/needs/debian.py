"""Packages of Debian, for a machine on which we are root (a container, a build server)."""

import os
import shutil
import subprocess


def install(package: str) -> bool:
    """Install a package and say whether it is there now; without root or apt nothing is tried."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    quietly = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    settings = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update"], env=settings, check=False, **quietly)
    command = ["apt-get", "install", "--yes", "--no-install-recommends", package]
    return subprocess.run(command, env=settings, check=False, **quietly).returncode == 0
