"""Sitemaps (sitemaps.org): an index, and the pages of each kind by ranges of their keys, never by offset."""

from collections.abc import Iterator

from django.db.models import F, Max, QuerySet
from django.http import Http404, HttpResponse
from django.urls import reverse

from newsroom.models import Article, Contributor, Partner, Section, Series, Shape, StandingPage, Tag
from newsroom.web import panels
from newsroom.web.addresses import absolute
from newsroom.web.pictures import note_files, shown

from .xml import add, root, written

# Keys a file spans at most; the standard allows 50,000 addresses.
SPAN = 2000
STORY_FIELDS = ("slug", "published_at", "updated_at", "hero__pub_status", "hero__rights_expire_at")


def index(request):
    """The sitemap index: a file for every range of keys in which readers can see something."""
    document = root("sitemap:sitemapindex", default="sitemap")
    _add_file(document, absolute(reverse("sitemap_of_lists")))
    for name, rows in _kinds(request.edition.at):
        for number, changed_at in _ranges(rows):
            _add_file(document, absolute(reverse("sitemap_of", args=[name, number])), changed_at)
    return _answer(document)


def lists(request):
    """The sitemap of the pages that are there whatever is published."""
    document = root("sitemap:urlset", default="sitemap")
    for name in ("front", "corrections", *(["partners"] if Partner.objects.published().exists() else [])):
        _add_page(document, reverse(name))
    return _answer(document)


def rows_of(request, name, number):
    """The sitemap of one kind of page in one range of keys."""
    at = request.edition.at
    rows = dict(_kinds(at)).get(name)
    if rows is None or number > 1 << 40:
        raise Http404
    rows = list(rows.filter(pk__gte=number * SPAN, pk__lt=(number + 1) * SPAN).order_by("pk"))
    if not rows:
        raise Http404
    document = root("sitemap:urlset", "image", default="sitemap")
    note_files(getattr(row, "hero", None) for row in rows)
    for row in rows:
        page = _add_page(document, row.get_absolute_url(), _changed_at(row))
        if photo := shown(getattr(row, "hero", None), Shape.HERO, at):
            add(add(page, "image:image"), "image:loc", absolute(photo.plain.address))
    return _answer(document)


def _kinds(at) -> Iterator[tuple[str, QuerySet]]:
    stories = Article.objects.published(at).for_search_engines()
    yield "articles", stories.select_related("hero").only(*STORY_FIELDS)
    yield "sections", Section.objects.published(at)
    yield "topics", _topics(at)
    yield "authors", Contributor.objects.published(at).only("slug")
    yield "partners", Partner.objects.published(at).only("slug")
    yield "series", Series.objects.published(at).only("slug")
    yield "pages", StandingPage.objects.published(at).only("slug", "updated_at")
    for kinds in panels.filled("sitemap", at):
        yield from kinds


def _topics(at):
    """Tags of their own page: what has a public profile redirects to it."""
    tags = Tag.objects.published(at).only("slug")
    for keys in panels.filled("profiled", at):
        tags = tags.exclude(pk__in=keys)
    return tags


def _ranges(rows):
    """Pairs of a range's number and the hour of its last change, None where that is not known."""
    numbered = rows.order_by().annotate(range=F("pk") / SPAN).values("range")
    dated = (
        numbered.annotate(changed_at=Max("updated_at"), made_at=Max("published_at")) if _is_dated(rows) else numbered
    )
    for row in dated.distinct().order_by("range"):
        yield row["range"], max(filter(None, (row.get("changed_at"), row.get("made_at"))), default=None)


def _is_dated(rows):
    return rows.model is Article


def _changed_at(row):
    hours = (getattr(row, "published_at", None), getattr(row, "updated_at", None))
    return max(filter(None, hours), default=None)


def _add_file(document, address, changed_at=None):
    _add(document, "sitemap:sitemap", address, changed_at)


def _add_page(document, address, changed_at=None):
    return _add(document, "sitemap:url", absolute(address), changed_at)


def _add(document, name, address, changed_at):
    element = add(document, name)
    add(element, "sitemap:loc", address)
    if changed_at:
        add(element, "sitemap:lastmod", changed_at.isoformat(timespec="seconds"))
    return element


def _answer(document):
    return HttpResponse(written(document), content_type="application/xml; charset=utf-8")
