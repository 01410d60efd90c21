"""The front page: one lead, seconds, briefs by the hour, partners, sections; chosen by rule from the newest stories."""

from dataclasses import dataclass, field

from newsroom.models import Article, Correction
from newsroom.models.article import COMMERCIAL

from . import panels, structured_data
from .bylines import writers
from .furniture import furniture_of
from .old_addresses import leading_to
from .pages import show
from .pictures import note_files

POOL = 160
SECONDS, BRIEFS, PARTNERS, LINES, PARTS, CORRECTIONS = 4, 9, 4, 4, 4, 3
# A series with more parts than this shows its latest without numbers.
PARTS_COUNTED = 30
SERIES_FIELDS = (
    *("series__title", "series__slug", "series__description"),
    *("series__picture__alt", "series__picture__pub_status", "series__picture__rights_expire_at"),
)
# Columns of twelve that the sections of one row take; rows of three, what is left over shares a row.
ROWS = {3: ("wide", "", ""), 2: ("wide", "wide"), 1: ("whole",)}


@dataclass
class Sector:
    """A section on the front page: its lead, lines under it, and how wide it stands."""

    section: object
    lead: Article
    lines: list[Article]
    width: str = ""


@dataclass
class Choice:
    """Keys of stories by place on the page, picked once each."""

    rows: list[tuple]
    lead: int | None = None
    seconds: list[int] = field(default_factory=list)
    briefs: list[int] = field(default_factory=list)
    partners: list[int] = field(default_factory=list)
    sectors: dict[int, list[int]] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)

    def take(self, many, suits=lambda row: True):
        """Takes the newest stories that suit and are not on the page yet."""
        keys = [row.pk for row in self.rows if row.pk not in self.taken and suits(row)][:many]
        self.taken.update(keys)
        return keys


def front(request):
    """The front page; addresses such as `/?p=12` are old ones of the site that moved here."""
    if request.GET and (found := leading_to(request)):
        return found
    at = request.edition.at
    sections = furniture_of(request.edition)["sections"]
    choice = choose(sections, at)
    stories = Article.objects.published(at).for_cards().in_bulk(choice.taken)
    sectors = list(_sectors(choice, sections, stories))
    lead = stories.get(choice.lead)
    series, parts = latest_series(at)
    in_order = [stories[key] for key in _keys(choice) if key in stories]
    context = {
        "lead": lead,
        "lead_writers": writers(lead),
        "seconds": _of(stories, choice.seconds),
        "briefs": _of(stories, choice.briefs),
        "partner_stories": _of(stories, choice.partners),
        "sectors": sectors,
        "series": series,
        "parts": parts,
        "corrections": Correction.objects.published(at).newest_first().for_lines()[:CORRECTIONS],
        "panels": list(panels.filled("front", in_order, at)),
        "address": "/",
        "has_feeds": True,
        "head": structured_data.for_front(request.edition),
    }
    return show(request, "web/front.html", context, stories=in_order)


def choose(sections, at) -> Choice:
    """Which story stands where, by one query for the keys of the newest."""
    newest = Article.objects.published(at).newest_first()
    choice = Choice(list(newest.values_list("pk", "section", "hero", "republication", "genre", named=True)[:POOL]))
    choice.lead = next(iter(choice.take(1, _can_lead) or choice.take(1)), None)
    choice.seconds = choice.take(1, lambda row: row.hero)
    choice.seconds += choice.take(SECONDS - len(choice.seconds))
    choice.partners = choice.take(PARTNERS, lambda row: row.republication)
    choice.briefs = choice.take(BRIEFS)
    for section in sections:
        choice.sectors[section.pk] = choice.take(LINES + 1, lambda row, key=section.pk: row.section == key)
    return choice


def _can_lead(row):
    return row.hero and not row.republication and row.genre not in COMMERCIAL


def _sectors(choice, sections, stories):
    filled = [section for section in sections if _of(stories, choice.sectors[section.pk])]
    for number, section in enumerate(filled):
        width = _width(number, len(filled))
        lead, *lines = _pictured_first(_of(stories, choice.sectors[section.pk]))
        yield Sector(section, lead, lines[: 3 if width == "wide" else LINES], width)


def _pictured_first(stories):
    return sorted(stories, key=lambda story: story.hero is None)


def _width(number, count):
    row, place = divmod(number, 3)
    widths = ROWS[min(3, count - row * 3)]
    return widths[place] if row % 2 == 0 or len(widths) < 3 else widths[::-1][place]


def latest_series(at):
    """The series whose newest part is the newest, and its latest parts with their numbers; (None, []) without one."""
    parts = Article.objects.published(at).newest_first()
    newest = parts.filter(series__isnull=False).select_related("series__picture").only(*SERIES_FIELDS).first()
    if newest is None:
        return None, []
    shown = list(parts.in_series(newest.series).only("headline", "slug", "published_at")[:PARTS_COUNTED])
    numbers = range(len(shown), 0, -1) if len(shown) < PARTS_COUNTED else [""] * PARTS
    note_files([newest.series.picture])
    return newest.series, list(zip(numbers, shown[:PARTS], strict=False))[::-1]


def _keys(choice):
    yield from [key for key in (choice.lead,) if key]
    yield from (*choice.seconds, *choice.briefs, *choice.partners)
    for keys in choice.sectors.values():
        yield from keys


def _of(stories, keys):
    return [stories[key] for key in keys if key in stories]
