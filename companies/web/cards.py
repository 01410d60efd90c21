"""Cards of companies: in the margin of a story, or where an editor put one into its text."""

import datetime
import re
from collections import defaultdict

from django.template.loader import render_to_string
from django.utils import timezone

from companies.models import Figure, Organization
from companies.models.current import current

_IN_TEXT = re.compile(r'<div(?=[^>]*\bdata-embed="company")[^>]*\bdata-id="(\d{1,18})"')


def shown_in(body: str) -> set[int]:
    """Keys of the tags whose companies a text shows by itself."""
    return {int(number) for number in _IN_TEXT.findall(body)}


def figures_of(organizations: list[Organization], at) -> dict[int, list[Figure]]:
    """All figures of some organisations by their keys, newest first; one query, none for no organisation."""
    known: dict[int, list[Figure]] = defaultdict(list)
    if not organizations:
        return known
    for figure in Figure.objects.published(at).about(organizations).with_sources().newest_first():
        known[figure.organization_id].append(figure)
    return known


def card(organization: Organization, figures: list[Figure], *, day: datetime.date, article=None) -> dict:
    """What a card says: the company, and the most telling figure as of a day.

    Args:
        figures: all of the organisation's, newest first.
        day: later figures are left out, as nobody could know them.
        article: a story whose own figures count whatever their day.
    """
    told = article and article.pk
    then = [figure for figure in figures if figure.as_of_day <= day or (told and figure.article_id == told)]
    name = organization.tag.name if organization.tag else organization.name
    return {"name": name, "organization": organization, "known": next(iter(current(then)), None)}


def draw(embeds, setting) -> dict:
    """Draws the placeholders of companies in texts; a company is named by its tag's key."""
    keys = {embed.pk for embed in embeds if embed.pk}
    organizations = list(Organization.objects.published(setting.at).filter(tag__in=keys).select_related("tag"))
    figures = figures_of(organizations, setting.at)
    by_tag = {organization.tag_id: organization for organization in organizations}
    return {embed: _drawn(embed, by_tag[embed.pk], figures, setting) for embed in embeds if embed.pk in by_tag}


def _drawn(embed, organization, figures, setting):
    day = embed.as_of or timezone.localdate(setting.at)
    context = card(organization, figures[organization.pk], day=day)
    template = "companies/_embed_in_feed.html" if setting.in_feed else "companies/_embed.html"
    return render_to_string(template, {**context, "embed": embed, "setting": setting})
