"""RSS 2.0 with the modules content, dc, dcterms, media and atom."""

from email.utils import format_datetime

from .item import Feed, FeedItem
from .photo import Photo
from .xml import add, root, written

MEDIA_TYPE = "application/rss+xml"


def write(feed: Feed) -> bytes:
    """A feed as RSS 2.0."""
    document = root("rss", "atom", "content", "dc", "dcterms", "media", version="2.0")
    channel = add(document, "channel")
    add(channel, "title", feed.title)
    add(channel, "link", feed.address)
    add(channel, "description", feed.description)
    add(channel, "language", feed.language)
    add(channel, "copyright", feed.rights)
    add(channel, "lastBuildDate", format_datetime(feed.updated_at))
    add(channel, "atom:link", href=feed.own_address, rel="self", type=MEDIA_TYPE)
    if feed.older_address:
        add(channel, "atom:link", href=feed.older_address, rel="next", type=MEDIA_TYPE)
    for item in feed.items:
        _add_item(add(channel, "item"), item)
    return written(document)


def _add_item(element, item: FeedItem):
    add(element, "title", item.title)
    add(element, "link", item.address)
    add(element, "guid", item.id, isPermaLink="false")
    add(element, "pubDate", format_datetime(item.published_at))
    add(element, "dcterms:modified", item.updated_at.isoformat())
    if item.summary:
        add(element, "description", item.summary)
    if item.html:
        add(element, "content:encoded", item.html)
    for author in item.authors:
        add(element, "dc:creator", author.name)
    for category in item.categories:
        add(element, "category", category)
    add(element, "dc:language", item.language)
    _add_rights(element, item)
    if item.photo:
        add_photo(element, item.photo)


def _add_rights(element, item):
    # RSS means the feed of the source here, so an outlet without one cannot be named so.
    if item.source and item.source.feed_address:
        add(element, "source", item.source.name, url=item.source.feed_address)
    if item.source:
        add(element, "dc:source", item.source.story_address or item.source.name)
    add(element, "dc:rights", item.credit or item.rights)
    add(element, "dcterms:rightsHolder", item.rights_holder)


def add_photo(element, photo: Photo) -> None:
    """Media RSS for a picture, in RSS and in Atom."""
    media = add(
        element,
        "media:content",
        url=photo.address,
        type="image/jpeg",
        medium="image",
        fileSize=photo.size,
        width=photo.width,
        height=photo.height,
    )
    if photo.caption or photo.alt:
        add(media, "media:description", photo.caption or photo.alt, type="plain")
    if photo.credit:
        add(media, "media:credit", photo.credit, role="photographer", scheme="urn:ebu")
    if photo.copyright_notice:
        add(media, "media:copyright", photo.copyright_notice)
