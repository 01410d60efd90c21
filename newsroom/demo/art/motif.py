"""What a drawing is called, and the shelf where drawings are found."""

from collections.abc import Callable
from dataclasses import dataclass

from .sheet import Sheet

MOTIFS = {}


@dataclass(frozen=True)
class Motif:
    """A drawing: its name, title, alternative text, plates, paper and the function that draws it."""

    name: str
    title: str
    alt: str
    plates: str
    paper: str
    drawing: Callable[[Sheet], None]


def motif(name, title, alt, plates, paper="cream"):
    """Shelve the decorated function in MOTIFS under `name`."""

    def shelve(drawing):
        MOTIFS[name] = Motif(name, title, alt, plates, paper, drawing)
        return drawing

    return shelve
