"""The copies that make lists fast: one function keeps them true, after single saves and after bulk writes."""

import re
from collections.abc import Iterable

from django.apps import apps
from django.db import models, transaction
from django.db.models import OuterRef, Subquery

_PICTURE = re.compile(r'<div[^>]*\bdata-embed="picture"[^>]*>')
_NUMBER = re.compile(r'\bdata-id="(\d+)"')


def sync(articles: Iterable[models.Model]) -> None:
    """Brings every copy of what these stories say up to date, in one transaction.

    Copies: `listed_at` of tag links, bylines and republications; which pictures a text shows; the due moments.
    """
    from .edition import note_moments

    articles = list(articles)
    with transaction.atomic():
        copy_hours([article.pk for article in articles])
        _note_pictures(articles)
        note_moments(articles)


def copy_hours(article_ids: list[int]) -> None:
    """Copies `listed_at` of stories to the rows by which lists find them."""
    article = apps.get_model("newsroom", "Article")
    for name, key in (("ArticleTag", "content_object"), ("Byline", "article"), ("Republication", "article")):
        hour = article._base_manager.filter(pk=OuterRef(key)).values("listed_at")
        links = apps.get_model("newsroom", name)._base_manager.filter(**{f"{key}__in": article_ids})
        links.update(listed_at=Subquery(hour))


def _note_pictures(articles):
    uses = apps.get_model("newsroom", "ArticlePicture").objects.filter(article__in=articles)
    have = {(use.article_id, use.picture_id): use.pk for use in uses}
    wanted = {(article.pk, picture) for article in articles for picture in _pictures_in(article.body)}
    uses.filter(pk__in=[pk for use, pk in have.items() if use not in wanted]).delete()
    new = wanted - have.keys()
    known = set(
        apps.get_model("newsroom", "Picture").objects.filter(pk__in={pk for _, pk in new}).values_list("pk", flat=True)
    )
    uses.model.objects.bulk_create(
        uses.model(article_id=article, picture_id=picture) for article, picture in sorted(new) if picture in known
    )


def _pictures_in(body):
    found = (_NUMBER.search(embed) for embed in _PICTURE.findall(body))
    return {int(number[1]) for number in found if number and len(number[1]) < 19}


def carriers_of(tags) -> models.QuerySet:
    """Keys of the stories that carry at least one of some tags and that lists may show at some hour."""
    links = apps.get_model("newsroom", "ArticleTag").objects.filter(tag__in=tags, listed_at__isnull=False)
    return links.values("content_object")
