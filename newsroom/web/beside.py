"""Cards beside a story's text: each stands before the first paragraph that names what it is about, none opens it."""

import re

from django.utils.safestring import SafeString

from .embeds import joined

_BLOCK_EDGE = re.compile(r"<(/?)(p|h2|h3|ul|ol|table|blockquote|pre|figure|aside|div|hr)\b[^>]*>")
_SINGLE = {"hr"}
# Where a card goes whose name no paragraph holds: behind the opening, not above it.
OPENING = 2


def place(text: SafeString, cards: list[tuple[str, SafeString]]) -> SafeString:
    """The text with each card set before a top-level paragraph.

    Args:
        text: cleaned HTML with its embeds drawn.
        cards: pairs of the name to look for and the card's HTML, made by a template.
    """
    blocks = top_level_blocks(text)
    placed: list[list[str]] = [[] for _ in range(len(blocks) + 1)]
    for name, card in cards:
        placed[_place_of(name, blocks)].append(card)
    parts = [part for before, block in zip(placed, blocks, strict=False) for part in (*before, block)]
    return joined([*parts, *placed[-1]])


def top_level_blocks(text: str) -> list[str]:
    """The text cut where a block begins that stands in no other."""
    depth, cuts = 0, [0]
    for edge in _BLOCK_EDGE.finditer(text):
        closes, name = edge.groups()
        if not closes and depth == 0 and edge.start():
            cuts.append(edge.start())
        if name not in _SINGLE:
            depth += -1 if closes else 1
    return [text[start:end] for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True)]


def _place_of(name, blocks):
    paragraphs = [number for number, block in enumerate(blocks) if block.startswith("<p")]
    if len(paragraphs) < 2:
        return len(blocks)
    named = (number for number in paragraphs if name and name in blocks[number])
    return max(next(named, paragraphs[min(OPENING, len(paragraphs) - 1)]), paragraphs[1])
