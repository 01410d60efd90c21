"""Towards the sky: a dish among islands, a launch."""

from functools import partial

from .motif import motif
from .shapes import box, curve, everything, ground, mirrored, moved, oval, ridge, swing, turned
from .tones import Fade, Glow


@motif(
    "dish-islands",
    "Dish among islands",
    "A satellite dish on a hill faces the night sky above a chain of islands.",
    "navy ochre vermilion teal",
    "straw",
    focus=(0.3, 0.45),
)
def dish_islands(s):
    s.paint(everything(), navy=Fade((0, 0), (0, 620), 1, 0.35), ochre=Fade((0, 200), (0, 640), 0, 0.75))
    for _ in range(90):
        x, y = s.random.uniform(0, 1500), s.random.uniform(0, 430)
        s.paint(oval(x, y, s.random.choice((2, 2, 3, 4))))
    for n in range(5):
        s.line(oval(-160, 1180, 900 + n * 150, 1000 + n * 110, 262, 344), 3, ochre=0.6)
    satellite(s, 1130, 190)
    s.paint(box(-40, 640, 1540, 1040), teal=Fade((0, 640), (0, 1000), 0.6, 1), navy=Fade((0, 640), (0, 1040), 0.0, 0.6))
    for n in range(13):
        x, y = s.random.uniform(620, 1540), 668 + n * 20
        isle(s, x, y, s.random.uniform(40, 90) * (0.6 + n / 9))
    s.paint(
        ground([(x, 1040 - 330 * (1 - min(1, abs(x - 330) / 620)) ** 0.7) for x in range(-40, 960, 10)]), navy=1, teal=1
    )
    dish(s)


def satellite(s, x, y):
    for side in (-1, 1):
        for n in range(3):
            s.paint(
                turned(box(x + side * (48 + n * 62) - 26, y - 40, x + side * (48 + n * 62) + 26, y + 40), x, y, -24),
                ochre=1,
            )
    s.line(turned([(x - 190, y), (x + 190, y)], x, y, -24), 6, ochre=1)
    s.paint(turned(box(x - 34, y - 48, x + 34, y + 48), x, y, -24))
    s.paint(turned(box(x - 34, y + 10, x + 34, y + 48), x, y, -24), vermilion=1)
    for n in (1, 2, 3):
        s.line(oval(x - 60, y + 80, 50 * n, start=100, end=160), 6, vermilion=1)


def isle(s, x, y, wide):
    for shift, tall in ((-0.45, 0.3), (0.4, 0.4), (0, 0.62)):
        left, right = x + (shift - 0.7) * wide, x + (shift + 0.7) * wide
        s.paint(
            swing((left, y), (left + wide * 0.5, y), (x + (shift - 0.4) * wide, y - tall * wide * 1.3), (right, y)),
            teal=1,
            navy=0.85,
        )
    s.line([(x - wide * 1.4, y + 2), (x + wide * 1.4, y + 2)], 4)


def dish(s):
    s.paint([(300, 560), (380, 560), (430, 800), (250, 800)], navy=0.15)
    for n in range(4):
        s.line([(290 - n * 9, 600 + n * 50), (390 + n * 10, 640 + n * 50)], 5, navy=1)
        s.line([(390 + n * 9, 600 + n * 50), (290 - n * 10, 640 + n * 50)], 5, navy=1)
    place = partial(turned, x=350, y=500, degrees=38)
    back = [*swing((60, 430), (120, 640), (580, 640), (640, 430), 40)]
    s.paint(place(back), navy=0.85)
    s.paint(place(oval(350, 430, 290, 84)))
    s.overprint(place(oval(350, 430, 290, 84)), navy=Fade((150, 250), (520, 640), 0.0, 0.8), ochre=0.15)
    for wide in (0.75, 0.45):
        s.overline(place(oval(350, 430 + 22 * (1 - wide), 290 * wide, 84 * wide)), 3, navy=0.9)
    for x in (110, 350, 590):
        s.line(place([(x, 430 + (40 if x == 350 else 0)), (350, 190)]), 7, navy=1)
        s.line(place([(x, 430 + (40 if x == 350 else 0)), (350, 190)]), 3)
    s.paint(place(oval(350, 186, 30, 24)), vermilion=1)
    s.line(place(oval(350, 430, 290, 84)), 6, navy=1)


@motif(
    "launch",
    "Launch from the coast",
    "A rocket rises on a column of smoke from a launch pad on the coast.",
    "navy vermilion ochre",
    "shell",
    focus=(0.52, 0.45),
)
def launch(s):
    s.overprint(everything(), navy=Fade((0, 0), (0, 760), 0.95, 0.0), ochre=Fade((0, 150), (0, 800), 0, 0.8))
    s.paint(box(-40, 760, 1540, 1040), navy=1)
    for n in range(60):
        y, wide = 770 + 4.2 * n, s.random.uniform(14, 80)
        x = 760 + s.random.gauss(0, 60 + n * 6)
        s.line([(x - wide, y), (x + wide, y)], 1.5 + n / 18, ochre=1)
    smoke(s)
    rocket(s, 760, 90)
    tower(s, 1050)
    s.paint(ground([(x, 830 - 46 * (1 - abs(x - 900) / 760)) for x in range(140, 1541, 20)], 870), navy=1)


def smoke(s):
    puffs = [(760 + s.random.gauss(0, 12 + n * 1.2), 420 + n * 9.5, 30 + n * 1.1) for n in range(38)]
    for side in (-1, 1):
        puffs += [
            (760 + side * (40 + n * 30), 790 - 34 * abs((n % 5) - 2) + s.random.uniform(-14, 10), 84 - n * 2.5)
            for n in range(15)
        ]
    for x, y, r in puffs:
        s.paint(oval(x, y, r + 4), navy=0.9)
    for x, y, r in puffs:
        s.paint(oval(x, y, r))
        s.overprint(
            oval(x, y, r),
            navy=Glow((x - r * 0.4, y - r * 0.4), r * 0.7, r * 1.7, 0, 0.75),
            vermilion=Glow((760, 420), 40, 330, 0.8, 0),
        )


def rocket(s, x, y):
    flame(s, x, y + 262)
    for side in (-1, 1):
        fin = [(side * 38, 170), (side * 84, 240), (side * 84, 286), (side * 38, 258)]
        s.paint(moved(fin, x, y), vermilion=1)
    nose = curve((40, 90), (36, -20), (0, -70))
    s.paint(moved([(40, 262), *nose, *mirrored(nose[::-1], 0), (-40, 262)], x, y))
    s.overprint(moved([(40, 262), *nose, (8, -60), (14, 262)], x, y), navy=0.7)
    tip = curve((38, 40), (30, -28), (0, -70))
    s.paint(moved([*tip, *mirrored(tip[::-1], 0)], x, y), vermilion=1)
    s.paint(oval(x, y + 104, 18), navy=1)
    s.paint(box(x - 40, y + 200, x + 40, y + 214), navy=1)


def flame(s, x, y):
    side = [(30, 0), *curve((34, 18), (26, 98), (0, 178))]
    s.paint(moved([*side, *mirrored(side[::-1], 0)], x, y), vermilion=0.5, ochre=1)
    s.paint([(x - 16, y), (x + 16, y), (x, y + 98)])


def tower(s, x):
    for left in (x, x + 70):
        s.line([(left, 800), (left, 330)], 9, navy=1)
    for n in range(8):
        y = 800 - n * 58
        s.line([(x, y), (x + 70, y - 58)], 5, navy=1)
        s.line([(x, y - 58), (x + 70, y - 58)], 5, navy=1)
    s.line([(x + 35, 330), (x + 35, 230)], 6, navy=1)
    for y in (420, 560):
        s.line([(x, y), (x - 120, y + 10)], 10, navy=1)


@motif(
    "typhoon",
    "Typhoon on the radar",
    "A typhoon turns on a radar screen as it nears the coast.",
    "navy teal ochre vermilion",
    "mist",
    focus=(0.47, 0.5),
)
def typhoon(s):
    s.paint(everything(), navy=1)
    coast = [(1540, -40), (1130, -40), *ridge_down(s.random), (1060, 1040), (1540, 1040)]
    s.paint(coast, navy=0.8)
    s.line(coast[1:-1], 5)
    for arm in range(4):
        spiral_arm(s, 690, 500, arm * 90)
    for radius in (150, 300, 450, 600, 750):
        s.overline(oval(690, 500, radius), 2, navy=0.3)
    s.line([(690, -40), (690, 1040)], 2)
    s.line([(-40, 500), (1540, 500)], 2)
    track = swing((20, 960), (300, 900), (480, 700), (690, 500)) + swing(
        (690, 500), (860, 340), (1020, 250), (1290, 210)
    )
    for n in range(0, len(track) - 3, 4):
        s.line(track[n : n + 3], 9)
    s.paint(oval(690, 500, 30))
    s.paint(oval(690, 500, 15), vermilion=1)


def ridge_down(random):
    """A coastline from the top of the sheet to its foot."""
    return [(x + 1130 - 0.1 * y, y) for y, x in ridge(random, -40, 1030, 0, 70)]


def spiral_arm(s, x, y, start):
    for _ in range(170):
        far = s.random.random() ** 0.8
        radius = 60 + 540 * far
        turn = start + 300 * far**0.7 + s.random.gauss(0, 11 + 5 * far)
        tones = (
            {"vermilion": 1}
            if far < 0.2
            else {"ochre": 1}
            if far < 0.42
            else {"teal": 1}
            if far < 0.75
            else {"teal": 0.6}
        )
        dash = oval(x, y, radius, radius * 0.92, turn, turn + s.random.uniform(5, 16))
        s.line(dash, s.random.uniform(7, 19) * (1 - 0.4 * far), **tones)
