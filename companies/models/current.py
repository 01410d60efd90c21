"""What is known now: computed from the newest figures, never stored."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from companies import wording

from .figure import PROMINENCE, Figure, Property

# How long an older figure of somebody else still speaks against the newest.
RIVALRY = datetime.timedelta(days=365)


@dataclass(frozen=True)
class Current:
    """What is known of one thing that figures measure.

    Attributes:
        figure: the newest.
        rivals: figures of other sources, from the twelve months before it, that say otherwise; the newest first.
        title: what it measures.
    """

    figure: Figure
    rivals: tuple[Figure, ...] = ()
    title: str = ""

    @property
    def all(self) -> list[Figure]:
        """The newest figure and its rivals."""
        return [self.figure, *self.rivals]

    def spoken(self) -> str:
        """The amount in words; where sources disagree, the lowest and the highest."""
        return self._said(short=False)

    def brief(self) -> str:
        """The same as tables give it: USD 1.32bn–2bn."""
        return self._said(short=True)

    def _said(self, *, short):
        if not self.rivals:
            return self.figure.brief() if short else self.figure.spoken()
        values = sorted({end for each in self.all for end in (each.value, each.value_max) if end is not None})
        return wording.amount(values[0], self.figure.currency, values[-1], short=short)


def current(figures: Iterable[Figure]) -> list[Current]:
    """What is known now of each thing that figures of one organisation measure, the most telling first.

    Args:
        figures: newest first, as `newest_first()` gives them.
    """
    by_measure: dict[tuple, list[Figure]] = {}
    for figure in figures:
        by_measure.setdefault(_measure(figure), []).append(figure)
    known = [_known(group) for group in by_measure.values()]
    known += _last_price(by_measure)
    return sorted(known, key=lambda each: PROMINENCE[each.figure.property])


def _measure(figure):
    label = figure.label if figure.property == Property.OTHER else ""
    return figure.property, label, figure.place_id


def _known(group):
    newest, *older = group
    rivals: dict[str, Figure] = {}
    for figure in older:
        if _disagrees(figure, newest):
            rivals.setdefault(figure.source.speaker, figure)
    return Current(newest, tuple(rivals.values()), newest.title())


def _disagrees(figure, newest):
    if figure.as_of_day < newest.as_of_day - RIVALRY or figure.source.speaker == newest.source.speaker:
        return False
    if (figure.is_priced() and newest.is_priced()) or figure.period_start != newest.period_start:
        return False
    is_comparable = figure.currency == newest.currency and None not in (figure.value, newest.value)
    return is_comparable and (figure.value, figure.value_max) != (newest.value, newest.value_max)


def _last_price(by_measure):
    """The last valuation that somebody paid, where the newest is an estimate."""
    valuations = by_measure.get((Property.VALUATION, "", None), [])
    priced = [figure for figure in valuations if figure.is_priced()]
    return [Current(priced[0], title=_("Last priced round"))] if priced and priced[0] is not valuations[0] else []
