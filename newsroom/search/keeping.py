"""Keeping the index true to the stories."""

from collections.abc import Callable, Iterable

from django.db import connection, transaction
from django.db.models.functions import Coalesce

from newsroom.models import Article, edition
from newsroom.models.richtext import plain_text

from . import shelf
from .words import subject_word, words_of

BATCH = 1000


def index(article_ids: Iterable[int]) -> None:
    """Brings the index up to date for stories that were written; some of them may be gone.

    The readers' shelf holds what lists may show at some hour, the desk's shelf everything.
    """
    ids = set(article_ids)
    entries = [_entries(story) for story in _readable(Article.objects.filter(pk__in=ids))]
    with transaction.atomic():
        _put(shelf.READERS, ids, [readers for readers, _desk in entries if readers])
        _put(shelf.DESK, ids, [desk for _readers, desk in entries])


def remove(article_ids: Iterable[int]) -> None:
    """Takes stories out of the index."""
    ids = set(article_ids)
    with transaction.atomic():
        for name in (shelf.READERS, shelf.DESK):
            _put(name, ids, [])


def create(using=None) -> None:
    """Makes the shelves where there are none."""
    using = using or connection
    with using.cursor() as cursor:
        for name in (shelf.READERS, shelf.DESK):
            shelf.database(using).create(cursor, name)


def drop(using=None) -> None:
    """Takes the shelves away."""
    using = using or connection
    with using.cursor() as cursor:
        for name in (shelf.READERS, shelf.DESK):
            shelf.database(using).drop(cursor, name)


def rebuild(progress: Callable[[int], None] = lambda done: None) -> int:
    """Makes the index anew from the stories, in short transactions; until it is done, not everything is found.

    Args:
        progress: called with the number of stories that were indexed since its last call.

    Returns the number of stories.
    """
    with transaction.atomic():
        drop()
        create()
    # In the order of their places, which is the only order in which FTS5 takes rows in quickly.
    ids = Article.objects.order_by(Coalesce("listed_at", "created_at"), "pk").values_list("pk", flat=True)
    total = 0
    for batch in _batches(list(ids)):
        index(batch)
        total += len(batch)
        progress(len(batch))
    # Pages of results that were made meanwhile lack stories.
    edition.move()
    return total


def _batches(ids):
    return (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))


def _put(name, ids, entries):
    database = shelf.database()
    with connection.cursor() as cursor:
        if gone := ids - {entry.key for entry in entries}:
            database.remove(cursor, name, gone)
        if entries:
            database.put(cursor, name, sorted(entries, key=lambda entry: entry.place))


def _readable(stories):
    return (
        stories.select_related("section", "series", "republication__outlet")
        .defer("republication__raw_source")
        .prefetch_related("tags", "bylines__contributor", "bylines__outlet")
    )


def _entries(story):
    """Its entry for readers, None when no list may ever show it, and its entry for the desk."""
    headline = _words(story.headline)
    lead = _words(story.dek, *_names(story)) + [subject_word(tag.pk) for tag in story.tags.all()]
    text = _words(plain_text(story.body), story.hero_caption)
    desk_lead = lead + _words(story.social_headline, story.social_description, story.slug)
    return (
        story.listed_at and _entry(story, story.listed_at, headline, lead, text),
        _entry(story, story.listed_at or story.created_at, headline, desk_lead, text + _words(story.internal_note)),
    )


def _entry(story, hour, *parts):
    return shelf.Entry(story.pk, shelf.place_of(hour, story.pk), parts)


def _words(*pieces):
    return [word for piece in pieces for word in words_of(piece)]


def _names(story):
    """What it is filed under and whose it is: section, series, outlet, tags, bylines."""
    for thing in (story.section, story.series, story.source and story.source.outlet):
        if thing:
            yield str(thing)
    yield from (tag.name for tag in story.tags.all())
    yield from (byline.name for byline in story.bylines.all())
