"""Writing a story down: every path that saves one goes through here, so that it can be found."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from newsroom import search
from newsroom.models import Article, edition, listing
from newsroom.models.addresses import slug_for

from .batches import batched


def save_story(article: Article, *, by=None) -> Article:
    """Saves a story in one transaction: an address when it has none, who made it, its copies, the search index.

    Args:
        article: a new or changed story.
        by: the user who saves it; None for what no person did.
    """
    with transaction.atomic():
        article.slug = article.slug or slug_for(article.headline, model=Article, but=article, fallback="story")
        if article.pk is None:
            article.created_by = by
            article.owner = article.owner or by
        article.save()
        search.index([article.pk])
    return article


def tell_readers(article: Article, *, by=None) -> Article:
    """Moves the hour of the last update that readers are told; a typo fix does not."""
    article.updated_at = timezone.now()
    return save_story(article, by=by)


def refresh(article_ids: Iterable[int]) -> None:
    """Brings copies, search and edition up to date after stories or what hangs on them were written in bulk."""
    with transaction.atomic():
        for ids in batched(article_ids, 500):
            listing.sync(Article.objects.filter(pk__in=ids))
            search.index(ids)
        edition.move()
