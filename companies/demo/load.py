"""Makes the demonstration's companies, people and places after its stories, whose tags they are given."""

import datetime
import tomllib
from collections.abc import Callable
from pathlib import Path

from django.db import transaction

from companies.desk.profiles import save_profile
from companies.models import Figure, Name, Organization, Person, Place, Role, Source
from newsroom.models import Article, Tag, TagAlias

from .dates import months_back, written

CONTENT = Path(__file__).parent
DATES = ("as_of", "published_on", "period_start", "start_date", "end_date", "founding_date")


def load(on: datetime.date, progress: Callable[[int], None] = lambda count: None) -> None:
    """Makes all of it in one transaction.

    Args:
        on: the day from which dates count back.
        progress: called with 1 after each row.
    """
    with transaction.atomic():
        places = _made("places", on, progress, _place)
        organizations = _made("organizations", on, progress, _organization, places)
        people = _made("people", on, progress, _person)
        sources = _made("sources", on, progress, _source, organizations)
        for said in _read("roles", on):
            _role(said, people, organizations, sources)
            progress(1)
        for said in _read("figures", on):
            _figure(said, places, organizations, sources)
            progress(1)


def _read(name, on):
    rows = tomllib.loads((CONTENT / f"{name}.toml").read_text(encoding="utf-8"))[name]
    for row in rows:
        row.pop("invented", None)
        yield row | {key: written(row[key], on) for key in DATES if key in row}


def _made(name, on, progress, make, *known):
    """The rows of a file by slug; those made before them are at hand for those that follow."""
    made = {}
    for said in _read(name, on):
        made[said["slug"]] = make(said, made, *known)
        progress(1)
    return made


def _place(said, places):
    aliases = said.pop("aliases", [])
    place = save_profile(Place(parent=places.get(said.pop("parent", None)), tag=_tag(said), **said))
    for alias in aliases:
        TagAlias.objects.create(tag=place.tag, **alias)
    return place


def _organization(said, organizations, places):
    names, headquarters, parent = said.pop("names", []), said.pop("headquarters", None), said.pop("parent", None)
    tag, related = _tag(said), {"headquarters": places.get(headquarters), "parent": organizations.get(parent)}
    organization = save_profile(Organization(tag=tag, **related, **said))
    for name in names:
        Name.objects.create(organization=organization, **name)
    return organization


def _person(said, people):
    return save_profile(Person(tag=_tag(said), **said))


def _tag(said):
    return Tag.objects.named(said.pop("tag")) if "tag" in said else None


def _source(said, sources, organizations):
    fields = {name: value for name, value in said.items() if name != "slug"}
    return Source.objects.create(**fields | {"publisher": organizations.get(said.get("publisher"))})


def _role(said, people, organizations, sources):
    return Role.objects.create(
        **said
        | {
            "person": people[said["person"]],
            "organization": organizations[said["organization"]],
            "source": sources[said["source"]],
        }
    )


def _figure(said, places, organizations, sources):
    story, months = said.pop("story", None), said.pop("period_months", None)
    if months:
        said["period_start"] = months_back(said["as_of"], months)
    return Figure.objects.create(
        **said
        | {
            "organization": organizations[said["organization"]],
            "source": sources[said["source"]],
            "place": places.get(said.get("place")),
            "article": Article.objects.get(slug=story) if story else None,
        }
    )
