"""The directory of companies: by key, narrowed by a place or an industry."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404
from django.shortcuts import get_object_or_404

from companies.models import Figure, Organization, Place

SIZE = 30
PLACES, INDUSTRIES = 12, 12


@dataclass
class Entry:
    """One line of the directory."""

    organization: Organization
    figure: Figure | None


def directory(request) -> dict:
    """Context of the directory: its lines, the next part's address, and what it can be narrowed to.

    Raises Http404 for a place or an industry that is not there, or a part behind the last company.
    """
    at = request.edition.at
    place = _place(request, at)
    industry, after = request.GET.get("industry", ""), request.GET.get("after", "")
    rows = Organization.objects.published(at).companies()
    chosen = rows.based_in(place) if place else rows
    chosen = chosen.filter(industry=industry) if industry else chosen
    page = list(chosen.filter(slug__gt=after).with_places().by_address()[: SIZE + 1])
    if (industry or after) and not page:
        raise Http404
    return {
        "entries": with_valuations(page[:SIZE], at),
        "next": _query(place, industry, page[SIZE - 1].slug) if len(page) > SIZE else "",
        "place": place,
        "industry": industry,
        "is_first": not after,
        "places": Place.objects.published(at).with_companies()[:PLACES],
        "industries": rows.industries()[:INDUSTRIES],
    }


def with_valuations(organizations: list[Organization], at) -> list[Entry]:
    """A line for each organisation, with its newest valuation; one query."""
    newest: dict[int, Figure] = {}
    for figure in Figure.objects.published(at).about(organizations).valuations().with_sources().newest_first():
        newest.setdefault(figure.organization_id, figure)
    return [Entry(organization, newest.get(organization.pk)) for organization in organizations]


def _place(request, at):
    slug = request.GET.get("place")
    return get_object_or_404(Place.objects.published(at), slug=slug) if slug else None


def _query(place, industry, after):
    named = {"place": place and place.slug, "industry": industry, "after": after}
    return "?" + urlencode({name: value for name, value in named.items() if value})
