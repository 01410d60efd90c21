"""Places: the companies of a city by value, their founders, and the stories from there."""

from dataclasses import dataclass

from django.shortcuts import get_object_or_404

from companies.models import Figure, Organization, Place, Standing
from newsroom.web.pages import show
from newsroom.web.pictures import has_picture, note_files

from . import schema
from .coverage import coverage
from .head import head_of
from .people import founders

RANKED = 25
RECENT = 8
UNICORN = 10**9


@dataclass
class Rank:
    """A line of a place's ranking."""

    number: int
    organization: Organization
    figure: Figure
    share: float

    @property
    def is_unicorn(self) -> bool:
        """Whether it is private and worth a billion dollars or more by its newest valuation."""
        return self.organization.status == Standing.PRIVATE and self.figure.usd >= UNICORN


def place(request, slug):
    """A place: what its companies are worth by the newest figures, and what we wrote."""
    at = request.edition.at
    thing = get_object_or_404(Place.objects.published(at).with_parents().select_related("tag"), slug=slug)
    based = Organization.objects.published(at).companies().based_in(thing)
    ranking = list(_ranking(based, at, request.edition.day))
    context = {
        "place": thing,
        "title": thing.name,
        "address": thing.get_absolute_url(),
        "here": "/companies/",
        "head": head_of(request, thing, schema.place(thing)),
        "around": thing.around(),
        "aliases": thing.tag.aliases.exclude(language="").order_by("pk") if thing.tag else [],
        "company_count": based.count(),
        "ranking": ranking,
        "unicorns": sum(rank.is_unicorn for rank in ranking),
        "founders": founders(based, at),
        **coverage(thing, request),
    }
    context["lead"] = _lead(context["page"].stories, at)
    return show(request, "companies/place.html", context, stories=context["page"].stories)


def _lead(stories, at):
    """The newest story that can stand beside the place's name with its picture."""
    recent = stories[:RECENT]
    note_files(story.hero for story in recent)
    return next((story for story in recent if has_picture(story.hero, at)), None)


def _ranking(based, at, day):
    figures = Figure.objects.published(at).as_of(day).newest_valuations(based).largest_first()
    figures = list(figures.with_sources().select_related("organization")[:RANKED])
    top = figures[0].usd if figures else 0
    for number, figure in enumerate(figures, 1):
        yield Rank(number, figure.organization, figure, share=round(float(figure.usd / top) * 100, 1) if top else 0)
