"""Lists of stories by key: the newest first, and one link to what is older."""

import itertools
from dataclasses import dataclass

from django.http import Http404
from django.utils import timezone

from newsroom.models import Article, Cursor

SIZE = 25


@dataclass(frozen=True)
class Page:
    """A part of a list.

    Attributes:
        stories: the stories, newest first.
        older: the cursor of what comes after them; None at the end.
        is_first: whether it is the list's beginning.
    """

    stories: list[Article]
    older: Cursor | None
    is_first: bool

    def days(self, *, but=()):
        """Pairs of a day in the current time zone and its stories, without some of them."""
        rest = [story for story in self.stories if story not in but]
        return [(day, list(group)) for day, group in itertools.groupby(rest, _day)]


def page_of(stories, request, *, size: int = SIZE) -> Page:
    """The page of a list that the request's `?before=` asks for.

    Args:
        stories: an article queryset that `published()` gave.
    """
    cursor = cursor_in(request)
    part = stories.before(cursor) if cursor else stories
    rows = list(part.newest_first().for_cards()[: size + 1])
    older = Cursor.of(rows[size - 1]) if len(rows) > size else None
    return Page(rows[:size], older, is_first=cursor is None)


def cursor_in(request) -> Cursor | None:
    """The cursor of the request; None without one. Raises Http404 for one that no page of ours gave."""
    text = request.GET.get("before")
    try:
        return Cursor.read(text) if text is not None else None
    except ValueError:
        raise Http404 from None


def _day(story):
    return timezone.localdate(story.published_at)
