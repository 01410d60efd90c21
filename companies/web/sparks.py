"""The small step lines beside companies in lists: no words, only how it went."""

from dataclasses import dataclass

from companies.models import Figure

from .points import by_day

WIDTH, HEIGHT, EDGE = 100, 40, 4


@dataclass(frozen=True)
class Spark:
    """The path of a line and its last point, in a box of 100 by 40."""

    path: str
    x: str
    y: str


def spark(figures: list[Figure]) -> Spark | None:
    """The step line of valuations; None for fewer than two of them."""
    _currency, points = by_day(figures)
    if not points:
        return None
    first, top = points[0].figure.as_of_day, max(point.value for point in points)
    days = (points[-1].figure.as_of_day - first).days
    places = [
        (
            f"{2 + (point.figure.as_of_day - first).days / days * (WIDTH - 2 - EDGE):.1f}",
            f"{_height(point.value / top):.1f}",
        )
        for point in points
    ]
    path = f"M{places[0][0]} {places[0][1]}" + "".join(f"H{x}V{y}" for x, y in places[1:])
    return Spark(path, *places[-1])


def _height(share):
    return HEIGHT - EDGE - float(share) * (HEIGHT - 2 * EDGE)
