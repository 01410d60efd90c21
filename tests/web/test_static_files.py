"""Style sheets put together when static files are collected."""

import pytest
from django.core.files.storage import FileSystemStorage

from newsroom.web.static_files import BundlingStorage

pytestmark = pytest.mark.once


@pytest.fixture
def collected(tmp_path, settings):
    """What becomes of two style sheets and one that imports them, collected twice."""
    settings.DEBUG = False
    source = tmp_path / "source" / "css"
    source.mkdir(parents=True)
    (source / "tokens.css").write_text("@layer tokens, base;\n")
    (source / "base.css").write_text("/* Red. */\n@layer base {\n  a { color: red }\n}\n")
    (source / "site.css").write_text('@import "tokens.css";\n@import "base.css";\n')
    storage = BundlingStorage(location=tmp_path / "static", base_url="/static/")
    names = [f"css/{file.name}" for file in source.iterdir()]
    origin = FileSystemStorage(location=tmp_path / "source")
    for name in names:
        with origin.open(name) as file:
            storage.save(name, file)
    for _time in range(2):
        list(storage.post_process({name: (origin, name) for name in names}))
    return storage


def test_hold_what_they_import_in_order(collected):
    with collected.open(collected.stored_name("css/site.css")) as file:
        assert file.read().decode() == "@layer tokens, base;\n@layer base {\na { color: red }\n}\n"


def test_stay_as_they_are_without_imports(collected):
    with collected.open(collected.stored_name("css/base.css")) as file:
        assert file.read().decode().startswith("/* Red. */\n")
