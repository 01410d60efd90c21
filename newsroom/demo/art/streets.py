"""Streets: signs at night, scooters on a crossing, a market stall that takes codes."""

from .motif import motif
from .scenery import walker
from .shapes import box, curve, everything, limb, moved, oval, turned
from .tones import Fade, Glow


@motif(
    "night-signs",
    "Night signs",
    "Lit signs hang over a wet street at night; one person walks under an umbrella.",
    "navy vermilion ochre",
    "straw",
)
def night_signs(s):
    s.paint(everything(), navy=1)
    s.overprint([(600, 700), (690, 250), (810, 250), (900, 700)], navy=Fade((0, 250), (0, 700), 0.75, 0.15), vermilion=0.35)
    s.paint([(560, 1040), (700, 690), (800, 690), (1000, 1040)], navy=Fade((0, 690), (0, 1000), 0.35, 0.95), vermilion=0.5)
    for far in (5, 4, 3, 2, 1, 0):
        block(s, far)
    for far in (4, 3, 2, 1, 0):
        for side in (-1, 1):
            hang(s, side, far)
    gleam(s)
    stroller(s, 740, 900, 210)


def block(s, far):
    near = 0.82**far
    reach, top = 210 * near + 60 - 5 * far, 500 - 560 * near
    for side in (-1, 1):
        edge = 750 + side * reach * 1.6
        wall = [(edge, top), (750 + side * 1000, top - 300), (750 + side * 1000, 1040), (edge, 690 + 250 * near)]
        s.paint(wall, navy=0.82 if (far + (side > 0)) % 2 else 1)
        for row in range(6):
            y = top + 60 + row * 92 * near
            s.paint(box(edge + side * 16, y, edge + side * 50 * near, y + 46 * near), ochre=1 if (row * 3 + far) % 4 else 0.3, navy=0 if (row + far) % 3 else 0.9)


SIGNS = ("fish", "cup", "bars", "note", "ring", "arrow", "key", "drop", "leaf", "bolt")


def hang(s, side, far):
    near = 0.74**far
    wide, high = 150 * near, (330 if far % 2 else 240) * near
    x = 750 + side * (90 + 460 * near) - (wide if side < 0 else 0)
    y = 470 - (380 if (far + (side > 0)) % 2 else 190) * near
    tones = ({"vermilion": 1}, {"ochre": 1}, {}, {"vermilion": 1, "ochre": 1})[(far * 2 + (side > 0)) % 4]
    s.line([(x + wide / 2, y + 30 * near), (x + wide / 2 + side * 260 * near, y + 30 * near)], 6 * near, navy=0.4)
    s.paint(box(x - 8 * near, y - 8 * near, x + wide + 8 * near, y + high + 8 * near), navy=1)
    s.paint(box(x, y, x + wide, y + high), **tones)
    for n in range(2 if far % 2 == 0 else 3):
        glyph(s, SIGNS[(far * 3 + n + (side > 0) * 5) % len(SIGNS)], x + wide / 2, y + wide * 0.5 + n * wide * 0.72, wide * 0.3)


def glyph(s, name, x, y, r):
    """A shop's mark: pictures, since the street is nowhere in particular."""
    marks = {
        "fish": [[*curve((-1, 0), (0, -0.9), (0.6, 0)), (1, -0.5), (1, 0.5), *curve((0.6, 0), (0, 0.9), (-1, 0))]],
        "cup": [box(-0.7, -0.6, 0.4, 0.6), box(0.4, -0.4, 0.8, 0.2), box(-0.9, 0.7, 0.7, 0.9)],
        "bars": [box(-0.9, -0.8, 0.9, -0.4), box(-0.9, -0.15, 0.5, 0.2), box(-0.9, 0.45, 0.9, 0.8)],
        "note": [oval(-0.3, 0.6, 0.4, 0.3), box(-0.02, -0.9, 0.14, 0.6), [(0.1, -0.9), (0.8, -0.5), (0.8, -0.1), (0.1, -0.5)]],
        "ring": [oval(0, 0, 0.85)],
        "arrow": [[(-0.8, -0.2), (0.1, -0.2), (0.1, -0.7), (0.9, 0), (0.1, 0.7), (0.1, 0.2), (-0.8, 0.2)]],
        "key": [oval(-0.5, 0, 0.42), box(-0.3, -0.12, 0.9, 0.12), box(0.4, 0, 0.55, 0.5), box(0.7, 0, 0.85, 0.4)],
        "drop": [[(0, -0.95), *oval(0, 0.3, 0.6, 0.6, -20, 200)]],
        "leaf": [[*curve((-0.8, 0.7), (-0.8, -0.8), (0.8, -0.8)), *curve((0.8, -0.8), (0.9, 0.7), (-0.8, 0.7))]],
        "bolt": [[(0.2, -1), (-0.6, 0.15), (-0.05, 0.15), (-0.3, 1), (0.6, -0.25), (0.05, -0.25)]],
    }
    for outline in marks[name]:
        s.paint(moved(outline, x, y, r), navy=1)


def gleam(s):
    for n in range(46):
        y = 720 + 290 * (n / 46) ** 1.2
        x, wide = 750 + s.random.gauss(0, 90 + n * 5), s.random.uniform(12, 50) * (1 + n / 20)
        tones = s.random.choice(({"ochre": 1}, {"vermilion": 1}, {"ochre": 1, "vermilion": 0.4}))
        s.paint([(x - wide, y), (x, y - 3), (x + wide, y), (x, y + 3 + n * 0.06)], **tones)


def stroller(s, x, foot, tall):
    walker(s, x, foot, tall, navy=1)
    s.paint([(x - 34, foot - tall * 0.72), (x + 34, foot - tall * 0.72), (x + 50, foot - tall * 0.24), (x - 50, foot - tall * 0.24)], navy=1)
    s.paint([*oval(x, foot - tall * 0.86, 128, 92, 180, 360), *curve((x + 128, foot - tall * 0.86), (x, foot - tall), (x - 128, foot - tall * 0.86))], vermilion=1)
    for way in (-0.55, 0, 0.55):
        s.overline(curve((x, foot - tall * 0.86 - 92), (x + way * 110, foot - tall * 1.1), (x + way * 128, foot - tall * 0.9)), 3, navy=1)


@motif(
    "scooters",
    "Scooters on a crossing",
    "Delivery scooters with boxes wait and turn at a zebra crossing, seen from above.",
    "navy vermilion ochre",
    "cream",
)
def scooters(s):
    s.paint(everything(), navy=0.9)
    for n in range(16):
        s.paint(turned(box(-300 + n * 150, 330, -222 + n * 150, 610), 750, 500, -18))
    s.paint(turned(box(-400, 690, 2000, 706), 750, 500, -18), ochre=1)
    s.paint(turned(box(740, 720, 752, 1500), 750, 500, -18))
    s.paint(turned(box(-400, -460, 2000, 190), 750, 500, -18), ochre=0.95)
    s.hatch(turned(box(-400, -460, 2000, 190), 750, 500, -18), -18, 60, 2.5, navy=0.8)
    s.hatch(turned(box(-400, -460, 2000, 190), 750, 500, -18), 72, 60, 2.5, navy=0.8)
    for x, y, angle, colour in (
        (560, 720, -24, "vermilion"),
        (300, 850, -14, "ochre"),
        (860, 640, -40, "ochre"),
        (1150, 500, -76, "vermilion"),
        (930, 900, -16, "vermilion"),
        (1290, 800, -20, "ochre"),
    ):
        scooter(s, x, y, 1.28, angle, colour)
    for x, y in ((150, 560), (330, 470), (420, 560), (1330, 150)):
        pedestrian(s, x, y)


def scooter(s, x, y, size, angle, colour):
    place = lambda points: turned(moved(points, x, y, size), x, y, angle)  # noqa: E731
    cast = lambda points: [(px + 46, py + 40) for px, py in place(points)]  # noqa: E731
    body = [*oval(0, -70, 13, 26), *oval(0, 20, 30, 70)]
    s.overprint(cast(oval(0, 20, 34, 80)), navy=1)
    s.overprint(cast(box(-46, 22, 46, 110)), navy=1)
    s.overprint(cast(limb((0, -80), (0, 0), 10, 30)), navy=1)
    s.paint(place(limb((0, -84), (0, 60), 9, 17)), navy=1)
    s.line(place([(-44, -42), (0, -52), (44, -42)]), 9 * size, navy=1)
    s.paint(place(body[len(body) // 2 :]), **{colour: 1})
    s.line(place([(-40, -44), (-34, -4), (-22, 14)]), 15 * size, **{colour: 1})
    s.line(place([(40, -44), (34, -4), (22, 14)]), 15 * size, **{colour: 1})
    s.paint(place(oval(0, 4, 40, 22)), **{colour: 1})
    s.paint(place(oval(0, -4, 22, 25)))
    s.overprint(place(oval(0, -4, 22, 25, -90, 90)), navy=0.5)
    s.paint(place(box(-46, 30, 46, 114)), navy=1)
    s.paint(place(box(-40, 36, 40, 108)), **{colour: 1})
    s.paint(place(box(-40, 64, 40, 78)))


def pedestrian(s, x, y):
    s.overprint(limb((x + 10, y + 10), (x + 70, y + 64), 18, 14), navy=1)
    s.paint(oval(x, y, 34, 18), navy=1)
    s.paint(oval(x, y, 15), ochre=1)


@motif(
    "market-code",
    "Market stall with a code",
    "A code to pay by stands among the fruit of a market stall under a striped awning.",
    "navy vermilion ochre teal",
    "straw",
)
def market_code(s):
    s.paint(everything(), teal=Fade((0, 200), (0, 900), 1, 0.75), navy=0.35)
    for n in range(9):
        bulb(s, 60 + n * 175, 330 + 30 * (n % 2))
    awning(s)
    card(s)
    for left, right, colour in ((-60, 430, "vermilion"), (1080, 1560, "ochre")):
        heap(s, left, right, colour)
    s.paint(box(-40, 850, 1540, 1040), navy=1)
    for n in range(7):
        s.paint(box(-30 + n * 224, 868, 180 + n * 224, 1040), ochre=0.85)
        s.hatch(box(-30 + n * 224, 868, 180 + n * 224, 1040), 0, 36, 4, navy=0.9)
    s.paint(box(-40, 838, 1540, 866))


def awning(s):
    for n in range(11):
        left = -100 + n * 156
        tones = {"vermilion": 1} if n % 2 else {}
        s.paint([(left + 60, -40), (left + 200 - 4, -40), (left + 156, 190), (left, 190)], **tones)
        s.paint([(left, 190), (left + 156, 190), *oval(left + 78, 190, 78, 62, 0, 180)], **tones)
        s.overprint([(left, 190), (left + 156, 190), *oval(left + 78, 190, 78, 62, 0, 180)], navy=0.3)
    s.line([(-40, 188), (1540, 188)], 4, navy=1)


def bulb(s, x, y):
    s.line([(x, 180), (x, y)], 4, navy=1)
    s.paint(oval(x, y + 24, 24, 30), ochre=1)


def card(s):
    s.paint(box(520, 330, 990, 850), navy=1)
    s.paint(box(500, 310, 970, 850))
    s.paint(box(500, 310, 970, 380), vermilion=1)
    s.paint(box(560, 334, 800, 356))
    modules, unit, left, top = 21, 19, 536, 416
    for row in range(modules):
        for column in range(modules):
            if s.random.random() < 0.48:
                x, y = left + column * unit, top + row * unit
                s.paint(box(x, y, x + unit - 1, y + unit - 1), navy=1)
    for x, y in ((left, top), (left + 14 * unit, top), (left, top + 14 * unit)):
        s.paint(box(x - 4, y - 4, x + 7 * unit + 4, y + 7 * unit + 4))
        s.paint(box(x, y, x + 7 * unit, y + 7 * unit), navy=1)
        s.paint(box(x + unit, y + unit, x + 6 * unit, y + 6 * unit))
        s.paint(box(x + 2 * unit, y + 2 * unit, x + 5 * unit, y + 5 * unit), vermilion=1)


def heap(s, left, right, colour):
    for row in range(5):
        count = 6 - row
        for n in range(count):
            x = (left + right) / 2 + (n - (count - 1) / 2) * 88
            fruit(s, x, 810 - row * 74, 46, colour)


def fruit(s, x, y, r, colour):
    s.paint(oval(x, y, r + 3), navy=1)
    s.paint(oval(x, y, r), **{colour: 1})
    s.overprint(oval(x, y, r), navy=Glow((x - 14, y - 16), r * 0.5, r * 1.7, 0, 0.9))
    s.paint([*curve((x, y - r + 6), (x + 20, y - r - 24), (x + 36, y - r + 4)), (x, y - r + 6)], teal=1)
