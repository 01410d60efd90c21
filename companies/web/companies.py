"""Companies: the directory, and one company's tear sheet."""

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from companies.models import Figure, Name, Organization, Property, Role
from companies.models.current import current
from newsroom.web.pages import show
from newsroom.web.pictures import has_picture

from . import schema
from .charts import drawings
from .coverage import coverage
from .directory import directory
from .head import head_of
from .people import at_company, left_company
from .scripts import monogram, other_scripts

PEERS = 4


def companies(request):
    """All companies by key, or those of a place or an industry."""
    context = {"title": _("Companies"), "address": "/companies/", **directory(request)}
    return show(request, "companies/companies.html", context)


def company(request, slug):
    """A company: what is known of it, who says so, and what we wrote."""
    at = request.edition.at
    rows = Organization.objects.published(at).with_context()
    organization = get_object_or_404(rows, slug=slug)
    facts = _names(organization, at) | _figures(organization, at) | _people(organization, at)
    nodes = [schema.organization(organization, at, facts), *schema.observations(organization, facts["known"])]
    context = {
        "organization": organization,
        "title": organization.name,
        "address": organization.get_absolute_url(),
        "here": "/companies/",
        "head": head_of(request, organization, *nodes),
        "has_logo": has_picture(organization.logo, at),
        "peers": _peers(organization, at),
        **facts,
        **coverage(organization, request),
    }
    return show(request, "companies/company.html", context, stories=context["page"].stories)


def _names(organization, at):
    names = list(Name.objects.published(at).filter(organization=organization).in_order())
    scripts = other_scripts(names)
    return {
        "names": names,
        "scripts": scripts,
        "other_names": [name for name in names if name not in scripts],
        "monogram": monogram(organization.name, names),
    }


def _figures(organization, at):
    figures = list(Figure.objects.published(at).about([organization]).with_sources().newest_first())
    known = current(figures)
    valuations = [figure for figure in figures if figure.property == Property.VALUATION]
    return {
        "known": known,
        "headline": known[0] if known else None,
        "drawings": drawings(valuations),
        "valuations": valuations,
        "said_by": list(dict.fromkeys(figure.source.asserted_by for figure in valuations)),
    }


def _people(organization, at):
    roles = list(Role.objects.published(at).at(organization).with_both().in_order())
    elsewhere = Role.objects.published(at).of_people(role.person_id for role in roles).elsewhere(organization)
    elsewhere = list(elsewhere.with_both().in_order())
    return {"people": at_company(roles, elsewhere), "alumni": left_company(roles, elsewhere)}


def _peers(organization, at):
    """The most valuable other companies of the same place, by the newest figures."""
    if organization.seat is None:
        return []
    beside = Organization.objects.published(at).companies().filter(headquarters=organization.seat)
    others = beside.exclude(pk=organization.pk)
    figures = Figure.objects.published(at).newest_valuations(others).largest_first()
    return figures.for_lines()[:PEERS]
