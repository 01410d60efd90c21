"""What stands on a saved page beside its story: taken out of it, and listed."""

import re
from collections.abc import Collection
from xml.etree.ElementTree import Element

from django.utils.translation import gettext as _

from . import noise
from .bylines import byline_in
from .html_tree import words
from .incoming import IncomingStory
from .page_parts import is_byline, labels, weight
from .promos import is_promo, is_short_line
from .prose import prose
from .wording import tidy

# Parts of a page that hold no story, by the words in their class or id.
_ASIDE = re.compile(
    r"(?:^|[-_\s])(?:share|sharing|social|related|recommend\w*|newsletter|subscri\w+|promo|advert\w*|ads?|sponsor\w*|comments?|"
    r"cookie\w*|consent|breadcrumbs?|pagination|author-bio|paywall|most-read|trending|outbrain|taboola|sidebar|toolbar|nav|menu|"
    r"skip-link|sr-only|screen-reader-text|hidden|print-only|audio-player|tags?|topics|read-?more|next-article|up-next)(?:[-_\s]|$)",
    re.I,
)
_ASIDE_TAGS = {"nav", "aside", "form", "footer", "button", "dialog"}


def set_aside(body: Element, story: IncomingStory, *, dek: Element | None, known_series: Collection[str]) -> None:
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
    return len(text) < 200 and is_byline(element) and any(name in text for name in story.names)


def _is_aside(element, body):
    """By its names; a part that holds most of the text is the story, whatever it is called."""
    return bool(_ASIDE.search(labels(element))) and weight(element) * 2 <= max(weight(body), 400)


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


def note_surroundings(root: Element, body: Element, story: IncomingStory) -> None:
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
