"""Machines: robot arms on a line, a loom, the halls of a data centre."""

from .motif import motif
from .scenery import walker
from .shapes import box, curve, everything, limb, oval, swing
from .tones import Fade, Glow


@motif(
    "robot-line",
    "Robot line",
    "Two robot arms weld the shell of a car on a factory line.",
    "navy vermilion ochre",
    "mist",
)
def robot_line(s):
    s.overprint(box(-40, -40, 1540, 800), ochre=Glow((760, 430), 60, 760, 0.9, 0.0))
    for n in range(7):
        s.line([(40 + n * 240, -40), (40 + n * 240, 120)], 9, navy=0.9)
        s.paint([(-30 + n * 240, 118), (110 + n * 240, 118), (70 + n * 240, 84), (10 + n * 240, 84)], navy=1)
    s.paint(box(-40, 790, 1540, 1040), navy=1)
    for n in range(26):
        s.paint(oval(10 + n * 60, 836, 17))
        s.paint(oval(10 + n * 60, 836, 8), vermilion=1)
    s.paint(box(-40, 868, 1540, 876), ochre=1)
    car(s)
    arm(s, ((190, 800), (230, 420), (470, 250), (600, 420)))
    arm(s, ((1330, 800), (1270, 400), (1040, 240), (930, 400)))
    for x, y in ((608, 452), (922, 432)):
        sparks(s, x, y)


def car(s):
    roof = swing((470, 620), (560, 420), (860, 400), (1030, 600))
    shell = [(330, 790), (320, 690), (360, 640), *roof, *curve((1030, 600), (1200, 620), (1220, 700)), (1216, 790)]
    s.paint(shell)
    s.overprint(shell, navy=Fade((0, 420), (0, 800), 0.1, 0.75))
    s.line([*shell, shell[0]], 7, navy=1)
    s.paint([(520, 620), *curve((540, 600), (600, 470), (730, 470)), (730, 620)], navy=1)
    s.paint([(756, 620), (756, 470), *curve((756, 470), (880, 470), (960, 610)), (960, 620)], navy=1)
    s.line([(742, 460), (742, 760)], 5, navy=1)
    s.line([(340, 690), (1215, 690)], 4, navy=1)
    for x in (500, 1050):
        s.paint(oval(x, 790, 88, 88, 180, 360), navy=1)
        s.paint(oval(x, 790, 66, 66, 180, 360), navy=1, ochre=1)
    s.paint(box(770, 650, 820, 662), navy=1)


def arm(s, joints):
    foot, elbow, wrist, hand = joints
    s.paint([(foot[0] - 110, 800), (foot[0] - 70, 690), (foot[0] + 70, 690), (foot[0] + 110, 800)], navy=1)
    base = (foot[0], foot[1] - 120)
    for start, end, first, last in ((base, elbow, 62, 48), (elbow, wrist, 46, 32), (wrist, hand, 26, 16)):
        s.paint(limb(start, end, first + 6, last + 6), navy=1)
        s.paint(limb(start, end, first, last), vermilion=1)
        s.overprint(
            limb((start[0] + first * 0.4, start[1] + 6), (end[0] + last * 0.4, end[1] + 6), first * 0.55, last * 0.55),
            navy=0.45,
        )
    for (x, y), r in ((base, 44), (elbow, 34), (wrist, 23)):
        s.paint(oval(x, y, r), navy=1)
        s.paint(oval(x, y, r * 0.62))
        s.paint(oval(x, y, r * 0.28), navy=1)
    s.line([hand, (hand[0] + (8 if hand[0] < 760 else -8), hand[1] + 36)], 13, navy=1)


def sparks(s, x, y):
    for _n in range(22):
        dx, dy = s.random.gauss(0, 70), s.random.uniform(-90, 60)
        s.line([(x + dx * 0.35, y + dy * 0.35), (x + dx, y + dy)], 5)
    s.paint(oval(x, y, 19))


@motif(
    "loom",
    "Loom",
    "Hundreds of threads run from their spools through a loom and become patterned cloth.",
    "navy vermilion ochre",
    "cream",
)
def loom(s):
    s.paint(everything(), navy=1)
    threads = 120
    for n in range(threads):
        way = n / (threads - 1)
        tones = ({"vermilion": 1}, {"ochre": 1}, {}, {"ochre": 1}, {"vermilion": 0.8, "ochre": 1})[band(way)]
        s.line([(-120 + 1740 * way, -40), (250 + 1000 * way, 420)], 4.5, **tones)
    for row in range(2):
        for n in range(13):
            bobbin(s, 30 + n * 120 + row * 60, 40 + row * 92, ({"vermilion": 1}, {"ochre": 1}, {})[(n + row) % 3])
    cloth(s)
    s.paint(box(190, 400, 1310, 470))
    s.hatch(box(200, 414, 1300, 456), 90, 12, 4, navy=1)
    s.paint(box(190, 462, 1310, 478), navy=1)
    for x in (160, 1340):
        s.paint(box(x - 56, 360, x + 56, 1040), vermilion=1)
        s.overprint(box(x + 14, 360, x + 56, 1040), navy=0.6)
        s.paint(oval(x, 440, 30), navy=1)
        s.paint(oval(x, 440, 12), ochre=1)
        s.line([(x, 540), (x, 1040)], 6, navy=1)


def band(way):
    return int(way * 15 + 0.001) * 7 % 5


def bobbin(s, x, y, tones):
    s.paint([(x - 34, y + 52), (x - 17, y - 40), (x + 17, y - 40), (x + 34, y + 52)], navy=1)
    s.paint([(x - 27, y + 46), (x - 14, y - 34), (x + 14, y - 34), (x + 27, y + 46)], **tones)
    for n in range(5):
        s.overline([(x - 20 - n, y - 16 + n * 15), (x + 20 + n, y - 24 + n * 15)], 2.5, navy=1)
    s.paint(box(x - 7, y - 54, x + 7, y - 38))


def cloth(s):
    s.paint(box(250, 478, 1250, 1040))
    unit = 25
    for row in range(23):
        for column in range(40):
            across, down = abs(column - 19.5), abs((row + 6) % 24 - 12)
            fold = int(across + down)
            tones = ({}, {"vermilion": 1}, {}, {"ochre": 1}, {"navy": 1})[fold // 2 % 5] if fold % 2 else {"navy": 1}
            x, y = 250 + column * unit, 484 + row * unit
            s.paint(box(x, y, x + unit - 2, y + unit - 2), **tones)


@motif(
    "data-halls",
    "Data hall",
    "An engineer walks down the aisle between the cabinets of a data centre.",
    "navy teal vermilion",
    "mist",
)
def data_halls(s):
    s.paint(everything(), navy=1)
    eye, level = 760, 470
    s.paint(
        [(eye - 70, level + 70), (eye + 70, level + 70), (1260, 1040), (260, 1040)],
        teal=Fade((0, 540), (0, 1040), 0.05, 0.9),
    )
    for n in range(1, 12):
        y = level + 70 + 500 * (n / 12) ** 2.2
        s.line([(-40, y), (1540, y)], 1 + n / 5, navy=1)
    for n in range(-4, 5):
        s.line([(eye + n * 18, level + 70), (eye + n * 130, 1040)], 3, navy=1)
    for side in (-1, 1):
        for n in range(9, -2, -1):
            cabinet(s, eye, level, side, n)
    ceiling(s, eye, level)
    s.overprint([(706, 880), (790, 880), (950, 1040), (760, 1040)], navy=1)
    walker(s, 750, 880, 270, vermilion=1)
    s.paint(box(768, 716, 822, 772), navy=1)


def cabinet(s, eye, level, side, n):
    near, far = 1 / (1 + n * 0.42), 1 / (1 + (n + 0.94) * 0.42)
    x0, x1 = eye + side * 640 * near, eye + side * 640 * far

    def face(way, high):
        return x0 + (x1 - x0) * way, level + high * (near + (far - near) * way)

    s.paint([face(0, -470), face(1, -470), face(1, 560), face(0, 560)], navy=1)
    s.paint(
        [face(0.06, -440), face(0.94, -440), face(0.94, 530), face(0.06, 530)], teal=0.95 if n % 2 else 0.6, navy=0.3
    )
    for row in range(15):
        high = -420 + row * 62
        s.paint([face(0.13, high), face(0.87, high), face(0.87, high + 44), face(0.13, high + 44)], navy=1)
        for k in range(4):
            if s.random.random() < 0.62:
                tones = {"vermilion": 1} if s.random.random() < 0.16 else {}
                way = 0.22 + k * 0.16
                s.paint(
                    [
                        face(way, high + 14),
                        face(way + 0.08, high + 14),
                        face(way + 0.08, high + 28),
                        face(way, high + 28),
                    ],
                    **tones,
                )


def ceiling(s, eye, level):
    for n in range(8):
        near = 1 / (1 + n * 0.42)
        y, half = level - 470 * near, 250 * near
        s.paint(
            [(eye - half, y), (eye + half, y), (eye + half * 0.86, y + 34 * near), (eye - half * 0.86, y + 34 * near)]
        )
    for shift in (-330, 330):
        s.line([(eye + shift * 1.5, -60), (eye + shift * 0.2, level - 60)], 9, vermilion=1)
