"""How `settings.py` reads the environment: a wrong value ends the start with one sentence that names the setting."""

import secrets
from contextlib import suppress
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

import environ

SQLITE = "django.db.backends.sqlite3"
DATABASES = ("sqlite", "postgres", "postgresql")
FLAGS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}


class WrongSetting(SystemExit):
    """Ends the process with exit code 1 and a sentence on standard error instead of a stack trace."""

    def __init__(self, name: str, fault: str):
        super().__init__(f"The setting {name} {fault}.")
        self.code = str(self)


class Environment(environ.Env):
    """django-environ with the kinds of value that this project knows; each kind refuses what it cannot mean."""

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a yes or a no. (`environ.Env.bool` takes every misspelling for a no.)"""
        value = self.str(name, default=str(default)).strip().lower()
        if value not in FLAGS:
            raise WrongSetting(name, f"is {value!r}; it must be true or false")
        return FLAGS[value]

    def port(self, name: str, *, default: int) -> int:
        """Return the number of a TCP port."""
        value = self.str(name, default=str(default)).strip()
        if not value.isdecimal() or not 0 < int(value) < 65536:
            raise WrongSetting(name, f"is {value!r}; it must be a number from 1 to 65535")
        return int(value)

    def site(self, name: str, *, default: str) -> SplitResult:
        """Return the address of the site: scheme and host, a port perhaps, nothing after it."""
        address = urlsplit(self.str(name, default=default).strip().rstrip("/"))
        if address.scheme not in ("http", "https") or not address.hostname or address[2:] != ("", "", ""):
            raise WrongSetting(name, "must look like https://news.example.com, without a path")
        return address

    def folder(self, name: str, *, default: Path) -> Path:
        """Return a folder that exists and can be written to; it is made when it is missing."""
        folder = Path(self.str(name, default=str(default))).expanduser().resolve()
        try:
            folder.mkdir(mode=0o750, parents=True, exist_ok=True)
            probe = folder / f".writable-{secrets.token_hex(4)}"
            probe.touch()
            probe.unlink()
        except OSError as fault:
            raise WrongSetting(name, f"is {folder}, which cannot be written to ({fault.strerror})") from None
        return folder

    def database(self, name: str, *, default: str) -> dict:
        """Return Django's description of an SQLite or PostgreSQL database."""
        address = self.str(name, default=default)
        try:
            if address.partition("://")[0] in DATABASES:
                return self.db_url_config(address)
        except ValueError:
            pass
        raise WrongSetting(name, "must look like postgres://user:password@host/name or sqlite:////folder/file")


def key_kept_in(file: Path) -> str:
    """Return the secret key kept in `file`, which is made, readable by its owner alone, when it is missing."""
    if not file.exists():
        new = file.with_name(f".{file.name}-{secrets.token_hex(4)}")
        new.touch(mode=0o600)
        new.write_text(secrets.token_urlsafe(50))
        # Of two processes that start at once the first one's key must win, whole.
        with suppress(FileExistsError):
            file.hardlink_to(new)
        new.unlink()
    return file.read_text().strip()
