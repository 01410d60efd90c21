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
_WHO = r"(?:the\s)?(?P<outlet>(?!a\b|an\b|this\b)[^,;:|]{2,80}?)"
_STOP = r"(?=\s*(?:[.,;]?\s*$|\.\s|[,;]\s|\s(?:and|under|on|with|as|in|via)\s|\s?\())"
_OPENINGS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"(?:an?\s(?:earlier\s|longer\s|shorter\s)?version\sof\s)?this\s{_STORY}\s(?:was\s|has\s|had\s)?(?:been\s)?(?:(?:first|originally|previously)\s)?(?:appeared|ran|published|posted|reported)\s(?:first\s)?(?:on|in|at|by|with)\s{_WHO}{_STOP}",
        rf"this\s{_STORY}\s(?:is|was|has\sbeen)\s(?:re-?published|reproduced|syndicated)\s(?:here\s)?(?:with\s(?:the\s)?permission\s|by\sarrangement\s|under\slicen[cs]e\s)?(?:from|of|with|by)\s{_WHO}{_STOP}",
        rf"(?:re-?published|reproduced)\s(?:here\s)?(?:with\s(?:the\s)?permission|by\sarrangement|under\slicen[cs]e)\s(?:from|of|with|by)\s{_WHO}{_STOP}",
        rf"this\s{_STORY}\swas\s(?:co-?)?(?:produced|published|reported)\s(?:jointly|together|in\s(?:partnership|collaboration))\s(?:with|by)\s{_WHO}{_STOP}",
        rf"(?:this\s{_STORY}\swas\s)?translated\s(?:by\s.{{2,80}}?\s)?from\s(?:the\s)?(?:original\s)?(?:[A-Z]\w+\s)?(?:{_STORY}\s)?(?:version\s)?(?:at|on|in|by|published\sby)\s{_WHO}{_STOP}",
        rf"[“\"‘'].{{3,200}}[”\"’']\s(?:was|were)\s(?:first|originally)\spublished\s(?:by|in|on|at)\s{_WHO}{_STOP}",
    )
)
_SUBJECT = r"\s(?:was|were)\s(?:first|originally)\spublished\s(?:by|in|on|at)\s"
_LICENSEE = re.compile(r"\bpart\sof\s(?:the\s)?(?P<licensee>[^,;:.]{1,80}?)['’]s?\s(?:\w+\s){0,4}(?:partnership|agreement|collaboration|cooperation|arrangement|syndication|alliance)", re.I)
_ASSIGNER = re.compile(
    r"(?:partnership|agreement|collaboration|cooperation|arrangement|alliance)\s(?:with|between\s.{1,80}?\sand)\s(?:the\s)?(?P<assigner>[^,;:]{2,80}?)(?=[.,;]?\s*$|\.\s|[,;]\s|\sand\s)"
    r"|(?:under|by|with)\s(?:an?\s|the\s)?(?:licen[cs]e|permission|agreement)\s(?:from|of|with)\s(?:the\s)?(?P<giver>[^,;:]{2,80}?)(?=[.,;]?\s*$|\.\s|[,;]\s)",
    re.I,
)
_SENTENCE_START = re.compile(r"(?:^|(?<=[.!?…”’\"]\s))(?=\S)")


def credit_in(text: str, *, headline: str = "") -> tuple[str, Credit] | None:
    """The credit at the end of a paragraph with what stands before it; None when there is none.

    Args:
        text: the paragraph as plain text.
        headline: the story's own, which some credits begin with.
    """
    text = tidy(text)
    for start in _SENTENCE_START.finditer(text):
        sentence = text[start.end() :]
        if len(sentence) <= MAX_SIGNS and (credit := _read(sentence, headline)):
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
    is_translation = bool(re.search(r"\btranslated\b", sentence, re.I))
    return Credit(sentence, template, **parties, is_translation=is_translation) if _gives_back(template, parties, sentence) else None


def _openings(headline):
    if not headline:
        return _OPENINGS
    own = re.compile(rf"{re.escape(tidy(headline))}{_SUBJECT}{_WHO}{_STOP}", re.I)
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
