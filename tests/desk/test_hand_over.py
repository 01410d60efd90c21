"""Handing a story on: to review, ready, back."""

import pytest
from django.contrib.admin.models import LogEntry

from newsroom.desk.hand_over import hand_over
from newsroom.desk.refusal import RefusedError
from newsroom.models import State, Status
from tests.factories import make_draft, make_live

pytestmark = pytest.mark.django_db


def test_goes_to_review_and_is_ready_and_readers_see_nothing():
    story = hand_over(make_draft())
    assert story.state() == State.IN_REVIEW
    assert hand_over(story, to=Status.READY).state() == State.READY
    assert (story.is_live(), story.first_published_at) == (False, None)


def test_is_noted_with_who_did_it(editor):
    hand_over(make_draft(), by=editor)
    assert (LogEntry.objects.get().change_message, LogEntry.objects.get().user) == ("Handed over: In review", editor)


def test_is_refused_for_what_readers_see():
    story = make_live()
    with pytest.raises(RefusedError, match="Withdraw"):
        hand_over(story)
    assert story.is_live()


def test_never_publishes():
    with pytest.raises(RefusedError):
        hand_over(make_draft(), to=Status.PUBLISHED)
