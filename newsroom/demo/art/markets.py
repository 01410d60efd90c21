"""Money: a ledger under coins, a stock board, a signature."""

from .motif import motif
from .shapes import box, curve, everything, limb, mirrored, moved, oval, posed, swing, turned
from .tones import Fade


@motif(
    "ledger",
    "Ledger and coins",
    "Columns of coins rise across the ruled page of a ledger.",
    "navy ochre vermilion",
    "cream",
    focus=(0.7, 0.5),
)
def ledger(s):
    s.paint(everything(), vermilion=1)
    page = [(150, 90), (1450, -30), (1560, 980), (60, 1060)]
    s.paint([(x + 34, y + 40) for x, y in page], vermilion=1, navy=0.85)
    s.paint(page)
    for n in range(1, 19):
        way = n / 19
        s.overline([(150 - 90 * way, 90 + 970 * way), (1450 + 110 * way, -30 + 1010 * way)], 2.5, navy=0.75)
    for way in (0.1, 0.13):
        s.overline([(150 + 1300 * way, 90 - 120 * way), (60 + 1500 * way, 1060 - 80 * way)], 3, vermilion=1)
    entries(s)
    tops = [pile(s, 330 + n * 190, 930 - n * 14, height) for n, height in enumerate((4, 7, 6, 11, 14, 19))]
    steps = [(x, y - 62) for x, y in tops]
    s.line(steps, 15)
    s.line(steps, 8, navy=1)
    for x, y in steps:
        s.paint(oval(x, y, 19), navy=1)
        s.paint(oval(x, y, 9), **({"vermilion": 1} if (x, y) == steps[-1] else {}))


def entries(s):
    for row in range(2, 9):
        y = 88 + row * 51
        for column in range(5):
            x = 330 + column * 180 - row * 4
            wide = s.random.choice((50, 76, 104))
            s.overline([(x, y - column * 17), (x + wide, y - column * 17 - wide * 0.09)], 12, navy=0.85)


def pile(s, x, foot, height):
    for n in range(height):
        y, shift = foot - n * 34, s.random.uniform(-7, 7)
        coin(s, x + shift, y)
    s.paint(oval(x + shift, y - 34, 62, 22), ochre=0.45)
    s.line(oval(x + shift, y - 34, 62, 22), 3, navy=1)
    return x + shift, y - 34


def coin(s, x, y):
    rim = [(x - 76, y - 34), *oval(x, y, 76, 30, 180, 0), (x + 76, y - 34)]
    s.paint(rim, ochre=1)
    s.overprint(rim, navy=Fade((x - 76, 0), (x + 76, 0), 0.0, 0.85, 2.2))
    for n in range(-6, 7):
        s.overline(
            [
                (x + n * 11.4, y - 26 + 26 * (1 - (n / 7) ** 2) ** 0.5),
                (x + n * 11.4, y - 4 + 26 * (1 - (n / 7) ** 2) ** 0.5),
            ],
            2,
            navy=0.9,
        )
    s.paint(oval(x, y - 34, 76, 30), ochre=1)
    s.line(oval(x, y - 34, 76, 30), 4, navy=1)


@motif(
    "stock-board",
    "Stock board",
    "A trader seen from behind looks up at the prices on a stock board.",
    "navy vermilion ochre",
    "straw",
    focus=(0.6, 0.45),
)
def stock_board(s):
    s.paint(everything(), navy=1)
    height, x = 560, -30
    for n in range(25):
        x += 63
        height = max(200, min(640, height + s.random.uniform(-80, 56)))
        candle(s, x, height, s.random.uniform(40, 120), n)
    for y in (150, 320, 490, 660):
        s.overline([(-40, y), (1540, y)], 1.5, navy=0.3)
    figures(s)
    watcher(s, 900, 400)


def candle(s, x, y, long, n):
    up = s.random.random() < 0.55
    tones = {"ochre": 1} if up else {"vermilion": 1}
    s.line([(x, y - long * 0.9), (x, y + long * 0.9)], 5, **tones)
    s.paint(box(x - 22, y - long * 0.5, x + 22, y + long * 0.5), **tones)


def figures(s):
    s.paint(box(-40, -40, 1540, 84))
    for n in range(9):
        left = 24 + n * 170
        for k in range(4):
            digit(s, left + k * 30, 22, s.random.randrange(10))
        s.paint(
            [(left + 126, 50), (left + 146, 50), (left + 136, 26)]
            if n % 3
            else [(left + 126, 28), (left + 146, 28), (left + 136, 52)],
            vermilion=1,
        )


SEGMENTS = ("abcdef", "bc", "abged", "abgcd", "fgbc", "afgcd", "afgedc", "abc", "abcdefg", "abfgcd")
PLACES = {
    "a": ((0, 0), (20, 0)),
    "b": ((20, 0), (20, 18)),
    "c": ((20, 18), (20, 36)),
    "d": ((0, 36), (20, 36)),
    "e": ((0, 18), (0, 36)),
    "f": ((0, 0), (0, 18)),
    "g": ((0, 18), (20, 18)),
}


def digit(s, x, y, number):
    for segment in SEGMENTS[number]:
        s.line(moved(PLACES[segment], x, y), 6, navy=1)


def watcher(s, x, top):
    shoulders = [(x - 330, 1040), *curve((x - 330, 1040), (x - 310, top + 330), (x - 60, top + 290))]
    outlines = (
        [*shoulders, *mirrored(shoulders[::-1], x)],
        limb((x, top + 170), (x, top + 300), 54, 66),
        oval(x - 102, top + 128, 20, 32),
        oval(x + 102, top + 128, 20, 32),
        oval(x, top + 110, 100, 122),
    )
    for outline in outlines:
        s.line([*outline, outline[0]], 16, navy=1)
    for outline in outlines:
        s.paint(outline, vermilion=1)
    s.overprint(outlines[-1], navy=Fade((x - 20, top), (x + 110, top + 60), 0, 0.9))
    s.overprint(outlines[0], navy=Fade((x, 0), (x + 330, 80), 0, 0.9))
    s.line(
        [(x - 82, top + 306), *curve((x - 70, top + 280), (x, top + 330), (x + 70, top + 280)), (x + 82, top + 306)], 9
    )


@motif(
    "signing",
    "A signature",
    "A pen signs the last page of a contract with seals and ribbons.",
    "navy vermilion teal",
    "cream",
    focus=(0.48, 0.6),
)
def signing(s):
    s.paint(everything(), teal=1)
    s.hatch(everything(), -24, 30, 2, teal=0.8)
    for turn, shift in ((11, 60), (3, 26), (-6, 0)):
        sheet = turned(box(300 + shift, -60, 1120 + shift, 920), 700, 450, turn)
        s.paint([(x + 18, y + 24) for x, y in sheet], teal=1, navy=0.85)
        s.paint(sheet)
        s.line([*sheet, sheet[0]], 2, navy=0.7)
    paragraphs(s)
    seal(s, 470, 730)
    signature = (
        swing((640, 720), (720, 560), (760, 640), (690, 730))
        + swing((690, 730), (800, 560), (800, 640), (790, 690))
        + swing((790, 690), (840, 600), (850, 650), (880, 668))
    )
    s.line(signature, 9, navy=1)
    s.line(turned([(590, 770), (1010, 770)], 700, 450, -6), 4, navy=1)
    pen(s)


def paragraphs(s):
    for row in range(12):
        y = 30 + row * 44
        if row % 4 == 3:
            continue
        end = 1000 if row % 4 != 2 else 760
        for k in range(2):
            s.line(turned([(390 + k * 330, y), (min(end, 690 + k * 330), y)], 700, 450, -6), 9, navy=0.62)


def seal(s, x, y):
    for turn in (14, -16):
        ribbon = turned([(x - 36, y), (x + 36, y), (x + 36, y + 190), (x, y + 160), (x - 36, y + 190)], x, y, turn)
        s.paint(ribbon, vermilion=1, navy=0.35)
    rays = [turned([(x, y - (118 if n % 2 else 102))], x, y, n * 7.5)[0] for n in range(48)]
    s.paint(rays, vermilion=1)
    s.line(oval(x, y, 82), 4)
    s.line(oval(x, y, 66), 3)
    s.paint([turned([(x, y - (50 if n % 2 else 24))], x, y, n * 36)[0] for n in range(10)])


def pen(s):
    place, cast = posed(884, 666, degrees=48), posed(900, 690, degrees=56)
    s.overprint(cast([(0, 0), (26, -100), (40, -150), (46, -760), (-20, -760), (-30, -150), (-18, -100)]), navy=0.9)
    s.paint(place([(0, 0), (32, -110), (26, -150), (-26, -150), (-32, -110)]), vermilion=0, teal=0.0, navy=0.15)
    s.line(place([(0, -4), (0, -80)]), 5, navy=1)
    s.paint(oval(*place([(0, -92)])[0], 11), navy=1)
    s.paint(place([(-34, -146), (34, -146), (46, -330), (-46, -330)]), navy=1)
    s.paint(place(box(-46, -356, 46, -326)), vermilion=1)
    s.paint(place([(-48, -356), (48, -356), (44, -900), (-44, -900)]), navy=1)
    s.paint(place([(18, -356), (30, -356), (28, -900), (16, -900)]), navy=0.45)
