"""Atom (RFC 4287) with pictures by Media RSS and with what was taken away (RFC 6721)."""

from .item import Author, Feed, FeedItem
from .rss import add_photo
from .xml import add, root, written

MEDIA_TYPE = "application/atom+xml"


def write(feed: Feed) -> bytes:
    """A feed as Atom."""
    document = root("atom:feed", "at", "media", default="atom", xml__lang=feed.language)
    add(document, "atom:title", feed.title)
    add(document, "atom:subtitle", feed.description)
    add(document, "atom:id", feed.address)
    add(document, "atom:updated", feed.updated_at.isoformat())
    add(document, "atom:rights", feed.rights)
    add(document, "atom:link", rel="alternate", type="text/html", href=feed.address)
    add(document, "atom:link", rel="self", type=MEDIA_TYPE, href=feed.own_address)
    if feed.older_address:
        add(document, "atom:link", rel="next", type=MEDIA_TYPE, href=feed.older_address)
    _add_author(document, Author(feed.publisher, ""))
    for item in feed.items:
        _add_entry(document, item)
    for gone in feed.gone:
        add(document, "at:deleted-entry", ref=gone.id, when=gone.at.isoformat())
    return written(document)


def _add_entry(document, item: FeedItem):
    entry = add(document, "atom:entry", xml__lang=item.language)
    add(entry, "atom:title", item.title)
    add(entry, "atom:id", item.id)
    add(entry, "atom:published", item.published_at.isoformat())
    add(entry, "atom:updated", item.updated_at.isoformat())
    add(entry, "atom:link", rel="alternate", type="text/html", href=item.address)
    for author in item.authors:
        _add_author(entry, author)
    for category in item.categories:
        add(entry, "atom:category", term=category)
    add(entry, "atom:rights", item.rights)
    if item.summary:
        add(entry, "atom:summary", item.summary, type="text")
    if item.html:
        add(entry, "atom:content", item.html, type="html")
    if item.source:
        _add_source(entry, item)
    if item.photo:
        add_photo(entry, item.photo)


def _add_author(element, author):
    person = add(element, "atom:author")
    add(person, "atom:name", author.name)
    if author.address:
        add(person, "atom:uri", author.address)


def _add_source(entry, item):
    source = item.source
    if source.story_address:
        add(entry, "atom:link", rel="via", type="text/html", href=source.story_address)
    if not (source.feed_address or source.address):
        return
    element = add(entry, "atom:source")
    add(element, "atom:id", source.feed_address or source.address)
    add(element, "atom:title", source.name)
    add(element, "atom:updated", item.published_at.isoformat())
    if source.address:
        add(element, "atom:link", rel="alternate", type="text/html", href=source.address)
    add(element, "atom:rights", item.rights)
