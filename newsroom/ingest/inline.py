"""Inline markup: the words of a paragraph with the emphasis and the links that a story may hold."""

import re
from collections.abc import Callable
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from django.utils.html import escape

from newsroom.models.richtext import safe_link

from .html_tree import BLOCKS
from .wording import plain_signs

NAMES = {
    "b": "strong",
    "strong": "strong",
    "i": "em",
    "em": "em",
    "cite": "em",
    "dfn": "em",
    "var": "em",
    "s": "s",
    "strike": "s",
    "del": "s",
    "sub": "sub",
    "sup": "sup",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
}
_SPACE = re.compile(r"\s+")
_BREAKS_AT_EDGE = re.compile(r"^(?:\s|<br>)+|(?:\s|<br>)+$")
_AROUND_BREAK = re.compile(r"[ ]*<br>[ ]*")
_BREAK_IN_END = re.compile(r"(?:<br>)+(</(?:a|strong|em|s|sub|sup|code)>)$")
_LONELY = re.compile(r"<(strong|em|s|sub|sup|code)>(\s*)</\1>")


def resolver(base: str) -> Callable[[str], str]:
    """A function that makes a link whole: relative ones belong to the page at `base`, without one they lead nowhere."""

    def resolve(address):
        address = address.strip()
        # A place on the old page has no counterpart here.
        if not address or address.startswith("#"):
            return ""
        if not base and not re.match(r"(?:https?|mailto):|//", address, re.IGNORECASE):
            return ""
        try:
            return safe_link(urljoin(base or "https:", address)) or ""
        except ValueError:
            return ""

    return resolve


def inline(element: Element, resolve: Callable[[str], str]) -> str:
    """What stands in an element as inline markup, without the element itself and without blocks in it."""
    parts = [_text(element.text)]
    for child in element:
        parts.append(_child(child, resolve))
        parts.append(_text(child.tail))
    return "".join(parts)


def one(element: Element, resolve: Callable[[str], str]) -> str:
    """An inline element itself as markup, without its tail."""
    return _child(element, resolve)


def trim(html: str) -> str:
    """Inline markup without space and breaks at its ends and without emphasis on nothing."""
    while (shorter := _LONELY.sub(r"\2", html)) != html:
        html = shorter
    html = _AROUND_BREAK.sub("<br>", _BREAKS_AT_EDGE.sub("", html))
    return _BREAK_IN_END.sub(r"\1", html)


def _text(text):
    return escape(_SPACE.sub(" ", plain_signs(text or "")))


def _child(child, resolve):
    if child.tag == "br":
        return "<br>"
    if child.tag == "q":
        return f"“{inline(child, resolve)}”"
    inner = inline(child, resolve)
    if child.tag in BLOCKS:
        return f" {inner} " if inner else ""
    if child.tag == "a":
        return _link(child, inner, resolve)
    name = NAMES.get(child.tag)
    return f"<{name}>{inner}</{name}>" if name and inner.strip() else inner


def _link(element, inner, resolve):
    address = resolve(element.get("href", ""))
    return f'<a href="{escape(address)}">{inner}</a>' if address and inner.strip() else inner
