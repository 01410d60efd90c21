"""Dates of the demonstration that count back from its day: `day 12`, `month 40`, `year 1`; others stay as they are."""

import datetime


def written(said: str, on: datetime.date) -> str:
    """A partial date.

    Args:
        said: `day 12` is the day 12 days before `on`, `month 40` the month of the day 40 days before it, `year 1`
            the year before its own; `2012` or `2012-07` mean themselves.
        on: the day that counts as today.
    """
    unit, _space, number = said.partition(" ")
    if not number:
        return said
    if unit == "year":
        return str(on.year - int(number))
    day = (on - datetime.timedelta(days=int(number))).isoformat()
    return day if unit == "day" else day[:7]


def months_back(month: str, months: int) -> str:
    """The first of so many months that end with one: 3 months to 2026-02 begin with 2025-12."""
    year, number = divmod(int(month[:4]) * 12 + int(month[5:7]) - months, 12)
    return f"{year}-{number + 1:02}"
