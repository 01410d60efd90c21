"""What a drawing is called, and the shelf where drawings are found."""

from collections.abc import Callable
from dataclasses import dataclass

from .sheet import Sheet

MOTIFS = {}


@dataclass(frozen=True)
class Motif:
    """A drawing: its words, what it is printed with, where to look, and the function that draws it.

    `focus` is the point that a crop must keep, from (0, 0) at the top left to (1, 1).
    """

    name: str
    title: str
    alt: str
    plates: str
    paper: str
    focus: tuple
    drawing: Callable[[Sheet], None]


def motif(name, title, alt, plates, paper="cream", focus=(0.5, 0.5)):
    """Shelve the decorated function in MOTIFS under `name`."""

    def shelve(drawing):
        MOTIFS[name] = Motif(name, title, alt, plates, paper, focus, drawing)
        return drawing

    return shelve
