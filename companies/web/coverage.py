"""The stories about what has a profile, by month."""

import itertools

from django.http import Http404
from django.utils import timezone

from companies.models import Place, PlaceKind
from newsroom.models import Article
from newsroom.web.pager import page_of

SIZE = 20


def coverage(profile, request) -> dict:
    """Context of a profile's stories: the page that `?before=` asks for, and its months.

    Raises Http404 for a cursor behind the last story.
    """
    page = page_of(stories_about(profile, request.edition.at), request, size=SIZE)
    if not (page.stories or page.is_first):
        raise Http404
    months = [(month, list(group)) for month, group in itertools.groupby(page.stories, _month)]
    return {"page": page, "months": months, "has_feeds": profile.tag is not None}


def stories_about(profile, at):
    """The stories that carry a profile's tag; of a region or a country also those of the places in it."""
    stories = Article.objects.published(at)
    if isinstance(profile, Place) and profile.kind != PlaceKind.CITY:
        return stories.about_any(Place.objects.published(at).within(profile).values("tag"))
    return stories.about(profile.tag) if profile.tag else stories.none()


def _month(story):
    return timezone.localdate(story.published_at).replace(day=1)
