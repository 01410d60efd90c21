"""Stories that were taken away, for feed readers that keep what they once read (RFC 6721)."""

import datetime

from newsroom.models import Article, OnExpiry

from .addresses import tag_uri
from .item import Gone

MOST = 30


def gone_before(at: datetime.datetime) -> list[Gone]:
    """The stories that readers last saw go: ended, out of rights, withdrawn or taken down by then; the latest first."""
    on_record = Article.objects.on_record(at)
    lapsed = on_record.exclude(on_expiry=OnExpiry.KEEP)
    ways = (
        (on_record.filter(unpublish_at__lte=at), "unpublish_at"),
        (lapsed.filter(rights_expire_at__lte=at), "rights_expire_at"),
        (on_record.filter(gone_at__lte=at).exclude(unpublish_at__lte=at), "gone_at"),
    )
    hours: dict[str, datetime.datetime] = {}
    for stories, field in ways:
        for key, created_at, hour in stories.order_by(f"-{field}", "-pk").values_list("pk", "created_at", field)[:MOST]:
            hours.setdefault(tag_uri("article", key, created_at), hour)
    return sorted((Gone(id, hour) for id, hour in hours.items()), key=lambda gone: gone.at, reverse=True)[:MOST]
