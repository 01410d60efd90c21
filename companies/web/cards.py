"""Cards of companies: in the margin of a story, or where an editor put one into its text."""

import re

from django.template.loader import render_to_string
from django.utils import timezone

from companies.models import Figure, Organization
from companies.models.current import current

_IN_TEXT = re.compile(r'<div(?=[^>]*\bdata-embed="company")[^>]*\bdata-id="(\d{1,18})"')


def shown_in(body: str) -> set[int]:
    """Keys of the tags whose companies a text shows by itself."""
    return {int(number) for number in _IN_TEXT.findall(body)}


def cards(organizations: list[Organization], at, *, day, article=None) -> list[dict]:
    """What each card says: the company, and the most telling figure as of a day; one query.

    Args:
        day: later figures are left out, as nobody could know them.
        article: a story whose own figures count whatever their day.
    """
    known: dict[int, list[Figure]] = {}
    figures = Figure.objects.published(at).about(organizations).as_of(day, or_from=article)
    for figure in figures.with_sources().newest_first():
        known.setdefault(figure.organization_id, []).append(figure)
    return [_card(organization, known.get(organization.pk, [])) for organization in organizations]


def _card(organization, figures):
    """`name` is what the text is searched for, to find the card's paragraph."""
    return {
        "name": organization.tag.name if organization.tag else organization.name,
        "organization": organization,
        "known": next(iter(current(figures)), None),
    }


def draw(embeds, setting) -> dict:
    """Draws the placeholders of companies in a text; a company is named by its tag's key."""
    day = timezone.localdate(setting.shown_on or setting.at)
    keys = [embed.pk for embed in embeds if embed.pk]
    organizations = list(Organization.objects.published(setting.at).filter(tag__in=keys).with_places())
    by_tag = {card["organization"].tag_id: card for card in cards(organizations, setting.at, day=day)}
    return {
        embed: render_to_string("companies/_embed.html", {**by_tag[embed.pk], "embed": embed, "setting": setting})
        for embed in embeds
        if embed.pk in by_tag
    }
