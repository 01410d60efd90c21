"""Saying what a story is about."""

from collections.abc import Iterable

from django.db import transaction

from newsroom.models import Article, ArticleTag, Tag


def tag_story(article: Article, tags: Iterable[Tag]) -> None:
    """Gives a saved story these tags in this order, the most important first, and no others."""
    wanted = list(tags)
    with transaction.atomic():
        article.tags.set(wanted)
        links = {link.tag_id: link for link in ArticleTag.objects.filter(content_object=article)}
        for position, tag in enumerate(wanted):
            link = links[tag.pk]
            if link.position != position:
                link.position = position
                link.save()
