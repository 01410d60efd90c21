"""The demonstration's pictures: drawn, and taken into the library as an upload would be."""

import io
from collections.abc import Callable, Iterable

from django.core.files.base import ContentFile

from newsroom.desk.pictures import add_picture
from newsroom.models import DigitalSourceType, Picture

from .art import MOTIFS, draw

# Pixels: enough for the lead of the front page on a sharp screen.
SIZE = (1500, 1000)


def hang(motifs: Iterable[str], *, credit: str, progress: Callable[[int], None]) -> dict[str, Picture]:
    """Draws motifs and adds them to the library; the worker makes what readers get.

    Args:
        motifs: names of drawings, each once.
        credit: the credit line of each.
        progress: called with 1 after each drawing.
    """
    pictures = {}
    for name in motifs:
        pictures[name] = _hang(name, credit)
        progress(1)
    return pictures


def _hang(name, credit):
    motif = MOTIFS[name]
    return add_picture(
        ContentFile(_jpeg(draw(name, SIZE)), name=f"{name}.jpg"),
        title=motif.title,
        alt=motif.alt,
        focal_x=motif.focus[0],
        focal_y=motif.focus[1],
        creator=credit,
        credit_line=credit,
        copyright_notice=f"© {credit}",
        licence="BSD-3-Clause, as the rest of the demonstration",
        digital_source_type=DigitalSourceType.CREATION,
    )


def _jpeg(image):
    content = io.BytesIO()
    image.save(content, "JPEG", quality=82)
    return content.getvalue()
