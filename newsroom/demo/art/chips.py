"""Chips: the plan of a die, a wafer under the lens, a package taken apart, glass fibre."""

from .motif import motif
from .shapes import box, curve, everything, isometric, oval
from .tones import Fade, Glow


@motif(
    "chip-plan",
    "Plan of a chip",
    "The plan of a chip: blocks of memory and logic with one red path through them.",
    "navy vermilion ochre",
    "straw",
)
def chip_plan(s):
    s.paint(everything(), navy=1)
    for left, top, right, bottom in divided(s.random, (70, 70, 1430, 930), 5):
        s.random.choice((memory, memory, logic, plain, ruled))(s, left + 9, top + 9, right - 9, bottom - 9)
    pads(s)
    bus = [(470, 18), (470, 300), (760, 300), (760, 560), (1060, 560), (1060, 760), (1482, 760)]
    for shift in (-18, 0, 18):
        s.line([(x + shift, y - shift) for x, y in bus], 13, navy=1)
        s.line([(x + shift, y - shift) for x, y in bus], 7, vermilion=1)
    core(s, 640, 380, 880, 620)


def divided(random, area, depth):
    """`area` cut again and again across its longer side."""
    left, top, right, bottom = area
    if depth == 0 or max(right - left, bottom - top) < 150:
        return [area]
    way = random.uniform(0.34, 0.66)
    if right - left > bottom - top:
        middle = left + (right - left) * way
        halves = (left, top, middle, bottom), (middle, top, right, bottom)
    else:
        middle = top + (bottom - top) * way
        halves = (left, top, right, middle), (left, middle, right, bottom)
    return divided(random, halves[0], depth - 1) + divided(random, halves[1], depth - 1)


def memory(s, left, top, right, bottom):
    s.paint(box(left, top, right, bottom), ochre=1)
    columns, rows = max(2, round((right - left) / 30)), max(2, round((bottom - top) / 22))
    wide, high = (right - left - 8) / columns, (bottom - top - 8) / rows
    for column in range(columns):
        for row in range(rows):
            x, y = left + 6 + column * wide, top + 6 + row * high
            s.paint(box(x, y, x + wide - 6, y + high - 5), navy=1, ochre=1)


def logic(s, left, top, right, bottom):
    s.paint(box(left, top, right, bottom))
    for y in range(int(top) + 10, int(bottom) - 4, 12):
        x = left + 8
        while x < right - 12:
            end = min(right - 8, x + s.random.choice((8, 14, 30, 52)))
            s.line([(x, y), (end, y)], 6, navy=0 if s.random.random() < 0.2 else 0.9)
            x = end + 8


def plain(s, left, top, right, bottom):
    s.paint(box(left, top, right, bottom), ochre=0.9, vermilion=Fade((left, top), (right, bottom), 0.1, 0.65))


def ruled(s, left, top, right, bottom):
    s.paint(box(left, top, right, bottom))
    s.hatch(box(left, top, right, bottom), 45, 17, 7, navy=1)


def core(s, left, top, right, bottom):
    s.paint(box(left - 16, top - 16, right + 16, bottom + 16), navy=1)
    s.paint(box(left, top, right, bottom), vermilion=1)
    for row in range(4):
        for column in range(4):
            x, y = left + 16 + column * 54, top + 16 + row * 54
            s.paint(box(x, y, x + 44, y + 44), **({} if (row + column) % 2 else {"navy": 1}))


def pads(s):
    for n in range(24):
        for y in (10, 950):
            s.paint(box(18 + n * 64, y, 56 + n * 64, y + 38), ochre=1)
    for n in range(14):
        for x in (10, 1452):
            s.paint(box(x, 74 + n * 62, x + 38, 110 + n * 62), ochre=1)


@motif(
    "wafer",
    "Wafer under the lens",
    "A cone of light from a lens column writes one field on a silicon wafer.",
    "navy ochre vermilion",
    "cream",
)
def wafer(s):
    s.paint(everything(), navy=Glow((760, 700), 150, 720, 0.72, 1))
    x, y, across, down = 750, 720, 640, 235
    s.paint(oval(x, y + 34, across, down), navy=1)
    s.paint(oval(x, y + 14, across, down), ochre=0.5, navy=0.4)
    s.paint(oval(x, y, across, down), ochre=Fade((150, 600), (1300, 850), 0.35, 1))
    with s.within(oval(x, y, across - 16, down - 6)):
        dies(s, x, y)
    s.line(oval(x, y, across - 8, down - 3), 4)
    column(s)


def dies(s, x, y):
    for row in range(-11, 11):
        for place in range(-11, 11):
            left, far = place * 66, row * 50
            tile = [
                die(x, y, left, far),
                die(x, y, left + 57, far),
                die(x, y, left + 57, far + 42),
                die(x, y, left, far + 42),
            ]
            tones = {"navy": 0.85, "ochre": 1} if s.random.random() < 0.82 else {"navy": 0.3, "ochre": 0.9}
            s.paint(tile, **tones)
    field = [die(x, y, -66, -50), die(x, y, 57, -50), die(x, y, 57, 42), die(x, y, -66, 42)]
    s.paint(field, vermilion=1)


def die(x, y, across, away):
    return (x + across + away * 0.42, y + away * 0.44)


def column(s):
    s.paint([(640, 420), (860, 420), (812, 702), (690, 720)], vermilion=Fade((0, 400), (0, 720), 0.15, 1))
    for left, right, top, bottom, tones in (
        (520, 980, -40, 120, {}),
        (560, 940, 130, 210, {"ochre": 1}),
        (540, 960, 220, 320, {}),
        (600, 900, 330, 380, {"vermilion": 1}),
        (620, 880, 390, 424, {}),
    ):
        s.paint(box(left, top, right, bottom), **tones)
        shade = Fade((left, 0), (right, 0), 0.0, 0.95, 1.6)
        s.overprint(box(left, top, right, bottom), navy=shade)
    for x in (560, 620, 680, 740, 800, 860):
        s.line([(x, -40), (x, 100)], 5, navy=1)


@motif(
    "chip-package",
    "Chip package",
    "A chip package drawn in layers that float above one another, from base to lid.",
    "navy vermilion ochre teal",
    "cream",
)
def chip_package(s):
    s.paint(everything(), teal=Fade((0, 0), (1500, 1000), 0.9, 1))
    s.hatch(everything(), 30, 60, 1.5, teal=0.55)
    s.hatch(everything(), -30, 60, 1.5, teal=0.55)
    at = isometric((750, 250), 62)
    for x, y in ((0, 8), (8, 8), (8, 0)):
        s.line([at(x, y, 4.2), at(x, y, -3.4)], 3)
    slab(s, at, (0, 0, 8, 8), -3.4, 0.45, {"ochre": 1})
    bumps(s, at)
    slab(s, at, (0.8, 0.8, 7.2, 7.2), -0.9, 0.35, {})
    circuits(s, at)
    for place in ((1.2, 1.2, 3.6, 3.6), (4.4, 1.2, 6.8, 3.6), (1.2, 4.4, 3.6, 6.8), (4.4, 4.4, 6.8, 6.8)):
        slab(s, at, place, 1.2, 0.5, {"vermilion": 1})
        grille(s, at, place, 1.7)
    slab(s, at, (0.4, 0.4, 7.6, 7.6), 4.0, 0.3, {"navy": 0.2})
    s.hatch([at(0.4, 0.4, 4.3), at(7.6, 0.4, 4.3), at(7.6, 7.6, 4.3), at(0.4, 7.6, 4.3)], 30, 24, 2, navy=0.8)


def slab(s, at, place, z, thick, tones):
    left, back, right, front = place
    s.paint(
        [at(left, front, z + thick), at(right, front, z + thick), at(right, front, z), at(left, front, z)],
        **(tones | {"navy": 0.6}),
    )
    s.paint(
        [at(right, back, z + thick), at(right, front, z + thick), at(right, front, z), at(right, back, z)],
        **(tones | {"navy": 1}),
    )
    top = [
        at(left, back, z + thick),
        at(right, back, z + thick),
        at(right, front, z + thick),
        at(left, front, z + thick),
    ]
    s.paint(top, **tones)
    s.line([*top, top[0]], 3, navy=1)


def bumps(s, at):
    for row in range(15):
        for place in range(15):
            s.paint(oval(*at(0.5 + place * 0.5, 0.5 + row * 0.5, -2.9), 9, 6), navy=1)


def circuits(s, at):
    for n in range(12):
        y = 1.2 + n * 0.5
        s.line(
            [at(1, y, -0.55), at(2.4 + n % 3, y, -0.55), at(3.2 + n % 3, y + 0.5, -0.55), at(7, y + 0.5, -0.55)],
            3,
            navy=0.9,
        )


def grille(s, at, place, z):
    left, back, right, front = place
    for n in range(1, 4):
        way = n / 4
        s.line(
            [at(left + (right - left) * way, back + 0.3, z), at(left + (right - left) * way, front - 0.3, z)], 4, navy=1
        )


@motif(
    "fibre-tower",
    "Fibre tower",
    "A glass rod melts in a furnace and runs down as a thread on to a spool.",
    "navy vermilion ochre",
    "shell",
)
def fibre_tower(s):
    s.paint(everything(), navy=Glow((750, 380), 150, 600, 0.3, 1), vermilion=Glow((750, 380), 60, 540, 1, 0))
    for x in (380, 1120):
        s.line([(x, -40), (x, 1040)], 16, ochre=0.8)
        s.line([(x + 60, -40), (x + 60, 1040)], 10, ochre=0.8)
        for n in range(9):
            s.line([(x, n * 130 - 60), (x + 60, n * 130 + 5), (x, n * 130 + 70)], 7, ochre=0.8)
    furnace(s)
    s.paint(
        [
            (690, -40),
            (810, -40),
            (810, 300),
            *curve((810, 300), (806, 400), (753, 470)),
            *curve((747, 470), (694, 400), (690, 300)),
        ]
    )
    s.overprint([(770, -40), (810, -40), (810, 300), *curve((810, 300), (806, 400), (753, 470))], ochre=0.9)
    s.line([(750, 440), (750, 760)], 6)
    for y in (560, 640):
        s.paint(box(680, y, 740, y + 34), ochre=1)
        s.paint(box(760, y, 820, y + 34), ochre=1)
    s.line([(750, 760), (676, 812)], 5)
    spool(s)


def furnace(s):
    for left, right in ((500, 660), (840, 1000)):
        s.paint(box(left, 210, right, 470), navy=1)
        s.paint(box(left + 14, 224, right - 14, 456), ochre=0.5)
        for n in range(5):
            s.paint(oval((left + right) / 2, 256 + n * 42, 52, 15), vermilion=1)
            s.paint(
                oval((left + right) / 2, 256 + n * 42, 52, 15), vermilion=1, navy=Fade((left, 0), (right, 0), 0, 0.7)
            )
    s.line([(440, 340), (500, 340)], 14, ochre=0.8)
    s.line([(1000, 340), (1120, 340)], 14, ochre=0.8)


def spool(s):
    s.paint(oval(750, 900, 150), navy=1)
    s.paint(oval(750, 900, 138), ochre=1)
    for radius in range(130, 50, -9):
        s.line(oval(750, 900, radius), 3, navy=0.9)
    s.paint(oval(750, 900, 46), vermilion=1)
    s.paint(oval(750, 900, 16))
    s.paint(box(560, 1000, 940, 1040), navy=1)
