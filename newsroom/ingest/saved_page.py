"""A story on a page saved as HTML: the part of the page that holds it, and what the page says about itself."""

import re
from collections.abc import Collection
from xml.etree.ElementTree import Element

from django.utils.translation import gettext as _

from . import noise
from .bylines import byline_in, names_in
from .dates import date_in
from .html_tree import classes, parse, words
from .incoming import Block, IncomingStory, Kind, Refused
from .pasted_text import is_dek, with_short_lines_as_headings
from .promos import is_promo, is_short_line
from .prose import prose, with_crossheads
from .sifting import same_words, sift
from .structured import base_of, head_of
from .wording import tidy

# A page with fewer marks no paragraphs, so its short lines are read as in a pasted text.
MARKED_PARAGRAPHS = 2
_BODY_NAMES = {
    *("article-body", "article__body", "articlebody", "article-content", "article__content", "entry-content"),
    *("post-content", "post-body", "story-body", "story-content", "story__body", "body-copy", "content-body"),
    *("ezrichtext-field", "rich-text", "article-text", "main-content", "td-post-content", "c-article-body"),
}
# Parts of a page that hold no story, by the words in their class or id.
_ASIDE = re.compile(
    r"(?:^|[-_\s])(?:share|sharing|social|related|recommend\w*|newsletter|subscri\w+|promo|advert\w*|ads?|sponsor\w*|comments?|"
    r"cookie\w*|consent|breadcrumbs?|pagination|author-bio|paywall|most-read|trending|outbrain|taboola|sidebar|toolbar|nav|menu|"
    r"skip-link|sr-only|screen-reader-text|hidden|print-only|audio-player|tags?|topics|read-?more|next-article|up-next)(?:[-_\s]|$)",
    re.I,
)
_ASIDE_TAGS = {"nav", "aside", "form", "footer", "button", "dialog"}
_BOLD = re.compile(r"(?:<p>)?<strong>((?:(?!</?strong>).)*)</strong>(?:</p>)?")
_DEK = re.compile(
    r"(?:^|[-_\s])(?:dek|standfirst|sub-?title|sub-?head(?:line)?|strapline|summary|excerpt|lede?|intro|description)(?:[-_\s]|$)",
    re.I,
)
_BYLINE = re.compile(r"(?:^|[-_\s])(?:by-?line|authors?|writers?|contributors?)(?:[-_\s]|$)", re.I)


def read_page(markup: str, *, known_series: Collection[str] = ()) -> IncomingStory:
    """The story on a saved page. Raises Refused when the page ends in its middle."""
    _check_whole(markup)
    root = parse(markup)
    head = head_of(root)
    story = IncomingStory(media_type="text/html", language=head.language, section=head.section, topics=head.topics)
    story.source_url, story.dated = head.address, head.dated
    page = _story_element(root, head)
    _take_headline(page, root, head, story)
    _take_names(page, head, story)
    _take_date(page, story)
    dek = _dek_element(page, story)
    body = _body_element(page)
    _note_surroundings(root, body, story)
    _set_aside(body, story, dek, known_series)
    story.blocks = prose(body, base=base_of(root, head.address))
    _take_dek(dek, head, story)
    _take_dek_under_byline(story)
    sift(story, known_series=known_series)
    story.blocks = [_marked_heading(block) for block in story.blocks]
    if len(list(body.iter("p"))) < MARKED_PARAGRAPHS:
        story.blocks = with_short_lines_as_headings(story.blocks, known_series)
    story.blocks = with_crossheads(story.blocks)
    return story


def _check_whole(markup):
    opened = re.search(r"<(?:html|body|head)\b", markup, re.I)
    whole = re.search(r"</(?:html|body)\s*>", markup, re.I) if opened else _is_balanced(markup)
    if not whole:
        raise Refused(_("the page ends in its middle; save it again, whole"))


def _is_balanced(markup):
    return all(
        len(re.findall(rf"<{tag}[\s>]", markup, re.I)) <= len(re.findall(rf"</{tag}\s*>", markup, re.I))
        for tag in ("article", "main")
    )


def _story_element(root, head):
    """The article element with the page's headline in it, or the one with the most text, or main, or everything."""
    articles = list(root.iter("article"))
    title = head.headline or head.title
    for article in articles:
        if any(same_words(words(heading), title) for heading in article.iter("h1")):
            return article
    for candidates in (
        [each for each in articles if next(each.iter("h1"), None) is not None],
        list(root.iter("main")),
        articles,
    ):
        if candidates and _weight(best := max(candidates, key=_weight)) > _weight(root) // 3:
            return best
    return root


def _weight(element):
    return sum(len(words(each)) for each in element.iter("p"))


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
    marked = (element for element in page.iter() if _BYLINE.search(_labels(element)))
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


def _labels(element):
    return " ".join(
        (element.get("class", ""), element.get("id", ""), element.get("itemprop", ""), element.get("rel", ""))
    )


def _dek_element(page, story):
    for element in page.iter():
        text = words(element) if _DEK.search(_labels(element)) else ""
        if 20 <= len(text) <= 400 and not same_words(text, story.headline):
            return element
    return None


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


def _note_surroundings(root, body, story):
    """Lists the noise that stands on the page outside the story's part of it."""
    if body is root:
        return
    outside = prose(_around(root, body))
    for text in dict.fromkeys(block.text for block in outside if len(block.text) < 200):
        if noise.noise_in(text) or noise.begins_next_story(text):
            story.leave_out(noise.noise_in(text) or str(noise.NEXT_STORY), [text])
        elif (byline_in(text) or _is_named(text, story)) and (found := noise.READING_TIME.search(text)):
            story.leave_out(noise.noise_in(found[0]), [found[0].strip()])


def _is_named(text, story):
    return any(name in text for name in story.names)


def _around(element, body):
    """A copy of a tree without one of its elements."""
    copy = Element(element.tag, element.attrib)
    copy.text, copy.tail = element.text, element.tail
    copy.extend(_around(child, body) for child in element if child is not body)
    return copy


def _begins(text, dek):
    return bool(dek) and text.casefold().startswith(dek.rstrip(".…[] ").casefold())


def _body_element(page):
    marked = [
        element
        for element in page.iter()
        if element.get("itemprop", "").lower() == "articlebody" or _BODY_NAMES & classes(element)
    ]
    marked = [element for element in marked if _weight(element) > _weight(page) // 2]
    return marked[0] if marked else page


def _set_aside(body, story, dek, known_series):
    """Takes out of the story's part of the page what is none of it; a promo of a series stays as a line."""
    parents = [body]
    while parents:
        parent = parents.pop()
        for child in list(parent):
            if child is dek or child.tag in ("h1", "time") or _is_byline_part(child, story):
                _remove(parent, child)
            elif child.tag in _ASIDE_TAGS or _is_aside(child, parent):
                _put_aside(parent, child, story, known_series)
            else:
                parents.append(child)


def _is_byline_part(element, story):
    text = words(element)
    return len(text) < 200 and bool(_BYLINE.search(_labels(element))) and any(name in text for name in story.names)


def _is_aside(element, body):
    """By its names; a part that holds most of the text is the story, whatever it is called."""
    return bool(_ASIDE.search(_labels(element))) and _weight(element) * 2 <= max(_weight(body), 400)


def _put_aside(parent, child, story, known_series):
    lines = [line for line in (tidy(block.text) for block in prose(child)) if line]
    promo = next((line for line in lines if is_short_line(line) and is_promo(line, known_series)), "")
    place = list(parent).index(child)
    _remove(parent, child)
    if promo:
        line = Element("p")
        line.text = promo
        parent.insert(place, line)
        lines.remove(promo)
    story.leave_out(_("beside the story"), lines)


def _remove(parent, child):
    place = list(parent).index(child)
    if child.tail:
        if place:
            before = parent[place - 1]
            before.tail = (before.tail or "") + child.tail
        else:
            parent.text = (parent.text or "") + child.tail
    parent.remove(child)


def has_markup(text: str) -> bool:
    """Whether a text is a page or a piece of one: it begins with a tag or holds paragraphs that are marked."""
    start = text.lstrip("\ufeff \t\r\n")[:2000]
    return (start.startswith(("<!", "<?", "<")) and bool(re.match(r"<[!?a-z]", start, re.I))) or bool(
        re.search(r"<(?:p|article|html|body|div)\b[^>]*>", start, re.I)
    )
