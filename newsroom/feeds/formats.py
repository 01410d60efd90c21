"""The three formats in which every list of stories is given to feed readers."""

from django.db import models

from . import atom, json_feed, rss
from .item import Feed


class FeedFormat(models.TextChoices):
    """A feed's format; the value is its name in addresses' names, the label what readers see."""

    RSS = "rss", "RSS"
    ATOM = "atom", "Atom"
    JSON = "json", "JSON Feed"

    @property
    def suffix(self) -> str:
        """What stands after a list's address."""
        return _SUFFIXES[self]

    @property
    def media_type(self) -> str:
        """The media type of the answer."""
        return _WRITERS[self].MEDIA_TYPE

    def write(self, feed: Feed) -> bytes:
        """The feed in this format."""
        return _WRITERS[self].write(feed)


_SUFFIXES = {FeedFormat.RSS: "feed/", FeedFormat.ATOM: "feed/atom/", FeedFormat.JSON: "feed/json/"}
_WRITERS = {FeedFormat.RSS: rss, FeedFormat.ATOM: atom, FeedFormat.JSON: json_feed}
