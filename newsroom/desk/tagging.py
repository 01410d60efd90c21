"""Saying what a story is about."""

from collections.abc import Iterable

from django.db import transaction

from newsroom.models import Article, ArticleTag, Tag


def tag_story(article: Article, tags: Iterable[Tag]) -> None:
    """Gives a saved story these tags in this order, the most important first, and no others."""
    wanted = list(tags)
    with transaction.atomic():
        article.tags.set(wanted)
        links = ArticleTag.objects.filter(content_object=article).order_by("position", "pk")
        if [link.tag_id for link in links] != [tag.pk for tag in wanted]:
            _put_in_order(links, wanted)


def _put_in_order(links, tags):
    places = {tag.pk: place for place, tag in enumerate(tags)}
    for link in links:
        link.position = places[link.tag_id]
        link.save()
