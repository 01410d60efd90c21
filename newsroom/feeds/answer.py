"""The answer to a request for a feed: any list of stories, or of other entries, in one of the three formats."""

import datetime

from django.http import HttpResponse

from newsroom.models import Cursor, Republication
from newsroom.web.addresses import absolute
from newsroom.web.furniture import furniture_of
from newsroom.web.pager import cursor_in

from .formats import FeedFormat
from .gone import gone_before
from .item import Feed, FeedItem, items_of

SIZE = 20


def story_feed(request, format: str, *, title: str, address: str, description: str, articles) -> HttpResponse:
    """A list of stories as a feed.

    Args:
        request: one with `edition`, as `by_edition` gives it.
        format: a value of `FeedFormat`.
        title: of the list; "" for the publication's whole.
        address: of the list's page, from the first slash on.
        description: one sentence; empty: the publication's tagline.
        articles: an article queryset that `published()` gave, in no order and not cut.
    """
    stories, older = _newest(articles, cursor_in(request))
    items = items_of(stories, at=request.edition.at, publisher=_publisher(_publication(request)))
    return feed(request, format, title=title, address=address, description=description, items=items, older=older)


def feed(
    request,
    format: str,
    *,
    title: str,
    address: str,
    description: str,
    items: list[FeedItem],
    older: Cursor | None = None,
) -> HttpResponse:
    """Entries of any kind as a feed, the newest first; arguments as of `story_feed()`."""
    publication = _publication(request)
    own_address = absolute(f"{address}{FeedFormat(format).suffix}")
    gone = gone_before(request.edition.at) if format == FeedFormat.ATOM else ()
    content = Feed(
        title=f"{publication.name}: {title}" if title else publication.name,
        address=absolute(address),
        own_address=_at(own_address, cursor_in(request)),
        older_address=_at(own_address, older) if older else "",
        description=description or publication.tagline or publication.name,
        language=publication.language,
        publisher=publication.name,
        rights=f"© {_publisher(publication)}",
        updated_at=_last_change(request.edition, items, gone),
        items=tuple(sorted(items, key=lambda item: item.published_at, reverse=True)),
        gone=tuple(gone),
    )
    return _answer(FeedFormat(format), content)


def _publication(request):
    return furniture_of(request.edition)["publication"]


def _publisher(publication):
    return publication.legal_publisher or publication.name


def _newest(articles, cursor):
    shown = articles.exclude(republication__feed_use=Republication.FeedUse.NONE).newest_first().for_feed()
    rows = list((shown.before(cursor) if cursor else shown)[: SIZE + 1])
    return rows[:SIZE], Cursor.of(rows[SIZE - 1]) if len(rows) > SIZE else None


def _at(address, cursor):
    return f"{address}?before={cursor}" if cursor else address


def _last_change(edition, items, gone) -> datetime.datetime:
    hours = [item.updated_at for item in items] + [entry.at for entry in gone]
    return max(hours, default=edition.last_moment or datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC))


def _answer(feed_format, content):
    answer = HttpResponse(feed_format.write(content), content_type=f"{feed_format.media_type}; charset=utf-8")
    # Pages of other sites may read our feeds.
    answer.headers["Access-Control-Allow-Origin"] = "*"
    answer.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return answer
