"""A story pasted as plain text: title, headline, byline and dek come first, then one line for each block."""

import re
from collections.abc import Collection

from django.utils.html import escape

from . import noise
from .bylines import byline_in
from .embeds import is_bare_address
from .incoming import Block, IncomingStory, Kind, link_card, paragraph
from .promos import is_promo, is_short_line
from .sifting import same_words, sift, take_byline
from .wording import plain_signs, tidy

HEAD_LINES = 6
DEK_SIGNS, LONG_DEK_SIGNS = 160, 300
WRAPPED = range(45, 111)

_BULLET = re.compile(r"(?:[-*•▪·–]|\d{1,2}[.)])\s+(?=\S)")


def read_text(text: str, *, known_series: Collection[str] = ()) -> IncomingStory:
    """The story in a pasted text.

    The headline is the first line that is no noise, without what is glued to it. The dek is the line between
    headline and byline, or the first one after the byline when it is short and a longer one follows.
    """
    story = IncomingStory(media_type="text/plain")
    lines = _take_title(_lines(text), story)
    lines = _take_head(lines, story)
    story.blocks = _blocks(lines, known_series)
    return sift(story, known_series=known_series)


def _lines(text):
    chunks = re.split(r"\n[ \t]*\n", plain_signs(text))
    lines = (line for chunk in chunks for line in _unwrapped(chunk))
    return [line for line in map(tidy, lines) if line]


def _unwrapped(chunk):
    """The lines of a chunk; one line when an editor or a mail program wrapped them."""
    lines = chunk.strip().split("\n")
    are_full = all(len(line) in WRAPPED for line in lines[:-1])
    if len(lines) > 1 and are_full and not any(map(_BULLET.match, lines)) and not byline_in(tidy(lines[-1])):
        return [" ".join(lines)]
    return lines


def _take_title(lines, story):
    """The headline. Above it stands perhaps the page's title: the same words with other things glued to them."""
    while lines and (what := noise.noise_in(lines[0])):
        story.leave_out(what, [lines.pop(0)])
    if not lines:
        return lines
    title, glued = noise.without_pixel(lines[0])
    repeated = next((line for line in lines[1:HEAD_LINES] if len(line) > 8 and line in lines[0]), "")
    if repeated:
        before, _same, after = lines[0].partition(repeated)
        glued, site = before.strip(), after.strip(" |–—-·•»")
        title = repeated
    else:
        title, site = noise.without_site(title) if "|" in title else (title, "")
    _note_glued(story, glued, site, title if repeated else "")
    story.headline, story.site_name = title, site
    return lines[1:]


def _note_glued(story, glued, site, title):
    if glued:
        story.leave_out(noise.noise_in(glued) or str(noise.PAGE_TITLE), [glued])
    if title:
        story.leave_out(str(noise.PAGE_TITLE), [title])
    if site:
        story.leave_out(str(noise.SITE_NAME), [site])


def _take_head(lines, story):
    has_byline = any(byline_in(line) for line in lines[:HEAD_LINES])
    seen_headline = False
    while lines:
        line = lines[0]
        if same_words(line, story.headline) and not seen_headline:
            seen_headline = True
        elif what := noise.noise_in(line):
            story.leave_out(what, [line])
        elif byline := byline_in(line):
            take_byline(story, byline)
            has_byline = False
        elif not story.dek and is_dek(lines, before_byline=has_byline):
            story.dek = line
        else:
            return lines
        lines = lines[1:]
    return lines


def is_dek(lines: list[str], *, before_byline: bool = False) -> bool:
    """Whether the first of some lines is a dek: shorter than the next one; before a byline it may be longer."""
    line, after = lines[0], lines[1] if len(lines) > 1 else ""
    if before_byline:
        return len(line) <= LONG_DEK_SIGNS
    return len(line) <= DEK_SIGNS and len(after) > len(line)


def _blocks(lines, known_series):
    blocks, items = [], []
    for place, line in enumerate(lines):
        if _BULLET.match(line):
            items.append(line)
            continue
        blocks += _list(items)
        items = []
        blocks.append(_block(line, lines[place + 1 :], known_series))
    return blocks + _list(items)


def _list(items):
    """Lines with a bullet or a number before them; a single one is no list."""
    if len(items) < 2:
        return [paragraph(escape(item)) for item in items]
    name = "ol" if all(item[0].isdecimal() for item in items) else "ul"
    rows = "".join(f"<li>{escape(_BULLET.sub('', item, count=1))}</li>" for item in items)
    return [Block(Kind.LIST, html=f"<{name}>{rows}</{name}>")]


def with_short_lines_as_headings(blocks: list[Block], known_series: Collection[str] = ()) -> list[Block]:
    """Blocks with their short lines of text as crossheads, for a page that marks none."""
    texts = [block.text for block in blocks]
    return [
        _block(block.text, texts[place + 1 :], known_series)
        if block.kind is Kind.PARAGRAPH and block.html == f"<p>{escape(block.text)}</p>"
        else block
        for place, block in enumerate(blocks)
    ]


def _block(line, after, known_series):
    if is_bare_address(line):
        return link_card(line)
    is_followed = any(not is_short_line(later) for later in after[:2])
    if is_short_line(line) and is_followed and not is_promo(line, known_series):
        return Block(Kind.HEADING, html=escape(line))
    return paragraph(escape(line))
