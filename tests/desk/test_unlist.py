"""What the clock has ended leaves the indexes of lists; readers lost it before."""

import pytest
from django.db import connection
from django.utils import timezone

from newsroom.desk.unlist import unlist_ended
from newsroom.models import Article, ArticleTag, OnExpiry
from newsroom.models.edition import current_edition
from newsroom.start.clock import tick
from tests.factories import ago, ahead, make_live

pytestmark = pytest.mark.django_db


def ended(**fields):
    article = make_live(tags=["Penang"], at=ago(days=2))
    Article.objects.filter(pk=article.pk).update(**fields)
    return Article.objects.get(pk=article.pk)


@pytest.mark.parametrize(
    ("fields", "left"),
    [
        ({"unpublish_at": ago(minutes=1)}, 0),
        ({"rights_expire_at": ago(minutes=1)}, 0),
        ({"rights_expire_at": ago(minutes=1), "on_expiry": OnExpiry.HIDE_BODY}, 0),
        ({"rights_expire_at": ago(minutes=1), "on_expiry": OnExpiry.KEEP}, 1),
        ({"unpublish_at": ahead(hours=1)}, 1),
    ],
)
def test_leaves_the_indexes_when_it_is_over(fields, left):
    ended(**fields)
    assert unlist_ended() == 1 - left
    assert Article.objects.filter(listed_at__isnull=False).count() == left
    assert ArticleTag.objects.filter(listed_at__isnull=False).count() == left


def test_keeps_its_state_and_the_edition():
    article, edition = ended(unpublish_at=ago(minutes=1)), current_edition().counter
    state = article.state()
    tick()
    assert Article.objects.get(pk=article.pk).state() == state
    assert list(Article.objects.over(timezone.now())) == [article]
    assert current_edition().counter == edition


def test_is_found_by_small_indexes():
    plan = Article.objects.over(ago(hours=1)).explain()
    assert "article_saved" not in plan
    if connection.vendor == "sqlite":
        assert "article_ends" in plan
        assert "article_rights" in plan
