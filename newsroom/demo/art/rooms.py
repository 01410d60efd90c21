"""Rooms where people use it: a hospital, a classroom, a warehouse."""

from .motif import motif
from .shapes import box, curve, everything, isometric, limb, oval, swing, turned
from .tones import Fade, Glow


@motif(
    "hospital",
    "Hospital tablet",
    "A stethoscope lies around a tablet that shows ribs and a heartbeat.",
    "navy vermilion teal",
    "mist",
)
def hospital(s):
    s.paint(everything(), teal=1)
    s.paint(turned(box(-200, 620, 1700, 1500), 750, 500, -9), teal=0.0, vermilion=0)
    s.hatch(turned(box(-200, 620, 1700, 1500), 750, 500, -9), -9, 34, 3, teal=0.7)
    tube = swing((280, -60), (180, 380), (60, 900), (520, 930), 40) + swing((520, 930), (900, 960), (1380, 980), (1270, 560), 40)[1:]
    s.line([(x + 18, y + 22) for x, y in tube], 26, teal=1, navy=0.8)
    tablet(s)
    s.line(tube, 32, navy=1)
    s.line([(x - 5, y - 6) for x, y in tube], 6)
    bell(s, 1270, 500)


def tablet(s):
    place = lambda points: turned(points, 740, 480, 7)  # noqa: E731
    s.paint([(x + 26, y + 34) for x, y in place(box(400, 70, 1080, 880))], teal=1, navy=0.85)
    s.paint(place(box(400, 70, 1080, 880)), navy=1)
    s.paint(place(box(436, 116, 1044, 834)), navy=1, teal=0.4)
    s.paint(oval(*place([(740, 94)])[0], 8))
    ribs(s, place)
    s.paint(place(box(436, 640, 1044, 834)))
    beat = [(456, 740), (560, 740), (586, 700), (612, 740), (650, 740), (676, 790), (712, 660), (752, 812), (784, 740), (850, 740), (880, 706), (910, 740), (1024, 740)]
    s.line(place(beat), 11, vermilion=1)
    for n in range(1, 5):
        s.overline(place([(436, 640 + n * 39), (1044, 640 + n * 39)]), 1.5, navy=0.6)


def ribs(s, place):
    for n in range(7):
        y, wide = 190 + n * 58, 150 + 74 * (1 - abs(n - 3.5) / 4.5)
        for side in (-1, 1):
            bone = swing((740 + side * 16, y), (740 + side * wide * 0.7, y - 50), (740 + side * wide * 1.15, y + 20), (740 + side * wide * 0.84, y + 66))
            s.line(place(bone), 17, teal=0.12)
    for n in range(9):
        s.paint(place(box(722, 168 + n * 50, 758, 206 + n * 50)))
    heart = swing((790, 420), (700, 300), (880, 280), (800, 380)) + swing((800, 380), (960, 330), (900, 480), (780, 520))
    s.paint(place(heart), vermilion=1)


def bell(s, x, y):
    s.overprint(oval(x + 16, y + 22, 124), navy=1)
    s.paint(oval(x, y, 122), navy=1)
    s.paint(oval(x, y, 108))
    s.overprint(oval(x, y, 108), navy=Fade((x - 60, y - 60), (x + 110, y + 110), 0.0, 0.75))
    s.paint(oval(x, y, 72), vermilion=1)
    s.line(oval(x, y, 54), 5)


@motif(
    "classroom",
    "Classroom",
    "Pupils sit at rows of desks with laptops, seen from above.",
    "navy vermilion ochre teal",
    "straw",
)
def classroom(s):
    s.paint(everything(), ochre=1)
    at = isometric((750, -60), 96)
    for n in range(-8, 18):
        s.overline([at(n, -12), at(n, 24)], 2, ochre=0.75)
        s.overline([at(-12, n), at(24, n)], 2, ochre=0.75)
    for row in range(-2, 6):
        for place in range(-3, 5):
            seat(s, at, row * 2.3 + 0.6, place * 2.1 + row * 0 + 2.4, s.random.choice(COATS), s.random.choice(("navy", "navy", "plain")))


COATS = ({"vermilion": 1}, {"teal": 1}, {"navy": 0.75}, {}, {"teal": 0.5})


def seat(s, at, x, y, coat, hair):
    x0, y0, x1, y1, z = x, y, x + 0.75, y + 1.35, 0.72
    s.overprint([at(x0 + 0.2, y0 + 0.3), at(x1 + 0.8, y0 + 0.3), at(x1 + 0.8, y1 + 0.4), at(x0 + 0.2, y1 + 0.4)], navy=0.5)
    for corner in ((x0, y1), (x1, y1), (x1, y0)):
        s.line([at(*corner, 0), at(*corner, z)], 6, navy=1)
    s.paint([at(x0, y0, z), at(x1, y0, z), at(x1, y1, z), at(x0, y1, z)])
    s.paint([at(x0, y1, z), at(x1, y1, z), at(x1, y1, z - 0.1), at(x0, y1, z - 0.1)], navy=1)
    s.paint([at(x1, y0, z), at(x1, y1, z), at(x1, y1, z - 0.1), at(x1, y0, z - 0.1)], navy=0.7)
    s.paint([at(x0 + 0.26, y0 + 0.35, z), at(x0 + 0.62, y0 + 0.35, z), at(x0 + 0.62, y0 + 1, z), at(x0 + 0.26, y0 + 1, z)], navy=1)
    s.paint([at(x0 + 0.26, y0 + 0.35, z), at(x0 + 0.16, y0 + 0.35, z + 0.46), at(x0 + 0.16, y0 + 1, z + 0.46), at(x0 + 0.26, y0 + 1, z)], navy=1)
    s.paint([at(x0 + 0.25, y0 + 0.41, z + 0.05), at(x0 + 0.18, y0 + 0.41, z + 0.4), at(x0 + 0.18, y0 + 0.94, z + 0.4), at(x0 + 0.25, y0 + 0.94, z + 0.05)], teal=0.9)
    pupil(s, at(x1 + 0.42, y0 + 0.68, 0.3), coat, hair)


def pupil(s, foot, coat, hair):
    x, y = foot
    s.paint([(x - 44, y + 44), *curve((x - 48, y + 10), (x - 40, y - 54), (x, y - 58)), *curve((x, y - 58), (x + 40, y - 54), (x + 48, y + 10)), (x + 44, y + 44)], navy=1)
    s.paint([(x - 38, y + 40), *curve((x - 42, y + 10), (x - 36, y - 48), (x, y - 52)), *curve((x, y - 52), (x + 36, y - 48), (x + 42, y + 10)), (x + 38, y + 40)], **coat)
    s.paint(oval(x - 4, y - 82, 33, 37), navy=1)
    if hair == "plain":
        s.paint(oval(x - 4, y - 82, 27, 31), vermilion=1)


@motif(
    "warehouse",
    "Warehouse robots",
    "Flat robots carry shelves of parcels across the floor of a warehouse.",
    "navy vermilion ochre",
    "mist",
)
def warehouse(s):
    s.paint(everything(), navy=1)
    at = isometric((750, 60), 92)
    for n in range(-12, 22):
        for k in range(-12, 22):
            if (n + k) % 2 == 0:
                s.paint(oval(*at(n, k), 5, 3))
    route = [at(-6, 4.5), at(5.5, 4.5), at(5.5, 16)]
    s.line(route, 9, vermilion=1)
    for x in range(-8, 14, 3):
        for y in range(-8, 16, 4):
            if (x, y) not in ((4, 4), (4, 8), (-2, 4), (1, 4)):
                rack(s, at, x, y, lifted=0)
    rack(s, at, 4.6, 6.6, lifted=0.34)
    rack(s, at, -0.4, 3.7, lifted=0.34)


def rack(s, at, x, y, lifted):
    if lifted:
        s.paint([at(x - 0.1, y - 0.1), at(x + 1.9, y - 0.1), at(x + 1.9, y + 1.9), at(x - 0.1, y + 1.9)], vermilion=1)
        s.paint([at(x - 0.1, y + 1.9), at(x + 1.9, y + 1.9), at(x + 1.9, y + 1.9, 0.3), at(x - 0.1, y + 1.9, 0.3)], vermilion=1)
        s.paint([at(x + 1.9, y - 0.1), at(x + 1.9, y + 1.9), at(x + 1.9, y + 1.9, 0.3), at(x + 1.9, y - 0.1, 0.3)], vermilion=1, navy=0.6)
    for level in range(3):
        shelf(s, at, x, y, lifted + level * 0.72)
    top = lifted + 3 * 0.72
    roof = [at(x, y, top), at(x + 1.8, y, top), at(x + 1.8, y + 1.8, top), at(x, y + 1.8, top)]
    s.paint(roof, **({"ochre": 1} if lifted else {"ochre": 0.0}))
    s.line([*roof, roof[0]], 4, navy=1)


def shelf(s, at, x, y, z):
    high = z + 0.72
    left = [at(x, y + 1.8, z), at(x + 1.8, y + 1.8, z), at(x + 1.8, y + 1.8, high), at(x, y + 1.8, high)]
    right = [at(x + 1.8, y, z), at(x + 1.8, y + 1.8, z), at(x + 1.8, y + 1.8, high), at(x + 1.8, y, high)]
    s.paint(left, navy=0.9)
    s.paint(right, navy=1)
    for k in range(3):
        a, b, tall = 0.12 + k * 0.56, 0.56 + k * 0.56, s.random.choice((0.3, 0.42, 0.54))
        tones = s.random.choice(({"ochre": 1}, {"vermilion": 1}, {}, {"ochre": 0.6}))
        s.paint([at(x + a, y + 1.8, z + 0.06), at(x + b, y + 1.8, z + 0.06), at(x + b, y + 1.8, z + tall), at(x + a, y + 1.8, z + tall)], **tones)
        s.paint([at(x + 1.8, y + a, z + 0.06), at(x + 1.8, y + b, z + 0.06), at(x + 1.8, y + b, z + tall), at(x + 1.8, y + a, z + tall)], **(tones | {"navy": 0.5}))
    for frame in (left, right):
        s.line([*frame, frame[0]], 4)
