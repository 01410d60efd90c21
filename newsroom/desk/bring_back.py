"""Bringing back what a story said before."""

from django.db import transaction
from reversion.models import Version

from newsroom.models import Article, Tag

from . import trail
from .tagging import tag_story
from .write import save_story

WORDS = ("headline", "dek", "body", "hero_caption", "social_headline", "social_description", "internal_note")


def words_of(version: Version) -> dict[str, str]:
    """What a version of a story says, by names of `Article`'s fields."""
    return {name: version.field_dict[name] for name in WORDS if name in version.field_dict}


def bring_back(article: Article, version: Version, *, by=None) -> Article:
    """Gives a story the words and the tags of an earlier version.

    Where it stands, its hours, its rights and its credit stay as they are: an old version must neither publish nor
    hide anything. What it says now is in its history, too.
    """
    with transaction.atomic():
        for name, text in words_of(version).items():
            setattr(article, name, text)
        save_story(article, by=by)
        tag_story(article, _tags_of(version))
        save_story(article, by=by)
        trail.note(article, by=by, deed=f"Brought back the version of {version.revision.date_created:%Y-%m-%d %H:%M}")
    return article


def _tags_of(version):
    links = version.revision.version_set.get_for_model(Article._meta.get_field("tags").through)
    rows = sorted((link.field_dict for link in links), key=lambda row: row["position"])
    found = Tag.objects.in_bulk([row["tag_id"] for row in rows])
    return [found[row["tag_id"]] for row in rows if row["tag_id"] in found]
