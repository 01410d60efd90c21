"""The screen of import records: what came in, when, and what became of it."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from newsroom.models import ImportRecord

from .hours import short
from .screens import DeskAdmin


@admin.register(ImportRecord)
class ImportRecordAdmin(DeskAdmin):
    """Nothing is changed here: the records keep things from coming in twice."""

    fields = readonly_fields = ["source", "key", "became", "imported_at"]
    list_display = ["came_in", "became", "source", "key"]
    list_select_related = ["article", "page", "picture"]
    ordering = ["-pk"]
    search_fields = ["key", "source", "article__headline"]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description=_("what it became"))
    def became(self, record):
        thing = record.article or record.page or record.picture
        address = reverse(f"admin:newsroom_{thing._meta.model_name}_change", args=[thing.pk])
        return format_html('<a href="{}">{}</a>', address, thing)

    @admin.display(description=_("came in"), ordering="pk")
    def came_in(self, record):
        return short(record.imported_at)
