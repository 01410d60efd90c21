"""Republication credits: the sentence that names the parties, read into data and a template that gives it back.

The template is the sentence itself with the parties' names as placeholders, so it words the credit letter for letter.
"""

import re

from django.core.exceptions import ValidationError

from newsroom.models.credit import fill_credit

from .incoming import Credit
from .wording import tidy

MAX_SIGNS = 390  # `Republication.credit_template` holds 400

_STORY = r"(?:article|story|piece|report|post|column|interview|essay|analysis|commentary|feature)"
# “The” is part of a brand, “the” is not.
_WHO = r"(?-i:the\s)?(?P<outlet>(?!a\b|an\b|this\b)[^,;:|\[\]{}]{2,80}?)"
_STOP = r"(?=\s*(?:[.,;]?\s*$|\.\s|[,;]\s|\s(?:and|under|on|with|as|in|via)\s|\s?\())"
_LEAVE = r"(?:with\s(?:the\s)?permission|by\sarrangement|under\slicen[cs]e)"
_FIRST = r"\s(?:was|were)\s(?:first|originally)\spublished\s(?:by|in|on|at)\s"
_DEAL = r"(?:partnership|agreement|collaboration|cooperation|arrangement|syndication|alliance)"


def _pattern(text: str) -> re.Pattern:
    return re.compile(text, re.IGNORECASE | re.VERBOSE)


_OPENINGS = (
    _pattern(rf"""
        (?:an?\s(?:earlier\s|longer\s|shorter\s)?version\sof\s)?this\s{_STORY}\s(?:was\s|has\s|had\s)?(?:been\s)?
        (?:(?:first|originally|previously)\s)?(?:appeared|ran|published|posted|reported)\s(?:first\s)?
        (?:on|in|at|by|with)\s{_WHO}{_STOP}
    """),
    _pattern(rf"""
        this\s{_STORY}\s(?:is|was|has\sbeen)\s(?:re-?published|reproduced|syndicated)\s(?:here\s)?(?:{_LEAVE}\s)?
        (?:from|of|with|by)\s{_WHO}{_STOP}
    """),
    _pattern(rf"(?:re-?published|reproduced)\s(?:here\s)?{_LEAVE}\s(?:from|of|with|by)\s{_WHO}{_STOP}"),
    _pattern(rf"""
        this\s{_STORY}\swas\s(?:co-?)?(?:produced|published|reported)\s
        (?:jointly|together|in\s(?:partnership|collaboration))\s(?:with|by)\s{_WHO}{_STOP}
    """),
    _pattern(rf"""
        (?:this\s{_STORY}\swas\s)?translated\s(?:by\s.{{2,80}}?\s)?from\s(?:the\s)?(?:original\s)?(?:[A-Z]\w+\s)?
        (?:{_STORY}\s)?(?:version\s)?(?:at|on|in|by|published\sby)\s{_WHO}{_STOP}
    """),
    _pattern(rf"[“\"‘'].{{3,200}}[”\"’']{_FIRST}{_WHO}{_STOP}"),
)
_LICENSEE = _pattern(rf"\bpart\sof\s(?:the\s)?(?P<licensee>[^,;:.]{{1,80}}?)['’]s?\s(?:\w+\s){{0,4}}{_DEAL}")
_ASSIGNER = _pattern(rf"""
    {_DEAL}\s(?:with|between\s.{{1,80}}?\sand)\s(?:the\s)?
    (?P<assigner>[^,;:]{{2,80}}?)(?=[.,;]?\s*$|\.\s|[,;]\s|\sand\s)
    | (?:under|by|with)\s(?:an?\s|the\s)?(?:licen[cs]e|permission|agreement)\s(?:from|of|with)\s(?:the\s)?
    (?P<giver>[^,;:]{{2,80}}?)(?=[.,;]?\s*$|\.\s|[,;]\s)
""")
_SENTENCE_START = re.compile(r"(?:\A|(?<=[.!?…”’\"]\s))(?=\S)")


def credit_in(text: str, *, headline: str = "") -> tuple[str, Credit] | None:
    """The credit at the end of a paragraph with what stands before it; None when there is none.

    Args:
        text: the paragraph as plain text.
        headline: the story's own, which some credits begin with.
    """
    text = tidy(text)
    for start in _SENTENCE_START.finditer(text, max(0, len(text) - MAX_SIGNS)):
        sentence = text[start.end() :]
        if credit := _read(sentence, headline):
            return text[: start.end()].strip(), credit
    return None


def _read(sentence, headline):
    opening = next((found for pattern in _openings(headline) if (found := pattern.match(sentence))), None)
    if not opening:
        return None
    spans = {"outlet": opening.span("outlet")}
    rest = opening.end("outlet")
    if found := _LICENSEE.search(sentence, rest):
        spans["licensee"] = found.span("licensee")
    if found := _ASSIGNER.search(sentence, rest):
        spans["assigner"] = found.span("assigner" if found["assigner"] else "giver")
    parties = {name: sentence[slice(*span)] for name, span in spans.items()}
    template = _template(sentence, spans)
    if not _gives_back(template, parties, sentence):
        return None
    return Credit(sentence, template, **parties, is_translation="translated" in sentence.casefold())


def _openings(headline):
    if not headline:
        return _OPENINGS
    own = _pattern(rf"{re.escape(tidy(headline))}{_FIRST}{_WHO}{_STOP}")
    return (*_OPENINGS, own)


def _template(sentence, spans):
    """The sentence with placeholders; its own braces doubled, as `str.format` wants them."""
    pieces, place = [], 0
    for name, (start, end) in sorted(spans.items(), key=lambda item: item[1]):
        placeholder = "{outlet_link}" if name == "outlet" else f"{{{name}}}"
        pieces += [_literal(sentence[place:start]), placeholder]
        place = end
    return "".join([*pieces, _literal(sentence[place:])])


def _literal(text):
    return text.replace("{", "{{").replace("}", "}}")


def _gives_back(template, parties, sentence):
    """A sentence that no template can give back (one with square brackets) is no credit but text."""
    try:
        return fill_credit(template, parties) == sentence
    except (ValidationError, ValueError):
        return False
