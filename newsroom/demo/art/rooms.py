"""Rooms where people use it: a hospital, a classroom, a warehouse."""

from functools import partial

from .motif import motif
from .shapes import box, curve, everything, isometric, mirrored, oval, swing, turned
from .tones import Fade


@motif(
    "hospital",
    "Hospital tablet",
    "A stethoscope lies around a tablet that shows ribs and a heartbeat.",
    "navy vermilion teal",
    "mist",
)
def hospital(s):
    s.paint(everything(), teal=1)
    s.paint(turned(box(-200, 620, 1700, 1500), 750, 500, -9))
    s.hatch(turned(box(-200, 620, 1700, 1500), 750, 500, -9), -9, 34, 3, teal=0.7)
    tube = (
        swing((280, -60), (180, 380), (60, 900), (520, 930), 40)
        + swing((520, 930), (900, 960), (1380, 980), (1270, 560), 40)[1:]
    )
    s.line([(x + 18, y + 22) for x, y in tube], 26, teal=1, navy=0.8)
    tablet(s)
    s.line(tube, 32, navy=1)
    s.line([(x - 5, y - 6) for x, y in tube], 6)
    bell(s, 1270, 500)


def tablet(s):
    place = partial(turned, x=740, y=480, degrees=7)
    s.paint([(x + 26, y + 34) for x, y in place(box(400, 70, 1080, 880))], teal=1, navy=0.85)
    s.paint(place(box(400, 70, 1080, 880)), navy=1)
    s.paint(place(box(436, 116, 1044, 834)), navy=1, teal=0.4)
    s.paint(oval(*place([(740, 94)])[0], 8))
    ribs(s, place)
    s.paint(place(box(436, 640, 1044, 834)))
    heights = (740, 740, 700, 740, 740, 790, 660, 812, 740, 740, 706, 740, 740)
    beat = [(456 + 47 * n, height) for n, height in enumerate(heights)]
    s.line(place(beat), 11, vermilion=1)
    for n in range(1, 5):
        s.overline(place([(436, 640 + n * 39), (1044, 640 + n * 39)]), 1.5, navy=0.6)


def ribs(s, place):
    for n in range(7):
        y, wide = 190 + n * 58, 150 + 74 * (1 - abs(n - 3.5) / 4.5)
        for side in (-1, 1):
            bone = swing(
                (740 + side * 16, y),
                (740 + side * wide * 0.7, y - 50),
                (740 + side * wide * 1.15, y + 20),
                (740 + side * wide * 0.84, y + 66),
            )
            s.line(place(bone), 17, teal=0.12)
    for n in range(9):
        s.paint(place(box(722, 168 + n * 50, 758, 206 + n * 50)))
    heart = swing((790, 420), (700, 300), (880, 280), (800, 380)) + swing(
        (800, 380), (960, 330), (900, 480), (780, 520)
    )
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
    s.paint(everything())
    at = isometric((750, -40), 112)
    for n in range(-9, 18):
        s.overline([at(n * 1.2, -14), at(n * 1.2, 24)], 2, ochre=1)
        s.overline([at(-14, n * 1.2), at(24, n * 1.2)], 2, ochre=1)
    for row in range(-3, 6):
        for place in range(-4, 6):
            seat(s, at, row * 2.4 + 0.6, place * 2.2 + 0.4, COATS[(row * 3 + place * 2) % 4])


COATS = ({"vermilion": 1}, {"teal": 1}, {"ochre": 1}, {"vermilion": 1})


def seat(s, at, x, y, coat):
    desk(s, at, x, y)
    laptop(s, at, x + 0.16, y + 0.35)
    pupil(s, at(x + 1.17, y + 0.68, 0.3), coat)


TABLE = 0.72


def desk(s, at, x, y):
    far, near, top, foot = x + 0.75, y + 1.35, TABLE, TABLE - 0.1
    s.overprint(
        [at(x + 0.2, y + 0.3), at(far + 0.8, y + 0.3), at(far + 0.8, near + 0.4), at(x + 0.2, near + 0.4)], ochre=1
    )
    for corner in ((x, near), (far, near), (far, y)):
        s.line([at(*corner, 0), at(*corner, top)], 6, navy=1)
    s.paint([at(x, y, top), at(far, y, top), at(far, near, top), at(x, near, top)])
    s.paint([at(x, near, top), at(far, near, top), at(far, near, foot), at(x, near, foot)], navy=1)
    s.paint([at(far, y, top), at(far, near, top), at(far, near, foot), at(far, y, foot)], navy=0.7)


def laptop(s, at, x, y):
    keys, lid, end = x + 0.1, TABLE + 0.46, y + 0.65
    s.paint([at(keys, y, TABLE), at(x + 0.46, y, TABLE), at(x + 0.46, end, TABLE), at(keys, end, TABLE)], navy=1)
    s.paint([at(keys, y, TABLE), at(x, y, lid), at(x, end, lid), at(keys, end, TABLE)], navy=1)
    low, high = TABLE + 0.05, lid - 0.06
    s.paint(
        [
            at(x + 0.09, y + 0.06, low),
            at(x + 0.02, y + 0.06, high),
            at(x + 0.02, end - 0.06, high),
            at(x + 0.09, end - 0.06, low),
        ],
        teal=0.9,
    )


def pupil(s, foot, coat):
    x, y = foot
    s.paint(oval(x + 8, y + 40, 70, 30), ochre=1)
    for wide, tones in ((54, {"navy": 1}), (47, coat)):
        back = [(x - wide, y + wide), *curve((x - wide - 4, y + 8), (x - wide + 4, y - wide - 10), (x, y - wide - 14))]
        s.paint([*back, *mirrored(back[::-1], x)], **tones)
    s.paint(oval(x - 4, y - 94, 39, 43), navy=1)


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
    route = [at(-6, 4.6), at(5.9, 4.6), at(5.9, 16)]
    s.line(route, 11, vermilion=1)
    for x, y in sorted(GRID, key=lambda spot: (sum(spot), spot)):
        rack(s, at, x, y, robot=(x, y) == CARRIED)
    carrier(s, at, 5.1, 7.3)


CARRIED = (5.9, 3.6)
GRID = {(x, y) for x in range(-10, 14, 3) for y in range(-9, 16, 4)} - {(2, 3), (-1, 3), (5, 3), (5, 7), (8, 3)} | {
    CARRIED
}


def rack(s, at, x, y, robot=False):
    lift = 0.3 if robot else 0
    if robot:
        carrier(s, at, x + 0.15, y + 0.15)
    for corner in ((x, y + 1.8), (x + 1.8, y), (x + 1.8, y + 1.8)):
        s.line([at(*corner, lift), at(*corner, lift + 0.5)], 7, ochre=1)
    for z in (lift + 0.42, lift + 1.22):
        board(s, at, x, y, z)
        for k in range(3):
            for n in range(3):
                if s.random.random() < 0.86:
                    parcel(s, at, x + 0.1 + k * 0.57, y + 0.1 + n * 0.57, z + 0.1, s.random.choice((0.34, 0.46, 0.6)))
        for corner in ((x, y + 1.8), (x + 1.8, y), (x + 1.8, y + 1.8)):
            s.line([at(*corner, z), at(*corner, z + 0.8)], 6, ochre=1)


def board(s, at, x, y, z):
    left, right, back, front = x, x + 1.8, y, y + 1.8
    s.paint([at(left, back, z), at(right, back, z), at(right, front, z), at(left, front, z)], navy=0.85)
    edges = [at(left, front, z), at(right, front, z), at(right, back, z)]
    s.line(edges, 11, ochre=1)


def carrier(s, at, x, y):
    cube(s, at, (x, y, x + 1.6, y + 1.6), 0.04, 0.24, {"vermilion": 1})


def parcel(s, at, x, y, z, tall):
    tones = s.random.choice(({"ochre": 0.9}, {}, {}, {"vermilion": 1}, {"ochre": 0.9}))
    cube(s, at, (x, y, x + 0.48, y + 0.48), z, tall, tones)
    s.line(
        [at(x + 0.24, y, z + tall), at(x + 0.24, y + 0.48, z + tall), at(x + 0.24, y + 0.48, z + tall - 0.14)],
        3,
        navy=1,
    )


def cube(s, at, place, z, tall, tones):
    left, back, right, front = place
    top, faces = z + tall, (tones | {"navy": 0.3}, tones | {"navy": 0.85})
    s.paint([at(left, front, z), at(right, front, z), at(right, front, top), at(left, front, top)], **faces[0])
    s.paint([at(right, back, z), at(right, front, z), at(right, front, top), at(right, back, top)], **faces[1])
    s.paint([at(left, back, top), at(right, back, top), at(right, front, top), at(left, front, top)], **tones)
