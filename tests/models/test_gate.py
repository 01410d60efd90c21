"""The gate: the query and the object agree, for every state and every moment."""

import datetime
import itertools

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsroom.models import Article, OnExpiry, PubStatus, State, Status
from tests.factories import ago, ahead, make_draft, make_live, make_scheduled

pytestmark = pytest.mark.django_db

NOON = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)
MOMENTS = [None, *(NOON + datetime.timedelta(seconds=offset) for offset in (-3600, -1, 0, 1, 3600))]


def story(**fields):
    article = make_draft()
    for name, value in fields.items():
        setattr(article, name, value)
    article.save()
    return article


def agree(article, at):
    this = Article.objects.filter(pk=article.pk)
    asked = this.published(at).exists(), this.on_record(at).exists()
    return asked == (article.is_live(at), article.is_on_record(at))


def test_agrees_for_every_status_and_right():
    for status, pub_status, on_expiry in itertools.product(Status, PubStatus, OnExpiry):
        article = story(
            status=status,
            pub_status=pub_status,
            on_expiry=on_expiry,
            published_at=NOON,
            rights_expire_at=NOON + datetime.timedelta(hours=1),
        )
        for at in MOMENTS[1:]:
            assert agree(article, at), (status, pub_status, on_expiry, at)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    status=st.sampled_from(Status),
    pub_status=st.sampled_from([PubStatus.USABLE, PubStatus.USABLE, PubStatus.WITHHELD, PubStatus.CANCELED]),
    on_expiry=st.sampled_from(OnExpiry),
    published_at=st.sampled_from(MOMENTS),
    embargo_until=st.sampled_from(MOMENTS),
    unpublish_at=st.sampled_from([None, *(NOON + datetime.timedelta(hours=hours) for hours in (2, 3))]),
    rights_expire_at=st.sampled_from(MOMENTS),
    at=st.sampled_from(MOMENTS[1:]),
)
def test_agrees_for_any_mixture(db, at, **fields):
    assert agree(story(**fields), at)


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"embargo_until": NOON + datetime.timedelta(hours=1)}, State.EMBARGOED),
        ({"published_at": NOON + datetime.timedelta(hours=1)}, State.SCHEDULED),
        ({"unpublish_at": NOON}, State.ENDED),
        ({"rights_expire_at": NOON}, State.ENDED),
        ({"rights_expire_at": NOON, "on_expiry": OnExpiry.HIDE_BODY}, State.RIGHTS_ENDED),
        ({"rights_expire_at": NOON, "on_expiry": OnExpiry.KEEP}, State.LIVE),
        ({"status": Status.WITHDRAWN}, State.WITHDRAWN),
        ({"pub_status": PubStatus.WITHHELD}, State.KILLED),
        ({"status": Status.READY}, State.READY),
    ],
)
def test_names_the_state(fields, state):
    published = {"status": Status.PUBLISHED, "published_at": NOON - datetime.timedelta(hours=2)}
    assert story(**published | fields).state(NOON) == state


def test_goes_live_by_the_clock_alone():
    article = make_scheduled(at=ahead(hours=1))
    assert not article.is_live()
    assert article.is_live(ahead(hours=2))
    assert list(Article.objects.published(ahead(hours=2))) == [article]


def test_is_on_the_record_only_once_it_was_out():
    scheduled = make_scheduled()
    scheduled.pub_status = PubStatus.CANCELED
    scheduled.save()
    assert not scheduled.is_on_record(ahead(days=3))
    live = make_live()
    live.pub_status = PubStatus.CANCELED
    live.save()
    assert live.is_on_record()


def test_keeps_its_first_hour():
    article = make_live(at=ago(days=2))
    first = article.first_published_at
    article.published_at = timezone.now()
    article.save()
    assert article.first_published_at == first


def test_knows_what_the_clock_has_ended():
    article = make_live()
    article.unpublish_at = ago(minutes=1)
    article.save()
    assert list(Article.objects.over(timezone.now())) == [article]
