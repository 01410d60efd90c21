"""The words on a chart: beside the steps instead of in a legend, and none upon another."""

import textwrap
import unicodedata
from dataclasses import dataclass

from companies import wording

from .chart_shapes import WIDE, Shape

GAP = 3
LETTER = 0.58
NOW_SIZE = {"wide": 22, "narrow": 17}


@dataclass(frozen=True)
class Line:
    """One line of words."""

    y: float
    text: str


@dataclass(frozen=True)
class Label:
    """What stands beside a point: a title in bold, and lines under it."""

    x: float
    y: float
    title: str
    lines: tuple[Line, ...]
    anchor: str = "start"


def last_label(step, shape: Shape) -> Label:
    """The newest figure with its day and who says so: at the right of its point, or above it where there is no room."""
    figure = step.figure
    said = [wording.day(figure.as_of, short=True), *textwrap.wrap(figure.source.asserted_by, 22)][:4]
    if shape is WIDE:
        y = min(max(step.y + 4, 40), shape.base - shape.line * len(said) - 4)
        return Label(step.x + 16, y, step.amount, _lines(said, y + 3, shape))
    return Label(shape.width, 18, step.amount, _lines(said[:1], 18, shape), anchor="end")


def labels_of(steps, last: Label, shape: Shape) -> list[Label]:
    """Labels of all steps but the last; those that find no room are left out, the earlier ones first."""
    taken = [_box(last, shape, NOW_SIZE[shape.name]), *_marks(steps)]
    kept = []
    for number in range(len(steps) - 2, -1, -1):
        for label in _tries(steps, number, shape):
            box = _box(label, shape, shape.size)
            if box[0] >= 0 and not any(_touch(box, other) for other in taken):
                taken.append(box)
                kept.append(label)
                break
    return kept[::-1]


def _tries(steps, number, shape):
    """Ways to label a step, the best first: with its title, with its amount alone; above its line, or below it."""
    step, after = steps[number], steps[number + 1]
    fell = number > 0 and steps[number - 1].y < step.y
    for title in dict.fromkeys((step.figure.label, "")):
        above, below = _placed(step, title, shape, below=False), _placed(step, title, shape, below=True)
        room = after.x - step.x - 10 if after.y < step.y else shape.width
        if not fell and _width_of(above, shape.size) <= room:
            yield above
        if below.lines[-1].y < shape.base - 4:
            yield below
        if fell and _width_of(above, shape.size) <= room:
            yield above


def _placed(step, title, shape, *, below):
    words = [title, step.amount] if title else [step.amount]
    first = step.y + shape.line + 5 if below else step.y - 10 - shape.line * (len(words) - 1)
    y = round(first, 1)
    if title:
        return Label(step.x + 7, y, title, _lines(words[1:], y, shape))
    return Label(step.x + 7, y, "", (Line(y, words[0]),))


def _lines(words, y, shape):
    return tuple(Line(round(y + shape.line * number, 1), text) for number, text in enumerate(words, 1))


def _marks(steps):
    return [(step.x - 6, step.y - 6, step.x + 6, step.y + 6) for step in steps]


def _box(label, shape, title_size):
    wide = max(_width(label.title, title_size), *(_width(line.text, shape.size) for line in label.lines))
    left = label.x - wide if label.anchor == "end" else label.x
    top = label.y - (title_size if label.title else shape.size)
    return left - GAP, top, left + wide + GAP, label.lines[-1].y + 4


def _width_of(label, size):
    return max(_width(label.title, size), *(_width(line.text, size) for line in label.lines))


def _touch(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _width(text, size):
    """The width of words, generously: letters of East Asia are as wide as high."""
    return sum(1 if unicodedata.east_asian_width(letter) in "WF" else LETTER for letter in text) * size
