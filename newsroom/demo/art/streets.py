"""Streets: signs at night, scooters on a crossing, a market stall that takes codes."""

from .motif import motif
from .shapes import box, curve, everything, limb, moved, oval, posed, turned
from .tones import Fade, Glow


@motif(
    "night-signs",
    "Night signs",
    "Lit signs hang over a wet street at night; one person walks under an umbrella.",
    "navy vermilion ochre",
    "straw",
    focus=(0.5, 0.65),
)
def night_signs(s):
    s.paint(everything(), ochre=1, vermilion=Fade((0, 60), (0, 640), 1, 0.1))
    s.paint(box(-40, 600, 1540, 1040), navy=1)
    for near in DEPTHS:
        for side in (-1, 1):
            block(s, side, near)
            hang(s, side, near)
    gleam(s)
    stroller(s, 750, 960, 290)


DEPTHS = (0.16, 0.22, 0.31, 0.43, 0.6, 0.84, 1.16)
LEVEL = 600


def block(s, side, near):
    edge, top = 750 + side * (60 + 560 * near), LEVEL - (690 + 70 * side) * near
    wall = [(edge, top), (750 + side * 900, top - 40), (750 + side * 900, 1040), (edge, LEVEL + 420 * near)]
    s.paint(wall, navy=1, vermilion=0.25 if near < 0.5 else 0)
    s.overprint(
        [
            (edge, top),
            (edge + side * 16 * near, top),
            (edge + side * 16 * near, LEVEL + 400 * near),
            (edge, LEVEL + 420 * near),
        ],
        navy=0.6,
    )
    for row in range(8):
        for column in range(3):
            if s.random.random() < 0.5:
                x, y = edge + side * (46 + column * 74) * near, top + (56 + row * 96) * near
                s.paint(box(x - 18 * near, y, x + 18 * near, y + 50 * near), ochre=1)


SIGNS = ("fish", "cup", "bars", "note", "ring", "arrow", "key", "drop", "leaf", "bolt")


def hang(s, side, near):
    turn = DEPTHS.index(near) * 2 + (side > 0)
    wide, high = 250 * near, (560, 410, 470)[turn % 3] * near
    left = 750 + side * (44 + 330 * near) - (wide if side < 0 else 0)
    top = LEVEL - (610, 400, 520, 330)[turn % 4] * near - 20
    tones = ({"vermilion": 1}, {}, {"ochre": 1}, {"vermilion": 1}, {"ochre": 1})[turn % 5]
    s.line(
        [(left + wide / 2, top + 40 * near), (left + wide / 2 + side * 300 * near, top + 40 * near)], 9 * near, navy=1
    )
    s.paint(box(left - 10 * near, top - 10 * near, left + wide + 10 * near, top + high + 10 * near), navy=1)
    s.paint(box(left, top, left + wide, top + high), **tones)
    s.line(
        [
            *box(left + 9 * near, top + 9 * near, left + wide - 9 * near, top + high - 9 * near),
            (left + 9 * near, top + 9 * near),
        ],
        4 * near,
        navy=1,
    )
    count = round(high / wide * 1.25)
    for n in range(count):
        y = top + high * (n + 0.5) / count
        glyph(s, SIGNS[(turn * 3 + n) % len(SIGNS)], left + wide / 2, y, wide * 0.26)


def glyph(s, name, x, y, r):
    """A shop's mark: pictures, since the street is nowhere in particular."""
    marks = {
        "fish": [[*curve((-1, 0), (0, -0.9), (0.6, 0)), (1, -0.5), (1, 0.5), *curve((0.6, 0), (0, 0.9), (-1, 0))]],
        "cup": [box(-0.7, -0.6, 0.4, 0.6), box(0.4, -0.4, 0.8, 0.2), box(-0.9, 0.7, 0.7, 0.9)],
        "bars": [box(-0.9, -0.8, 0.9, -0.4), box(-0.9, -0.15, 0.5, 0.2), box(-0.9, 0.45, 0.9, 0.8)],
        "note": [
            oval(-0.3, 0.6, 0.4, 0.3),
            box(-0.02, -0.9, 0.14, 0.6),
            [(0.1, -0.9), (0.8, -0.5), (0.8, -0.1), (0.1, -0.5)],
        ],
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
    for n in range(90):
        y = 650 + 370 * (n / 90) ** 1.15
        x, wide = 750 + s.random.gauss(0, 40 + n * 3.4), s.random.uniform(10, 40) * (0.5 + n / 34)
        tones = s.random.choice(({"ochre": 1}, {"vermilion": 1}, {"ochre": 1, "vermilion": 0.4}, {"vermilion": 1}))
        s.paint([(x - wide, y), (x, y - 2.5 - n * 0.03), (x + wide, y), (x, y + 2.5 + n * 0.03)], **tones)


def stroller(s, x, foot, tall):
    s.overprint([(x - 60, foot), (x + 60, foot), (x + 90, 1040), (x - 90, 1040)], navy=1)
    for left in (x - 34, x + 12):
        s.paint(
            [(left, foot - tall * 0.3), (left + 22, foot - tall * 0.3), (left + 19, foot), (left + 1, foot)], ochre=1
        )
        s.paint(
            [
                (left - 3, foot - tall * 0.11),
                (left + 23, foot - tall * 0.11),
                (left + 25, foot + 4),
                (left - 6, foot + 4),
            ],
            vermilion=1,
        )
    coat = [
        (x - 34, foot - tall * 0.74),
        (x + 34, foot - tall * 0.74),
        (x + 74, foot - tall * 0.2),
        (x - 74, foot - tall * 0.2),
    ]
    s.paint(coat, ochre=1)
    s.overprint([(x + 8, coat[0][1]), coat[1], coat[2], (x + 26, coat[2][1])], navy=0.5)
    umbrella(s, x, foot - tall * 0.74)


def umbrella(s, x, rim):
    scallops = [
        curve((x + 176 - 118 * n, rim), (x + 117 - 118 * n, rim - 34), (x + 58 - 118 * n, rim)) for n in range(3)
    ]
    canopy = [*oval(x, rim, 176, 130, 180, 360), *(point for scallop in scallops for point in scallop)]
    s.line([*canopy, canopy[0]], 12, navy=1)
    s.paint(canopy, vermilion=1)
    s.overprint([*curve((x, rim - 130), (x + 150, rim - 120), (x + 176, rim)), *scallops[0]], navy=0.45)
    for way in (-1, 1):
        s.line(curve((x, rim - 128), (x + way * 54, rim - 96), (x + way * 58, rim - 4)), 4, navy=1)
    s.line([(x, rim - 156), (x, rim - 128)], 6, navy=1)


@motif(
    "scooters",
    "Scooters on a crossing",
    "Delivery scooters with boxes wait and turn at a zebra crossing, seen from above.",
    "teal navy vermilion ochre",
    "cream",
)
def scooters(s):
    s.paint(everything(), teal=1)
    s.hatch(everything(), -18, 46, 1.5, teal=0.75)
    for n in range(16):
        s.paint(tilted(box(-300 + n * 150, 300, -216 + n * 150, 600)))
    s.paint(tilted(box(-400, 660, 2000, 678)))
    s.paint(tilted(box(770, 700, 786, 1500)))
    s.paint(tilted(box(-400, -460, 2000, 190)), ochre=1)
    s.paint(tilted(box(-400, 176, 2000, 204)), ochre=1, navy=0.8)
    for degrees in (-18, 72):
        s.hatch(tilted(box(-400, -460, 2000, 176)), degrees, 74, 2.5, navy=0.85)
    for x, y in ((230, 470), (120, 640), (1330, 250), (560, 150)):
        pedestrian(s, x, y)
    for x, y, angle, colour in (
        (470, 760, -20, "vermilion"),
        (1010, 880, -16, "ochre"),
        (1000, 430, -72, "vermilion"),
        (1340, 690, -22, "ochre"),
        (110, 960, -18, "ochre"),
    ):
        scooter(s, x, y, 1.9, angle, colour)


def tilted(points):
    return turned(points, 750, 500, -18)


def scooter(s, x, y, size, angle, colour):
    place = posed(x, y, size, angle)
    for outline in (limb((0, -96), (0, 60), 12, 36), box(-46, 22, 46, 110), oval(0, 4, 46, 30)):
        s.overprint([(px + 44, py + 52) for px, py in place(outline)], navy=1)
    s.paint(place(limb((0, -104), (0, -60), 9, 9)), navy=1)
    s.paint(place(limb((0, -78), (0, 60), 19, 30)), navy=1)
    s.paint(place(limb((0, -78), (0, 60), 14, 25)), **{colour: 1})
    s.line(place([(-46, -44), (-26, -54), (26, -54), (46, -44)]), 9 * size, navy=1)
    for side in (-1, 1):
        s.paint(place(oval(side * 38, -66, 9, 6)), navy=1)
        for width, tones in ((21, {"navy": 1}), (14, {})):
            s.line(place([(side * 40, -44), (side * 36, -8), (side * 20, 10)]), width * size, **tones)
    s.paint(place(oval(0, 8, 47, 27)), navy=1)
    s.paint(place(oval(0, 8, 43, 23)))
    s.paint(place(oval(0, -2, 27, 30)), navy=1)
    s.paint(place(oval(0, -2, 23, 26)), **{colour: 1})
    s.paint(place(oval(0, -8, 17, 18, 190, 350)), navy=1)
    s.paint(place(box(-50, 32, 50, 120)), navy=1)
    s.paint(place(box(-45, 37, 45, 115)), **{colour: 1})
    s.paint(place(box(-45, 66, 45, 84)))
    s.line(place([(0, 37), (0, 66)]), 3 * size, navy=1)


def pedestrian(s, x, y):
    s.overprint(limb((x + 16, y + 18), (x + 96, y + 110), 24, 20), navy=1)
    s.paint(turned(limb((x - 8, y - 26), (x + 8, y + 26), 13, 13), x, y, 14), navy=1)
    s.paint(oval(x, y, 48, 25), navy=1)
    s.paint(oval(x, y, 42, 19), vermilion=1)
    s.paint(oval(x, y - 2, 21), navy=1)


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
