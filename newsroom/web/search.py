"""Search: the stories that hold the words, and what else was found."""

from django.utils.translation import gettext as _

from newsroom import search as index

from . import panels
from .pager import cursor_in
from .pages import show

LONGEST = 200


def search(request):
    """The page of a search; without words, the empty field."""
    at = request.edition.at
    text = " ".join(request.GET.get("q", "").replace("\0", "").split())[:LONGEST]
    results = index.find(text, at=at, before=cursor_in(request)) if text else None
    stories = list(results.articles) if results else []
    context = {
        "title": f"{text} | {_('Search')}" if text else _("Search"),
        "text": text,
        "results": results,
        "stories": stories,
        "panels": list(panels.filled("search", text, at)) if text and "before" not in request.GET else [],
        "address": "/search/",
    }
    return show(request, "web/search.html", context, stories=stories)
