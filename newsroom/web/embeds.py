"""Embeds: what stands as a placeholder in stored prose and is drawn when the page is asked for.

A placeholder is `<div data-embed="picture" data-id="12" data-caption="…"></div>`. Each kind is answered by one
gated query for all placeholders of a text; what may not be seen is left out without a trace.
"""

import datetime
import html
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from newsroom.models import Article, Picture, Series
from newsroom.models.richtext import safe_link

_PLACEHOLDER = re.compile(r"<div((?:\s+data-[a-z]+=\"[^\"]*\")+)>\s*</div>")
_ATTRIBUTE = re.compile(r'data-([a-z]+)="([^"]*)"')


@dataclass(frozen=True)
class Embed:
    """One placeholder.

    Attributes:
        kind: what it shows; `pk` is the key of it, `caption` what stands under it.
        address: where a link card leads.
        as_of: the day whose figures it shows: its story's own.
    """

    kind: str
    pk: int | None = None
    caption: str = ""
    address: str = ""
    as_of: datetime.date | None = None


@dataclass(frozen=True)
class Setting:
    """Where a text is drawn.

    Attributes:
        at: the moment to ask the gate for.
        as_of: the day whose figures are shown: the story's own.
        in_feed: whether for a feed, whose readers know no style sheet and no relative address.
    """

    at: datetime.datetime
    as_of: datetime.date | None = None
    in_feed: bool = False

    @property
    def site(self) -> str:
        """What stands before the site's own addresses: nothing on a page."""
        return settings.SITE_URL if self.in_feed else ""


Drawer = Callable[[list[Embed], Setting], dict[Embed, str]]
_drawers: dict[str, Drawer] = {}


def register(kind: str, drawer: Drawer) -> None:
    """Says how a kind of placeholder is drawn.

    Args:
        kind: the value of `data-embed`.
        drawer: called once a text with all its placeholders of the kind; returns the HTML of each that may be
            seen. It asks the gate itself.
    """
    _drawers[kind] = drawer


def fill(body: str, setting: Setting) -> SafeString:
    """Stored prose with its placeholders drawn."""
    return fill_each([(body, setting.as_of)], setting)[0]


def fill_each(texts: Iterable[tuple[str, datetime.date | None]], setting: Setting) -> list[SafeString]:
    """Several texts with their placeholders drawn, by one query a kind for all of them.

    Args:
        texts: pairs of stored prose and the day whose figures its embeds show.
    """
    read = [(body, _placeholders(body, as_of)) for body, as_of in texts]
    drawn = _draw({embed for _body, embeds in read for embed in embeds.values()}, setting)
    return [_filled(body, embeds, drawn) for body, embeds in read]


def _placeholders(body, as_of):
    return {found[0]: _read(found[1], as_of) for found in _PLACEHOLDER.finditer(body)}


def _filled(body, embeds, drawn):
    return joined([_PLACEHOLDER.sub(lambda found: drawn.get(embeds[found[0]], ""), body)])


def joined(parts: Iterable[str]) -> SafeString:
    """Parts of a text as one text again, cards that templates made between them."""
    # The field let only clean HTML into the database, and templates made the rest.
    return mark_safe("".join(parts))  # noqa: S308


def _read(attributes, as_of):
    named = {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(attributes)}
    number = named.get("id", "")
    return Embed(
        kind=named.get("embed", ""),
        pk=int(number) if number.isascii() and number.isdigit() and len(number) < 19 else None,
        caption=named.get("caption", ""),
        address=named.get("href", ""),
        as_of=as_of,
    )


def _draw(embeds, setting):
    by_kind = defaultdict(list)
    for embed in embeds:
        by_kind[embed.kind].append(embed)
    drawn = {}
    for kind in sorted(by_kind.keys() & _drawers.keys()):
        drawn |= _drawers[kind](by_kind[kind], setting)
    return drawn


def _rows_drawer(template: str, name: str, rows: Callable) -> Drawer:
    def draw(embeds, setting):
        found = rows(setting.at).in_bulk([embed.pk for embed in embeds if embed.pk])
        return {
            embed: render_to_string(template, {name: found[embed.pk], "embed": embed, "setting": setting})
            for embed in embeds
            if embed.pk in found
        }

    return draw


def _link_cards(embeds, setting):
    return {
        embed: render_to_string("web/embeds/link.html", {"embed": embed, "setting": setting})
        for embed in embeds
        if safe_link(embed.address)
    }


def _stories(at):
    return Article.objects.published(at).for_cards()


def _pictures(at):
    return Picture.objects.usable(at).with_renditions()


# A promo stands before its series has a part that readers can see; then it is no link.
register("series", _rows_drawer("web/embeds/series.html", "series", Series.objects.with_parts))
register("article", _rows_drawer("web/embeds/article.html", "article", _stories))
register("picture", _rows_drawer("web/embeds/picture.html", "picture", _pictures))
register("link", _link_cards)
