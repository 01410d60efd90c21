"""Who may change what: status in the desk, rows in bulk inside deeds, settings in one place."""

import ast
import re

import pytest

from tests.house.source import HOME, READER_ROOMS, breaches, files, lines, room_of

pytestmark = pytest.mark.once
DEEDS = ("desk", "ingest", "demo")
STATUSES = ("status", "pub_status")
WRITES = ("save", "create", "get_or_create", "update_or_create", "delete")
# What a deed calls to write many rows at once and to move the edition with them.
BULK_MODULES = {"newsroom/models/listing.py", "newsroom/models/edition.py", "newsroom/models/old_address.py"}
# They run before there are settings: one names the settings, the other picks the packages to install.
BEFORE_SETTINGS = {"newsroom/wsgi.py", "newsroom/start/__main__.py"}


def status_written(tree):
    """An assignment to a `status` or `pub_status`, by `setattr` too."""
    for node in ast.walk(tree):
        is_status = isinstance(node, ast.Attribute) and node.attr in STATUSES
        if is_status and isinstance(node.ctx, ast.Store):
            yield node
        is_set = isinstance(node, ast.Call) and getattr(node.func, "id", None) == "setattr" and len(node.args) == 3
        if is_set and getattr(node.args[1], "value", None) in STATUSES:
            yield node


def born_with_a_status(tree):
    """A story made with a `status` of its own, instead of as a draft that a deed publishes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) == "Article":
            yield from (node for keyword in node.keywords if keyword.arg in STATUSES)


def written_one_by_one(tree):
    """A row saved, made or deleted."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITES:
            yield node


def _name(node):
    return getattr(node, "id", None) or getattr(node, "attr", None)


def written_in_bulk(tree):
    """`bulk_create`, `bulk_update`, and `update` as querysets have it (a dictionary's takes no keywords here)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name = node.func.attr
            if name in ("bulk_create", "bulk_update") or (name == "update" and node.keywords and not node.args):
                yield node


def environment_read(tree):
    """`os.environ` and `os.getenv`, imported by name too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "os":
            yield from (node for name in node.names if name.name in ("environ", "getenv"))
        is_environment = isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv")
        if is_environment and getattr(node.value, "id", None) == "os":
            yield node


def test_a_status_written_is_found():
    text = "article.status = 1\nstatus = 1\na.headline, b = 1, 2\npicture.pub_status = 2\nif article.status == 1: pass"
    assert lines(status_written, f"{text}\nsetattr(article, 'status', 1)") == [1, 4, 6]


def test_status_is_written_at_the_desk_alone():
    assert breaches(status_written, [path for path in files() if room_of(path) != "desk"]) == []


def test_a_story_born_published_is_found():
    assert lines(born_with_a_status, "Article(status=1)\nmodels.Article(pub_status=1)\nArticle(headline='')") == [1, 2]


def test_every_story_is_born_a_draft():
    # Of a hundred thousand that are made to measure by, none can be published one by one.
    others = [path for path in files() if path != "newsroom/demo/bulk.py"]
    assert breaches(born_with_a_status, others) == []


def test_a_row_written_is_found():
    text = "row.save()\nModel.objects.create(a=1)\nModel.objects.published(at)\nrows.delete()"
    assert lines(written_one_by_one, text) == [1, 2, 4]


def test_readers_write_nothing():
    assert breaches(written_one_by_one, [path for path in files() if room_of(path) in READER_ROOMS]) == []


def test_writing_in_bulk_is_found():
    text = "rows.update(a=1)\nwords.update(more)\nModel.objects.bulk_create(rows)\nModel.objects.bulk_update(rows, [])"
    assert lines(written_in_bulk, text) == [1, 3, 4]


def test_rows_are_written_in_bulk_by_deeds_alone():
    others = [path for path in files() if room_of(path) not in (*DEEDS, "migrations", "search")]
    assert breaches(written_in_bulk, [path for path in others if path not in BULK_MODULES]) == []


def test_reading_the_environment_is_found():
    assert lines(environment_read, "os.environ['A']\nos.getenv('A')\nenviron.Env()\nfrom os import environ") == [
        1,
        2,
        4,
    ]


def test_the_environment_is_read_by_the_settings_alone():
    assert breaches(environment_read, [path for path in files() if path not in BEFORE_SETTINGS]) == []


def test_every_migration_has_a_name():
    assert [path for path in files() if re.search(r"/migrations/.*_auto_", path)] == []


def test_no_file_is_a_heap():
    long = {path: len((HOME / path).read_text().splitlines()) for path in files() if "/migrations/" not in path}
    assert {path: length for path, length in long.items() if length > 300} == {}


VAGUE = {"utils", "helpers", "common", "misc", "core", "service", "services", "manager", "managers", "data", "info"}


def test_no_room_has_a_vague_name():
    names = {name.removesuffix(".py") for path in files() for name in path.split("/")}
    assert names & VAGUE == set()
