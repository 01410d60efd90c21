"""Lists of stories: section, topic, author, partner, series."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from newsroom.models import Article, Contributor, Partner, Section, Series, Tag

from . import panels, structured_data
from .addresses import with_query
from .bylines import writers
from .pager import cursor_in, page_of
from .pages import show
from .pictures import has_picture, note_files

# How many stories stand beside the one that opens a section.
ALSO = 2
# Among how many of the newest a picture is looked for.
RECENT = 6


def section(request, slug):
    """A section: its newest story with a picture opens the page, the rest by day."""
    thing = get_object_or_404(Section.objects.published(), slug=slug)
    page = page_of(Article.objects.published(request.edition.at).in_section(thing), request)
    return _list(request, "web/section.html", thing, page, opening=_opening(page, request.edition.at), no_section=True)


def topic(request, slug):
    """A tag's stories; a tag with a public profile leads there."""
    at = request.edition.at
    tag = get_object_or_404(Tag.objects.published(at), slug=slug)
    if profile := panels.profile_of(tag, at):
        return redirect(with_query(profile, request))
    page = page_of(Article.objects.published(at).about(tag), request)
    return _list(request, "web/topic.html", tag, page)


def author(request, slug):
    """A contributor and what carries the name."""
    at = request.edition.at
    people = Contributor.objects.published(at).select_related("picture").prefetch_related("picture__renditions")
    contributor = get_object_or_404(people, slug=slug)
    return _list(
        request, "web/author.html", contributor, page_of(Article.objects.published(at).by(contributor), request)
    )


def partner(request, slug):
    """A partner and what is republished from it."""
    thing = get_object_or_404(Partner.objects.published().prefetch_related("outlets"), slug=slug)
    return _list(
        request,
        "web/partner.html",
        thing,
        page_of(Article.objects.published(request.edition.at).from_partner(thing), request),
    )


def partners(request):
    """Everybody whose stories are republished here."""
    rows = Partner.objects.published().prefetch_related("outlets").order_by("name", "pk")
    context = {"partners": rows, "title": _("Partners and credits"), "address": request.path}
    return show(request, "web/partners.html", context)


def series(request, slug):
    """A series: its parts, the newest first."""
    at = request.edition.at
    rows = Series.objects.published(at).select_related("picture").prefetch_related("picture__renditions")
    thing = get_object_or_404(rows, slug=slug)
    return _list(request, "web/series.html", thing, page_of(Article.objects.published(at).in_series(thing), request))


def _list(request, template, thing, page, *, opening=None, no_section=False):
    if not (page.stories or page.is_first):
        raise Http404
    also = [story for story in page.stories if story != opening][:ALSO] if opening else []
    context = {
        "thing": thing,
        "title": str(thing),
        "address": thing.get_absolute_url(),
        "has_feeds": True,
        "page": page,
        "opening": opening,
        "opening_writers": writers(opening),
        "also": also,
        "days": page.days(but=[opening, *also]),
        "no_section": no_section,
        "head": structured_data.for_list(request.edition, thing, page, cursor_in(request)),
    }
    return show(request, template, context, stories=page.stories)


def _opening(page, at):
    if not (page.is_first and page.stories):
        return None
    note_files(story.hero for story in page.stories)
    return next((story for story in page.stories[:RECENT] if has_picture(story.hero, at)), page.stories[0])
