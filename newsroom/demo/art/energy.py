"""Power: panels on water, turbines in a strait, a dam, a rack of batteries."""

from .motif import motif
from .shapes import box, curve, everything, ground, limb, oval, posed, ridge
from .tones import Fade, Glow


@motif(
    "solar-sea",
    "Solar sea",
    "Round fields of solar panels float on the sea, with a service boat between them.",
    "navy ochre teal",
    "straw",
    focus=(0.42, 0.55),
)
def solar_sea(s):
    s.paint(everything(), teal=Fade((0, 140), (0, 560), 0.3, 1), navy=Fade((0, 560), (0, 1000), 0, 0.6))
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
        s.overline(
            [(x - 20 - n * 46, y + 50 + n * 10), (x + 60 - n * 22, y + 50 + n * 10)], 5 - n * 0.5, teal=0, navy=0
        )


@motif(
    "wind-strait",
    "Wind farm in a strait",
    "A row of wind turbines runs out to sea, the nearest larger than the picture.",
    "navy vermilion teal_lines",
    "cream",
    focus=(0.33, 0.35),
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
    s.overprint(
        [(x + 2 * size, hub[1]), (x + 10 * size, hub[1]), (x + 20 * size, foot), (x + 4 * size, foot)], navy=0.75
    )
    s.paint(box(x - 24 * size, foot - 46 * size, x + 24 * size, foot), vermilion=1)
    for turn in (0, 120, 240):
        blade(s, hub, size, angle + turn)
    s.paint(oval(*hub, 25 * size), navy=1)
    s.paint(oval(*hub, 12 * size))


def blade(s, hub, size, angle):
    outline = [(-9, 0), (-22, -70), (-8, -395), (2, -400), (12, -70), (9, 0)]
    tip = [(-13, -280), (-8, -395), (2, -400), (6.5, -280)]
    shade = [(-2, -40), (2, -400), (12, -70), (9, 0)]
    place = posed(*hub, size, angle)
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
        s.paint(
            ground(ridge(s.random, -40, 1540, height, rough)), teal=Fade((0, 120), (0, 420), tone + 0.1, tone - 0.25)
        )
    s.paint(box(-40, 330, 1540, 420), teal=0.35)
    for n in range(7):
        s.overline([(300 + n * 30, 342 + n * 10), (1240 - n * 40, 342 + n * 10)], 3, teal=1)
    crest, foot = curve((120, 380), (750, 520), (1380, 380), 40), curve((380, 900), (750, 1090), (1120, 900), 40)
    s.paint([*crest, *reversed(foot)], ochre=0.6, navy=Fade((240, 0), (1250, 0), 0.1, 0.95))
    for n in range(41):
        s.overline([crest[n], foot[n]], 2, navy=0.9)
    for way in (0.2, 0.4, 0.6, 0.8):
        s.overline(
            [(a[0] + (b[0] - a[0]) * way, a[1] + (b[1] - a[1]) * way) for a, b in zip(crest, foot, strict=True)],
            2,
            navy=0.9,
        )
    falls(s, crest, foot)
    s.line(crest, 34, navy=1)
    s.line([(x, y - 12) for x, y in crest], 12, ochre=0.4)
    for x, y in crest[2:-2:4]:
        s.paint(box(x - 15, y - 52, x + 15, y - 8), navy=1)
        s.paint(box(x - 6, y - 40, x + 6, y - 22), ochre=1)
    banks(s)


def falls(s, crest, foot):
    for n in (13, 17, 20, 23, 27):
        (x, y), (fx, fy) = crest[n], foot[n]
        spray = [(x - 22, y), (x + 22, y), (fx + 40, fy + 10), (fx - 40, fy + 10)]
        s.paint(spray)
        for k in range(-2, 3):
            s.overline([(x + k * 8, y + 40 + 50 * (k % 2)), (fx + k * 13, fy - 60 - 60 * (k % 3))], 3, teal=1)
    s.paint(
        oval(750, 1040, 480, 120), teal=Glow((750, 1040), 100, 480, 0.2, 1), navy=Glow((750, 1040), 200, 480, 0, 0.6)
    )
    for _ in range(46):
        place = 13 + 14 * s.random.random()
        x, y = foot[round(place)]
        s.paint(oval(x + s.random.gauss(0, 40), y + s.random.uniform(-18, 46), s.random.uniform(8, 28)))


def banks(s):
    left = [(-40, 250), (60, 300), (120, 372), (210, 520), (300, 700), (400, 920), (430, 1040), (-40, 1040)]
    right = [(1540, 230), (1450, 290), (1384, 372), (1300, 540), (1210, 720), (1100, 930), (1080, 1040), (1540, 1040)]
    for side in (left, right):
        s.paint(side, teal=1, navy=Fade((0, 250), (0, 1000), 0.1, 0.85))
        s.hatch(side, 62 if side is left else -62, 26, 4, teal=0.35, navy=0)


@motif(
    "battery-swap",
    "Battery swap",
    "A gloved hand lifts a charged battery by its handle out of a swap rack.",
    "navy vermilion ochre",
    "shell",
    focus=(0.55, 0.45),
)
def battery_swap(s):
    s.overprint(everything(), ochre=Fade((0, 0), (1500, 1000), 1, 0.6))
    s.paint(box(90, 60, 1180, 1040), navy=1)
    s.paint(box(90, 60, 1180, 120), vermilion=1)
    for n in range(3):
        s.paint(box(130 + n * 30, 82, 148 + n * 30, 100))
    for row in range(3):
        for column in range(4):
            slot(
                s,
                130 + column * 256,
                160 + row * 290,
                charge=(row * 7 + column * 3) % 5 + 1,
                free=(row, column) == (1, 1),
            )
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
    s.overprint([(430, 500), (640, 420), (1020, 560), (1020, 1000), (520, 760)], navy=1)
    pack = box(600, 450, 980, 960)
    s.paint(box(588, 438, 992, 972), navy=1)
    s.paint(pack)
    s.overprint(box(880, 450, 980, 960), navy=0.5)
    s.paint(box(600, 450, 980, 540), vermilion=1)
    s.paint([(800, 580), (700, 760), (778, 760), (744, 920), (880, 710), (796, 710), (842, 580)], navy=1)
    s.line([(660, 450), (660, 366), (920, 366), (920, 450)], 34, navy=1)
    s.line([(660, 440), (660, 366), (920, 366), (920, 440)], 16)
    glove(s)


def glove(s):
    s.paint([(890, 180), (1160, -60), (1560, -60), (1560, 120), (1080, 330)], navy=1)
    s.paint([(912, 186), (1180, -60), (1560, -60), (1560, 98), (1078, 308)], vermilion=1)
    s.paint([(1060, 40), (1130, -14), (1256, 210), (1180, 246)], navy=1)
    palm = [(690, 350), (700, 250), (800, 190), (960, 150), (1090, 290), (1010, 350), (900, 390)]
    s.line([*palm, palm[0]], 16, navy=1)
    s.paint(palm, ochre=1)
    for n in range(4):
        s.paint(limb((724 + n * 58, 292 - n * 8), (722 + n * 58, 400), 36, 33), navy=1)
        s.paint(limb((724 + n * 58, 292 - n * 8), (722 + n * 58, 400), 28, 26), ochre=1)
        s.line([(704 + n * 58, 342), (742 + n * 58, 342)], 5, navy=1)
    s.paint(limb((1010, 300), (934, 410), 38, 30), navy=1)
    s.paint(limb((1010, 300), (934, 410), 30, 23), ochre=1)
