"""Profiles as schema.org knows them, on their own pages and as what a story is about."""

from django.urls import reverse

from companies.models import Classification, Organization, Person, Place, PlaceKind, Role
from companies.models.current import Current
from newsroom.web.addresses import absolute
from newsroom.web.schema import filled, image_nodes

PLACES = {PlaceKind.CITY: "City", PlaceKind.REGION: "AdministrativeArea", PlaceKind.COUNTRY: "Country"}
_KIND_OF = {Classification.UNIVERSITY: "CollegeOrUniversity", Classification.GOVERNMENT: "GovernmentOrganization"}
# Who a tag may be the tag of, and how schema.org and our addresses call it.
_KINDS = (("organization", "Organization", "company"), ("person", "Person", "person"), ("place", "Place", "place"))


def about(article, at) -> list[dict]:
    """What a story is about as far as it has a public profile, in the order of the story's tags; one query."""
    columns = [f"tag__{relation}__{name}" for relation, *_kind in _KINDS for name in ("is_public", "name", "slug")]
    nodes = []
    for row in article.tag_items.order_by("position", "pk").values_list(*columns):
        for place, (_relation, kind, page) in enumerate(_KINDS):
            is_public, name, slug = row[3 * place : 3 * place + 3]
            if is_public:
                nodes.append(_named(kind, name, reverse(page, args=[slug])))
    return nodes


def organization(thing: Organization, at, facts: dict) -> dict:
    """A company, with what its page says of it.

    Args:
        facts: the page's `names` and `people`.
    """
    logo = image_nodes(thing.logo, at)
    is_part = thing.parent is not None and thing.parent.is_public
    return {
        **_of(thing),
        **filled(
            alternateName=[name.text for name in facts["names"]],
            description=thing.description,
            sameAs=thing.website,
            foundingDate=thing.founding_date,
            dissolutionDate=thing.dissolution_date,
            logo=logo[0] if logo else None,
            location=thing.seat and _of(thing.seat),
            parentOrganization=_of(thing.parent) if is_part else None,
            founder=[_of(member.person) for member in facts["people"] if member.is_founder],
        ),
    }


def observations(thing: Organization, known: list[Current]) -> list[dict]:
    """Each figure on a company's page, with its day and who says so."""
    return [_observation(thing, each.title, figure) for each in known for figure in each.all]


def _observation(thing, title, figure):
    values = {"minValue": figure.value, "maxValue": figure.value_max} if figure.value_max else {"value": figure.value}
    said = (figure.source.asserted_by, str(figure.get_basis_display()))
    return filled(
        at_type="Observation",
        observationAbout={"@id": absolute(f"{thing.get_absolute_url()}#profile")},
        measuredProperty=str(title),
        observationDate=figure.as_of,
        unitText=figure.currency,
        measurementMethod=", ".join(part for part in said if part),
        **{name: _plain(value) for name, value in values.items() if value is not None},
    )


def _plain(value):
    return int(value) if value == int(value) else float(value)


def person(thing: Person, roles: list[Role]) -> dict:
    """A person, with the name in their own script, what they do and what they did."""
    now = [role for role in roles if not role.is_over]
    return {
        **_of(thing),
        **filled(
            description=thing.description,
            alternateName=thing.native_name,
            jobTitle=list(dict.fromkeys(role.title for role in now if role.title)),
            affiliation=[_of(role.organization) for role in now],
            alumniOf=[_of(role.organization) for role in roles if role.is_over],
        ),
    }


def place(thing: Place) -> dict:
    """A place, with where it lies."""
    lies = {"@type": "GeoCoordinates", "latitude": thing.latitude, "longitude": thing.longitude}
    is_known = thing.latitude is not None and thing.longitude is not None
    around = [
        _named(PLACES[PlaceKind(larger.kind)], larger.name, larger.get_absolute_url()) for larger in thing.around()
    ]
    return {
        **_named(PLACES[PlaceKind(thing.kind)], thing.name, thing.get_absolute_url()),
        **filled(description=thing.description, geo=lies if is_known else None, containedInPlace=around),
    }


def _of(thing):
    if isinstance(thing, Place):
        kind = PLACES[PlaceKind(thing.kind)]
    else:
        kind = "Person" if isinstance(thing, Person) else _KIND_OF.get(thing.classification, "Organization")
    return _named(kind, thing.name, thing.get_absolute_url())


def _named(kind, name, address):
    return {"@type": kind, "@id": absolute(f"{address}#profile"), "name": name, "url": absolute(address)}
