"""The settings under test, in a folder of their own and quick to start."""

import os
import tempfile

FOLDER = tempfile.TemporaryDirectory(prefix="newsroom-tests-", ignore_cleanup_errors=True)
os.environ["DATA_DIR"] = FOLDER.name
os.environ.setdefault("SECRET_KEY", "a key for the tests alone")

from newsroom.settings import *  # noqa: E402, F403
from newsroom.settings import DATA_DIR, DATABASES, STATIC_ROOT, STORAGES  # noqa: E402

ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
# A file, as in production: the browser tests' server and the test itself then have a connection each.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": DATA_DIR / "test.sqlite3"}
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
STATIC_ROOT.mkdir()
WHITENOISE_USE_FINDERS = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
