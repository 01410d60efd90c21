"""A correction of a fact takes its place in the open."""

import pytest

from companies.desk.correct import correct_fact
from companies.models import FactStatus, Figure
from newsroom.desk.refusal import RefusedError
from tests.companies.factories import make_company, make_figure
from tests.factories import make_draft, make_live

pytestmark = pytest.mark.django_db


def right_for(wrong, **fields):
    return Figure(
        **{
            "organization": wrong.organization,
            "value": 200_000_000,
            "currency": "USD",
            "as_of": wrong.as_of,
            "source": wrong.source,
        }
        | fields
    )


def test_keeps_what_was_said_and_shows_what_is_right():
    wrong = make_figure(make_company())
    right = correct_fact(wrong, right_for(wrong))
    assert list(Figure.objects.published()) == [right]
    wrong.refresh_from_db()
    assert (wrong.status, wrong.value, wrong.corrected_by) == (FactStatus.CORRECTED, 2_000_000_000, right)


def test_is_made_once():
    wrong = make_figure(make_company())
    correct_fact(wrong, right_for(wrong))
    with pytest.raises(RefusedError):
        correct_fact(wrong, right_for(wrong))


def test_does_not_leave_readers_with_nothing():
    wrong = make_figure(make_company(), article=make_live())
    with pytest.raises(RefusedError):
        correct_fact(wrong, right_for(wrong, article=make_draft()))
    assert Figure.objects.published().get() == wrong
