"""How much ink lies where: a fade along a line or a glow around a point, both from 0 to 1."""

import math
from dataclasses import dataclass

from PIL import Image

STEPS = 256
MARGIN = STEPS * 24


@dataclass(frozen=True)
class Fade:
    """From `first` at `start` to `last` at `end`, constant beyond; `bend` above 1 keeps `first` longer."""

    start: tuple
    end: tuple
    first: float
    last: float
    bend: float = 1.0

    def render(self, size, origin, step):
        """The tone of `size` pixels, the first at `origin`, `step` units apart."""
        dx, dy = self.end[0] - self.start[0], self.end[1] - self.start[1]
        unit = STEPS / (dx * dx + dy * dy)
        offset = ((origin[0] - self.start[0]) * dx + (origin[1] - self.start[1]) * dy) * unit + MARGIN
        affine = (0, 0, 0.5, dx * unit * step, dy * unit * step, offset)
        return self.strip().transform(size, Image.Transform.AFFINE, affine)

    def strip(self):
        ramp = bytes(level(self.first + (self.last - self.first) * (n / STEPS) ** self.bend) for n in range(STEPS))
        ends = bytes([level(self.first)]) * MARGIN, bytes([level(self.last)]) * MARGIN
        return Image.frombytes("L", (1, STEPS + 2 * MARGIN), ends[0] + ramp + ends[1])


@dataclass(frozen=True)
class Glow:
    """From `first` within `inner` of the centre to `last` at `outer` and beyond."""

    centre: tuple
    inner: float
    outer: float
    first: float
    last: float

    def render(self, size, origin, step):
        """The tone of `size` pixels, the first at `origin`, `step` units apart."""
        tone = Image.new("L", size, level(self.last))
        width = math.ceil(2 * self.outer / step)
        corner = [round((self.centre[axis] - self.outer - origin[axis]) / step) for axis in (0, 1)]
        # Pillow counts from the centre to the corners of the square, not to its sides.
        disc = Image.radial_gradient("L").point([self.at(n / 255 * math.sqrt(2)) for n in range(256)])
        tone.paste(disc.resize((width, width)), tuple(corner))
        return tone

    def at(self, radius):
        way = (radius * self.outer - self.inner) / (self.outer - self.inner)
        return level(self.first + (self.last - self.first) * min(1, max(0, way)))


def level(tone):
    """A tone of 0 to 1 as the level of a pixel."""
    return round(255 * min(1, max(0, tone)))
