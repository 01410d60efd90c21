"""The edition moves with what readers can see, and with nothing else."""

import datetime
import time

import pytest
from django.db import models, transaction
from django.utils import timezone

from newsroom.desk.correct import correct
from newsroom.desk.publish import publish
from newsroom.models import (
    Article,
    ArticleTag,
    Byline,
    Contributor,
    Correction,
    OldAddress,
    Outlet,
    Partner,
    Picture,
    Publication,
    Republication,
    Section,
    Series,
    StandingPage,
    Tag,
    TagAlias,
)
from newsroom.models.edition import current_edition
from tests.factories import (
    ago,
    ahead,
    make_contributor,
    make_draft,
    make_editor,
    make_live,
    make_outlet,
    make_page,
    make_partner,
    make_picture,
    make_publication,
    make_scheduled,
    make_section,
    make_series,
    make_tag,
)

pytestmark = pytest.mark.django_db

# What no reader ever sees; every other field of these models must move the edition.
DESK_FIELDS = {
    Article: {"created_by", "owner", "created_at", "saved_at", "internal_note"},
    ArticleTag: set(),
    Byline: set(),
    Contributor: {"user"},
    Correction: {"issued_by"},
    OldAddress: set(),
    Outlet: {"aliases"},
    Partner: set(),
    Picture: {"title", "original", "original_name", "sha256", "created_by", "created_at", "usage_terms"},
    Publication: set(),
    Republication: {"raw_source", "raw_media_type"},
    Section: set(),
    Series: set(),
    StandingPage: set(),
    Tag: set(),
    TagAlias: set(),
}
# Written by the row itself, or kept by a deed: not for anybody to change.
KEPT = {
    "id",
    "listed_at",
    "first_published_at",
    "gone_at",
    "word_count",
    "reading_minutes",
    "key",
    "partner",
    "updated_at",
}


@pytest.fixture
def newsroom():
    """One visible row of every watched model."""
    picture, outlet, user = make_picture(), make_outlet(), make_editor("somebody")
    section, series, tag, contributor = make_section(), make_series(), make_tag(), make_contributor(picture=picture)
    article = make_live(
        by=[contributor], tags=[tag], section=section, series=series, hero=picture, source={"outlet": outlet}
    )
    correct(article, by=user, text="It was Malaysian.")
    TagAlias.objects.create(tag=tag, text="槟城")
    OldAddress.objects.keep("/2019/old/", article)
    make_page()
    make_publication()
    return article


def other_value(row, field):
    """Some value that the field does not hold now."""
    value = getattr(row, field.name)
    if field.is_relation:
        return _other_related(field, value)
    if field.choices:
        return next(choice for choice, _label in field.flatchoices if choice != value)
    if field.name == "time_zone":
        return "Asia/Tokyo"
    if isinstance(field, models.DateTimeField):
        return (value or timezone.now()) - datetime.timedelta(minutes=7)
    if isinstance(field, models.BooleanField):
        return not value
    if isinstance(field, models.IntegerField | models.FloatField):
        return 0.25 if isinstance(field, models.FloatField) else (value or 0) + 1
    return f"{value or ''}x" if field.name != "source_published_on" else "2020-07"


def _other_related(field, value):
    if value is not None and field.null:
        return None
    makers = {
        "article": make_live,
        "contributor": lambda: make_contributor("Another"),
        "outlet": lambda: make_outlet("Another", partner=make_partner("Another")),
        "partner": lambda: make_partner("Another"),
        "picture": lambda: make_picture(colour="#c23616"),
        "section": lambda: make_section("Money"),
        "series": lambda: make_series("Another"),
        "tag": lambda: make_tag("Another"),
        "user": lambda: make_editor("another"),
        "contenttype": lambda: type(value).objects.exclude(pk=value.pk).first(),
    }
    return makers[field.related_model._meta.model_name]()


def cases():
    for model, hidden in DESK_FIELDS.items():
        for field in model._meta.concrete_fields:
            if field.name not in KEPT and not (model is OldAddress and field.name == "content_type"):
                yield pytest.param(model, field, field.name not in hidden, id=f"{model.__name__}.{field.name}")


@pytest.mark.parametrize(("model", "field", "moves"), list(cases()))
def test_moves_with_each_field_that_readers_see(newsroom, model, field, moves):
    row = model.objects.order_by("pk").first()
    if model is Byline and field.name == "outlet":
        row.contributor = None
    is_name = model is Byline and field.name == "contributor"
    setattr(row, field.name, make_contributor("Another") if is_name else other_value(row, field))
    before = current_edition()
    row.save()
    assert (current_edition(before.at).counter != before.counter) == moves


def test_stays_when_a_draft_is_written():
    before = current_edition().counter
    article = make_draft(by=[], tags=["Penang"])
    article.headline = "Another"
    article.save()
    make_picture()
    moved_by_the_new_tag = 1
    assert current_edition().counter == before + moved_by_the_new_tag


def test_stays_when_nothing_changed(newsroom):
    before = current_edition().counter
    newsroom.save()
    assert current_edition().counter == before


def test_moves_when_a_story_is_published():
    article = make_draft()
    before = current_edition().counter
    publish(article)
    assert current_edition().counter > before


def test_changes_when_a_due_moment_passes():
    make_scheduled(at=ahead(hours=1))
    now = current_edition()
    assert current_edition(ahead(minutes=59)).key == now.key or current_edition(ahead(minutes=59)).day != now.day
    assert current_edition(ahead(minutes=61)).last_moment is not None


def test_never_becomes_one_that_was_before():
    hour = ahead(seconds=3)
    article = make_scheduled(at=hour)
    before = current_edition(hour - datetime.timedelta(seconds=1)).key
    time.sleep(max(0, (hour - timezone.now()).total_seconds()) + 0.01)
    after = current_edition().key
    article.internal_note = "Seen by nobody."
    article.save()
    assert before != after == current_edition().key


def test_moves_when_a_shown_picture_is_deleted():
    logo = make_picture()
    make_publication(logo=logo)
    before = current_edition().counter
    logo.delete()
    assert current_edition().counter > before


def test_changes_at_midnight_in_the_newsroom():
    make_publication(time_zone="Asia/Singapore")
    before = current_edition(datetime.datetime(2026, 11, 24, 15, 59, tzinfo=datetime.UTC))
    after = current_edition(datetime.datetime(2026, 11, 24, 16, 0, tzinfo=datetime.UTC))
    assert (before.day.day, after.day.day) == (24, 25)
    assert before.key != after.key


def test_is_read_by_one_query(django_assert_num_queries):
    make_live(at=ago(days=1))
    with django_assert_num_queries(1):
        current_edition()


def test_stands_when_the_transaction_fails(newsroom):
    before = current_edition().counter
    with transaction.atomic():
        newsroom.headline = "Another"
        newsroom.save()
        transaction.set_rollback(True)
    assert current_edition().counter == before
