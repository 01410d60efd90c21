"""Bylines: the line that says who wrote a story, when it was published and how long it takes to read."""

import re
from dataclasses import dataclass

from .dates import date_in
from .noise import READING_TIME

_OPENING = re.compile(r"(?:(?:written|reported|words|text|story|report)\s+)?by:?\s+(?=\S)", re.I)
_MORE = re.compile(
    r"\s*(?:\||·|•|\u2014|\s–\s|\b(?:first |last )?(?:published|posted|updated)\b|\d{1,3}\s*-?\s*min(?:ute)?s?\b|"
    r"\b\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|(?:19|20)\d\d[-年]).*$",
    re.I | re.S,
)
_DATELINE = re.compile(
    r"(?:(?:first |last )?(?:published|posted|updated)(?:\s+(?:on|at))?:?|date:)?\s*(?P<rest>.*)", re.I | re.S
)
_HOUR = re.compile(r"[\W\d_]+|\b(?:am|pm|utc|gmt|[a-z]{2,4}t|mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?\b", re.I)
_AND = re.compile(r"\s*(?:,\s*and\s+|,|\band\b|&|、|；|;|\bwith\b)\s*", re.I)
_NAME_WORD = re.compile(r"(?:[^\W\d_a-z][\w.’'-]*|de|da|do|bin|binti|van|von|der|den|al|el|la|le|of|the|for|\d+\w*)")
MAX_SIGNS, MAX_NAME_WORDS = 200, 6


@dataclass(frozen=True)
class BylineLine:
    """What a byline says.

    Attributes:
        names: whom it names, in order.
        dated: the date beside the names, as '2020-10-12' or coarser; "" when there is none.
        rest: what else stood in the line, as it was.
    """

    names: tuple[str, ...]
    dated: str
    rest: str


def byline_in(line: str) -> BylineLine | None:
    """What a line says when it is a byline or the line with date and reading time under one; None otherwise."""
    line = line.strip()
    if len(line) > MAX_SIGNS or (line.endswith((".", "!", "?")) and not READING_TIME.search(line)):
        return None
    if opening := _OPENING.match(line):
        return _named(line[opening.end() :])
    return _dateline(line)


def names_in(text: str) -> tuple[str, ...]:
    """The names in a byline's text; () when one of its parts is no name."""
    parts = [part.strip(" .|·•-–—") for part in _AND.split(text)]
    names = tuple(dict.fromkeys(part for part in parts if part))
    return names if names and all(map(_is_name, names)) else ()


def _named(text):
    more = _MORE.search(text)
    names = names_in(text[: more.start()] if more else text)
    rest = more[0].strip(" |·•–—") if more else ""
    return BylineLine(names, date_in(rest), rest) if names else None


def _is_name(text):
    words = text.split()
    return len(words) <= MAX_NAME_WORDS and len(text) <= 80 and all(_NAME_WORD.fullmatch(word) for word in words)


def _dateline(line):
    rest = _DATELINE.fullmatch(line)["rest"]
    dated = date_in(rest)
    left = READING_TIME.sub("", rest)
    # What is left beside a date must be an hour and a zone at most.
    beside = _HOUR.sub("", left)
    if (dated and len(beside) <= 9) or (rest != line and not beside):
        return BylineLine((), dated, line)
    return None
