"""How a reader page is shown: in the newsroom's zone and language, with the places of its stories on the scale."""

import functools

from django.shortcuts import render
from django.utils import timezone, translation

from . import structured_data
from .conditional import by_edition
from .furniture import edition_of, furniture_of
from .pager import cursor_in
from .pictures import note_files
from .scale import scale_of
from .teasers import note


def reader_page(view):
    """A view as readers get it: answered by the edition, hours and words those of the newsroom."""
    return by_edition(in_house(view))


def in_house(view):
    """A view that runs in the publication's time zone and language, whoever asks."""

    @functools.wraps(view)
    def answer(request, *args, **kwargs):
        publication = furniture_of(edition_of(request))["publication"]
        with timezone.override(publication.zone), translation.override(publication.language):
            return view(request, *args, **kwargs)

    return answer


def show(request, template, context, *, stories=(), beside=(), status=200):
    """The answer with a page.

    Args:
        stories: the stories that the page is about, the most important first; the masthead's scale shows
            their places.
        beside: further stories on it, related ones, shown without their pictures.
    """
    edition = edition_of(request)
    publication = furniture_of(edition)["publication"]
    note_files(story.hero for story in stories if not hasattr(story.hero, "files"))
    note([*stories, *beside], edition)
    placed = [story for story in stories if story.place]
    scale = scale_of(
        publication.longitude_west,
        publication.longitude_east,
        (story.place for story in placed),
        fresh=(story.place.name for story in placed if story.is_fresh),
    )
    context = {"scale": scale, "edition": edition, "head": _head(request, context), **context}
    return render(request, template, context, status=status)


def _head(request, context):
    """What the head says of a page whose view says nothing of its own."""
    if "head" in context or not context.get("address"):
        return None
    address = structured_data.at_cursor(context["address"], cursor_in(request))
    return structured_data.for_page(request.edition, title=str(context.get("title", "")), address=address)
