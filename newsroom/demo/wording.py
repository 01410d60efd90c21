"""Turns the marks in the demonstration's texts into what the newsroom stores."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from django.utils.html import escape, format_html

from newsroom.models import Article, Picture, Series, Tag

from .calendar import Calendar

_MARK = re.compile(r"\{([a-z-]+):([^}|]+)(?:\|([^}]*))?\}")


@dataclass(frozen=True)
class Library:
    """What marks may name: stories, pictures and series by slug or motif."""

    calendar: Calendar
    stories: dict[str, Article]
    pictures: dict[str, Picture]
    series: dict[str, Series]


def worded(text: str, library: Library) -> str:
    """A text with its marks replaced; KeyError for a mark or a name that does not exist."""
    return _MARK.sub(lambda mark: _MARKS[mark[1]](library, mark[2], mark[3] or ""), text)


def _date(kind: str) -> Callable:
    return lambda library, days, _label: library.calendar.spoken(kind, int(days))


def _embed(kind: str, find: Callable) -> Callable:
    def embed(library, name, caption):
        found = find(library, name)
        return format_html('<div data-embed="{}" data-id="{}" data-caption="{}"></div>', kind, found.pk, caption)

    return embed


def _story_link(library, slug, label):
    return f'<a href="{library.stories[slug].get_absolute_url()}">{escape(label)}</a>'


_MARKS = {
    "date": _date("date"),
    "day": _date("day"),
    "month": _date("month"),
    "picture": _embed("picture", lambda library, name: library.pictures[name]),
    "series": _embed("series", lambda library, slug: library.series[slug]),
    "story": _embed("article", lambda library, slug: library.stories[slug]),
    "company": _embed("company", lambda library, name: Tag.objects.named(name)),
    "story-link": _story_link,
}
