"""A story on a page saved as HTML: the part of the page that holds it, and what the page says about itself."""

import re
from collections.abc import Collection

from . import noise
from .asides import note_surroundings, set_aside
from .bylines import byline_in, names_in
from .dates import date_in
from .html_tree import parse, words
from .incoming import Block, IncomingStory, Kind
from .markup import check_whole
from .page_parts import body_element, dek_element, is_byline, story_element
from .pasted_text import is_dek, with_short_lines_as_headings
from .promos import is_short_line
from .prose import prose, with_crossheads
from .sifting import same_words, sift
from .structured import base_of, head_of
from .wording import tidy

# A page with fewer marks no paragraphs, so its short lines are read as in a pasted text.
MARKED_PARAGRAPHS = 2
_BOLD = re.compile(r"(?:<p>)?<strong>((?:(?!</?strong>).)*)</strong>(?:</p>)?")


def read_page(markup: str, *, known_series: Collection[str] = ()) -> IncomingStory:
    """The story on a saved page. Raises Refused when the page ends in its middle."""
    check_whole(markup)
    root = parse(markup)
    head = head_of(root)
    story = IncomingStory(media_type="text/html", language=head.language, section=head.section, topics=head.topics)
    story.source_url, story.dated = head.address, head.dated
    page = story_element(root, head)
    _take_headline(page, root, head, story)
    _take_names(page, head, story)
    _take_date(page, story)
    dek = dek_element(page, story.headline)
    body = body_element(page)
    note_surroundings(root, body, story)
    set_aside(body, story, dek=dek, known_series=known_series)
    story.blocks = prose(body, base=base_of(root, head.address))
    _take_dek(dek, head, story)
    _take_dek_under_byline(story)
    sift(story, known_series=known_series)
    story.blocks = [_marked_heading(block) for block in story.blocks]
    if len(list(body.iter("p"))) < MARKED_PARAGRAPHS:
        story.blocks = with_short_lines_as_headings(story.blocks, known_series)
    story.blocks = with_crossheads(story.blocks)
    return story


def _take_headline(page, root, head, story):
    headings = [tidy(words(element)) for element in [*page.iter("h1"), *root.iter("h1")]]
    whole, pixel = noise.without_pixel(head.title)
    story.leave_out(noise.noise_in(pixel), [pixel] if pixel else [])
    title, site = noise.without_site(whole)
    if (head.site_name and same_words(site, head.site_name)) or title in headings:
        story.leave_out(str(noise.SITE_NAME), [site] if site else [])
    else:
        title, site = whole, ""
    story.site_name = head.site_name or site
    named = noise.without_site(head.headline)
    announced = named[0] if same_words(named[1], story.site_name) else head.headline
    story.headline = next(filter(None, headings), "") or announced or title


def _take_names(page, head, story):
    names = [name for text in head.names for name in (names_in(text) or [text])]
    marked = (element for element in page.iter() if is_byline(element))
    for element in marked if not names else ():
        line = byline_in(words(element))
        names = list(line.names if line else names_in(words(element)))
        if names:
            break
    story.names = list(dict.fromkeys(names))


def _take_date(page, story):
    for element in page.iter("time") if not story.dated else ():
        if dated := date_in(element.get("datetime", "")) or date_in(words(element)):
            story.dated = dated
            return


def _take_dek(element, head, story):
    """The dek that the page shows; else its description, unless that is how the story begins."""
    dek = tidy(words(element)) if element is not None else head.description
    first = next((block.text for block in story.blocks if block.kind is Kind.PARAGRAPH), "")
    begins = _begins(first, dek) or same_words(dek, story.headline)
    if (element is None and begins) or len(dek) > 600:
        return
    story.dek = dek
    if begins and story.blocks and same_words(first, dek):
        story.blocks = [block for block in story.blocks if block.text != first]


def _take_dek_under_byline(story):
    """On a page that marks nothing the dek is found as in a pasted text."""
    for place, block in enumerate(story.blocks[:3]):
        lines = [later.text for later in story.blocks[place + 1 : place + 3]]
        if not story.dek and lines and byline_in(block.text) and is_dek(lines):
            story.dek = lines[0]
            del story.blocks[place + 1]


def _marked_heading(block):
    """A short line that is bold from end to end is a crosshead; a crosshead itself is not bold."""
    bold = _BOLD.fullmatch(block.html) if block.kind in (Kind.PARAGRAPH, Kind.HEADING) else None
    if bold and (block.kind is Kind.HEADING or is_short_line(block.text)):
        return Block(Kind.HEADING, html=bold[1], level=block.level)
    return block


def _begins(text, dek):
    return bool(dek) and text.casefold().startswith(dek.rstrip(".…[] ").casefold())
