"""Bylines as a page words them: who wrote it first, then everybody else by what they did."""

import itertools

from django.utils.translation import gettext_lazy as _

from newsroom.models import BylineRole

WORDS = {
    BylineRole.WRITER: _("By"),
    BylineRole.REPORTING: _("Additional reporting by"),
    BylineRole.EDITOR: _("Edited by"),
    BylineRole.TRANSLATOR: _("Translated by"),
    BylineRole.PHOTOGRAPHER: _("Photographs by"),
    BylineRole.ILLUSTRATOR: _("Illustrations by"),
}
WRITTEN_BY = _("Written by")
_ORDER = list(WORDS)


def by_role(article) -> list[tuple[str, list]]:
    """Pairs of words and the bylines that they stand before; an outlet's story is `Written by` it."""
    lines = sorted(article.bylines.all(), key=lambda line: _ORDER.index(line.role))
    groups = ((role, list(group)) for role, group in itertools.groupby(lines, lambda line: line.role))
    return [(_words(role, group), group) for role, group in groups]


def writers(article) -> list[str]:
    """The names under a teaser, by one query: who wrote it, for our own work."""
    if article is None or article.source:
        return []
    lines = article.bylines.filter(role=BylineRole.WRITER).order_by("position", "pk")
    return [person or outlet for person, outlet in lines.values_list("contributor__name", "outlet__name")]


def _words(role, lines):
    is_outlets = role == BylineRole.WRITER and all(line.outlet_id for line in lines)
    return WRITTEN_BY if is_outlets else WORDS[role]
