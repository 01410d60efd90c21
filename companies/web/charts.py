"""The valuation of a company as steps: a figure holds until somebody gives a newer one.

Solid is a price that somebody paid, dashed an estimate or a claim. Two drawings are made, a wide one and a narrow
one, so that words keep their size. No markup is made here: the template `companies/_chart.html` draws it.
"""

import datetime
import math
from dataclasses import dataclass, field
from decimal import Decimal

from django.utils.translation import gettext as _

from companies import wording
from companies.models import Figure, Mark

from .chart_labels import Label, labels_of, last_label
from .chart_shapes import NARROW, WIDE, Shape

LINES_OF_GRID = 4
STRIDES = (1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True)
class Step:
    """One figure on the drawing.

    Attributes:
        x, y: where its mark stands.
        path: the riser to it and the line that it holds.
        top: the upper end of a range, if it is one.
    """

    figure: Figure
    x: float
    y: float
    path: str
    is_last: bool
    top: float | None = None

    @property
    def mark(self) -> Mark:
        """Who says so."""
        return self.figure.source.mark


@dataclass(frozen=True)
class Tick:
    """A line of the grid or a year of the axis."""

    at: float
    text: str

    @property
    def above(self) -> float:
        """Where the words of a grid line stand."""
        return round(self.at - 6, 1)


@dataclass
class Drawing:
    """A chart ready to be drawn."""

    shape: Shape
    words: str
    rows: list[Tick]
    years: list[Tick]
    steps: list[Step]
    last: Label
    labels: list[Label] = field(default_factory=list)


def drawings(figures: list[Figure]) -> list[Drawing]:
    """The wide and the narrow drawing of valuations; none when there are fewer than two to compare.

    Args:
        figures: valuations of one organisation.
    """
    dated = by_day(figures)
    if len({figure.as_of_day for figure in dated}) < 2:
        return []
    return [_Plot(dated, shape).drawing() for shape in (WIDE, NARROW)]


def by_day(figures: list[Figure]) -> list[Figure]:
    """Figures with a value in dollars, the oldest first."""
    return sorted((each for each in figures if each.usd), key=lambda each: (each.as_of_day, each.pk))


class _Plot:
    """Where days and dollars stand on a drawing of one shape."""

    def __init__(self, figures, shape):
        self.figures, self.shape = figures, shape
        self.first = datetime.date(figures[0].as_of_day.year, 1, 1)
        self.days = max(1, (figures[-1].as_of_day - self.first).days)
        highest = max(_upper(figure) for figure in figures)
        self.unit = _nice(highest / LINES_OF_GRID)
        self.top = self.unit * math.ceil(highest / self.unit)

    def x(self, day):
        return round((day - self.first).days / self.days * self.shape.plot_width, 1)

    def y(self, usd):
        return round(self.shape.base - float(usd / self.top) * self.shape.plot_height, 1)

    def drawing(self):
        steps = self._steps()
        drawing = Drawing(
            shape=self.shape,
            words=_in_words(self.figures),
            rows=list(self._rows()),
            years=list(self._years()),
            steps=steps,
            last=last_label(steps[-1], self.shape),
        )
        drawing.labels = labels_of(steps, drawing.last, self.shape)
        return drawing

    def _rows(self):
        count = int(self.top / self.unit)
        for number in range(1, count + 1):
            amount = self.unit * number
            yield Tick(self.y(amount), wording.amount(amount, "USD", short=True) if number == count else _bare(amount))

    def _years(self):
        per_year = self.shape.plot_width / self.days * 365.25
        stride = next(stride for stride in STRIDES if per_year * stride >= self.shape.room_for_a_year)
        for year in range(self.first.year, self.figures[-1].as_of_day.year + 1, stride):
            yield Tick(self.x(datetime.date(year, 1, 1)), str(year))

    def _steps(self):
        places = [(self.x(figure.as_of_day), self.y(figure.usd)) for figure in self.figures]
        froms = [self.shape.base, *(y for _x, y in places)]
        ends = [*(x for x, _y in places[1:]), places[-1][0]]
        last = len(places) - 1
        return [
            Step(figure, x, y, f"M{x} {froms[n]}V{y}H{ends[n]}", n == last, self._top_of(figure))
            for n, (figure, (x, y)) in enumerate(zip(self.figures, places, strict=True))
        ]

    def _top_of(self, figure):
        upper = _upper(figure)
        return self.y(upper) if upper != figure.usd else None


def _upper(figure):
    return figure.value_max if figure.value_max and figure.currency == "USD" else figure.usd


def _nice(amount):
    """The smallest of 1, 2, 2.5 and 5 times a power of ten that is not less."""
    power = Decimal(10) ** amount.adjusted()
    return next(power * step for step in map(Decimal, ("1", "2", "2.5", "5", "10")) if power * step >= amount)


def _bare(amount):
    size = next((unit[0] for unit in wording.UNITS if amount >= unit[0]), Decimal(1))
    return wording.number(amount / size)


def _in_words(figures):
    first, last = figures[0], figures[-1]
    return _("Valuation in steps, from %(first)s (%(first_day)s) to %(last)s (%(last_day)s)") % {
        "first": first.spoken(),
        "first_day": wording.day(first.as_of),
        "last": last.spoken(),
        "last_day": wording.day(last.as_of),
    }
