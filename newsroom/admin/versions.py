"""Which rows are kept as they were before each change: a story with its tags, its names and its source."""

import reversion
from django.utils.translation import gettext as _
from reversion.models import Version

from newsroom.models import Article, ArticleTag, Byline, Republication, StandingPage

reversion.register(ArticleTag, exclude=["listed_at"])
reversion.register(Byline, exclude=["listed_at"])
# What came in is kept once, in the row itself; it never changes.
reversion.register(Republication, exclude=["raw_source", "listed_at"])
# Followed by name, since taggit's own field is passed over by reversion.
reversion.register(Article, exclude=["tags"], follow=["tag_items", "bylines", "republication"])
reversion.register(StandingPage)


def keep_first(article: Article | None) -> None:
    """Keeps a story as it came in, before its first change at the desk: imports make no versions."""
    if article is None or Version.objects.get_for_object(article).exists():
        return
    with reversion.create_revision():
        reversion.add_to_revision(article)
        reversion.set_comment(_("As it came to the desk"))
