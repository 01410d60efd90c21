"""What must be there before the first page is served: tables, static files, something to read, an editor."""

import hashlib
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from newsroom.models import Article


def prepare() -> bool:
    """Bring database and static files up to date; change nothing when they are. Return whether an editor is missing.

    A first run that was cut short is simply done again: the editor comes last, and is what says that it was whole.
    """
    if _has_migrations_to_run():
        call_command("migrate", interactive=False, verbosity=0)
    _collect_static_files(settings.DATA_DIR / "static.stamp")
    is_first_run = not get_user_model().objects.filter(is_superuser=True).exists()
    if is_first_run and not Article.objects.exists():
        call_command("demo")
    return is_first_run


def _has_migrations_to_run():
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _collect_static_files(stamp: Path):
    state = _state_of_static_files()
    if not stamp.exists() or stamp.read_text() != state:
        call_command("collectstatic", interactive=False, verbosity=0)
        stamp.write_text(state)


def _state_of_static_files():
    digest = hashlib.sha256()
    for finder in get_finders():
        for path, storage in finder.list([]):
            status = Path(storage.path(path)).stat()
            digest.update(f"{path} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()
