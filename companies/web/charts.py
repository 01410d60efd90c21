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
from .points import by_day

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
    amount: str
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
    currency: str
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
    currency, points = by_day(figures)
    return [_Plot(points, currency, shape).drawing() for shape in (WIDE, NARROW)] if points else []


class _Plot:
    """Where days and dollars stand on a drawing of one shape."""

    def __init__(self, points, currency, shape):
        self.points, self.currency, self.shape = points, currency, shape
        begins, self.last = points[0].figure.as_of_day, points[-1].figure.as_of_day
        # The words of the grid stand at the left end, so the first point keeps off it.
        room = (self.last - begins) * shape.left_room
        self.first = datetime.date((begins - room).year, 1, 1)
        self.days = max(1, (self.last - self.first).days)
        highest = max(point.highest for point in points)
        self.unit = _nice(highest / LINES_OF_GRID)
        self.top = self.unit * math.ceil(highest / self.unit)

    def x(self, day):
        return round((day - self.first).days / self.days * self.shape.plot_width, 1)

    def y(self, value):
        return round(self.shape.base - float(value / self.top) * self.shape.plot_height, 1)

    def drawing(self):
        steps = self._steps()
        drawing = Drawing(
            shape=self.shape,
            currency=self.currency,
            words=_in_words(self.points[0].figure, self.points[-1].figure),
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
            text = wording.amount(amount, self.currency, short=True) if number == count else _bare(amount, self.top)
            yield Tick(self.y(amount), text)

    def _years(self):
        per_year = self.shape.plot_width / self.days * 365.25
        fitting = (stride for stride in STRIDES if per_year * stride >= self.shape.room_for_a_year)
        stride = next(fitting, STRIDES[-1])
        for year in range(self.first.year, self.last.year + 1, stride):
            yield Tick(self.x(datetime.date(year, 1, 1)), str(year))

    def _steps(self):
        places = [(self.x(point.figure.as_of_day), self.y(point.value)) for point in self.points]
        froms = [self.shape.base, *(y for _x, y in places)]
        ends = [*(x for x, _y in places[1:]), places[-1][0]]
        last = len(places) - 1
        return [
            Step(
                figure=point.figure,
                amount=self._amount(point),
                x=x,
                y=y,
                path=f"M{x} {froms[n]}V{y}H{ends[n]}",
                is_last=n == last,
                top=self.y(point.upper) if point.upper else None,
            )
            for n, (point, (x, y)) in enumerate(zip(self.points, places, strict=True))
        ]

    def _amount(self, point):
        if point.figure.currency == self.currency:
            return point.figure.brief()
        return wording.amount(point.value, self.currency, short=True)


def _nice(amount):
    """The smallest of 1, 2, 2.5 and 5 times a power of ten that is not less."""
    power = Decimal(10) ** amount.adjusted()
    return next(power * step for step in map(Decimal, ("1", "2", "2.5", "5", "10")) if power * step >= amount)


def _bare(amount, top):
    """A grid line's number in the unit of the uppermost, which names it."""
    size = next((unit[0] for unit in wording.UNITS if top >= unit[0]), Decimal(1))
    return wording.number(amount / size)


def _in_words(first, last):
    return _("Valuation in steps, from %(first)s (%(first_day)s) to %(last)s (%(last_day)s)") % {
        "first": first.spoken(),
        "first_day": wording.day(first.as_of),
        "last": last.spoken(),
        "last_day": wording.day(last.as_of),
    }
