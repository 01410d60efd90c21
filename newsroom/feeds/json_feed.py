"""JSON Feed 1.1 (jsonfeed.org), with an extension `_credit` for what is republished."""

import json

from .item import Feed, FeedItem

MEDIA_TYPE = "application/feed+json"


def write(feed: Feed) -> bytes:
    """A feed as JSON Feed."""
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.address,
        "feed_url": feed.own_address,
        "next_url": feed.older_address,
        "description": feed.description,
        "language": feed.language,
        "authors": [{"name": feed.publisher}],
        "items": [_item(item) for item in feed.items],
    }
    return json.dumps(_filled(document), ensure_ascii=False).encode("utf-8", "ignore")


def _item(item: FeedItem):
    return _filled(
        {
            "id": item.id,
            "url": item.address,
            "external_url": item.source.story_address if item.source else "",
            "title": item.title,
            "summary": item.summary,
            **_content(item),
            "date_published": item.published_at.isoformat(),
            "date_modified": item.updated_at.isoformat(),
            "authors": [_filled({"name": author.name, "url": author.address}) for author in item.authors],
            "tags": list(item.categories),
            "language": item.language,
            "image": item.photo.address if item.photo else "",
            "_credit": _credit(item),
        }
    )


def _content(item):
    # Every item must hold a content; one that may be given on in summary only holds that.
    return {"content_html": item.html} if item.html else {"content_text": item.summary or item.title}


def _credit(item):
    photo = item.photo and _filled({"text": item.photo.credit, "copyright": item.photo.copyright_notice})
    named = {"text": item.credit, "rights_holder": item.rights_holder, "rights": item.rights, "image": photo}
    return _filled({**named, "outlet": item.source.name if item.source else ""})


def _filled(values):
    return {name: value for name, value in values.items() if value or name == "items"}
