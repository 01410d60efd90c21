"""Outlines as lists of points, in units of the drawing (1500 wide, 1000 high)."""

import math
from itertools import pairwise


def box(left, top, right, bottom):
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def everything():
    return box(-40, -40, 1540, 1040)


def oval(x, y, across, down=None, start=0, end=360):
    """Points around an ellipse with half axes `across` and `down`; a part of it from `start` to `end` degrees."""
    down = across if down is None else down
    count = max(12, min(96, int(abs(end - start) / 360 * (16 + max(across, down) / 3))))
    turns = (math.radians(start + (end - start) * n / count) for n in range(count + 1))
    return [(x + across * math.cos(turn), y + down * math.sin(turn)) for turn in turns]


def turned(points, x, y, degrees):
    """`points` turned clockwise about (x, y)."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [(x + (px - x) * cos - (py - y) * sin, y + (px - x) * sin + (py - y) * cos) for px, py in points]


def moved(points, dx, dy, scale=1.0):
    """`points` scaled about the origin, then moved."""
    return [(px * scale + dx, py * scale + dy) for px, py in points]


def posed(x, y, size=1.0, degrees=0):
    """A function that puts points drawn about the origin at (x, y), scaled and turned."""
    return lambda points: turned(moved(points, x, y, size), x, y, degrees)


def mirrored(points, x):
    """`points` on the other side of the upright at `x`."""
    return [(2 * x - px, py) for px, py in points]


def limb(start, end, first, last):
    """A straight limb with round ends of radius `first` and `last`."""
    heading = math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))
    return oval(*start, first, start=heading + 90, end=heading + 270) + oval(
        *end, last, start=heading - 90, end=heading + 90
    )


def curve(start, pull, end, steps=24):
    """A quadratic curve from `start` to `end`, drawn towards `pull`."""
    return [bend((start, pull, end), n / steps) for n in range(steps + 1)]


def swing(start, first, second, end, steps=32):
    """A cubic curve from `start` to `end`, leaving towards `first` and arriving from `second`."""
    return [bend((start, first, second, end), n / steps) for n in range(steps + 1)]


def bend(points, way):
    while len(points) > 1:
        points = [between(a, b, way) for a, b in pairwise(points)]
    return points[0]


def between(a, b, way):
    """The point `way` (0 to 1) of the way from `a` to `b`."""
    return (a[0] + (b[0] - a[0]) * way, a[1] + (b[1] - a[1]) * way)


def ridge(random, left, right, height, rough, step=12):
    """A skyline of hills from `left` to `right` about `height`."""
    phases = [(random.uniform(0, 6.28), 0.0035 * 1.9**n, rough / 1.75**n) for n in range(6)]
    places = range(left, right + step, step)
    return [(x, height + sum(size * math.sin(x * rate + phase) for phase, rate, size in phases)) for x in places]


def ground(skyline, bottom=1040):
    """The land below `skyline`."""
    return [*skyline, (skyline[-1][0], bottom), (skyline[0][0], bottom)]


def blob(random, x, y, across, down, rough=0.25):
    """A smooth, irregular island."""
    waves = [(n, random.uniform(0, 6.28), rough * random.uniform(0.5, 1) / n) for n in (2, 3, 4, 5, 7)]
    turns = [math.radians(degree) for degree in range(0, 360, 4)]
    reach = [1 + sum(size * math.sin(n * turn + phase) for n, phase, size in waves) for turn in turns]
    return [
        (x + across * far * math.cos(turn), y + down * far * math.sin(turn))
        for turn, far in zip(turns, reach, strict=True)
    ]


def isometric(origin, unit):
    """A function from (x, y, z) steps to the page: x to the lower right, y to the lower left, z up."""
    cos, sin = unit * math.cos(math.pi / 6), unit * math.sin(math.pi / 6)
    return lambda x, y, z=0: (origin[0] + (x - y) * cos, origin[1] + (x + y) * sin - z * unit)
