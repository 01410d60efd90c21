"""The stories about what has a profile, by month."""

import itertools

from django.http import Http404
from django.utils import timezone

from newsroom.models import Article
from newsroom.web.pager import page_of

SIZE = 20


def coverage(profile, request) -> dict:
    """Context of a profile's stories: the page that `?before=` asks for, and its months.

    Raises Http404 for a cursor behind the last story.
    """
    stories = Article.objects.published(request.edition.at)
    page = page_of(stories.about(profile.tag) if profile.tag else stories.none(), request, size=SIZE)
    if not (page.stories or page.is_first):
        raise Http404
    months = [(month, list(group)) for month, group in itertools.groupby(page.stories, _month)]
    return {"page": page, "months": months, "has_feeds": profile.tag is not None}


def _month(story):
    return timezone.localdate(story.published_at).replace(day=1)
