"""Keeping the index true to the stories."""

from collections.abc import Callable, Iterable

from django.db import connection, transaction

from newsroom.models import Article
from newsroom.models.richtext import plain_text

from . import shelf
from .words import words_of

BATCH = 500


def index(article_ids: Iterable[int]) -> None:
    """Brings the index up to date for stories that were written; some of them may be gone.

    The readers' shelf holds what lists may show at some hour, the desk's shelf everything.
    """
    ids = set(article_ids)
    stories = list(_readable(Article.objects.filter(pk__in=ids)))
    listed = [story for story in stories if story.listed_at]
    with transaction.atomic():
        _put(shelf.READERS, ids, [_readers_entry(story) for story in listed])
        _put(shelf.DESK, ids, [_desk_entry(story) for story in stories])


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
    total, last = 0, 0
    while ids := list(Article.objects.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:BATCH]):
        index(ids)
        total, last = total + len(ids), ids[-1]
        progress(len(ids))
    return total


def _put(name, ids, entries):
    database = shelf.database()
    with connection.cursor() as cursor:
        if gone := ids - {entry.key for entry in entries}:
            database.remove(cursor, name, gone)
        if entries:
            database.put(cursor, name, entries)


def _readable(stories):
    return (
        stories.select_related("section", "series", "republication__outlet")
        .defer("republication__raw_source")
        .prefetch_related("tags__aliases", "bylines__contributor", "bylines__outlet")
    )


def _readers_entry(story):
    lead = [story.dek, *_names(story)]
    text = [plain_text(story.body), story.hero_caption]
    return _entry(story, story.listed_at, lead, text)


def _desk_entry(story):
    lead = [story.dek, *_names(story), story.social_headline, story.social_description, story.slug]
    text = [plain_text(story.body), story.hero_caption, story.internal_note]
    return _entry(story, story.listed_at or story.created_at, lead, text)


def _entry(story, hour, lead, text):
    parts = tuple([word for piece in part for word in words_of(piece)] for part in ([story.headline], lead, text))
    return shelf.Entry(story.pk, shelf.place_of(hour, story.pk), parts)


def _names(story):
    """What it is filed under and whose it is: section, series, outlet, tags in every spelling, bylines."""
    for thing in (story.section, story.series, story.source and story.source.outlet):
        if thing:
            yield str(thing)
    for tag in story.tags.all():
        yield tag.name
        yield from (alias.text for alias in tag.aliases.all())
    yield from (byline.name for byline in story.bylines.all())
