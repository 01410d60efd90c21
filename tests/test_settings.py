"""The environment is read strictly: a wrong value ends the start with one sentence that names the setting."""

import ast
import os
import stat
import subprocess
import sys

import pytest

pytestmark = pytest.mark.once
OURS = ["ALLOWED_HOSTS", "DATABASE_URL", "DATA_DIR", "DEBUG", "PORT", "REDIS_URL", "SECRET_KEY", "SITE_URL"]
OURS += ["S3_BUCKET", "DJANGO_SETTINGS_MODULE", "DJANGO_ALLOW_ASYNC_UNSAFE"]


def manage(*words, **environment):
    """Run manage.py with none of this process's settings but those given."""
    clean = {name: value for name, value in os.environ.items() if name not in OURS} | environment
    command = [sys.executable, "manage.py", *words]
    return subprocess.run(command, env=clean, capture_output=True, text=True, check=False)


def settings_under(*names, **environment):
    """Return the settings named, under the environment given."""
    code = f"from django.conf import settings; print([getattr(settings, name) for name in {names}])"
    return ast.literal_eval(manage("shell", "--no-imports", "--command", code, **environment).stdout)


@pytest.mark.parametrize(
    "name, value, words",
    [
        ("DEBUG", "banana", "is 'banana'; it must be true or false"),
        ("PORT", "eighty", "is 'eighty'; it must be a number from 1 to 65535"),
        ("PORT", "70000", "is '70000'; it must be a number from 1 to 65535"),
        ("SITE_URL", "news.example.com", "must look like https://news.example.com, without a path"),
        ("SITE_URL", "https://news.example.com/en", "must look like https://news.example.com, without a path"),
        (
            "DATABASE_URL",
            "mysql://u:p@h/n",
            "must look like postgres://user:password@host/name or sqlite:////folder/file",
        ),
        ("DATABASE_URL", "nonsense", "must look like postgres://user:password@host/name or sqlite:////folder/file"),
    ],
)
def test_a_wrong_value_names_its_setting(tmp_path, name, value, words):
    answer = manage("check", **{"DATA_DIR": str(tmp_path), name: value})
    assert (answer.returncode, answer.stderr.splitlines()) == (1, [f"The setting {name} {words}."])


def test_a_data_folder_that_cannot_be_written_to_is_named(tmp_path):
    (tmp_path / "file").touch()
    answer = manage("check", DATA_DIR=str(tmp_path / "file" / "data"))
    assert (answer.returncode, answer.stderr) == (
        1,
        f"The setting DATA_DIR is {tmp_path}/file/data, which cannot be written to (Not a directory).\n",
    )


def test_a_secret_key_is_made_once_for_its_owner_alone(tmp_path):
    first, second = (settings_under("SECRET_KEY", DATA_DIR=str(tmp_path))[0] for _ in range(2))
    assert first == second
    assert len(first) > 50
    assert stat.S_IMODE((tmp_path / "secret_key").stat().st_mode) == 0o600


def test_debug_is_off_by_default(tmp_path):
    assert settings_under("DEBUG", DATA_DIR=str(tmp_path)) == [False]


@pytest.mark.parametrize("scheme, is_secure", [("http", False), ("https", True)])
def test_the_scheme_of_the_site_decides_what_needs_tls(tmp_path, scheme, is_secure):
    names = ("SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_HSTS_PRELOAD")
    answer = settings_under(*names, DATA_DIR=str(tmp_path), SITE_URL=f"{scheme}://news.example.com")
    assert answer == [is_secure] * 4


def test_the_hosts_are_the_sites_own_and_this_machine(tmp_path):
    hosts = settings_under("ALLOWED_HOSTS", DATA_DIR=str(tmp_path), SITE_URL="https://news.example.com")
    assert hosts == [["news.example.com", "127.0.0.1", "localhost", "[::1]"]]


def test_an_https_site_passes_the_deployment_checks(tmp_path):
    answer = manage(
        "check", "--deploy", "--fail-level", "INFO", DATA_DIR=str(tmp_path), SITE_URL="https://news.example.com"
    )
    assert (answer.returncode, answer.stdout) == (0, "System check identified no issues (0 silenced).\n"), answer.stderr
