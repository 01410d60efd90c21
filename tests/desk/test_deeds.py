"""The deeds of the desk: one act, whole or not at all, and what it leaves behind."""

import pytest
from django.contrib.admin.models import LogEntry
from django.core.exceptions import ValidationError

from newsroom.desk.correct import correct
from newsroom.desk.merge_tags import merge_tags
from newsroom.desk.publish import publish, schedule
from newsroom.desk.refusal import RefusedError
from newsroom.desk.takedown import kill, release
from newsroom.desk.withdraw import withdraw
from newsroom.desk.write import save_story
from newsroom.models import Article, PubStatus, Republication, State, Status, TakedownReason
from tests.factories import ago, ahead, make_draft, make_live, make_outlet, make_partner, make_scheduled, make_tag

pytestmark = pytest.mark.django_db


def test_publishing_says_when_and_by_whom(editor):
    article = publish(make_draft(), by=editor)
    assert article.state() == State.LIVE
    assert LogEntry.objects.get().change_message == "Published"
    assert LogEntry.objects.get().user == editor


def test_publishing_keeps_an_hour_that_has_passed():
    hour = ago(days=300)
    assert publish(make_draft(published_at=hour)).published_at == hour


def test_publishing_now_moves_a_scheduled_story_up():
    assert publish(make_scheduled()).state() == State.LIVE


def test_publishing_holds_to_an_embargo():
    article = publish(make_draft(embargo_until=ahead(hours=1)))
    assert article.state() == State.EMBARGOED
    assert article.is_live(ahead(hours=2))


def test_publishing_freezes_the_credit():
    outlet = make_outlet("Harbour Daily")
    article = publish(make_draft(source={"outlet": outlet, "credit_template": "First in {outlet_link}."}))
    outlet.name = "Quay Daily"
    outlet.save()
    stored = Article.objects.get(pk=article.pk)
    assert stored.republication.credit_line == "First in Harbour Daily."
    assert stored.republication.credit_text() == "First in Harbour Daily."


def test_a_source_that_is_told_after_publication_has_its_credit_frozen():
    outlet = make_outlet("Harbour Daily", default_credit_template="First in {outlet_link}.")
    Republication.objects.create(article=make_live(), outlet=outlet)
    outlet.default_credit_template = "Taken from {outlet_link}."
    outlet.save()
    assert Republication.objects.get().credit_text() == "First in Harbour Daily."


def test_publishing_is_refused_for_what_was_taken_down():
    article = kill(make_live(), reason=TakedownReason.RIGHTS)
    with pytest.raises(RefusedError, match="Release it first"):
        publish(article)


def test_publishing_is_refused_without_a_headline():
    with pytest.raises(RefusedError, match="no headline"):
        publish(make_draft(" "))


def test_scheduling_is_refused_for_the_past():
    with pytest.raises(RefusedError, match="has passed"):
        schedule(make_draft(), at=ago(minutes=1))


def test_withdrawing_what_was_read_leaves_a_trace():
    assert withdraw(make_live()).state() == State.WITHDRAWN


def test_withdrawing_what_nobody_saw_makes_a_draft_of_it():
    article = withdraw(make_scheduled())
    assert (article.status, article.first_published_at) == (Status.DRAFT, None)


def test_releasing_brings_back_the_state_before():
    article = release(kill(make_live(), reason=TakedownReason.LEGAL))
    assert (article.state(), article.pub_status, article.takedown_reason) == (State.LIVE, PubStatus.USABLE, "")


def test_correcting_moves_the_update_and_a_typo_fix_does_not():
    article = make_live()
    article.headline = "A foundry counts its masks twice"
    save_story(article)
    assert article.updated_at is None
    correct(article, text="There were two.")
    assert article.updated_at is not None


def test_a_published_story_is_never_deleted():
    article = make_live()
    with pytest.raises(ValidationError):
        article.delete()
    with pytest.raises(ValidationError):
        Article.objects.all().delete()
    assert Article.objects.filter(pk=article.pk).exists()


def test_a_draft_can_be_deleted():
    make_draft(tags=["Penang"]).delete()
    assert Article.objects.count() == 0


def test_merging_refuses_the_tag_of_a_partner():
    tag = make_tag()
    make_partner(tag=tag)
    with pytest.raises(RefusedError, match="partner"):
        merge_tags(tag, into=make_tag("Another"))
    with pytest.raises(RefusedError, match="itself"):
        merge_tags(tag, into=tag)


def test_a_new_story_gets_an_address_of_its_own():
    slugs = [make_draft("槟城的晶圆 & C++").slug for _ in range(2)]
    assert slugs == ["槟城的晶圆-and-c-plus-plus", "槟城的晶圆-and-c-plus-plus-2"]
