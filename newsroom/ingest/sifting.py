"""Sifting: from what stood on a page, the story, its promos and its credit; the rest is listed as left out."""

from collections.abc import Collection

from django.utils.html import escape

from . import noise
from .bylines import byline_in
from .credits import credit_in
from .incoming import Block, IncomingStory, Kind, paragraph
from .promos import is_promo, is_short_line
from .wording import tidy

LONG_TEXT = 200
_LINES = (Kind.PARAGRAPH, Kind.HEADING)


def sift(story: IncomingStory, *, known_series: Collection[str] = ()) -> IncomingStory:
    """Takes out of a story's blocks what is none of it, and its credit; names its promos."""
    _cut_at_end(story)
    story.blocks = [block for block in story.blocks if not _is_left_out(block, story)]
    _take_credit(story)
    story.blocks = [_promo_or_same(block, known_series) for block in story.blocks]
    _drop_loose_headings(story)
    return story


def _cut_at_end(story):
    for place, block in enumerate(story.blocks):
        after = story.blocks[place + 1 :]
        is_next = noise.begins_next_story(block.text)
        if is_next or (_is_end(block, after) and _has_text(story.blocks[:place])):
            story.leave_out(str(noise.NEXT_STORY if is_next else noise.AFTER_END), [block.text])
            story.leave_out(str(noise.AFTER_END), (left.text or left.address for left in after))
            del story.blocks[place:]
            return


def _is_end(block, after):
    is_line = block.kind in _LINES and noise.may_end_story(block.text)
    return is_line and not any(left.kind is Kind.PARAGRAPH and len(left.text) > LONG_TEXT for left in after)


def _has_text(blocks):
    return any(block.kind is Kind.PARAGRAPH for block in blocks)


def _is_left_out(block, story):
    if block.kind not in _LINES:
        return False
    what = noise.noise_in(block.text)
    if not what and same_words(block.text, story.headline):
        what = str(noise.REPEATED)
    if what:
        story.leave_out(what, [block.text])
    return bool(what) or _is_byline(block, story)


def _is_byline(block, story):
    """The byline of the page, met again inside the text, is no text; names that are new are taken."""
    line = byline_in(block.text) if block.kind is Kind.PARAGRAPH else None
    if line is None or (line.names and story.names and set(line.names) - set(story.names)):
        return False
    take_byline(story, line)
    return True


def take_byline(story: IncomingStory, line) -> None:
    """Takes names and date of a byline into a story; the reading time beside them is listed as left out."""
    story.names = story.names or list(line.names)
    story.dated = story.dated or line.dated
    if found := noise.READING_TIME.search(line.rest):
        story.leave_out(str(noise.noise_in(found[0])), [found[0].strip()])


def same_words(one: str, other: str) -> bool:
    """Whether two lines say the same, whatever their case, spaces and quotation marks."""
    return bool(one) and _bare(one) == _bare(other)


def _bare(text):
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _take_credit(story):
    """A credit stands at the top or at the bottom of a story; the same sentence within is text."""
    paragraphs = [place for place, block in enumerate(story.blocks) if block.kind is Kind.PARAGRAPH]
    for place in [*reversed(paragraphs[-4:]), *paragraphs[:2]]:
        block = story.blocks[place]
        found = credit_in(block.text, headline=story.headline)
        if found and (not found[0] or _is_plain(block)):
            before, story.credit = found
            story.credit_address = first_link(block.html)
            story.blocks[place : place + 1] = [paragraph(escape(before))] if before else []
            return


def _is_plain(block):
    """Whether a paragraph has no markup inside, so that it can be cut in two by its words."""
    return "<" not in block.html.removeprefix("<p>").removesuffix("</p>")


def first_link(html: str) -> str:
    """Where the first link of cleaned markup leads; "" when there is none."""
    _before, found, after = html.partition('<a href="')
    return after.partition('"')[0].replace("&amp;", "&") if found else ""


def _promo_or_same(block, known_series):
    text = tidy(block.text)
    if block.kind in _LINES and is_promo(text, known_series):
        return Block(Kind.PROMO, title=text)
    return block


def _drop_loose_headings(story):
    """A heading under which nothing stands is none: it stays as a line of text."""
    while story.blocks and story.blocks[-1].kind is Kind.HEADING:
        last = story.blocks.pop()
        if not is_short_line(last.text):
            story.blocks.append(paragraph(last.html))
            return
        story.leave_out(str(noise.AFTER_END), [last.text])
