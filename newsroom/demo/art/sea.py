"""Under and on the sea: the cable layer, the fishing boat, the chart of routes."""

from .motif import motif
from .scenery import beacon
from .shapes import blob, box, curve, everything, ground, mirrored, oval, ridge, swing, turned
from .tones import Fade, Glow


@motif(
    "cable-ship",
    "Cable ship",
    "Seen from the sea floor, a ship overhead pays out cable to a plough that buries it.",
    "navy teal vermilion",
    "mist",
    focus=(0.55, 0.6),
)
def cable_ship(s):
    s.paint(everything(), teal=Fade((0, 0), (0, 900), 0.25, 1), navy=Fade((0, 60), (0, 980), 0, 0.9))
    for n, spread in enumerate((0.2, 0.5, 0.9, 1.35, 1.8)):
        top = 180 + n * 250
        shaft = [(top, -40), (top + 90, -40), (top - 250 + 90 * spread, 900), (top - 420, 900)]
        s.overprint(shaft, teal=Fade((0, 0), (0, 820), 0.05, 0.95))
    s.paint(box(-40, -40, 1540, 96))
    s.overprint(box(-40, -40, 1540, 96), teal=0.12)
    ship_above(s)
    s.line(swing((520, 150), (420, 420), (500, 700), (860, 792), 60), 15)
    s.line(swing((520, 150), (420, 420), (500, 700), (860, 792), 60), 9, vermilion=1)
    s.paint(ground(ridge(s.random, -40, 1540, 800, 34)), navy=Fade((0, 780), (0, 1000), 0.85, 1), teal=0.6)
    plough(s)
    shoal(s, 1120, 420)


def ship_above(s):
    s.paint(
        [(470, 96), (500, 30), (560, 20), (640, 20), (650, -40), (860, -40), (870, 30), (1190, 30), (1240, 96)], navy=1
    )
    s.paint([(470, 96), (1240, 96), (1180, 176), (1100, 196), (560, 196), (500, 160)], vermilion=0.9, navy=0.55)
    s.paint(oval(1185, 190, 30, 9), navy=1)
    s.paint(oval(505, 96, 44), navy=1)
    s.paint(oval(505, 96, 28))
    s.paint(oval(505, 96, 12), navy=1)
    for x in range(700, 860, 40):
        s.paint(box(x, 0, x + 22, 20), teal=0.2)


def plough(s):
    body = [(820, 770), (1010, 740), (1120, 760), (1130, 850), (830, 870)]
    s.paint(body, vermilion=1)
    s.overprint([(830, 870), (1130, 850), (1125, 812), (826, 826)], navy=0.55)
    s.line([(860, 770), (900, 650), (1040, 640), (1080, 760)], 13, vermilion=1)
    s.paint(oval(970, 640, 26, 22), vermilion=1)
    s.paint(oval(970, 640, 12, 10))
    s.paint([(1090, 850), (1260, 980), (1230, 995), (1040, 860)], navy=0, vermilion=0.9)
    s.paint(box(740, 860, 1150, 885))
    for x in (800, 880, 960, 1040):
        s.paint(oval(x, 880, 32), navy=1)
        s.paint(oval(x, 880, 15), vermilion=0.9)
    s.overprint([(820, 800), (-40, 640), (-40, 860)], navy=Fade((820, 0), (200, 0), 0.25, 0.9), teal=0.2)


def shoal(s, x, y):
    for _n in range(22):
        left, top = x + s.random.gauss(0, 110), y + s.random.gauss(0, 60)
        s.paint(
            [
                *curve((left, top), (left + 22, top - 13), (left + 44, top)),
                *curve((left + 44, top), (left + 22, top + 13), (left, top)),
            ]
        )
        s.paint([(left + 40, top), (left + 56, top - 8), (left + 56, top + 8)])


@motif(
    "fishing-cable",
    "Fishing boat over a cable",
    "From above, a fishing boat with its net crosses the line of a cable on the sea floor.",
    "teal navy vermilion ochre",
    "straw",
    focus=(0.48, 0.48),
)
def fishing_cable(s):
    s.paint(everything(), teal=Glow((880, 380), 100, 1000, 0.45, 1), navy=Fade((300, 0), (1300, 1000), 0.05, 0.7))
    for n in range(9):
        outline = blob(s.random, 1260, 940, 190 + n * 90, 130 + n * 66, 0.28)
        s.overline([*outline, outline[0]], 3, teal=0.15 + 0.05 * n)
    route = swing((-40, 760), (420, 560), (780, 900), (1540, 300), 80)
    s.line(route, 17, navy=0.4, teal=1)
    for n in range(0, 80, 2):
        s.line(route[n : n + 2], 11, vermilion=1)
    for n in (12, 36, 64):
        beacon(s, *route[n], 25, "vermilion")
    wake(s)
    net(s)
    boat(s)


AXIS = (760, 420)


def at(points):
    return turned(points, *AXIS, 34)


def wake(s):
    for side in (-1, 1):
        for n in range(6):
            start, spread = 250 - n * 14, 60 + n * 46
            arm = curve(
                (760 + side * 30, start), (760 + side * (spread * 0.6), 460), (760 + side * (spread + 70), 1000)
            )
            s.overline(at(arm), 9 - n, teal=0, navy=0)


def net(s):
    left = curve((726, 590), (600, 760), (690, 1010))
    right = mirrored(left, 760)
    with s.within(at([*left, *reversed(right)])):
        s.overprint(everything(), teal=0.35, navy=0.2)
        for degrees in (34, 79, -11):
            s.hatch(everything(), degrees, 26, 3, ochre=1, teal=0, navy=0)
    for points in (left, right):
        s.line(at(points), 6, ochre=1)
        for x, y in at(points)[3::4]:
            s.paint(oval(x, y, 12), vermilion=1)


def boat(s):
    half = [(760, 150), *curve((760, 150), (846, 250), (842, 420)), (826, 600), (760, 606)]
    hull = at([*half, *mirrored(half[::-1], 760)])
    s.paint([(x + 26, y + 30) for x, y in hull], navy=1, teal=1)
    s.paint(hull, vermilion=1)
    deck = [(760, 190), *curve((760, 190), (822, 270), (818, 420)), (806, 582), (760, 586)]
    s.paint(at([*deck, *mirrored(deck[::-1], 760)]), ochre=0.55)
    s.hatch(at([*deck, *mirrored(deck[::-1], 760)]), 34 + 90, 20, 2, navy=1)
    s.paint(at(box(706, 330, 814, 450)), navy=1)
    s.paint(at(box(716, 346, 804, 440)))
    s.paint(at(box(726, 330, 794, 346)), teal=0.7)
    s.paint(at(box(700, 556, 820, 574)), navy=1)
    s.paint(oval(*at([(760, 510)])[0], 30), navy=1)
    s.paint(oval(*at([(760, 510)])[0], 15), ochre=1)
    for x, y in at([(760, 250), (735, 480), (788, 486)]):
        s.paint(oval(x, y, 11), navy=1)


@motif(
    "sea-map",
    "Chart of cable routes",
    "A sea chart shows islands, depth lines and three cables that meet at a landing point.",
    "teal vermilion navy ochre",
    "straw",
)
def sea_map(s):
    for n in range(16):
        s.overline([(-40, 20 + n * 74), (1540, 20 + n * 74)], 1.5, teal=0.5)
        s.overline([(20 + n * 110, -40), (20 + n * 110, 1040)], 1.5, teal=0.5)
    lands = [blob(s.random, *land, rough=0.42) for land in LANDS]
    for far in range(7, 0, -1):
        tone = 0.62 - 0.07 * far
        for number, land in enumerate(LANDS):
            shelf(s, lands[number], land, far, tone)
    for number, outline in enumerate(lands):
        island(s, outline, LANDS[number])
    for points in ROUTES:
        route = swing(*points, 60)
        s.line(route, 17)
        s.line(route, 9, vermilion=1)
        for place in (20, 42):
            s.paint(oval(*route[place], 13), vermilion=1)
            s.paint(oval(*route[place], 6))
        beacon(s, *route[-1], 22, "navy")
    beacon(s, *ROUTES[0][0], 36, "navy", vermilion=1)
    compass(s, 1310, 770)


LANDS = (
    (180, 190, 250, 190),
    (640, 60, 130, 90),
    (1270, 240, 210, 240),
    (330, 860, 330, 170),
    (820, 620, 120, 150),
    (1060, 960, 160, 90),
    (560, 400, 66, 50),
)
ROUTES = (
    ((744, 566), (620, 480), (560, 300), (330, 266)),
    ((744, 566), (900, 360), (960, 440), (1116, 330)),
    ((744, 566), (560, 560), (640, 720), (520, 790)),
)


def shelf(s, outline, land, far, tone):
    x, y, across, down = land
    wider = [(x + (px - x) * (1 + 26 * far / across), y + (py - y) * (1 + 26 * far / down)) for px, py in outline]
    s.paint(wider, teal=tone)
    s.overline([*wider, wider[0]], 1.5, teal=1)


def island(s, outline, land):
    x, y = land[:2]
    s.paint(outline, ochre=1)
    for inner in (0.8, 0.58, 0.34):
        ring = [(x + (px - x) * inner + 12, y + (py - y) * inner + 8) for px, py in outline]
        s.overprint(ring, ochre=0.9, vermilion=0.6 - inner * 0.6)
        s.overline([*ring, ring[0]], 2, navy=0.9)
    s.line([*outline, outline[0]], 5, navy=1)


def compass(s, x, y):
    s.paint(oval(x, y, 96))
    s.line(oval(x, y, 92), 4, navy=1)
    s.line(oval(x, y, 78), 2, navy=1)
    for turn in range(0, 360, 90):
        s.paint(turned([(x, y), (x - 15, y - 18), (x, y - 74)], x, y, turn), navy=1)
        s.paint(turned([(x, y), (x + 15, y - 18), (x, y - 74)], x, y, turn), vermilion=0 if turn else 1)
        s.line(turned([(x, y), (x + 15, y - 18), (x, y - 74)], x, y, turn), 2, navy=1)
