"""What several drawings share: water, figures, marks."""

from .shapes import limb, oval


def ripples(s, top, bottom, plate, centre=750, spread=420, count=46):
    """Bright bars on water around `centre`, wider and further apart as they come near."""
    for n in range(count):
        way = (n / count) ** 1.4
        y, wide = top + (bottom - top) * way, s.random.uniform(20, 90) * (0.6 + 1.9 * way)
        x, thick = s.random.gauss(centre, spread * (0.5 + way)), 1.5 + 5 * way
        s.overprint([(x - wide, y), (x, y - thick), (x + wide, y), (x, y + thick)], **{plate: 0})


def walker(s, x, foot, tall, **tones):
    """A person standing or walking, seen plainly."""
    s.paint(oval(x, foot - tall * 0.9, tall * 0.085, tall * 0.1), **tones)
    s.paint(limb((x, foot - tall * 0.7), (x, foot - tall * 0.42), tall * 0.125, tall * 0.1), **tones)
    s.line([(x - tall * 0.03, foot - tall * 0.45), (x - tall * 0.09, foot)], tall * 0.09, **tones)
    s.line([(x + tall * 0.03, foot - tall * 0.45), (x + tall * 0.1, foot)], tall * 0.09, **tones)


def beacon(s, x, y, radius, plate, **others):
    """A ring with a core: the mark for a point on a route."""
    s.paint(oval(x, y, radius), **{plate: 1})
    s.paint(oval(x, y, radius * 0.62), **others)
    s.paint(oval(x, y, radius * 0.3), **{plate: 1})
