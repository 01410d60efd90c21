"""People: who is at a company, who left it and where they are now, and one person's page."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.shortcuts import get_object_or_404

from companies.models import Person, Role, RoleKind
from newsroom.web.pages import show

from . import schema
from .cards import card, figures_of
from .coverage import coverage
from .head import head_of

FOUNDERS, CARDS = 12, 2


@dataclass
class Member:
    """A person, the roles that matter on a page, and those elsewhere."""

    person: Person
    roles: list[Role] = field(default_factory=list)
    elsewhere: list[Role] = field(default_factory=list)

    @property
    def is_founder(self) -> bool:
        """Whether one of the roles is a founder's."""
        return any(role.kind == RoleKind.FOUNDER for role in self.roles)


def person(request, slug):
    """A person: roles now and before, who says so, and what we wrote."""
    at = request.edition.at
    thing = get_object_or_404(Person.objects.published(at).select_related("tag"), slug=slug)
    roles = list(
        Role.objects.published(at)
        .of_people([thing.pk])
        .with_both()
        .with_sources()
        .select_related("organization__tag")
        .in_order()
    )
    context = {
        "person": thing,
        "title": thing.name,
        "address": thing.get_absolute_url(),
        "here": "/companies/",
        "head": head_of(request, thing, schema.person(thing, roles)),
        "roles": roles,
        "cards": _cards(_now_at(roles), at, request.edition.day),
        **coverage(thing, request),
    }
    return show(request, "companies/person.html", context, stories=context["page"].stories)


def _now_at(roles):
    """The organisations at which somebody is now, each once."""
    return list(dict.fromkeys(role.organization for role in roles if not role.is_over))[:CARDS]


def _cards(organizations, at, day):
    figures = figures_of(organizations, at)
    return [card(organization, figures[organization.pk], day=day) for organization in organizations]


def at_company(roles: list[Role], elsewhere: list[Role]) -> list[Member]:
    """Those who are at a company, founders first, with their roles there and where they were before."""
    members = _members(roles, elsewhere)
    present = [member for member in members if not all(role.is_over for role in member.roles)]
    return sorted(present, key=lambda member: min(role.prominence for role in member.roles))


def left_company(roles: list[Role], elsewhere: list[Role]) -> list[Member]:
    """Those who left a company, with what they were there and what they are now."""
    return [member for member in _members(roles, elsewhere) if all(role.is_over for role in member.roles)]


def founders(organizations, at) -> list[Member]:
    """Who founded some organisations, with where they were before; two queries."""
    roles = list(
        Role.objects.published(at).founders_of(organizations).with_both().order_by("-as_of_day", "pk")[:FOUNDERS]
    )
    before = Role.objects.published(at).of_people(role.person_id for role in roles).with_both().in_order()
    return _members(roles, [role for role in before if role.is_over])


def _members(roles, elsewhere):
    members: dict[int, Member] = {}
    for role in roles:
        members.setdefault(role.person_id, Member(role.person)).roles.append(role)
    others = defaultdict(list)
    for role in elsewhere:
        others[role.person_id].append(role)
    for key, member in members.items():
        member.elsewhere = others[key]
    return list(members.values())
