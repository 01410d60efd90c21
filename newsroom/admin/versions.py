"""Which rows are kept as they were before each change: a story with its tags, its names and its source."""

import reversion

from newsroom.models import Article, ArticleTag, Byline, Republication, StandingPage

reversion.register(ArticleTag, exclude=["listed_at"])
reversion.register(Byline, exclude=["listed_at"])
# What came in is kept once, in the row itself; it never changes.
reversion.register(Republication, exclude=["raw_source", "listed_at"])
# Followed by name, since taggit's own field is passed over by reversion.
reversion.register(Article, exclude=["tags"], follow=["tag_items", "bylines", "republication"])
reversion.register(StandingPage)
