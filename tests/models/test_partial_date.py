"""A date that is known only in part."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from newsroom.models.partial_date import last_day, validate_partial_date


@pytest.mark.parametrize(
    ("text", "day"), [("2020", (2020, 12, 31)), ("2020-02", (2020, 2, 29)), ("2020-07-15", (2020, 7, 15))]
)
def test_ends_on_its_last_day(text, day):
    assert last_day(text) == datetime.date(*day)


@pytest.mark.parametrize("text", ["", "20", "0202", "2020-13", "2020-02-30", "2020-7", "2020-07-15T10", "２０２０"])
def test_is_refused_when_it_is_none(text):
    with pytest.raises(ValidationError, match="is no date"):
        validate_partial_date(text)
