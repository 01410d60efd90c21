"""What one entry of a feed says, whatever the format."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field

from newsroom.models import Article, BylineRole, Republication
from newsroom.web.addresses import absolute, page_of_outlet

from .addresses import tag_uri
from .photo import Photo, photo_of
from .prose import texts_of


@dataclass(frozen=True)
class Author:
    """Whose name stands on the entry, and the absolute address of what else carries it."""

    name: str
    address: str


@dataclass(frozen=True)
class Source:
    """Where a republished story is from; each address may be empty."""

    name: str
    address: str
    feed_address: str
    story_address: str
    language: str


@dataclass(frozen=True)
class FeedItem:
    """One entry.

    Attributes:
        id: a `tag:` URI that never changes.
        address: the page, absolute.
        title: the page's headline, plain text.
        summary: one or two sentences, plain text.
        html: the whole text with absolute addresses; "" where only the summary may be given on.
        credit: the sentence that says where it is from, plain text.
        rights, rights_holder: who holds the rights, as a notice and as a name.
    """

    id: str
    address: str
    title: str
    summary: str
    html: str
    language: str
    published_at: datetime.datetime
    updated_at: datetime.datetime
    authors: tuple[Author, ...] = ()
    categories: tuple[str, ...] = ()
    photo: Photo | None = None
    source: Source | None = None
    credit: str = ""
    rights: str = ""
    rights_holder: str = ""


@dataclass(frozen=True)
class Gone:
    """An entry that was taken away (RFC 6721), and the hour from which it is gone."""

    id: str
    at: datetime.datetime


@dataclass(frozen=True)
class Feed:
    """A list as machines get it.

    Attributes:
        address: the list's page, absolute.
        own_address: this feed, absolute.
        older_address: the feed of what comes after, absolute; "" at the end.
        updated_at: the hour of the last change.
    """

    title: str
    address: str
    own_address: str
    description: str
    language: str
    publisher: str
    rights: str
    updated_at: datetime.datetime
    items: tuple[FeedItem, ...]
    gone: tuple[Gone, ...] = field(default=())
    older_address: str = ""


def items_of(articles: Iterable[Article], *, at: datetime.datetime, publisher: str) -> list[FeedItem]:
    """The entries of stories that `for_feed()` read; texts with embeds filled by one query a kind for all of them.

    Args:
        at: the moment to ask the gate for.
        publisher: who holds the rights to our own stories.
    """
    articles = list(articles)
    photos = {story.pk: photo_of(story, at) for story in articles}
    texts = texts_of([story for story in articles if _is_whole(story)], photos, at=at)
    return [_item(story, texts.get(story.pk, ""), photos[story.pk], publisher) for story in articles]


def _is_whole(story):
    return story.source is None or story.source.feed_use == Republication.FeedUse.FULL


def _item(story, html, photo, publisher):
    holder = _rights_holder(story.source) or publisher
    return FeedItem(
        id=tag_uri("article", story.pk, story.created_at),
        address=absolute(story.get_absolute_url()),
        title=story.headline,
        summary=story.dek,
        html=html,
        language=story.language,
        published_at=story.published_at,
        updated_at=max(story.published_at, story.updated_at or story.published_at),
        authors=tuple(_authors(story)),
        categories=tuple(_categories(story)),
        photo=photo,
        source=story.source and _source(story.source),
        credit=story.source.credit_text() if story.source else "",
        rights=f"© {holder}",
        rights_holder=holder,
    )


def _rights_holder(source):
    if source is None:
        return ""
    return source.rights_holder or source.partner.legal_name or source.outlet.name


def _authors(story):
    for byline in story.bylines.all():
        if byline.role == BylineRole.WRITER:
            page = page_of_outlet(byline.outlet) if byline.outlet else absolute(byline.contributor.get_absolute_url())
            yield Author(byline.name, page)


def _categories(story):
    if story.shown_section:
        yield story.shown_section.name
    yield from (tag.name for tag in story.subjects)


def _source(source):
    outlet = source.outlet
    return Source(outlet.name, outlet.url, outlet.feed_url, source.source_url, source.source_language)
