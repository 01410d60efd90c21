"""The land: rice terraces, palms, coffee, a mine."""

import math

from .motif import motif
from .scenery import walker
from .shapes import blob, box, curve, everything, ground, limb, moved, oval, posed, ridge, turned
from .tones import Fade, Glow


@motif(
    "rice-terraces",
    "Rice terraces with sensors",
    "Sensors on poles watch the water in rice terraces that wind down a hillside.",
    "teal ochre navy vermilion",
    "straw",
)
def rice_terraces(s):
    s.overprint(box(-40, -40, 1540, 420), ochre=Fade((0, 0), (0, 360), 0.85, 0.1))
    s.paint(ground(ridge(s.random, -40, 1540, 190, 60)), teal=Fade((0, 120), (0, 380), 0.55, 0.15))
    for n in range(11):
        terrace(s, n)
    for x, y, size in ((330, 470, 0.7), (1120, 560, 0.95), (640, 800, 1.5)):
        sensor(s, x, y, size)
    walker(s, 930, 700, 120, navy=1)
    s.paint([(886, 604), (930, 574), (974, 604)], ochre=1)


def terrace(s, n):
    top = 270 + 9 * n + 6.1 * n * n
    drop = 16 + 6 * n
    rim = [(x, top + (26 + 9 * n) * wave(x, n)) for x in range(-40, 1541, 20)]
    s.paint(ground(rim), teal=1, navy=0.25)
    pool = [(x, y + drop) for x, y in rim]
    s.paint(ground(pool), teal=Fade((0, top), (0, top + 90 + 14 * n), 0.05, 0.55), ochre=0.18 if n % 3 else 0.55)
    s.line(pool, 2.5, navy=0.9)
    for k in range(46):
        x = -30 + k * 34 + s.random.uniform(-9, 9)
        y = pool[min(78, max(0, int((x + 40) / 20)))][1] + 14 + 4 * n + s.random.uniform(0, 3 + 2.4 * n)
        tall = 7 + 2.4 * n
        if (k + n) % 9 > 2:
            s.line([(x - tall * 0.4, y - tall), (x, y), (x + tall * 0.4, y - tall)], 1.6 + n * 0.22, teal=1)


def wave(x, n):
    return math.sin(x / (210 + 18 * n) + n * 0.8) + 0.45 * math.sin(x / (88 + 9 * n) + n * 1.7)


def sensor(s, x, y, size):
    s.line([(x, y), (x, y - 210 * size)], 9 * size, navy=1)
    s.paint(box(x - 34 * size, y - 150 * size, x + 34 * size, y - 96 * size))
    s.line(
        [*box(x - 34 * size, y - 150 * size, x + 34 * size, y - 96 * size), (x - 34 * size, y - 150 * size)],
        5 * size,
        navy=1,
    )
    s.paint(box(x - 20 * size, y - 134 * size, x + 4 * size, y - 114 * size), vermilion=1)
    s.paint(
        [
            (x - 56 * size, y - 190 * size),
            (x + 40 * size, y - 226 * size),
            (x + 56 * size, y - 206 * size),
            (x - 40 * size, y - 168 * size),
        ],
        navy=1,
    )
    for n in (1, 2, 3):
        s.line(oval(x, y - 236 * size, 34 * n * size, start=222, end=318), 7 * size, vermilion=1)


@motif(
    "palm-drone",
    "Drone over palms",
    "A drone flies over the rows of an oil palm plantation and marks one tree.",
    "teal vermilion navy ochre",
    "straw",
)
def palm_drone(s):
    s.paint(everything(), ochre=0.75, teal=Fade((0, 0), (1500, 1000), 0.1, 0.5))
    for row in range(-1, 6):
        for place in range(-1, 8):
            x, y = place * 236 + (row % 2) * 118, row * 204 + 40
            palm(s, x, y, s.random.uniform(100, 122), place == 4 and row == 3)
    s.line([*box(914, 508, 1210, 796), (914, 508)], 9)
    s.line([*box(914, 508, 1210, 796), (914, 508)], 5, vermilion=1)
    drone(s, 520, 360)


def palm(s, x, y, size, ill):
    s.overprint(oval(x + 34, y + 40, size * 0.92), navy=0.9, teal=0.5)
    tones = {"ochre": 1, "vermilion": 0.75} if ill else {"teal": 1}
    spin = s.random.uniform(0, 40)
    for n in range(13):
        frond = [
            *curve((0, 0), (size * 0.5, -size * 0.3), (size, 0)),
            *curve((size, 0), (size * 0.5, size * 0.2), (0, 0)),
        ]
        leaf = turned(moved(frond, x, y), x, y, spin + n * 27.7)
        s.paint(leaf, **tones)
        s.line([leaf[0], leaf[24]], 2.5, **({"navy": 1} if ill else {"ochre": 0.8}))
    s.paint(oval(x, y, 11), navy=1)


def drone(s, x, y):
    for dx, dy in ((-190, -130), (190, -130), (-190, 130), (190, 130)):
        s.overprint(oval(x + dx + 120, y + dy + 150, 96), navy=0.95)
        s.overprint(limb((x + 120, y + 150), (x + dx + 120, y + dy + 150), 18, 12), navy=0.95)
    for dx, dy in ((-190, -130), (190, -130), (-190, 130), (190, 130)):
        s.paint(limb((x, y), (x + dx, y + dy), 20, 14), navy=1)
        s.line(oval(x + dx, y + dy, 104), 9)
        s.line(oval(x + dx, y + dy, 104), 5, navy=1)
        spin = s.random.uniform(0, 180)
        for half in (0, 180):
            s.paint(
                turned(
                    moved([*curve((0, 0), (50, -26), (96, -4)), (96, 6)], x + dx, y + dy), x + dx, y + dy, spin + half
                )
            )
        s.paint(oval(x + dx, y + dy, 17), navy=1)
    s.paint(
        [(x - 70, y - 96), (x + 70, y - 96), (x + 92, y), (x + 66, y + 100), (x - 66, y + 100), (x - 92, y)], navy=1
    )
    s.paint([(x - 58, y - 84), (x + 58, y - 84), (x + 78, y), (x + 56, y + 88), (x - 56, y + 88), (x - 78, y)])
    s.paint(box(x - 32, y - 50, x + 32, y + 40), vermilion=1)
    s.paint(oval(x, y + 96, 24), navy=1)
    s.paint(oval(x, y + 96, 9), ochre=1)


@motif(
    "coffee",
    "Coffee harvest",
    "Ripe cherries on a coffee branch hang before a hand scale.",
    "teal vermilion ochre navy",
    "cream",
    focus=(0.53, 0.5),
)
def coffee(s):
    s.paint(everything(), ochre=Fade((0, 0), (1500, 1000), 0.25, 0.95))
    balance(s, 800, 480)
    branch = curve((-60, 130), (500, 330), (1180, 130), 40)
    for n, (x, y) in enumerate(branch[2::5]):
        for side in (-1, 1):
            leaf(s, x, y, 250 - abs(n - 3) * 10, side * (62 + 8 * (n % 3)) + 12)
    s.line(branch, 17, navy=1)
    for n, (x, y) in enumerate(branch[4::6]):
        for k in range(9 if n % 2 else 6):
            turn = k * 2.4 + n
            cherry(s, x + 50 * (k % 3 - 1) + turn, y + 34 + 44 * (k // 3) - 18 * (k % 2), 33)


def leaf(s, x, y, long, angle):
    top = curve((0, 0), (long * 0.45, -long * 0.32), (long, 0))
    foot = curve((long, 0), (long * 0.45, long * 0.32), (0, 0))
    place = posed(x, y, degrees=angle)
    s.paint(place([*top, *foot]), teal=1)
    s.overprint(place([*foot, (0, 0)]), navy=0.55)
    s.line(place([(0, 0), (long * 0.96, 0)]), 4)
    for n in range(1, 7):
        way = long * n / 7.5
        for side in (-1, 1):
            s.line(place([(way, 0), (way + long * 0.12, side * long * 0.1)]), 2.5)


def cherry(s, x, y, r):
    s.paint(oval(x, y, r + 4), navy=1)
    s.paint(oval(x, y, r), vermilion=1)
    s.overprint(oval(x, y, r), navy=Glow((x - 10, y - 12), r * 0.6, r * 1.8, 0, 0.9))
    s.paint(oval(x - 11, y - 13, 7, 5))
    s.paint(oval(x + 4, y + r - 8, 6, 4), navy=1)


def balance(s, x, y):
    s.line([(x, -40), (x, y - 120)], 9, navy=1)
    s.paint(oval(x, y, 168), navy=1)
    s.paint(oval(x, y, 152))
    for n in range(24):
        turn = n * 15
        tick = turned([(x, y - 146), (x, y - (116 if n % 3 == 0 else 128))], x, y, turn)
        s.line(tick, 5 if n % 3 == 0 else 3, navy=1)
    s.paint(turned([(x - 9, y + 20), (x, y - 112), (x + 9, y + 20)], x, y, 68), vermilion=1)
    s.paint(oval(x, y, 18), navy=1)
    for side in (-1, 1):
        s.line([(x, y + 160), (x + side * 190, y + 340)], 6, navy=1)
    s.paint(
        [(x - 210, y + 340), (x + 210, y + 340), *curve((x + 210, y + 340), (x, y + 520), (x - 210, y + 340))], navy=1
    )
    for n in range(9):
        cherry(s, x - 170 + n * 42, y + 330 - 24 * (n % 2) - 6 * min(n, 8 - n), 32)
    s.paint(
        [(x - 210, y + 346), (x + 210, y + 346), *curve((x + 210, y + 346), (x, y + 520), (x - 210, y + 346))],
        navy=1,
        teal=0.5,
    )


@motif(
    "nickel-mine",
    "Nickel mine",
    "Trucks climb the terraces of an open nickel mine beside the sea.",
    "navy vermilion ochre teal",
    "straw",
)
def nickel_mine(s):
    s.overprint(box(-40, -40, 1540, 220), ochre=Fade((0, 0), (0, 220), 0.05, 0.5))
    s.paint(box(-40, 150, 1540, 300), teal=Fade((0, 150), (0, 300), 0.9, 0.4))
    for x, y in ((260, 186), (1180, 172)):
        s.paint([(x, y), (x + 120, y), (x + 106, y + 18), (x + 12, y + 18)], navy=1)
        s.paint(box(x + 84, y - 24, x + 106, y), navy=1)
    s.paint(ground(ridge(s.random, -40, 1540, 250, 16)), teal=1, navy=0.35)
    pit = blob(s.random, 0, 0, 1, 1, 0.3)
    for n in range(9):
        bench(s, pit, n)
    s.paint(moved([(x, y * 0.42) for x, y in pit], 760, 740, 120), teal=0.75)
    for way, n in ((8, 1), (14, 2), (20, 3), (27, 4), (34, 5), (68, 2), (74, 4)):
        truck(s, pit, way, n)


def step(pit, n):
    size = 900 - n * 96
    return moved([(x, y * 0.46) for x, y in pit], 760 + n * 2, 640 + n * 12, size)


def bench(s, pit, n):
    rim = step(pit, n)
    s.paint(rim, ochre=1, vermilion=0.25 + 0.07 * n)
    wall = moved(rim, 0, 15)
    inner = moved([(x, y * 0.46) for x, y in pit], 760 + n * 2, 652 + n * 12, 862 - n * 96)
    s.paint(inner, vermilion=1, navy=Fade((200, 300), (1300, 900), 0.85, 0.0 + 0.03 * n), ochre=0.6)
    s.line([*wall, wall[0]], 1.5, navy=0.6)


def truck(s, pit, way, n):
    (x, y), size = step(pit, n)[way], 0.5 + step(pit, n)[way][1] / 1300
    place = posed(x, y - 8, size)
    s.paint(place([(-46, -44), (34, -52), (42, -16), (-36, -12)]))
    s.paint(place(box(36, -40, 62, -10)), navy=1)
    s.paint(place(box(-40, -14, 62, -2)), navy=1)
    for wheel in (-24, 44):
        s.paint(place(oval(wheel, 0, 17)), navy=1)
        s.paint(place(oval(wheel, 0, 6)), ochre=1)
