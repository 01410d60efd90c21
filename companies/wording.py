"""How amounts and dates are said, in full (`USD 2 billion`) and short (`USD 2bn`), with no-break spaces inside."""

from decimal import Decimal

from django.utils.dates import MONTHS, MONTHS_3
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

NBSP = "\u00a0"
SPOKEN_CURRENCIES = {"CNY": "RMB"}

# The smallest number that is said with the word, the word, and its short form.
UNITS = (
    (Decimal(10) ** 12, gettext_lazy("%(number)s trillion"), gettext_lazy("%(number)str")),
    (Decimal(10) ** 9, gettext_lazy("%(number)s billion"), gettext_lazy("%(number)sbn")),
    (Decimal(10) ** 6, gettext_lazy("%(number)s million"), gettext_lazy("%(number)sm")),
)


def number(value: Decimal, *, short: bool = False, is_count: bool = False) -> str:
    """A number as it is said: 10,000 / 2 billion / 2bn.

    Args:
        value: what is said; three decimals of the unit are kept, two in the short form.
        short: the form of tables and charts.
        is_count: whether every unit counts, so that 1,234,567 people stay what they are.
    """
    unit = next((unit for unit in UNITS if value >= unit[0]), None)
    if unit is None or (is_count and value % (unit[0] / 100)):
        return _digits(value, places=2)
    size, word, abbreviation = unit
    said = (abbreviation if short else word) % {"number": _digits(value / size, places=2 if short else 3)}
    return said.replace(" ", NBSP)


def _digits(value, places):
    rounded = round(value, places).normalize()
    decimals = max(0, -rounded.as_tuple().exponent)
    return number_format(rounded, decimal_pos=decimals, use_l10n=True, force_grouping=True)


def amount(value: Decimal, currency: str = "", value_max: Decimal | None = None, *, short: bool = False) -> str:
    """An amount of money, or a count where there is no currency: USD 10 million–100 million."""
    numbers = [number(each, short=short, is_count=not currency) for each in (value, value_max) if each is not None]
    prefix = f"{SPOKEN_CURRENCIES.get(currency, currency)}{NBSP}" if currency else ""
    return prefix + "–".join(numbers)


def day(text: str, *, short: bool = False) -> str:
    """A partial date as it is said: 2020, July 2020, 15 July 2020; short: 15 Jul 2020."""
    year, month, date = (*text.split("-"), "", "")[:3]
    if not month:
        return year
    name = (MONTHS_3 if short else MONTHS)[int(month)]
    name = str(name).capitalize() if short else str(name)
    return NBSP.join(part for part in (date.lstrip("0"), name, year) if part)


def period(start: str, end: str, *, short: bool = False) -> str:
    """The time that a figure covers: the year to December 2025, January to June 2020."""
    if start == end == end[:4]:
        return _("whole of %(year)s") % {"year": end}
    if _months(start, end) == 12:
        return _("year to %(end)s") % {"end": day(end[:7], short=short)}
    first = day(start, short=short)
    if start[:4] == end[:4]:
        first = first.rpartition(NBSP)[0] or first
    return _("%(start)s to %(end)s") % {"start": first, "end": day(end, short=short)}


def _months(start, end):
    if len(start) < 7 or len(end) < 7:
        return 0
    return (int(end[:4]) - int(start[:4])) * 12 + int(end[5:7]) - int(start[5:7]) + 1


def span(start: str, end: str) -> str:
    """The years of a role: 2009 to 2016, since 2022, to 2016; empty when nobody knows."""
    if start and end:
        return _("%(start)s to %(end)s") % {"start": day(start), "end": day(end)}
    if start:
        return _("since %(start)s") % {"start": day(start)}
    return _("to %(end)s") % {"end": day(end)} if end else ""
