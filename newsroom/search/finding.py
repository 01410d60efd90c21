"""Finding stories by their words."""

import datetime
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.db import connection
from django.db.models.expressions import RawSQL

from newsroom.models import Article, Cursor, Tag, TagAlias
from newsroom.models.tag import tag_key

from . import shelf
from .words import Query, clauses_of, cleaned, spoken_words, subject_word

_AROUND_NAMES = ' !?,;:"“”„«»'


@dataclass(frozen=True)
class Results:
    """What a search found.

    Attributes:
        articles: stories as for cards, the best first.
        older: the cursor of the next results; None at the end.
        words: the words of the query as they were typed, for marking them.
    """

    articles: list[Article]
    older: Cursor | None
    words: tuple[str, ...]


def find(text: str, *, at: datetime.datetime, before: Cursor | None = None, limit: int = 20) -> Results:
    """The stories that hold every word of a text, for readers; the best of the newest matches first.

    Args:
        text: what somebody typed, whatever it is.
        at: the moment to ask the gate for.
        before: the `older` of the results before; when its story is gone, the results begin again.
        limit: how many stories.
    """
    query = _query(text)
    keys = _after(_ranked(query, at), before) if query.clauses else []
    stories = list(itertools.islice(_visible(keys, at, limit + 1), limit + 1))
    older = Cursor.of(stories[limit - 1]) if len(stories) > limit else None
    return Results(stories[:limit], older, spoken_words(text))


def find_for_desk(text: str):
    """The stories that hold every word of a text, drafts too, as a queryset in no order; never for readers."""
    query = _query(text)
    if not query.clauses:
        return Article.objects.none()
    return Article.objects.filter(pk__in=RawSQL(*shelf.database().keys(shelf.DESK, query)))  # noqa: S611


def _query(text) -> Query:
    """What a text asks for, with the tags that it and its words name; one query when there is a word in it."""
    clauses = clauses_of(text)
    keys = [tag_key(words) for words in (cleaned(text).strip(_AROUND_NAMES), *(clause.spoken for clause in clauses))]
    subjects = _subjects(keys) if clauses else {}
    named = [replace(clause, subject=subjects.get(key, "")) for clause, key in zip(clauses, keys[1:], strict=True)]
    return Query(named, subjects.get(keys[0], "") if len(clauses) > 1 else "")


def _subjects(keys):
    tags = Tag.objects.filter(key__in=keys).order_by().values_list("key", "pk")
    rows = tags.union(TagAlias.objects.filter(key__in=keys).values_list("key", "tag"))
    return {key: subject_word(tag_id) for key, tag_id in rows}


def _ranked(query, at) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(*shelf.database().ranked(shelf.READERS, query, shelf.last_place(at)))
        return [shelf.key_at(place) for (place,) in cursor.fetchall()]


def _after(keys, cursor):
    return keys[keys.index(cursor.pk) + 1 :] if cursor and cursor.pk in keys else keys


def _visible(keys, at, size) -> Iterator[Article]:
    for start in range(0, len(keys), size):
        part = keys[start : start + size]
        stories = Article.objects.published(at).for_cards().in_bulk(part)
        yield from (stories[key] for key in part if key in stories)
