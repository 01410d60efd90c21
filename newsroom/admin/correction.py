"""The screens of corrections: they are issued from their story and stay."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from newsroom.models import Correction

from .screens import DeskAdmin

SHOWN = ["issued_at", "kind", "text", "issued_by"]


class CorrectionInline(admin.TabularInline):
    """What was corrected; a new one is issued by its own button."""

    model = Correction
    classes = ["collapse"]
    fields = readonly_fields = SHOWN
    extra = 0
    can_delete = False
    ordering = ["-issued_at", "-pk"]
    verbose_name_plural = _("corrections (never changed or deleted)")

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False


@admin.register(Correction)
class CorrectionAdmin(DeskAdmin):
    """Every correction, the newest first."""

    list_display = ["text", "kind", "article", "issued_at", "issued_by"]
    list_filter = ["kind"]
    list_select_related = ["article", "issued_by"]
    fields = readonly_fields = ["article", *SHOWN]
    ordering = ["-issued_at", "-pk"]
    search_fields = ["text", "article__headline"]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
