"""WordPress content, written with blocks or before there were any, as the blocks of a story here."""

import json
import re
from dataclasses import dataclass, field

from django.utils.html import escape
from django.utils.translation import gettext as _

from .html_tree import comments_in, parse
from .incoming import Block, Refused
from .prose import prose, with_crossheads
from .shortcodes import expand

MAX_SIGNS = 2_000_000
_MARK = re.compile(r"\s*(/?)wp:([a-z][\w-]*(?:/[\w-]+)?)\s*(\{.*\})?\s*(/?)\s*", re.S)
_SINGLES = {"more": "\n\n", "nextpage": "\n\n", "spacer": "", "separator": "<hr>"}


@dataclass
class Content:
    """What a post says.

    Attributes:
        blocks: in order.
        left_out: shortcodes and blocks that nothing here can show.
    """

    blocks: list[Block] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


def read_content(content: str, *, base: str = "") -> Content:
    """The blocks of a post's content.

    Args:
        content: as the export has it.
        base: address of the post, that relative links belong to.

    Raises Refused for a text that is too long to be one.
    """
    if len(content) > MAX_SIGNS:
        raise Refused(_("its text is longer than %(limit)d signs") % {"limit": MAX_SIGNS})
    expanded = expand(content)
    result = Content(left_out=expanded.left_out)
    for is_block, markup in _segments(expanded.html, result.left_out):
        result.blocks += prose(parse(markup), base=base, breaks=not is_block)
    result.blocks = with_crossheads(result.blocks)
    return result


def _segments(content, left_out):
    """Pieces of content, each with whether blocks made it; in the others a blank line parts paragraphs."""
    piece, depth, place = [], 0, 0
    for start, end, comment in comments_in(content):
        piece.append(content[place:start])
        place = end
        mark = _MARK.fullmatch(comment)
        if not mark:
            piece.append("\n\n" if comment.strip().startswith(("more", "nextpage")) else "")
            continue
        closes, name, said, is_single = mark.groups()
        if is_single:
            piece.append(_single(name, said, left_out))
        elif closes:
            depth = max(0, depth - 1)
            if depth == 0:
                yield True, "".join(piece)
                piece = []
        else:
            if depth == 0:
                yield False, "".join(piece)
                piece = []
            depth += 1
    yield depth > 0, "".join([*piece, content[place:]])


def _single(name, said, left_out):
    """A block that has no content of its own: what it stands for is made when the page is asked for."""
    settings = _settings(said)
    address = settings.get("url", "")
    if "embed" in name and isinstance(address, str) and address:
        return f'<iframe src="{escape(address)}"></iframe>'
    if name in _SINGLES:
        return _SINGLES[name]
    left_out.append(f"<!-- wp:{name} -->")
    return ""


def _settings(said):
    try:
        settings = json.loads(said or "{}")
    except (ValueError, RecursionError):
        return {}
    return settings if isinstance(settings, dict) else {}
