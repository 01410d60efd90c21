"""On the table: a bowl and an order, a microphone."""

import math

from .motif import motif
from .shapes import blob, box, curve, everything, limb, oval, posed, swing, turned
from .tones import Fade, Glow


@motif(
    "noodle-order",
    "Noodles and an order",
    "A bowl of noodles stands beside a phone that shows a courier's route.",
    "vermilion navy ochre teal",
    "straw",
    focus=(0.46, 0.5),
)
def noodle_order(s):
    s.paint(everything(), vermilion=1)
    s.hatch(everything(), 8, 64, 2.5, vermilion=0.7)
    s.overprint(oval(610, 580, 372), navy=1)
    bowl(s, 570, 530)
    phone(s)


def bowl(s, x, y):
    s.paint(oval(x, y, 380), navy=1)
    s.paint(oval(x, y, 366))
    for n in range(36):
        s.paint(turned(box(x - 11, y - 352, x + 11, y - 322), x, y, n * 10), teal=1)
    s.paint(oval(x, y, 306), navy=1)
    s.paint(oval(x, y, 298), ochre=1, vermilion=0.25)
    with s.within(oval(x, y, 292)):
        noodles(s, x, y)
        toppings(s, x, y)
    for shift in (0, 40):
        s.overprint(limb((x - 470, y + 300 + shift), (x + 330, y - 190 + shift), 12, 9), navy=1)
        s.paint(limb((x - 490, y + 262 + shift), (x + 330, y - 236 + shift * 0.6), 14, 9), navy=1)
        s.paint(limb((x - 488, y + 260 + shift), (x - 330, y + 164 + shift * 0.9), 8, 7), ochre=1)


def noodles(s, x, y):
    for n in range(15):
        start = x - 300 + n * 26
        strand = swing(
            (start, y + 320),
            (start - 210, y + 40 + n * 6),
            (start + 330, y + 40 - n * 9),
            (start + 110, y - 190 + n * 7),
        )
        s.line(strand, 17, navy=1)
        s.line(strand, 11)


def toppings(s, x, y):
    for px, py, degrees in ((x + 120, y - 130, 20), (x + 190, y + 20, 60)):
        place = posed(px, py, degrees=degrees)
        s.paint(place(oval(0, 0, 92, 74)), navy=1)
        s.paint(place(oval(0, 0, 86, 68)))
        s.paint(place(oval(6, 4, 44, 38)), ochre=1, vermilion=0.6)
    leaf = blob(s.random, x - 150, y - 120, 105, 74, 0.3)
    s.paint(leaf, teal=1)
    s.line([*leaf, leaf[0]], 5, navy=1)
    for _ in range(24):
        px, py = x + s.random.uniform(-230, 230), y + s.random.uniform(-230, 230)
        s.paint(oval(px, py, 15), teal=1)
        s.paint(oval(px, py, 7))


def phone(s):
    place = posed(1180, 500, degrees=9)
    s.overprint([(x + 36, y + 44) for x, y in place(box(-190, -390, 190, 390))], navy=1)
    s.paint(place(box(-190, -390, 190, 390)), navy=1)
    s.paint(place(box(-172, -356, 172, 356)))
    for across in (-110, 20, 120):
        s.line(place([(across, -356), (across + 40, 220)]), 15, teal=0.35)
    for down in (-270, -130, 40, 170):
        s.line(place([(-172, down), (172, down - 40)]), 15, teal=0.35)
    s.line(place([(-96, 190), (-110, 52), (30, 24), (6, -142), (132, -166), (128, -250)]), 17, navy=1)
    s.line(place([(-96, 190), (-110, 52), (30, 24), (6, -142), (132, -166), (128, -250)]), 9, vermilion=1)
    s.paint(place([(128, -234), *oval(128, -296, 38, 38, 150, 390)]), vermilion=1)
    s.paint(place(oval(128, -296, 15)))
    s.paint(place(oval(-96, 190, 22)), navy=1)
    s.paint(place(box(-172, 232, 172, 356)), ochre=1)
    s.paint(place(box(-140, 262, 40, 280)), navy=1)
    s.paint(place(box(-140, 302, -20, 320)), navy=1)
    s.paint(place(oval(112, 294, 36)), navy=1)


@motif(
    "microphone",
    "Microphone",
    "A studio microphone stands before the wave of a recorded voice.",
    "teal navy vermilion ochre",
    "straw",
)
def microphone(s):
    s.paint(everything(), teal=1)
    for n in range(50):
        x = 15 + n * 30
        tall = 40 + 330 * abs(math.sin(n * 0.61) * math.sin(n * 0.23 + 0.4)) * (0.5 + 0.5 * s.random.random())
        s.paint(limb((x, 480 - tall), (x, 480 + tall), 8, 8), **({"ochre": 1} if n < 24 else {"navy": 1, "teal": 1}))
    s.paint(limb((750, 900), (750, 1040), 26, 26), navy=1)
    yoke = [
        (452, 330),
        *curve((452, 420), (440, 880), (750, 890)),
        *curve((750, 890), (1060, 880), (1048, 420)),
        (1048, 330),
    ]
    s.line(yoke, 46, navy=1)
    s.line([(440, 400), (1060, 400)], 40, navy=1)
    head(s, 750)
    for x in (452, 1048):
        s.paint(oval(x, 400, 44), navy=1)
        s.paint(oval(x, 400, 24), ochre=1)


def head(s, x):
    s.paint(limb((x, 280), (x, 590), 232, 232), navy=1)
    grille = limb((x, 280), (x, 590), 216, 216)
    with s.within(grille):
        s.paint(grille)
        s.overprint(grille, navy=Fade((x - 150, 0), (x + 216, 120), 0, 0.9, 1.4))
        for degrees in (45, -45):
            s.hatch(box(x - 220, 40, x + 220, 830), degrees, 24, 4, navy=1)
        s.paint(box(x - 240, 400, x + 240, 500), vermilion=1)
        s.overprint(box(x - 240, 400, x + 240, 500), navy=Fade((x, 0), (x + 216, 0), 0, 0.85))
    s.line([(x - 216, 400), (x + 216, 400)], 8, navy=1)
    s.line([(x - 216, 500), (x + 216, 500)], 8, navy=1)
    for n in range(-3, 4):
        s.paint(box(x + n * 50 - 12, 434, x + n * 50 + 12, 466), navy=1)
    s.overprint(oval(x - 108, 226, 60, 80), navy=Glow((x - 108, 226), 10, 70, 0, 0.3))
