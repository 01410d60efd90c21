"""The demo's pictures: drawn in two to four inks on paper, the same every time.

`draw("port-cranes")` returns a Pillow image; `MOTIFS` lists what can be drawn, by name.
A new motif is a function with the `motif` decorator in the file of its family; the drawings call their sheet `s`.
"""

from PIL import ImageOps

from . import chips, cities, energy, fields, harbours, machines, markets, people, rooms, sea, space, streets, tables  # noqa: F401
from .motif import MOTIFS, Motif
from .sheet import HEIGHT, WIDTH, Sheet

__all__ = ["MOTIFS", "Motif", "draw"]


def draw(name, size=(WIDTH, HEIGHT)):
    """The motif `name` as an RGB image of `size` pixels; KeyError when there is no such motif.

    Another shape than 3:2 is cut from the middle.
    """
    chosen = MOTIFS[name]
    sheet = Sheet(name, chosen.plates, chosen.paper, scale=max(size[0] / WIDTH, size[1] / HEIGHT))
    chosen.drawing(sheet)
    return ImageOps.fit(sheet.printed(), size)
