"""The masthead's rule: a scale of longitude with a mark for each place that the page's stories are from."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.translation import gettext

# The least width of the rule, in px, from which on a label's class shows it; `mast.css` has the same three.
WIDTHS = {"": 288, "from-middle": 590, "from-wide": 930}
TICK_STEP, LABEL_STEP = 5, 10
GAP = 10
# The ticks are one path, stretched to the rule's width; it is drawn in this many units.
UNITS = 10_000


@dataclass(frozen=True)
class Label:
    """A word on the rule: its place in percent, its anchor, and the class that says from which width it shows."""

    text: str
    percent: str
    anchor: str = "middle"
    shown: str = ""
    has_word: bool = True
    is_fresh: bool = False


@dataclass
class Scale:
    """A rule from one longitude to another and what stands on it."""

    west: int
    east: int
    degrees: list[Label] = field(default_factory=list)
    places: list[Label] = field(default_factory=list)

    @property
    def fine_ticks(self) -> str:
        """The path of the ticks of single degrees."""
        return self._path(lambda degree: 0 if degree % TICK_STEP == 0 else 5)

    @property
    def ticks(self) -> str:
        """The path of the ticks of every fifth and tenth degree and of both ends."""
        return self._path(lambda degree: 13 if degree % LABEL_STEP == 0 else 9 if self._is_marked(degree) else 0)

    @property
    def names(self) -> str:
        """The places from west to east, for those who cannot see the rule."""
        return ", ".join(place.text for place in self.places)

    def share(self, longitude: float) -> float:
        """Where a longitude stands, 0 at the western end, 1 at the eastern."""
        return ((longitude - self.west) % 360) / (self.east - self.west)

    def _is_marked(self, degree):
        return degree % TICK_STEP == 0 or degree in (self.west, self.east)

    def _path(self, length):
        marks = ((degree, length(degree)) for degree in range(self.west, self.east + 1))
        return "".join(f"M{self._x(degree)} 32v{tall}" for degree, tall in marks if tall)

    def _x(self, degree):
        return round((degree - self.west) / (self.east - self.west) * UNITS)


def scale_of(west: int, east: int, places: Iterable = (), *, fresh: Iterable[str] = ()) -> Scale:
    """The rule between two longitudes.

    Args:
        west, east: its ends in degrees east; an end that lies behind the other is taken to be beyond 180°.
        places: the places (`name`, `longitude`) in order of weight; labels that would touch a stronger one
            give way, and what lies outside the rule is left out.
        fresh: names of the places with a story of today.
    """
    scale = Scale(west, east if east > west else east + 360)
    scale.degrees = list(_degree_labels(scale))
    found = {place.name: scale.share(place.longitude) for place in places}
    scale.places = _place_labels({name: share for name, share in found.items() if share <= 1}, set(fresh))
    return scale


def degree_text(longitude: float, *, digits: int = 0) -> str:
    """A longitude as readers see it: 120.2° E."""
    turned = (longitude + 180) % 360 - 180
    pattern = gettext("%(degrees)s° W") if turned < 0 else gettext("%(degrees)s° E")
    return pattern % {"degrees": f"{abs(turned):.{digits}f}"}


def _degree_labels(scale):
    span = scale.east - scale.west
    yield Label(degree_text(scale.west), "0", "start", "from-wide")
    for degree in range(scale.west + 1, scale.east):
        far_from_ends = min(degree - scale.west, scale.east - degree) > span * 0.06
        if degree % LABEL_STEP == 0 and far_from_ends:
            yield Label(f"{abs((degree + 180) % 360 - 180)}°", _percent(scale.share(degree)))
    yield Label(degree_text(scale.east), "100", "end", "from-wide")


def _place_labels(shares, fresh):
    shown = {}
    for width_class, width in WIDTHS.items():
        for name, share in shares.items():
            others = (_extent(other, shares[other], width) for other in shown if other != name)
            if name not in shown and not any(_touch(_extent(name, share, width), other) for other in others):
                shown[name] = width_class
    return [
        Label(name, _percent(share), _anchor(name, share), shown.get(name, ""), name in shown, name in fresh)
        for name, share in sorted(shares.items(), key=lambda place: place[1])
    ]


def _anchor(name, share):
    half, here = _word_width(name) / 2, share * WIDTHS[""]
    return "start" if here < half else "end" if WIDTHS[""] - here < half else "middle"


def _extent(name, share, width):
    word, here = _word_width(name), share * width
    start = {"start": here, "middle": here - word / 2, "end": here - word}[_anchor(name, share)]
    return start, start + word


def _touch(one, other):
    return one[0] < other[1] + GAP and other[0] < one[1] + GAP


def _word_width(word):
    """The width in px of a word in 12 px semi-bold sans, generously."""
    return sum(12 if unicodedata.east_asian_width(letter) in "WF" else 7.2 for letter in word)


def _percent(share):
    return f"{share * 100:.2f}".rstrip("0").rstrip(".") or "0"
