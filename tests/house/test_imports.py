"""Imports run one way: web, feeds, admin and ingest -> desk -> search -> models; companies -> newsroom, never back."""

import ast

import pytest

from tests.house.source import HOME, files, room_of, tree_in

pytestmark = pytest.mark.once
FLOORS = {"models": 0, "search": 1, "desk": 2}
UPPER_FLOOR = 3
# Between rooms of the upper floor: feeds and previews show what pages show.
STAIRS = {
    ("feeds", "web"),
    ("admin", "web"),
    ("templatetags", "web"),
    ("web", "templatetags"),
    ("web", "feeds"),
}
OPEN_ROOMS = {"management", "start", "demo", "migrations", ""}


def imported(path, tree):
    """Yield the dotted names of what a file imports, with relative names made whole."""
    package = path.removesuffix(".py").split("/")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *filter(None, [node.module])])
            yield module
            yield from (f"{module}.{name.name}" for name in node.names)


def is_allowed(path, name):
    """Whether the file may import that name."""
    package, _, rest = name.partition(".")
    if package == "companies":
        return path.startswith("companies/")
    above, below = room_of(path), rest.split(".")[0]
    if package != "newsroom" or not below or above in OPEN_ROOMS or not (HOME / "newsroom" / below).is_dir():
        return True
    is_on_top = above not in FLOORS and path.startswith("companies/")
    higher = FLOORS.get(above, UPPER_FLOOR) - FLOORS.get(below, UPPER_FLOOR)
    return above == below or higher > 0 or (above, below) in STAIRS or is_on_top


@pytest.mark.parametrize(
    ("path", "name", "allowed"),
    [
        ("newsroom/desk/publish.py", "newsroom.models.article", True),
        ("newsroom/models/article.py", "newsroom.desk.publish", False),
        ("newsroom/models/article.py", "newsroom.search", False),
        ("newsroom/search/index.py", "newsroom.desk.publish", False),
        ("newsroom/web/front.py", "newsroom.admin.article", False),
        ("newsroom/ingest/feed.py", "newsroom.web.front", False),
        ("newsroom/feeds/rss.py", "newsroom.web.embeds", True),
        ("newsroom/web/front.py", "companies.models", False),
        ("newsroom/urls.py", "companies.urls", False),
        ("companies/apps.py", "newsroom.web.panels", True),
        ("companies/models/figure.py", "newsroom.models", True),
        ("companies/models/figure.py", "newsroom.web.panels", False),
    ],
)
def test_the_rule_knows_up_from_down(path, name, allowed):
    assert is_allowed(path, name) is allowed


def test_no_file_imports_upwards():
    found = []
    for path in files():
        names = imported(path, tree_in(path))
        found += [f"{path} imports {name}" for name in names if not is_allowed(path, name)]
    assert found == []
