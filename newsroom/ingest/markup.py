"""Whether a text is a saved page, and whether it is a whole one."""

import re

from django.utils.translation import gettext as _

from .incoming import Refused


def has_markup(text: str) -> bool:
    """Whether a text is a page or a piece of one: it begins with a tag or holds paragraphs that are marked."""
    start = text.lstrip("\ufeff \t\r\n")[:2000]
    return bool(re.match(r"<[!?a-z]", start, re.I) or re.search(r"<(?:p|article|html|body|div)\b[^>]*>", start, re.I))


def check_whole(markup: str) -> None:
    """Raises Refused for a page whose end is missing."""
    opened = re.search(r"<(?:html|body|head)\b", markup, re.I)
    whole = re.search(r"</(?:html|body)\s*>", markup, re.I) if opened else _is_balanced(markup)
    if not whole:
        raise Refused(_("the page ends in its middle; save it again, whole"))


def _is_balanced(markup):
    return all(
        len(re.findall(rf"<{tag}[\s>]", markup, re.I)) <= len(re.findall(rf"</{tag}\s*>", markup, re.I))
        for tag in ("article", "main")
    )
