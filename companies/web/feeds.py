"""The feeds of profiles: the stories about a company, a person or a place."""

from django.shortcuts import get_object_or_404

from companies.models import Organization, Person, Place
from newsroom.feeds.answer import story_feed

from .coverage import stories_about


def company(request, format, slug):
    """Stories about a company."""
    return _feed(request, format, Organization, slug)


def person(request, format, slug):
    """Stories about a person."""
    return _feed(request, format, Person, slug)


def place(request, format, slug):
    """Stories about a place."""
    return _feed(request, format, Place, slug)


def _feed(request, format, model, slug):
    at = request.edition.at
    profile = get_object_or_404(model.objects.published(at).filter(tag__isnull=False), slug=slug)
    return story_feed(
        request,
        format,
        title=profile.name,
        address=profile.get_absolute_url(),
        description=profile.description,
        articles=stories_about(profile, at),
    )
