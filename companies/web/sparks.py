"""The small step lines beside companies in lists: no words, only how it went."""

from dataclasses import dataclass

from companies.models import Figure

from .charts import by_day

WIDTH, HEIGHT, EDGE = 100, 40, 4


@dataclass(frozen=True)
class Spark:
    """The path of a line and its last point, in a box of 100 by 40."""

    path: str
    x: str
    y: str


def spark(figures: list[Figure]) -> Spark | None:
    """The step line of valuations; None for fewer than two of them."""
    dated = by_day(figures)
    if len({figure.as_of_day for figure in dated}) < 2:
        return None
    first, top = dated[0].as_of_day, max(figure.usd for figure in dated)
    days = (dated[-1].as_of_day - first).days
    points = [
        (f"{2 + (figure.as_of_day - first).days / days * (WIDTH - 2 - EDGE):.1f}", f"{_height(figure.usd / top):.1f}")
        for figure in dated
    ]
    path = f"M{points[0][0]} {points[0][1]}" + "".join(f"H{x}V{y}" for x, y in points[1:])
    return Spark(path, *points[-1])


def _height(share):
    return HEIGHT - EDGE - float(share) * (HEIGHT - 2 * EDGE)
