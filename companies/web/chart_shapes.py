"""The measures of the two drawings of a chart, in px of their own size."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """One drawing's measures.

    Attributes:
        margin: room at the right of the last point.
        room_for_a_year: the least distance of two years on the axis.
    """

    name: str
    width: int
    height: int
    size: int
    margin: int
    room_for_a_year: int
    top: int = 44
    bottom: int = 28

    @property
    def left_room(self) -> float:
        """The least distance of the first point from the left end, as a share of what the points span."""
        return 4 * self.size / self.plot_width

    @property
    def base(self) -> int:
        """Where zero is."""
        return self.height - self.bottom

    @property
    def plot_width(self) -> int:
        """From the first year to the last point."""
        return self.width - self.margin

    @property
    def plot_height(self) -> int:
        """From zero to the uppermost line of the grid."""
        return self.base - self.top

    @property
    def line(self) -> int:
        """The height of a line of words."""
        return self.size + 3

    @property
    def year_tick(self) -> int:
        """The end of a year's tick."""
        return self.base + 5

    @property
    def year_word(self) -> int:
        """Where the years are written."""
        return self.base + 20


WIDE = Shape("wide", width=864, height=400, size=14, margin=176, room_for_a_year=64)
NARROW = Shape("narrow", width=358, height=320, size=12, margin=12, room_for_a_year=62, top=64)
