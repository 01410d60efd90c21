"""The screens of figures."""

from django.contrib import admin

from companies.models import Figure

from .fact import FactAdmin


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


class FigureInline(admin.TabularInline):
    """Figures on the organisation's form: new ones are added, what stands is read."""

    model = Figure
    fields = ["property", "label", "qualifier", "value", "value_max", "currency", "basis", "as_of", "source", "article"]
    autocomplete_fields = ["source", "article"]
    ordering = ["-as_of_day", "-pk"]
    extra = 0
    show_change_link = True

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
