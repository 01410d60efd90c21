"""Profiles as schema.org knows them, on their own pages and as what a story is about."""

from django.urls import reverse

from companies.models import Organization, Person, Place, PlaceKind
from newsroom.web.schema import absolute, filled, image_nodes

PLACES = {PlaceKind.CITY: "City", PlaceKind.REGION: "AdministrativeArea", PlaceKind.COUNTRY: "Country"}
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


def organization(thing: Organization, at) -> dict:
    """A company, with what its page says of it."""
    logo = image_nodes(thing.logo, at)
    return {
        **_named("Organization", thing.name, thing.get_absolute_url()),
        **filled(
            description=thing.description,
            sameAs=thing.website,
            foundingDate=thing.founding_date,
            dissolutionDate=thing.dissolution_date,
            logo=logo[0] if logo else None,
            location=thing.headquarters and {"@type": "Place", "name": thing.headquarters.name},
        ),
    }


def person(thing: Person) -> dict:
    """A person, with the name in their own script."""
    named = _named("Person", thing.name, thing.get_absolute_url())
    return {**named, **filled(description=thing.description, alternateName=thing.native_name)}


def place(thing: Place) -> dict:
    """A place, with where it lies."""
    lies = {"@type": "GeoCoordinates", "latitude": thing.latitude, "longitude": thing.longitude}
    is_known = thing.latitude is not None and thing.longitude is not None
    around = thing.parent and {"@type": "Place", "name": thing.parent.name}
    return {
        **_named(PLACES[PlaceKind(thing.kind)], thing.name, thing.get_absolute_url()),
        **filled(description=thing.description, geo=lies if is_known else None, containedInPlace=around),
    }


def _named(kind, name, address):
    return {"@type": kind, "@id": absolute(f"{address}#profile"), "name": name, "url": absolute(address)}
