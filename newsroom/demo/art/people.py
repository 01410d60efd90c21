"""People at work, seen close: a clean room, a night shift at a map of the grid."""

from .motif import motif
from .shapes import box, curve, everything, limb, mirrored, oval
from .tones import Fade


@motif(
    "clean-room",
    "Clean room",
    "A worker in a hood and goggles holds up a wafer in a clean room.",
    "navy ochre teal",
    "straw",
    focus=(0.5, 0.45),
)
def clean_room(s):
    s.paint(everything(), ochre=1)
    for n in range(7):
        s.paint(box(-30 + n * 230, -40, 170 + n * 230, 640), ochre=0.72)
        s.line([(-30 + n * 230, -40), (-30 + n * 230, 640)], 5, navy=1)
        s.line([(-30 + n * 230, 120), (170 + n * 230, 120)], 4, navy=1)
    s.paint(box(-40, 640, 1540, 1040), ochre=1, navy=0.35)
    s.line([(-40, 640), (1540, 640)], 7, navy=1)
    suit(s, 750)
    goggles(s, 750, 300)
    wafer_held(s, 750, 770)


def suit(s, x):
    side = [(x, 60), *curve((x, 60), (x + 230, 60), (x + 216, 330)), (x + 236, 470)]
    shoulder = [*curve((x + 236, 470), (x + 520, 540), (x + 590, 1040)), (x, 1040)]
    half = [*side, *shoulder]
    whole = [*half, *mirrored(half[::-1], x)]
    s.line(whole, 18, navy=1)
    s.paint(whole)
    s.overprint(half, navy=Fade((x - 40, 0), (x + 560, 120), 0, 0.85))
    s.line(curve((x - 236, 470), (x, 620), (x + 236, 470)), 7, navy=1)
    s.line([(x, 548), (x, 1040)], 6, navy=1)
    s.line(curve((x - 200, 250), (x, 40), (x + 200, 250)), 4, navy=0.8)


def goggles(s, x, y):
    face = [*oval(x, y + 30, 156, 190)]
    s.paint(face, navy=1)
    s.paint(oval(x, y + 30, 144, 178), ochre=0.7)
    mask = [
        (x - 140, y + 60),
        *curve((x - 140, y + 60), (x, y + 10), (x + 140, y + 60)),
        *oval(x, y + 62, 140, 146, 0, 180),
    ]
    s.paint(mask)
    s.overprint(mask, navy=Fade((x - 20, 0), (x + 150, 60), 0, 0.7))
    for n in range(3):
        s.line(curve((x - 100, y + 100 + n * 34), (x, y + 118 + n * 34), (x + 100, y + 100 + n * 34)), 4, navy=1)
    s.paint(limb((x - 90, y - 14), (x + 90, y - 14), 78, 78), navy=1)
    s.paint(limb((x - 90, y - 14), (x + 90, y - 14), 64, 64), teal=1)
    s.paint([(x - 110, y - 70), (x - 60, y - 76), (x - 100, y + 44), (x - 136, y + 26)])
    s.paint([(x - 40, y - 77), (x - 22, y - 77), (x - 62, y + 49), (x - 80, y + 49)])


def wafer_held(s, x, y):
    s.overprint(oval(x + 22, y + 26, 226), navy=1)
    s.paint(oval(x, y, 226), navy=1)
    s.paint(oval(x, y, 214), teal=1)
    with s.within(oval(x, y, 204)):
        for row in range(-6, 6):
            for place in range(-6, 6):
                left, top = x + place * 36, y + row * 36
                tones = {"ochre": 1} if (row * 7 + place * 3) % 11 == 0 else {"teal": 0.35}
                s.paint(box(left + 3, top + 3, left + 33, top + 33), **tones)
        s.overprint([(x - 60, y - 220), (x + 30, y - 220), (x - 120, y + 220), (x - 210, y + 220)], teal=0)
    for side in (-1, 1):
        for n in range(4):
            tip = (x + side * (196 - 10 * abs(n - 1)), y + 6 + n * 46)
            s.paint(limb((x + side * 320, y + 30 + n * 46), tip, 31, 25), navy=1)
            s.paint(limb((x + side * 320, y + 30 + n * 46), tip, 24, 18))
        s.paint(limb((x + side * 430, y + 190), (x + side * 330, y + 100), 104, 98), navy=1)
        s.paint(limb((x + side * 430, y + 190), (x + side * 330, y + 100), 96, 90))
        s.paint(limb((x + side * 330, y + 30), (x + side * 236, y - 54), 38, 28), navy=1)
        s.paint(limb((x + side * 330, y + 30), (x + side * 236, y - 54), 31, 21))
        s.paint(limb((x + side * 520, y + 300), (x + side * 450, y + 220), 120, 112), teal=1)


@motif(
    "grid-room",
    "Control room",
    "Two engineers on the night shift sit before the wall map of a power grid.",
    "navy vermilion ochre teal",
    "mist",
)
def grid_room(s):
    s.paint(everything(), navy=1)
    s.paint(box(60, 50, 1440, 640), teal=1)
    s.hatch(box(60, 50, 1440, 640), 0, 59, 1.5, teal=0.7)
    s.hatch(box(60, 50, 1440, 640), 90, 60, 1.5, teal=0.7)
    for first, second, hot in LINES:
        route = [NODES[first], (NODES[second][0], NODES[first][1]), NODES[second]]
        s.line(route, 9 if hot else 6, **({"vermilion": 1} if hot else {}))
    for n, (x, y) in enumerate(NODES):
        size = 27 if n % 3 == 0 else 18
        s.paint(box(x - size, y - size, x + size, y + size), navy=1)
        s.paint(
            box(x - size + 7, y - size + 7, x + size - 7, y + size - 7), **({"ochre": 1} if n % 4 else {"vermilion": 1})
        )
    s.paint([(140, 800), (1360, 800), (1480, 1040), (20, 1040)], navy=0.75)
    for x in (330, 590, 850, 1110):
        screen(s, x)
    for x in (520, 1000):
        sitter(s, x)


NODES = (
    (160, 150),
    (330, 470),
    (450, 240),
    (600, 540),
    (690, 140),
    (780, 380),
    (930, 230),
    (1010, 520),
    (1150, 140),
    (1240, 400),
    (1360, 250),
    (200, 560),
)
LINES = (
    (0, 2, False),
    (1, 2, True),
    (2, 5, True),
    (3, 5, False),
    (4, 5, False),
    (5, 6, True),
    (6, 9, True),
    (7, 9, False),
    (8, 10, False),
    (6, 8, False),
    (11, 3, False),
    (4, 2, False),
    (9, 10, False),
)


def screen(s, x):
    s.paint(box(x - 116, 690, x + 116, 830), navy=1)
    s.paint(box(x - 106, 700, x + 106, 820))
    for n in range(5):
        tall = s.random.uniform(20, 96)
        s.paint(box(x - 90 + n * 38, 812 - tall, x - 66 + n * 38, 812), **({"vermilion": 1} if n == 3 else {"teal": 1}))


def sitter(s, x):
    back = [(x - 190, 1040), *curve((x - 190, 1040), (x - 196, 800), (x - 50, 776)), (x - 42, 730)]
    whole = [*back, *mirrored(back[::-1], x)]
    head = oval(x, 664, 84, 98)
    for outline in (whole, head):
        s.line([*outline, outline[0]], 16, ochre=1)
    s.paint(whole, vermilion=1)
    s.overprint(whole, navy=Fade((x - 80, 0), (x + 190, 60), 0, 0.9))
    s.paint(head, navy=1)
    s.line(oval(x, 672, 96, 106, 190, 350), 15)
    for side in (-1, 1):
        s.paint(limb((x + side * 94, 660), (x + side * 94, 706), 21, 21))
    s.paint([(x - 150, 900), (x + 150, 900), (x + 170, 1040), (x - 170, 1040)], navy=1)
