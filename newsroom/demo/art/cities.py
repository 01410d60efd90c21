"""Cities: a lake before towers, a railway over the street, an airport, a court."""

from .motif import motif
from .scenery import ripples, walker
from .shapes import box, curve, everything, ground, mirrored, moved, oval, posed, swing
from .tones import Fade


@motif(
    "lake-city",
    "Lake and city",
    "A pagoda stands by a lake; across the water rise the towers of the new city.",
    "teal ochre navy vermilion",
    "straw",
    focus=(0.66, 0.5),
)
def lake_city(s):
    s.overprint(box(-40, -40, 1540, 620), ochre=Fade((0, 0), (0, 620), 0.1, 0.9))
    x = -20
    while x < 1080:
        wide, high = s.random.uniform(44, 92), s.random.uniform(90, 250) + 190 * (300 < x < 620)
        skyscraper(s, x, 620, wide, high, s.random.choice((0.32, 0.45, 0.6)))
        x += wide + s.random.choice((-8, 4, 18))
    s.paint(ground([(x, 600 + 22 * (1 - ((x - 400) / 700) ** 2)) for x in range(-40, 1100, 20)], 640), teal=0.85)
    s.paint(box(-40, 622, 1540, 1040), teal=Fade((0, 620), (0, 1020), 0.5, 1), navy=Fade((0, 760), (0, 1040), 0, 0.6))
    ripples(s, 640, 1000, "teal", 560, 420, 60)
    hill = ground([(x, 1040 - 560 * max(0, (x - 640) / 900) ** 0.62) for x in range(640, 1541, 12)])
    s.paint(hill, navy=0.95, teal=1)
    pagoda(s, 1130, 700)
    punt(s, 470, 850)
    willow(s)


def skyscraper(s, left, base, wide, high, tone):
    top = base - high
    cap = s.random.choice(
        (
            [(0, 0), (1, 0)],
            [(0, 0.2), (0.5, -0.35), (1, 0.2)],
            [(0, 0), (1, -0.5)],
            [(0.2, 0), (0.3, -0.4), (0.7, -0.4), (0.8, 0)],
        )
    )
    roof = [(left + wide * px, top + wide * py) for px, py in cap]
    s.paint([(left, base), *roof, (left + wide, base)], teal=Fade((left, 0), (left + wide, 0), tone, tone - 0.28))
    for y in range(int(top) + 30, base - 10, 17):
        s.overline([(left + 8, y), (left + wide - 8, y)], 3, teal=0)


def pagoda(s, x, base):
    for floor in range(7):
        half, high = 104 - floor * 10, 78 - floor * 3
        s.paint(box(x - half * 0.74, base - high, x + half * 0.74, base), vermilion=1)
        for place in (-0.45, 0, 0.45):
            s.paint(box(x + half * place - 9, base - high + 22, x + half * place + 9, base - 6), navy=1, teal=1)
        eave = [
            (x, base - high - 26),
            (x + half * 0.6, base - high - 18),
            *curve((x + half * 0.6, base - high - 16), (x + half, base - high + 6), (x + half * 1.5, base - high - 10)),
            (x + half * 1.42, base - high + 8),
            (x + half, base - high + 18),
            (x, base - high + 20),
        ]
        s.paint([*eave, *mirrored(eave[::-1], x)], navy=1, teal=1)
        base -= high
    s.line([(x, base), (x, base - 120)], 10, navy=1, teal=1)
    for n in range(4):
        s.paint(oval(x, base - 44 - n * 18, 17 - n * 3, 6), navy=1, teal=1)


def punt(s, x, y):
    s.paint(
        [
            *curve((x - 150, y - 22), (x, y + 40), (x + 160, y - 26)),
            *curve((x + 160, y - 26), (x, y - 4), (x - 150, y - 22)),
        ],
        navy=1,
        teal=1,
    )
    s.paint([*curve((x - 60, y - 4), (x, y - 96), (x + 66, y - 6))], ochre=1)
    for n in range(5):
        s.line(curve((x - 40 + n * 20, y - 4), (x - 14 + n * 7, y - 60), (x - 20 + n * 11, y - 40)), 2.5, navy=1)
    walker(s, x + 110, y - 8, 92, navy=1, teal=1)
    s.line([(x + 96, y - 60), (x + 190, y + 70)], 4, navy=1, teal=1)


def willow(s):
    for n in range(26):
        x, long = n * 21 - 30, 330 - n * 10 + s.random.uniform(-40, 60)
        strand = curve((x, -20), (x + 26, long * 0.5), (x - 8, long))
        s.line(strand, 3, teal=1, navy=0.6)
        for px, py in strand[2:]:
            side = s.random.choice((-1, 1))
            s.paint([(px, py), (px + side * 9, py + 8), (px + side * 7, py + 24)], teal=1, navy=0.5)


@motif(
    "monorail",
    "Monorail",
    "A red monorail train swings between blocks of flats on a concrete beam.",
    "teal navy vermilion ochre",
    "shell",
    focus=(0.45, 0.5),
)
def monorail(s):
    s.overprint(everything(), ochre=Fade((0, 0), (0, 900), 0.15, 0.7))
    for left, right, top, tone in ((-40, 330, 60, 1), (350, 560, 250, 0.4), (960, 1130, 290, 0.4), (1150, 1540, 20, 1)):
        flats(s, left, right, top, tone)
    beam = (
        swing((1560, 330), (1120, 330), (1010, 470), (700, 520), 40)
        + swing((700, 520), (420, 566), (260, 680), (-60, 960), 40)[1:]
    )
    for place, wide in ((66, 74), (44, 52), (28, 36)):
        pillar(s, beam[place], wide)
    train(s, beam)
    street(s)


def flats(s, left, right, top, tone):
    s.paint(box(left, top, right, 1040), teal=tone)
    for y in range(top + 26, 1000, 62):
        for x in range(left + 20, right - 30, 54):
            s.paint(box(x, y, x + 36, y + 36), **s.random.choice(({"navy": 1}, {"navy": 0.9}, {"ochre": 1}, {})))
            s.paint(
                box(x - 4, y + 30, x + 40, y + 44),
                **s.random.choice(({"navy": 1}, {"vermilion": 0.9}, {"navy": 0.8}, {})),
            )


def pillar(s, at, wide):
    x, y = at
    s.paint(
        [
            (x - wide, y + 8),
            (x + wide, y + 8),
            (x + wide * 0.5, y + wide * 1.1),
            (x + wide * 0.42, 1040),
            (x - wide * 0.42, 1040),
            (x - wide * 0.5, y + wide * 1.1),
        ]
    )
    s.overprint(
        [(x, y + 8), (x + wide, y + 8), (x + wide * 0.5, y + wide * 1.1), (x + wide * 0.42, 1040), (x, 1040)], navy=0.65
    )


def strip(beam, first, last, low, high):
    """The band between two heights above the beam, which comes nearer as it runs left."""
    near = [0.34 + 0.9 * (n / (len(beam) - 1)) ** 1.5 for n in range(first, last + 1)]
    run = list(zip(beam[first : last + 1], near, strict=True))
    return [(x, y - low * size) for (x, y), size in run] + [(x, y - high * size) for (x, y), size in reversed(run)]


def train(s, beam):
    s.paint(strip(beam, 0, 80, -50, 6))
    s.overprint(strip(beam, 0, 80, -50, -22), navy=0.75)
    s.paint(strip(beam, 10, 70, -26, 150), vermilion=1)
    s.paint(strip(beam, 10, 70, 60, 118))
    for n in range(12, 68, 3):
        s.paint(strip(beam, n, n + 2, 64, 114), navy=1)
    for n in (30, 50):
        s.paint(strip(beam, n, n + 1, -26, 150), navy=1)
    s.paint(strip(beam, 70, 72, -26, 96), vermilion=1)
    s.paint(strip(beam, 69, 71, 62, 122), navy=1)
    s.overprint(strip(beam, 10, 72, -26, 10), navy=0.6)


def street(s):
    for x, size in ((110, 1.25), (600, 0.8), (1270, 1.0), (1440, 1.3)):
        top = 890 - 60 * size
        s.line(curve((x + 14, 1040), (x - 8, top + 80), (x, top)), 13 * size, navy=1)
        for reach in (-150, -120, -80, -34, 34, 80, 120, 150):
            rise = 130 - abs(reach) * 0.5
            tip = (x + reach * size, top + (abs(reach) - 96) * size)
            frond = curve((x, top), (x + reach * 0.55 * size, top - rise * size), tip)
            back = curve(tip, (x + reach * 0.5 * size, top - rise * 0.55 * size), (x, top))
            s.paint([*frond, *back], navy=1)


@motif(
    "airport",
    "Airport",
    "Aircraft stand at the gates of an airport, seen straight from above.",
    "navy vermilion teal ochre",
    "mist",
    focus=(0.45, 0.55),
)
def airport(s):
    s.paint(everything(), teal=Fade((0, 200), (0, 1000), 0.1, 0.3))
    s.hatch(everything(), 0, 250, 2, teal=0.7)
    s.hatch(everything(), 90, 250, 2, teal=0.7)
    pier = [(-40, 60), (560, 60), (1540, -20), (1540, 120), (640, 210), (-40, 210)]
    s.paint([(x + 20, y + 34) for x, y in pier], navy=0.9, teal=0.3)
    s.paint(pier)
    s.hatch(pier, 78, 40, 4, navy=0.7)
    s.line([(-40, 196), (620, 190), (1540, 104)], 9, vermilion=1)
    for x, y in ((140, 235), (620, 235), (1110, 190)):
        s.paint([(x - 28, y - 60), (x + 28, y - 60), (x + 16, y + 62), (x - 16, y + 62)], navy=1)
    for start in (140, 620, 1110):
        s.line(swing((start, 330), (start, 800), (start + 110, 905), (1560, 905), 40), 7, ochre=1)
    s.line([(-60, 905), (1560, 905)], 7, ochre=1)
    plane(s, 140, 300, 1.0, 0, "vermilion")
    plane(s, 620, 300, 1.0, 0, "navy")
    plane(s, 1110, 260, 1.0, 0, "ochre")
    plane(s, 700, 905, 1.15, -90, "vermilion")
    for n in range(6):
        s.paint(box(250 + n * 32, 800, 274 + n * 32, 822), navy=1, teal=0.2)
    s.paint(box(214, 796, 244, 826), vermilion=1)


PLANE = (
    (0, 0),
    (13, 12),
    (19, 40),
    (19, 140),
    (180, 250),
    (180, 276),
    (19, 222),
    (15, 330),
    (66, 378),
    (66, 396),
    (6, 376),
    (0, 400),
)


def plane(s, x, y, size, angle, livery):
    outline = [*PLANE, *mirrored(PLANE[::-1], 0)]
    place = posed(x, y, size, angle)
    s.paint(moved(place(outline), 24 * size, 36 * size), navy=0.85, teal=0.3)
    for side in (-1, 1):
        s.paint(place(box(side * 78 - 13, 150, side * 78 + 13, 206)), navy=1)
    s.paint(place(outline))
    s.overprint(place([(4, 10), *PLANE[1:-1], (4, 396)]), navy=0.16)
    s.paint(place([(0, 322), (66, 378), (66, 396), (0, 376), (-66, 396), (-66, 378)]), **{livery: 1})
    s.paint(place(box(-3, 330, 3, 402)), navy=1)
    s.paint(place([(-11, 20), (11, 20), (14, 32), (-14, 32)]), navy=1)


@motif(
    "court",
    "Court house",
    "A small figure with a case climbs the steps to the tall columns of a court house.",
    "navy ochre vermilion",
    "cream",
)
def court(s):
    s.overprint(everything(), ochre=Fade((200, 0), (1500, 700), 0.95, 0.5))
    s.paint([(-40, 190), (750, -150), (1540, 190), (1540, 260), (-40, 260)])
    s.overprint([(60, 186), (750, -110), (1440, 186)], navy=0.8)
    s.paint(box(-40, 196, 1540, 290))
    s.overprint(box(-40, 262, 1540, 290), navy=0.6)
    s.paint(box(-40, 290, 1540, 780), navy=1)
    for n in range(6):
        pillar_fluted(s, 40 + n * 284)
    for n in range(9):
        top = 776 + n * 32
        s.paint(box(-40, top, 1540, top + 34))
        s.overprint(box(-40, top + 20, 1540, top + 34), navy=0.7)
    s.overprint([(420, 1040), (540, 776), (664, 776), (600, 1040)], navy=0.85)
    scales(s, 750, 60)
    walker(s, 640, 905, 160, vermilion=1)
    s.paint(box(658, 842, 704, 876), navy=1)


def pillar_fluted(s, x):
    s.paint(box(x - 74, 290, x + 74, 322))
    s.paint(box(x - 56, 322, x + 56, 752))
    s.overprint(box(x - 56, 322, x + 56, 752), ochre=Fade((x - 56, 0), (x + 56, 0), 0.0, 0.7))
    for n in range(5):
        s.overprint(box(x - 40 + n * 20, 334, x - 34 + n * 20, 740), navy=0.5 + n * 0.12)
    s.paint(box(x - 74, 746, x + 74, 780))


def scales(s, x, y):
    s.line([(x, y - 30), (x, y + 104)], 9)
    s.line([(x - 110, y), (x + 110, y - 14)], 8)
    s.line([(x - 46, y + 106), (x + 46, y + 106)], 10)
    for side, top in ((-110, 0), (110, -14)):
        s.line([(x + side - 42, y + top + 62), (x + side, y + top), (x + side + 42, y + top + 62)], 3)
        s.paint(oval(x + side, y + top + 62, 48, 24, 0, 180), vermilion=1)
