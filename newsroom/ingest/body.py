"""Blocks of an incoming story as the HTML of a story here, with placeholders for what is drawn when it is served."""

from collections.abc import Callable, Iterable

from django.utils.html import format_html

from newsroom.models import Picture

from .incoming import Block, Kind
from .parties import series_called


def body_of(blocks: Iterable[Block], *, picture_of: Callable[[Block], Picture | None] = lambda block: None) -> str:
    """The text of a story.

    Args:
        blocks: in order.
        picture_of: finds the library's picture of a picture block; None leaves it out.
    """
    return "\n".join(filter(None, (_html(block, picture_of) for block in blocks)))


def _html(block, picture_of):
    match block.kind:
        case Kind.HEADING:
            return f"<h{block.level}>{block.html}</h{block.level}>"
        case Kind.PROMO:
            return format_html('<div data-embed="series" data-id="{}"></div>', series_called(block.title).pk)
        case Kind.LINK:
            card = '<div data-embed="link" data-href="{}" data-caption="{}"></div>'
            return format_html(card, block.address, block.caption) if block.address else ""
        case Kind.PICTURE:
            return _picture(block, picture_of(block))
    return block.html


def _picture(block, picture):
    if picture is None:
        return ""
    embed = '<div data-embed="picture" data-id="{}" data-caption="{}"></div>'
    return format_html(embed, picture.pk, block.caption)
