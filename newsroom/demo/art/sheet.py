"""A sheet of paper and its plates: one for every ink, printed over one another."""

import math
from contextlib import contextmanager
from random import Random

from PIL import Image, ImageChops, ImageDraw

from .inks import INKS, PAPERS
from .screens import CONTRAST, fibre, mottle, screen
from .tones import level

WIDTH, HEIGHT, BLEED = 1500, 1000, 12
OVERSAMPLING = 2


class Sheet:
    """Draw in units of 1500 x 1000 with y downwards, then `printed()`.

    `plates` names an ink each, with its screen where that is not grain: "navy vermilion ochre_dots".
    The tone of a plate is a number from 0 to 1, a Fade or a Glow.
    """

    def __init__(self, seed, plates, paper="cream", scale=1.0):
        self.random, self.paper, self.scale = Random(seed), paper, scale  # noqa: S311
        self.zoom = OVERSAMPLING * scale
        self.size = round((WIDTH + 2 * BLEED) * scale), round((HEIGHT + 2 * BLEED) * scale)
        self.canvas = self.size[0] * OVERSAMPLING, self.size[1] * OVERSAMPLING
        self.plates = {name: Image.new("L", self.canvas) for name in plates.split()}

    def paint(self, shape, **tones):
        """Fill `shape`; plates not named are knocked out, so that nothing shines through."""
        self.overprint(shape, **self.every(tones))

    def overprint(self, shape, **tones):
        """Fill `shape` on the named plates only."""
        self.mark(shape, tones, lambda pen, points, fill: pen.polygon(points, fill=fill))

    def line(self, points, width, **tones):
        """Draw a line through `points`; plates not named are knocked out."""
        self.overline(points, width, **self.every(tones))

    def overline(self, points, width, **tones):
        """Draw a line through `points` on the named plates only."""
        thickness = max(1, round(width * self.zoom))
        self.mark(
            points,
            tones,
            lambda pen, path, fill: pen.line(path, fill=fill, width=thickness, joint="curve"),
            reach=thickness,
        )

    def hatch(self, shape, degrees, pitch, width, **tones):
        """Rule parallel lines over `shape`, at `degrees` from level, on the named plates only."""
        points = self.pixels(shape)
        frame = self.frame(points)
        stencil = self.stencil(frame, points, lambda pen, path, fill: pen.polygon(path, fill=fill))
        rules = Image.new("L", stencil.size)
        pen = ImageDraw.Draw(rules)
        for start, end in rulings(frame, degrees, pitch * self.zoom):
            pen.line(shifted([start, end], frame), fill=255, width=max(1, round(width * self.zoom)))
        for name, tone in tones.items():
            self.lay(name, tone, frame, ImageChops.multiply(stencil, rules))

    @contextmanager
    def within(self, *shapes):
        """Whatever is drawn inside this block shows in `shapes` only."""
        before = {name: plate.copy() for name, plate in self.plates.items()}
        yield
        outside = Image.new("L", self.canvas, 255)
        for shape in shapes:
            ImageDraw.Draw(outside).polygon(self.pixels(shape), fill=0)
        for name, plate in self.plates.items():
            plate.paste(before[name], (0, 0), outside)

    def printed(self):
        """The finished picture in RGB: plates screened, a little out of register, on paper."""
        sheet = Image.new("RGB", self.size, PAPERS[self.paper])
        sheet = ImageChops.multiply(sheet, Image.merge("RGB", [fibre(self.size)] * 3))
        for number, (name, plate) in enumerate(self.plates.items()):
            ink = Image.new("RGB", self.size, INKS[name.partition("_")[0]])
            white = Image.new("RGB", self.size, "white")
            film = Image.composite(ink, white, self.screened(name, plate, number))
            sheet = ImageChops.multiply(sheet, film)
        edge = round(BLEED * self.scale)
        return sheet.crop((edge, edge, self.size[0] - edge, self.size[1] - edge))

    def screened(self, name, plate, number):
        """The ink a plate lays down: every plate has its own grain and sits a hair beside the first."""
        kind = name.partition("_")[2] or "grain"
        threshold = ImageChops.offset(screen(kind, self.size, self.scale), 211 * number, 97 * number)
        ink = ImageChops.subtract(plate.reduce(OVERSAMPLING), threshold, 1 / CONTRAST, 128)
        ink = ImageChops.multiply(ink, ImageChops.offset(mottle(self.size), 331 * number, 0))
        slip = self.random.choice([-2, -1.5, 1.5, 2]) * self.scale
        return ImageChops.offset(ink, round(slip), round(slip / 2)) if number else ink

    def every(self, tones):
        """`tones` for all plates, none where it says nothing."""
        return dict.fromkeys(self.plates, 0) | tones

    def mark(self, shape, tones, stroke, reach=0):
        points = self.pixels(shape)
        for name, tone in tones.items():
            if isinstance(tone, (int, float)):
                stroke(ImageDraw.Draw(self.plates[name]), points, level(tone))
            elif frame := self.frame(points, reach):
                self.lay(name, tone, frame, self.stencil(frame, points, stroke))

    def stencil(self, frame, points, stroke):
        mask = Image.new("L", (frame[2] - frame[0], frame[3] - frame[1]))
        stroke(ImageDraw.Draw(mask), shifted(points, frame), 255)
        return mask

    def lay(self, name, tone, frame, mask):
        """Put `tone` into the `frame` (pixels) of a plate, where `mask` allows."""
        if isinstance(tone, (int, float)):
            self.plates[name].paste(level(tone), frame, mask)
            return
        origin = frame[0] / self.zoom - BLEED, frame[1] / self.zoom - BLEED
        half = (mask.width + 1) // 2, (mask.height + 1) // 2
        shade = tone.render(half, origin, 2 / self.zoom).resize(mask.size, Image.Resampling.BILINEAR)
        self.plates[name].paste(shade, frame, mask)

    def pixels(self, points):
        return [((x + BLEED) * self.zoom, (y + BLEED) * self.zoom) for x, y in points]

    def frame(self, points, reach=0):
        """The pixels around `points` that lie on the sheet, or None."""
        across, down = [x for x, _ in points], [y for _, y in points]
        left, top = max(0, int(min(across)) - reach), max(0, int(min(down)) - reach)
        right = min(self.canvas[0], math.ceil(max(across)) + reach + 1)
        bottom = min(self.canvas[1], math.ceil(max(down)) + reach + 1)
        return (left, top, right, bottom) if left < right and top < bottom else None


def shifted(points, frame):
    return [(x - frame[0], y - frame[1]) for x, y in points]


def rulings(frame, degrees, pitch):
    """Ends of the parallel lines that cross `frame`; lines of one angle align over the whole sheet."""
    dx, dy = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    corners = [(x, y) for x in frame[0::2] for y in frame[1::2]]
    along = [x * dx + y * dy for x, y in corners]
    aside = [y * dx - x * dy for x, y in corners]
    for number in range(math.floor(min(aside) / pitch), math.ceil(max(aside) / pitch) + 1):
        off = number * pitch
        yield [(way * dx - off * dy, way * dy + off * dx) for way in (min(along), max(along))]
