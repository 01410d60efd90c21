"""Power: panels on water, turbines in a strait, a dam, a rack of batteries."""

from .motif import motif
from .shapes import box, curve, everything, ground, limb, moved, oval, ridge, turned
from .tones import Fade, Glow


@motif(
    "solar-sea",
    "Solar sea",
    "Round fields of solar panels float on the sea, with a service boat between them.",
    "navy ochre teal",
    "straw",
)
def solar_sea(s):
    s.paint(everything(), teal=Fade((0, 120), (0, 900), 0.25, 0.95), navy=Fade((0, 300), (0, 1000), 0, 0.35))
    s.paint(box(-40, -40, 1540, 150), ochre=Fade((0, 0), (0, 150), 0.15, 0.75))
    s.paint(ground(ridge(s.random, -40, 1540, 120, 22), 150), teal=0.8)
    for n in range(70):
        y = 160 + 8 * n + 0.07 * n * n
        x, wide = s.random.uniform(-40, 1540), s.random.uniform(30, 90) * (0.4 + y / 700)
        s.overline([(x, y), (x + wide, y)], 1 + y / 260, teal=0, navy=0)
    for x, y, size in ((1180, 205, 130), (660, 235, 165), (160, 285, 190), (1290, 430, 280), (560, 620, 430)):
        raft(s, x, y, size)
    s.line([(560 + 440, 650), (1290, 500)], 4, ochre=1)
    launch(s, 1090, 760)


def raft(s, x, y, size):
    flat = 0.36
    s.paint(oval(x, y + size * 0.05, size * 1.06, size * 1.06 * flat), navy=1)
    s.paint(oval(x, y, size * 1.06, size * 1.06 * flat), ochre=1)
    with s.within(oval(x, y, size, size * flat)):
        s.paint(oval(x, y, size, size * flat), ochre=0.25)
        for row in range(-8, 8):
            for column in range(-9, 9):
                panel(s, x, y, size / 8, row, column, flat)


def panel(s, x, y, unit, row, column, flat):
    left, far = column * unit, row * unit
    corners = [(left, far), (left + unit * 0.9, far), (left + unit * 0.9, far + unit * 0.8), (left, far + unit * 0.8)]
    tile = [(x + px + py * 0.35, y + py * flat) for px, py in corners]
    s.paint(tile, navy=0.72 if (row * 5 + column * 3) % 7 == 0 else 1)
    if unit > 20:
        s.line([tile[0], tile[2]], 1.5, navy=0.4)


def launch(s, x, y):
    s.paint([(x, y), (x + 190, y - 8), (x + 150, y + 44), (x + 20, y + 44)], navy=1)
    s.paint([(x + 30, y - 50), (x + 100, y - 50), (x + 116, y - 2), (x + 24, y - 2)])
    s.paint(box(x + 44, y - 38, x + 92, y - 16), navy=1)
    s.line([(x + 64, y - 50), (x + 64, y - 110)], 5, navy=1)
    for n in range(5):
        s.overline([(x - 20 - n * 46, y + 50 + n * 10), (x + 60 - n * 22, y + 50 + n * 10)], 5 - n * 0.5, teal=0, navy=0)


@motif(
    "wind-strait",
    "Wind farm in a strait",
    "A row of wind turbines runs out to sea, the nearest larger than the picture.",
    "navy vermilion teal_lines",
    "cream",
)
def wind_strait(s):
    s.overprint(everything(), teal_lines=Fade((0, 0), (0, 640), 0.75, 0.08))
    s.paint(ground(ridge(s.random, -40, 1540, 620, 26), 680), navy=0.35)
    s.paint(box(-40, 660, 1540, 1040), navy=Fade((0, 660), (0, 1000), 0.35, 1), teal_lines=0.5)
    for n in range(80):
        y = 672 + 330 * (n / 80) ** 1.5
        x = s.random.uniform(-80, 1540)
        s.overline([(x, y), (x + 30 + n * 1.6, y)], 1 + n / 22, navy=0, teal_lines=0)
    for n, size in enumerate((0.16, 0.21, 0.28, 0.38, 0.54, 0.8)):
        place = 1290 - 1010 * (size - 0.16) ** 0.72 + 40
        turbine(s, place, 664 + 170 * size, size, 17 + n * 31)
    turbine(s, 330, 1120, 1.55, -12)


def turbine(s, x, foot, size, angle):
    hub = (x, foot - 620 * size)
    s.paint([(x - 10 * size, hub[1]), (x + 10 * size, hub[1]), (x + 20 * size, foot), (x - 20 * size, foot)])
    s.overprint([(x + 2 * size, hub[1]), (x + 10 * size, hub[1]), (x + 20 * size, foot), (x + 4 * size, foot)], navy=0.75)
    s.paint(box(x - 24 * size, foot - 46 * size, x + 24 * size, foot), vermilion=1)
    for turn in (0, 120, 240):
        blade(s, hub, size, angle + turn)
    s.paint(oval(*hub, 25 * size), navy=1)
    s.paint(oval(*hub, 12 * size))


def blade(s, hub, size, angle):
    outline = [(-9, 0), (-22, -70), (-8, -395), (2, -400), (12, -70), (9, 0)]
    tip = [(-13, -280), (-8, -395), (2, -400), (6.5, -280)]
    shade = [(-2, -40), (2, -400), (12, -70), (9, 0)]
    place = lambda points: turned(moved(points, *hub, size), *hub, angle)  # noqa: E731
    s.line([*place(outline), place(outline)[0]], max(2, 5 * size), navy=1)
    s.paint(place(outline))
    s.overprint(place(shade), navy=0.4)
    s.paint(place(tip), vermilion=1)


@motif(
    "dam",
    "Dam",
    "Water falls through the gates of a curved dam between steep hills.",
    "navy teal ochre",
    "straw",
)
def dam(s):
    s.overprint(box(-40, -40, 1540, 420), ochre=Fade((0, 0), (0, 420), 0.1, 0.8))
    for height, rough, tone in ((190, 70, 0.3), (270, 60, 0.55)):
        s.paint(ground(ridge(s.random, -40, 1540, height, rough)), teal=Fade((0, 120), (0, 420), tone + 0.1, tone - 0.25))
    s.paint(box(-40, 330, 1540, 420), teal=0.35)
    for n in range(7):
        s.overline([(300 + n * 30, 342 + n * 10), (1240 - n * 40, 342 + n * 10)], 3, teal=1)
    crest, foot = curve((120, 380), (750, 520), (1380, 380), 40), curve((380, 900), (750, 1090), (1120, 900), 40)
    s.paint([*crest, *reversed(foot)], ochre=0.2, navy=Fade((300, 0), (1300, 0), 0.05, 0.8))
    for n in range(41):
        s.overline([crest[n], foot[n]], 2, navy=0.9)
    for way in (0.2, 0.4, 0.6, 0.8):
        s.overline([(a[0] + (b[0] - a[0]) * way, a[1] + (b[1] - a[1]) * way) for a, b in zip(crest, foot, strict=True)], 2, navy=0.9)
    falls(s, crest, foot)
    s.line(crest, 34, navy=1)
    s.line([(x, y - 12) for x, y in crest], 12, ochre=0.4)
    for x, y in crest[2:-2:4]:
        s.paint(box(x - 15, y - 52, x + 15, y - 8), navy=1)
        s.paint(box(x - 6, y - 40, x + 6, y - 22), ochre=1)
    banks(s)


def falls(s, crest, foot):
    for n in (14, 17, 20, 23, 26):
        (x, y), (fx, fy) = crest[n], foot[n]
        spray = [(x - 26, y), (x + 26, y), (fx + 46, fy + 10), (fx - 46, fy + 10)]
        s.paint(spray)
        s.overprint(spray, teal=Fade((0, y), (0, fy), 0.75, 0.05))
        for k in range(-2, 3):
            s.overline([(x + k * 9, y + 30 + 30 * (k % 2)), (fx + k * 15, fy - 40)], 2.5, teal=0.9)
    s.paint(oval(750, 1040, 520, 110), teal=Glow((750, 1030), 120, 520, 0.0, 0.7))
    for n in range(40):
        s.paint(oval(s.random.gauss(750, 180), s.random.uniform(930, 1010), s.random.uniform(6, 26)))


def banks(s):
    left = [(-40, 250), (60, 300), (120, 372), (210, 520), (300, 700), (400, 920), (430, 1040), (-40, 1040)]
    right = [(1540, 230), (1450, 290), (1384, 372), (1300, 540), (1210, 720), (1100, 930), (1080, 1040), (1540, 1040)]
    for side, tone in ((left, 1), (right, 1)):
        s.paint(side, teal=tone, navy=Fade((0, 250), (0, 1000), 0.1, 0.85))
        s.hatch(side, 62 if side is left else -62, 26, 4, ochre=0.0, teal=0.35, navy=0)


@motif(
    "battery-swap",
    "Battery swap",
    "A rider's gloved hand slides a battery into the last free slot of a swap rack.",
    "navy vermilion ochre",
    "shell",
)
def battery_swap(s):
    s.overprint(everything(), ochre=Fade((0, 0), (1500, 1000), 0.95, 0.55))
    s.paint(box(90, 60, 1180, 1040), navy=1)
    s.paint(box(90, 60, 1180, 120), vermilion=1)
    for n in range(3):
        s.paint(box(130 + n * 30, 82, 148 + n * 30, 100))
    for row in range(3):
        for column in range(4):
            slot(s, 130 + column * 256, 160 + row * 290, charge=(row * 7 + column * 3) % 5 + 1, free=(row, column) == (1, 2))
    held(s)


def slot(s, left, top, charge, free):
    s.paint(box(left, top, left + 232, top + 262), navy=0.55)
    s.paint(box(left + 10, top + 10, left + 222, top + 252), navy=1)
    if free:
        s.overprint(box(left + 34, top + 30, left + 198, top + 232), vermilion=0.5, navy=0.85)
        return
    s.paint(box(left + 30, top + 26, left + 202, top + 236))
    s.overprint(box(left + 172, top + 26, left + 202, top + 236), navy=0.5)
    s.paint(box(left + 74, top + 48, left + 158, top + 70), navy=1)
    for level in range(5):
        bar = box(left + 56, top + 200 - level * 26, left + 146, top + 218 - level * 26)
        s.paint(bar, **({"vermilion": 1} if level < charge else {"navy": 0.25}))


def held(s):
    s.overprint([(700, 520), (860, 520), (1180, 700), (1180, 860), (760, 700)], navy=1)
    pack = [(690, 500), (850, 470), (1090, 590), (1090, 800), (930, 840), (690, 720)]
    s.paint(pack)
    s.paint([(690, 500), (850, 470), (1090, 590), (930, 628)], navy=0.2)
    s.paint([(930, 628), (1090, 590), (1090, 800), (930, 840)], navy=0.55)
    s.line([*pack, pack[0]], 6, navy=1)
    s.line([(690, 500), (930, 628), (1090, 590)], 6, navy=1)
    s.line([(930, 628), (930, 840)], 6, navy=1)
    for n in range(5):
        s.paint([(720 + n * 38, 580 + n * 20), (744 + n * 38, 592 + n * 20), (744 + n * 38, 700 + n * 20), (720 + n * 38, 688 + n * 20)], vermilion=1)
    s.paint([(1040, 640), (1540, 760), (1540, 1040), (1320, 1040), (1040, 800)], navy=1)
    s.paint([(1180, 660), (1250, 676), (1250, 960), (1180, 900)], vermilion=1)
    for n in range(4):
        s.paint(limb((1110, 652 + n * 44), (985 + n * 6, 690 + n * 40), 27, 24), navy=1)
        s.line([(1085, 652 + n * 44 - 22), (1000, 672 + n * 40)], 3)
    s.paint(limb((1120, 640), (1010, 590), 32, 28), navy=1)
