"""The demonstration's publication, sections, series, contributors, partners and standing pages."""

from dataclasses import dataclass

from newsroom.models import (
    Contributor,
    Outlet,
    Partner,
    Picture,
    Publication,
    Section,
    Series,
    StandingPage,
    Tag,
    TagAlias,
)

from . import content_files


@dataclass(frozen=True)
class Furniture:
    """What stories refer to, by slug."""

    sections: dict[str, Section]
    series: dict[str, Series]
    contributors: dict[str, Contributor]
    outlets: dict[str, Outlet]


def furnish(pictures: dict[str, Picture]) -> Furniture:
    """Makes all of it from `content/publication.toml` and `content/tags.toml`; series show pictures by motif."""
    said = content_files.read("publication")
    Publication.objects.create(**said["publication"])
    for position, page in enumerate(said["pages"]):
        StandingPage.objects.create(position=position, is_public=True, **page)
    for topic in content_files.read("tags")["tags"]:
        _topic(topic)
    partners = _made(Partner, said["partners"])
    return Furniture(
        sections=_made(Section, said["sections"], counted=True),
        series=_made(Series, [row | {"picture": pictures.get(row.get("picture"))} for row in said["series"]]),
        contributors=_made(Contributor, said["contributors"]),
        outlets={outlet.pop("slug"): _outlet(outlet, partners) for outlet in said["outlets"]},
    )


def _made(model, rows, *, counted=False):
    numbered = ({"position": number} | row if counted else row for number, row in enumerate(rows, 1))
    return {row["slug"]: model.objects.create(**row) for row in numbered}


def _topic(said):
    tag = Tag.objects.create(name=said["name"], description=said.get("description", ""))
    for alias in said.get("aliases", ()):
        TagAlias.objects.create(tag=tag, **alias)


def _outlet(said, partners):
    return Outlet.objects.create(partner=partners[said.pop("partner")], **said)
