"""Dates that a source knows only to the year or to the month."""

import calendar
import datetime
import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

# What begins with a nought is a slip of the fingers: 0202 for 2020.
EARLIEST_YEAR = 1000

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def last_day(text: str) -> datetime.date:
    """The last day that a partial date may mean: '2020' is 31 December 2020.

    Raises ValueError for what is no date.
    """
    found = _SHAPE.fullmatch(text)
    if not found:
        raise ValueError(text)
    year, month, day = (int(part) if part else None for part in found.groups())
    month = month or 12
    if not 1 <= month <= 12 or year < EARLIEST_YEAR:
        raise ValueError(text)
    return datetime.date(year, month, day or calendar.monthrange(year, month)[1])


def validate_partial_date(text: str) -> None:
    """Raises ValidationError for anything but '2020', '2020-07' or '2020-07-15'."""
    try:
        last_day(text)
    except ValueError:
        raise ValidationError(
            _("“%(text)s” is no date. Write 2020, 2020-07 or 2020-07-15."),
            code="partial_date",
            params={"text": text},
        ) from None


class PartialDateField(models.CharField):
    """A date as '2020', '2020-07' or '2020-07-15' (Popolo's ISO 8601 with reduced accuracy); sorts as text."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("max_length", 10)
        super().__init__(*args, **kwargs)
        if validate_partial_date not in self.default_validators:
            self.default_validators = [*self.default_validators, validate_partial_date]
