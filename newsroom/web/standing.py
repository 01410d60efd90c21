"""Pages that are no lists of stories: standing pages and corrections."""

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from newsroom.models import Correction, Cursor, StandingPage

from . import embeds, structured_data
from .pager import SIZE, cursor_in
from .pages import show


def standing_page(request, slug):
    """About, contact, ethics and their like."""
    page = get_object_or_404(StandingPage.objects.published(), slug=slug)
    context = {
        "thing": page,
        "title": page.title,
        "address": page.get_absolute_url(),
        "text": embeds.fill(page.body, embeds.Setting(at=request.edition.at)),
        "head": structured_data.for_standing_page(page, request.edition),
    }
    return show(request, "web/standing_page.html", context)


def corrections(request):
    """Every correction of a story that can be read, the latest first."""
    cursor = cursor_in(request)
    rows = Correction.objects.published(request.edition.at).newest_first().for_lines()
    fixes = list((rows.before(cursor.listed_at, cursor.pk) if cursor else rows)[: SIZE + 1])
    if cursor and not fixes:
        raise Http404
    older = Cursor(fixes[SIZE - 1].issued_at, fixes[SIZE - 1].pk) if len(fixes) > SIZE else None
    context = {
        "corrections": fixes[:SIZE],
        "older": older,
        "title": _("Corrections"),
        "address": "/corrections/",
        "has_feeds": True,
    }
    return show(request, "web/corrections.html", context)
