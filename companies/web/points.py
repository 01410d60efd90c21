"""Figures as points that can be compared: in one currency, in the order of their days."""

from dataclasses import dataclass
from decimal import Decimal

from companies.models import Figure


@dataclass(frozen=True)
class Point:
    """A figure in the currency of a drawing.

    Attributes:
        value: where it stands.
        upper: the upper end of a range, else None.
    """

    figure: Figure
    value: Decimal
    upper: Decimal | None = None

    @property
    def highest(self) -> Decimal:
        """The most that it may mean."""
        return self.upper or self.value


def by_day(figures: list[Figure]) -> tuple[str, list[Point]]:
    """The currency in which figures can be compared, and the points, the oldest first; none when there is no step.

    It is their own when all have the same one, else dollars.
    """
    valued = sorted((each for each in figures if each.value), key=lambda each: (each.as_of_day, each.pk))
    currencies = {figure.currency for figure in valued}
    if len(currencies) == 1:
        points = [Point(figure, figure.value, figure.value_max) for figure in valued]
    else:
        points = [
            Point(figure, figure.usd, figure.value_max if figure.currency == "USD" else None)
            for figure in valued
            if figure.usd
        ]
    has_steps = len({point.figure.as_of_day for point in points}) > 1
    return (currencies.pop() if len(currencies) == 1 else "USD"), points if has_steps else []
