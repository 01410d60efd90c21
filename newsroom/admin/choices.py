"""What the editor's dialogs find: pictures, series, companies and stories by a few letters of their names."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from django.core.exceptions import PermissionDenied
from django.http import Http404, JsonResponse
from django.utils.formats import date_format
from django.utils.timezone import localtime

from newsroom.models import Article, Picture, Series, Tag

from .picture import thumbnail

MOST = 12


@dataclass(frozen=True)
class Kind:
    """One kind of thing to choose: its model, the order when nothing is typed, a few words on a row, which rows."""

    model: type
    order: tuple[str, ...]
    note: Callable = lambda row: ""
    narrowed: Callable = lambda rows: rows


def _credit(picture):
    return picture.credit_line


def _standing(article):
    hour = article.listed_at and date_format(localtime(article.listed_at), "j M Y")
    return ", ".join(str(word) for word in (article.state().label, hour) if word)


KINDS = {
    "picture": Kind(Picture, ("-created_at", "-pk"), _credit),
    "series": Kind(Series, ("title", "pk"), lambda series: series.promo_text),
    "company": Kind(Tag, ("name", "pk"), lambda tag: tag.description),
    "article": Kind(Article, ("-saved_at", "-pk"), _standing),
}


def narrow(name: str, narrowed: Callable) -> None:
    """Lets another application say which rows of a kind make sense: `narrowed` is given and returns a queryset."""
    KINDS[name] = replace(KINDS[name], narrowed=narrowed)


def answer(request, site) -> JsonResponse:
    """Rows of a kind by `term`, or the one with `id`, for whoever may see the kind's own screen."""
    kind = KINDS.get(request.GET.get("kind", ""))
    if kind is None:
        raise Http404
    screen = site.get_model_admin(kind.model)
    if not screen.has_view_permission(request):
        raise PermissionDenied
    rows = kind.narrowed(screen.get_queryset(request)).order_by(*kind.order)
    return JsonResponse({"results": [_described(kind, row) for row in _asked_for(request, screen, rows)[:MOST]]})


def _asked_for(request, screen, rows):
    key, term = request.GET.get("id", ""), request.GET.get("term", "").strip()
    if key:
        return rows.filter(pk=key) if key.isdecimal() and len(key) < 19 else rows.none()
    return screen.get_search_results(request, rows, term)[0] if term else rows


def _described(kind, row):
    told = {"id": str(row.pk), "text": str(row), "note": kind.note(row)}
    if kind.model is Picture:
        return told | {"thumbnail": thumbnail(row.pk)}
    return told | {"address": row.get_absolute_url()}
