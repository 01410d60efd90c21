"""The source as syntax trees, and where in the house a file stands."""

import ast
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent.parent
PACKAGES = ("newsroom", "companies")
READER_ROOMS = ("web", "feeds", "templatetags")

Rule = Callable[[ast.AST], Iterator[ast.AST]]


def files() -> list[str]:
    """Return the paths of all source files, from the top folder."""
    paths = (path for package in PACKAGES for path in (HOME / package).rglob("*.py"))
    return sorted(str(path.relative_to(HOME)) for path in paths)


def room_of(path: str) -> str:
    """Return the room of a file: `newsroom/web/front.py` stands in `web`, `newsroom/urls.py` in none."""
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else ""


def breaches(rule: Rule, paths: Iterable[str]) -> list[str]:
    """Return `path:line` of whatever the rule finds in the files."""
    found = []
    for path in paths:
        found += [f"{path}:{node.lineno}" for node in rule(tree_in(path))]
    return found


@cache
def tree_in(path: str) -> ast.AST:
    """Parse a source file, once."""
    return tree_of((HOME / path).read_text())


def tree_of(text: str) -> ast.AST:
    """Parse source text; each node knows the node above it as `parent`."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            child.parent = node
    return tree


def lines(rule: Rule, text: str) -> list[int]:
    """Return the numbers of the lines in which the rule finds something."""
    return sorted(node.lineno for node in rule(tree_of(text)))
