"""The screens of figures."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from companies.models import Figure

from .fact import FactAdmin
from .inlines import NewFacts, StandingFacts


@admin.register(Figure)
class FigureAdmin(FactAdmin):
    """One figure with its day and its source."""

    autocomplete_fields = ["organization", "source", "article", "place"]
    list_display = ["organization", "title", "spoken", "as_of", "source", "status"]
    list_display_links = ["organization", "title"]
    list_filter = ["property", "status", "basis"]
    list_select_related = ["organization", "source", "place"]
    search_fields = ["organization__name", "label", "source__asserted_by"]
    fields_of_fact = (
        *("organization", "property", "label", "qualifier", "value", "value_max", "currency", "usd", "basis"),
        *("as_of", "period_start", "source", "article", "place", "status", "note"),
    )


class Figures(StandingFacts):
    """The organisation's figures, the newest first."""

    model = Figure
    fields = readonly_fields = ["when", "basis", "source", "article", "status"]


class NewFigures(NewFacts):
    """Figures to add on the organisation's form."""

    model = Figure
    autocomplete_fields = ["source", "article"]
    fields = [
        ("property", "label"),
        ("qualifier", "value", "value_max", "currency"),
        ("as_of", "source"),
        ("basis", "article"),
    ]
    verbose_name = _("new figure")
    verbose_name_plural = _("new figures")
