"""The valuation of a company as steps: a figure holds until somebody gives a newer one.

Solid is a price that somebody paid, dashed an estimate. Two drawings are made, a wide one and a narrow one, so
that words keep their size. Nothing here is markup: the template `companies/_chart.html` draws it.
"""

import datetime
import math
import unicodedata
from dataclasses import dataclass, field
from decimal import Decimal

from companies import wording
from companies.models import Figure, Mark

TOP, BOTTOM = 44, 28


@dataclass(frozen=True)
class Format:
    """The measures of a drawing, in px."""

    name: str
    width: int
    height: int
    size: int
    right: int
    year_room: int


WIDE = Format("wide", 864, 400, 14, 168, 56)
NARROW = Format("narrow", 358, 320, 12, 26, 62)


@dataclass
class Label:
    """Words beside a step: what it was, and how much."""

    x: float
    y: float
    title: str
    amount: str
    anchor: str = "start"
    note: str = ""


@dataclass
class Step:
    """One figure on the drawing: the riser to it, the line that it holds, its mark."""

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


@dataclass
class Tick:
    """A line of the grid or a year of the axis."""

    at: float
    text: str


@dataclass
class Drawing:
    """A chart ready to be drawn."""

    format: Format
    base: float
    rows: list[Tick] = field(default_factory=list)
    years: list[Tick] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    last: Label | None = None


def drawings(figures: list[Figure]) -> list[Drawing]:
    """The wide and the narrow drawing of valuations; none when there are fewer than two to compare.

    Args:
        figures: valuations, newest first.
    """
    dated = sorted((each for each in figures if each.usd is not None), key=lambda each: (each.as_of_day, each.pk))
    if len({figure.as_of_day for figure in dated}) < 2:
        return []
    return [_Plot(dated, shape).drawing() for shape in (WIDE, NARROW)]


def spark(figures: list[Figure], *, width: int = 100, height: int = 40) -> dict | None:
    """The path of a small step line without words, and its last point; None for fewer than two valuations."""
    dated = sorted((each for each in figures if each.usd is not None), key=lambda each: (each.as_of_day, each.pk))
    if len(dated) < 2 or not max(each.usd for each in dated):
        return None
    first, last = dated[0].as_of_day, dated[-1].as_of_day
    days, top = max(1, (last - first).days), float(max(each.usd for each in dated))
    points = [
        (2 + (each.as_of_day - first).days / days * (width - 6), 4 + (1 - float(each.usd) / top) * (height - 8))
        for each in dated
    ]
    path = f"M{points[0][0]:.1f} {points[0][1]:.1f}" + "".join(f"H{x:.1f}V{y:.1f}" for x, y in points[1:])
    return {"path": path, "x": f"{points[-1][0]:.1f}", "y": f"{points[-1][1]:.1f}"}


class _Plot:
    """Where dates and dollars stand on a drawing of one format."""

    def __init__(self, figures, shape):
        self.figures, self.shape = figures, shape
        self.first = datetime.date(figures[0].as_of_day.year, 1, 1)
        self.days = max(1, (figures[-1].as_of_day - self.first).days)
        self.base = shape.height - BOTTOM
        highest = float(max(each.value_max or each.usd if each.currency == "USD" else each.usd for each in figures))
        self.tick = _nice(highest / 4)
        self.highest = max(1, math.ceil(highest / self.tick)) * self.tick

    def x(self, day):
        return round((day - self.first).days / self.days * (self.shape.width - self.shape.right), 1)

    def y(self, usd):
        return round(self.base - float(usd) / self.highest * (self.base - TOP), 1)

    def drawing(self):
        drawing = Drawing(self.shape, self.base, list(self._rows()), list(self._years()), self._steps())
        drawing.last = self._last_label(drawing.steps[-1])
        drawing.labels = _without_touching(
            drawing, [self._label(drawing.steps, n) for n in range(len(drawing.steps) - 1)]
        )
        return drawing

    def _rows(self):
        count = round(self.highest / self.tick)
        for number in range(1, count + 1):
            amount = Decimal(str(self.tick * number))
            is_top = number == count
            text = wording.amount(amount, "USD", short=True) if is_top else _bare(amount)
            yield Tick(self.y(amount), text)

    def _years(self):
        last = self.figures[-1].as_of_day.year
        per_year = (self.shape.width - self.shape.right) / self.days * 365.25
        stride = next(step for step in (1, 2, 5, 10, 20, 50) if per_year * step >= self.shape.year_room)
        for year in range(self.first.year, last + 1, stride):
            yield Tick(self.x(datetime.date(year, 1, 1)), str(year))

    def _steps(self):
        places = [(self.x(each.as_of_day), self.y(each.usd)) for each in self.figures]
        ends = [x for x, _y in places[1:]] + [places[-1][0]]
        starts = [self.base, *(y for _x, y in places)]
        return [
            Step(
                figure=figure,
                x=x,
                y=y,
                path=f"M{x} {starts[number]}V{y}H{ends[number]}",
                is_last=number == len(places) - 1,
                top=self.y(figure.value_max) if figure.value_max and figure.currency == "USD" else None,
            )
            for number, (figure, (x, y)) in enumerate(zip(self.figures, places, strict=True))
        ]

    def _label(self, steps, number):
        step, after = steps[number], steps[number + 1]
        fell = number > 0 and steps[number - 1].y < step.y
        line = self.shape.size + 3
        below = fell and step.y + 2 * line + 10 < self.base
        y = step.y + line + 4 if below else step.y - line - 10
        label = Label(step.x + 7, round(y, 1), step.figure.label, step.figure.brief())
        room = after.x - step.x - 8 if after.y < step.y and not below else self.shape.width
        return _fitting(label, room, self.shape.size)

    def _last_label(self, step):
        shape = self.shape
        amount, note = step.figure.brief(), wording.day(step.figure.as_of, short=True)
        if shape is WIDE:
            return Label(step.x + 14, max(step.y + 1, 24), "", amount, note=note)
        return Label(shape.width, max(step.y - 30, 17), "", amount, anchor="end", note=note)


def _nice(amount):
    """The smallest of 1, 2, 2.5 and 5 times a power of ten that is not less."""
    power = 10 ** math.floor(math.log10(amount)) if amount > 0 else 1
    return next(power * step for step in (1, 2, 2.5, 5, 10) if power * step >= amount * 0.999)


def _bare(amount):
    size = next((unit[0] for unit in wording.UNITS if amount >= unit[0]), Decimal(1))
    return wording.number(amount / size)


def _fitting(label, room, size):
    """The label without what does not fit: first the title goes, then all."""
    if label.title and _width(label.title, size) > room:
        label.title = ""
    return label if _width(label.amount, size) <= room else None


def _without_touching(drawing, labels):
    """The labels that touch no other, the later ones first, since they are what readers look for."""
    size = drawing.format.size
    taken = [_box(drawing.last, size + 8)]
    kept = []
    for label in reversed([label for label in labels if label]):
        box = _box(label, size)
        if not any(_touch(box, other) for other in taken):
            taken.append(box)
            kept.append(label)
    return kept[::-1]


def _box(label, size):
    wide = max(_width(label.title, size), _width(label.amount, size), _width(label.note, size))
    left = label.x - wide if label.anchor == "end" else label.x
    return left - 3, label.y - size, left + wide + 3, label.y + size + 7


def _touch(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _width(text, size):
    """The width of words in px, generously: letters of East Asia are as wide as high."""
    return sum(1 if unicodedata.east_asian_width(letter) in "WF" else 0.58 for letter in text) * size
