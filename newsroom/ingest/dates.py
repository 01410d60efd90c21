"""Dates as pages write them. What is not certain is no date: 12/10/2020 is two days, so it is none."""

import calendar
import re

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
_NAME = r"(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_SHAPES = tuple(
    re.compile(shape, re.I)
    for shape in (
        r"\b(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)",
        r"(?P<year>(?:19|20)\d\d)年(?P<number>\d{1,2})月(?P<day>\d{1,2})日",
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_NAME},?\s+(?P<year>(?:19|20)\d\d)\b",
        rf"\b{_NAME}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)\b",
        rf"\b{_NAME},?\s+(?P<year>(?:19|20)\d\d)\b",
    )
)


def date_in(text: str) -> str:
    """The first date in a text as '2020-10-12', or '2020-10' when it has no day; "" when it has none."""
    for shape in _SHAPES:
        if found := shape.search(text):
            return _written(found.groupdict())
    return ""


def _written(parts):
    year = int(parts["year"])
    month = int(parts["number"]) if parts.get("number") else _MONTHS[parts["month"].lower()]
    if not 1 <= month <= 12:
        return ""
    if not parts.get("day"):
        return f"{year}-{month:02}"
    day = int(parts["day"])
    return f"{year}-{month:02}-{day:02}" if 1 <= day <= calendar.monthrange(year, month)[1] else ""
