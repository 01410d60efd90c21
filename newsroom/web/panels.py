"""Panels: what other applications show on the newsroom's pages; they register here when they are ready.

The newsroom stands without them: an empty slot shows nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Panel:
    """A piece of a page: a template and what it is given."""

    template: str
    context: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class PlaceMark:
    """Where a story is from, for the masthead's scale and for labels; longitude in degrees east."""

    name: str
    longitude: float
    address: str = ""


SLOTS = {
    "article": "(article, at) -> list[Panel]: cards beside a story",
    "front": "(articles, at) -> Panel | None: a row of the front page",
    "places": "(article_ids, at) -> dict[int, PlaceMark]: where stories are from",
    "profile": "(tag, at) -> str | None: address of a tag's public profile",
    "profiled": "(at) -> QuerySet: keys of the tags that have a public profile",
    "search": "(words, at) -> Panel | None: what else was found",
    "navigation": "() -> list[tuple[str, str]]: label and address of more pages",
    "sitemap": "(at) -> Iterable[tuple[str, QuerySet]]: name and visible rows of more sitemaps",
    "about": "(article, at) -> list[dict]: schema.org nodes of what a story is about",
}
_registered: dict[str, list[Callable]] = defaultdict(list)


def register(slot: str, function: Callable) -> None:
    """Fills a slot with one more function; `SLOTS` says what each is called with and returns.

    Raises KeyError for a slot that does not exist.
    """
    SLOTS[slot]
    _registered[slot].append(function)


def filled(slot: str, *arguments) -> Iterator:
    """What the functions of a slot answer, without those that have nothing to show."""
    for function in _registered[slot]:
        if answer := function(*arguments):
            yield answer


def places_of(article_ids: list[int], at) -> dict[int, PlaceMark]:
    """Where stories are from, as far as anybody knows."""
    places: dict[int, PlaceMark] = {}
    for answer in filled("places", article_ids, at):
        places = answer | places
    return places


def profile_of(tag, at) -> str | None:
    """The address of a tag's public profile, or None: then the topic page stands for it."""
    return next(filled("profile", tag, at), None)
