"""Where words are kept: two shelves, each a table or two of the database's own kind.

They hold nothing that `rebuild()` could not make again, so they are no models: the code that uses them makes them.
A story stands at a place that grows with its hour, so that the newest matches are read first and no others.
"""

import datetime
from dataclasses import dataclass
from types import ModuleType

from django.db import connection

from . import postgresql, sqlite

READERS = "newsroom_search_readers"
DESK = "newsroom_search_desk"

KEY_BITS = 28
_KEY_MASK = (1 << KEY_BITS) - 1


@dataclass(frozen=True)
class Entry:
    """One story on a shelf: its key, its place, and its words in three parts: headline, lead, text."""

    key: int
    place: int
    parts: tuple[list[str], list[str], list[str]]


def place_of(hour: datetime.datetime, key: int) -> int:
    """Where a story stands: by its hour in seconds, then by its primary key (below 2^28)."""
    return (int(hour.timestamp()) << KEY_BITS) | key


def key_at(place: int) -> int:
    """The primary key of the story at a place."""
    return place & _KEY_MASK


def last_place(hour: datetime.datetime) -> int:
    """The last place of an hour: what is shown later stands behind it."""
    return place_of(hour, _KEY_MASK)


def database(using=None) -> ModuleType:
    """The module that keeps words in the kind of database in use."""
    return {"sqlite": sqlite, "postgresql": postgresql}[(using or connection).vendor]
