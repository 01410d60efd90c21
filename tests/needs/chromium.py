"""Chromium: the one on the PATH, else Playwright's, else Debian's package, else a download by Playwright."""

import os
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

from tests.needs import debian

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def found() -> str | None:
    """Return the program's path when this machine has one."""
    return next(filter(None, map(shutil.which, NAMES)), None) or _of_playwright()


def fetched() -> str | None:
    """Return the program's path, installing it when need be; None when that cannot be done."""
    return found() or (debian.install("chromium") and found()) or (_download() and found()) or None


def _of_playwright():
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if os.access(path, os.X_OK) else None


def _download():
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    try:
        return subprocess.run(command, capture_output=True, check=False, timeout=300).returncode == 0
    except subprocess.TimeoutExpired:
        return False
