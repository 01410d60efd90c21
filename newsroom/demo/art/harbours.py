"""Harbours: cranes, containers, a ferry at its plug."""

from .motif import motif
from .scenery import ripples
from .shapes import box, curve, everything, ground, mirrored, ridge
from .tones import Fade

BOW = 800


@motif(
    "port-cranes",
    "Port cranes",
    "A container ship seen from the bow lies between two harbour cranes.",
    "navy vermilion ochre",
    "straw",
    focus=(0.53, 0.5),
)
def port_cranes(s):
    s.overprint(box(-40, -40, 1540, 730), ochre=Fade((0, 40), (0, 730), 0.05, 0.85))
    s.overprint(box(-40, 730, 1540, 1040), ochre=0.5, navy=Fade((0, 730), (0, 1000), 0.45, 0.95))
    for left, height in ((1180, 90), (1290, 60), (1380, 120), (330, 60), (400, 100)):
        s.overprint(box(left, 730 - height, left + 90, 730), navy=0.3)
    raised_crane(s, 1270)
    ripples(s, 760, 1010, "navy", BOW, 330)
    deck_load(s)
    bow(s)
    lowered_crane(s, 40)


def bow(s):
    side = [(BOW, 470), (BOW + 330, 440), *curve((BOW + 330, 440), (BOW + 300, 700), (BOW + 90, 900)), (BOW, 900)]
    s.paint(side, navy=0.78)
    s.paint(mirrored(side, BOW), navy=1)
    belt = [(BOW, 800), (BOW + 226, 780), *curve((BOW + 226, 780), (BOW + 180, 850), (BOW + 90, 900)), (BOW, 900)]
    s.paint(belt, vermilion=1, navy=0.25)
    s.paint(mirrored(belt, BOW), vermilion=1, navy=0.6)
    for x in (BOW - 150, BOW + 150):
        s.line([(x, 590), (x, 650)], 9)
        s.line(curve((x - 26, 640), (x, 680), (x + 26, 640)), 9)
    s.line([(BOW - 330, 441), (BOW, 471), (BOW + 330, 441)], 5)
    for n in range(5):
        s.overprint(box(BOW - 120 + 8 * n, 925 + 18 * n, BOW + 120 - 8 * n, 930 + 18 * n), navy=0.2, vermilion=0.8)


def deck_load(s):
    for column, height in enumerate((2, 3, 4, 5, 4, 5, 5, 3, 4)):
        for row in range(height):
            left, top = BOW - 311 + column * 69, 425 - row * 44
            tones = s.random.choice(({"vermilion": 1}, {"navy": 0.85}, {"ochre": 1}, {}, {"vermilion": 0.75}))
            s.paint(box(left, top, left + 67, top + 60), navy=1)
            s.paint(box(left + 3, top + 3, left + 64, top + 42), **tones)
            for rib in range(1, 5):
                s.overline([(left + 3 + rib * 12, top + 6), (left + 3 + rib * 12, top + 39)], 2, navy=0.9)


def lowered_crane(s, left):
    for x in (left, left + 250):
        s.line([(x, 1040), (x + 20, 120)], 30, navy=1)
    s.line([(left + 8, 720), (left + 262, 720)], 22, navy=1)
    s.line([(left + 8, 700), (left + 266, 250)], 13, navy=1)
    s.line([(-40, 120), (1010, 120)], 26, navy=1)
    s.line([(left + 130, 120), (left + 200, -40), (left + 270, 120)], 16, navy=1)
    s.line([(left + 200, -40), (980, 112)], 6, navy=1)
    s.line([(left + 200, -40), (600, 112)], 6, navy=1)
    s.paint(box(508, 132, 570, 176), navy=1)
    for x in (440, 500):
        s.line([(x, 130), (x, 250)], 4, navy=1)
    s.paint(box(420, 246, 522, 258), navy=1)
    s.paint(box(420, 262, 522, 322), vermilion=1)
    for x in range(432, 520, 13):
        s.overline([(x, 268), (x, 316)], 2, navy=0.9)


def raised_crane(s, left):
    for x in (left, left + 150):
        s.line([(x, 760), (x + 8, 330)], 17, navy=1)
    s.line([(left, 560), (left + 154, 560)], 12, navy=1)
    s.line([(left - 60, 330), (1540, 330)], 16, navy=1)
    s.line([(left, 330), (left - 190, -40)], 15, navy=1)
    s.line([(left + 40, 330), (left + 80, 190), (left + 120, 330)], 10, navy=1)
    s.line([(left + 80, 192), (left - 120, 96)], 4, navy=1)
    s.paint(box(left + 60, 345, left + 130, 400), navy=1)


@motif(
    "container-stack",
    "Container stack",
    "A crane lowers a red container into the gap in a tall stack.",
    "navy vermilion ochre teal_lines",
    "shell",
    focus=(0.51, 0.35),
)
def container_stack(s):
    s.overprint(box(-40, -40, 1540, 700), teal_lines=Fade((0, 0), (0, 600), 0.5, 0.1))
    for column, height in enumerate((3, 4, 4, 2, 4, 3, 4)):
        for row in range(height):
            left, top = -70 + column * 242, 800 - row * 228
            tones = s.random.choice(({"navy": 1}, {"ochre": 1}, {"teal_lines": 0.8}, {"navy": 0.55}, {"ochre": 0.6}))
            container(s, left, top, tones)
    for x in (700, 732, 772, 804):
        s.line([(752 + (x - 752) * 0.75, -40), (x - (752 - x) * 0.4, 150)], 4, navy=1)
    s.paint(box(655, 146, 879, 172), navy=1)
    s.paint(box(655, 172, 675, 192), navy=1)
    s.paint(box(859, 172, 879, 192), navy=1)
    container(s, 656, 190, {"vermilion": 1})


def container(s, left, top, tones):
    right, bottom = left + 222, top + 212
    s.paint(box(left - 3, top - 3, right + 3, bottom + 3), navy=1)
    s.paint(box(left + 4, top + 4, right - 4, bottom - 4), **tones)
    dark = 0 if tones.get("navy", 0) > 0.9 else 1
    for n in range(5):
        s.overline([(left + 30 + n * 41, top + 12), (left + 30 + n * 41, bottom - 12)], 2, navy=dark)
    for x in (left + 52, left + 90, left + 132, left + 170):
        s.line([(x, top + 8), (x, bottom - 8)], 6, navy=1 - dark * 0.05 if dark else 0)
        s.paint(box(x - 9, top + 126, x + 9, top + 136), navy=dark)
    for x in (left, right - 20):
        for y in (top, bottom - 16):
            s.paint(box(x, y, x + 20, y + 16), navy=1)
            s.paint(box(x + 6, y + 5, x + 14, y + 11))


@motif(
    "electric-ferry",
    "Electric ferry",
    "An electric ferry takes on power from an arm at the quay.",
    "navy teal vermilion",
    "mist",
    focus=(0.45, 0.5),
)
def electric_ferry(s):
    s.overprint(box(-40, -40, 1540, 560), teal=Fade((0, 0), (0, 440), 0.4, 0.0))
    for height, rough, tone in ((440, 60, 0.35), (510, 36, 0.65)):
        s.paint(ground(ridge(s.random, -40, 1540, height, rough), 600), teal=Fade((0, 380), (0, 600), tone, tone - 0.3))
    s.paint(box(-40, 590, 1540, 1040), navy=Fade((0, 590), (0, 1000), 0.5, 1), teal=0.5)
    for n in range(34):
        y = 610 + n * 12
        s.overprint(box(420 - s.random.uniform(0, 120), y, 1330 + s.random.uniform(-160, 90), y + 4), navy=0, teal=0.15)
    ferry(s)
    charger(s)


def ferry(s):
    s.paint([(330, 560), (1400, 560), (1470, 505), (1440, 640), (1390, 690), (390, 690), (345, 640)], navy=1)
    s.paint(box(360, 640, 1432, 662), vermilion=1)
    s.paint([(360, 400), (1270, 400), (1400, 560), (345, 560)])
    s.paint([(420, 270), (1010, 270), (1100, 400), (405, 400)])
    s.overprint([(420, 366), (1076, 366), (1100, 400), (405, 400)], navy=0.3)
    s.paint([(470, 170), (800, 170), (850, 270), (460, 270)])
    for n in range(12):
        s.paint(box(395 + n * 68, 436, 445 + n * 68, 500), navy=1)
        s.overprint([(395 + n * 68, 500), (425 + n * 68, 436), (445 + n * 68, 436)], navy=0.7)
    s.paint([(1220, 436), (1282, 436), (1335, 500), (1220, 500)], navy=1)
    for n in range(8):
        s.paint(box(445 + n * 66, 305, 490 + n * 66, 352), navy=0.9)
    s.paint(box(490, 196, 770, 236), navy=1)
    s.line([(640, 170), (640, 70)], 9, navy=1)
    s.line([(590, 105), (690, 105)], 7, navy=1)
    s.paint([(640, 70), (730, 84), (640, 100)], vermilion=1)
    s.line([(360, 400), (1270, 400)], 5, navy=1)
    s.line([(405, 270), (1010, 270)], 5, navy=1)
    s.paint([(880, 540), (930, 450), (912, 505), (960, 505), (900, 560), (915, 530)], vermilion=1)


def charger(s):
    s.paint(box(-40, 640, 280, 1040), navy=1)
    s.paint(box(-40, 632, 296, 662), navy=0.6)
    s.paint(box(90, 250, 170, 640), vermilion=1)
    s.overprint(box(140, 250, 170, 640), navy=0.5)
    s.line([(130, 280), (300, 380), (300, 470)], 30, navy=1)
    s.line([(130, 280), (300, 380)], 12, vermilion=1)
    s.paint(box(262, 466, 352, 520), vermilion=1, navy=0.4)
    s.line(curve((170, 600), (290, 640), (284, 512)), 9, navy=1)
    for y in (330, 370, 410):
        s.paint(box(106, y, 128, y + 18))


@motif(
    "bridge",
    "Bridge",
    "The road over a long suspension bridge runs through two red towers.",
    "navy vermilion ochre",
    "cream",
)
def bridge(s):
    s.overprint(everything(), ochre=Fade((0, 0), (0, 640), 0.05, 1))
    s.paint(ground(ridge(s.random, -40, 1540, 590, 24), 640), navy=0.5, ochre=1)
    s.paint(box(-40, 628, 1540, 1040), navy=0.9)
    road = [(742, 628), (758, 628), (1320, 1040), (180, 1040)]
    s.paint(road)
    s.hatch(road, 0, 30, 1.5, navy=0.35)
    for n in range(9):
        near, far = (n / 9) ** 2.2, ((n + 0.5) / 9) ** 2.2
        s.paint(
            [
                (750 - 9 * near, 628 + 412 * near),
                (750 + 9 * near, 628 + 412 * near),
                (750 + 9 * far, 628 + 412 * far),
                (750 - 9 * far, 628 + 412 * far),
            ],
            vermilion=1,
        )
    for side in (-1, 1):
        cable(s, side)
    portal(s, 0.3)
    portal(s, 1.0)
    van(s, 850, 900, 0.9)
    van(s, 684, 720, 0.36)


def cable(s, side):
    """From the far shore up to the near tower, and from there out over our heads."""
    span = curve((750 + side * 96, 330), (750 + side * 130, 640), (750 + side * 330, -10), 30)
    s.line([(750 + side * 12, 610), (750 + side * 96, 330)], 5, navy=1)
    s.line(span, 11, navy=1)
    s.line([(750 + side * 330, -10), (750 + side * 800, 520)], 20, navy=1)
    for x, y in span[3:-2:2]:
        reach = abs(x - 750) * 1.12
        s.line([(x, y), (750 + side * reach, 628 + (reach - 8) * 412 / 562)], 4, navy=1)
    for n in range(5):
        x = 750 + side * (420 + n * 80)
        s.line([(x, 92 + n * 90), (x + side * 20, 1040)], 9, navy=1)


def portal(s, near):
    foot, top, half = 628 + 412 * near * 0.72, 628 - 690 * near, 340 * near
    for side in (-1, 1):
        leg = [
            (750 + side * half, top),
            (750 + side * (half + 62 * near), top),
            (750 + side * (half + 110 * near), foot),
            (750 + side * (half + 30 * near), foot),
        ]
        s.paint(leg, vermilion=1)
        s.overprint(
            [(750 + side * (half + 40 * near), top), leg[1], leg[2], (750 + side * (half + 84 * near), foot)], navy=0.6
        )
    for high in (0.04, 0.36, 0.62):
        y = top + (foot - top) * high
        s.paint(box(750 - half - 40 * near, y, 750 + half + 40 * near, y + 54 * near), vermilion=1)
        s.overprint(box(750 - half - 10 * near, y + 36 * near, 750 + half + 10 * near, y + 54 * near), navy=0.7)


def van(s, x, y, size):
    left, right = x - 76 * size, x + 76 * size
    s.paint(box(left - 8 * size, y - 20 * size, right + 8 * size, y + 10 * size), navy=1)
    s.paint(box(left, y - 150 * size, right, y - 6 * size), navy=1)
    s.paint(box(left + 14 * size, y - 136 * size, right - 14 * size, y - 84 * size), ochre=1)
    for side in (left + 10 * size, right - 34 * size):
        s.paint(box(side, y - 46 * size, side + 24 * size, y - 28 * size), vermilion=1)
