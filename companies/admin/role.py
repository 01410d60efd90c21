"""The screens of roles."""

from django.contrib import admin

from companies.models import Role

from .fact import FactAdmin


@admin.register(Role)
class RoleAdmin(FactAdmin):
    """What somebody is or was at an organisation."""

    autocomplete_fields = ["person", "organization", "source", "article"]
    list_display = ["person", "spoken", "organization", "years", "as_of", "source", "status"]
    list_filter = ["kind", "is_former", "status"]
    list_select_related = ["person", "organization", "source"]
    search_fields = ["person__name", "organization__name", "title"]
    # A role ends; that is news, not a correction.
    free = ("status", "note", "end_date", "is_former")
    fields_of_fact = (
        *("person", "organization", "kind", "title", "start_date", "end_date", "is_former"),
        *("as_of", "source", "article", "status", "note"),
    )


class RoleInline(admin.TabularInline):
    """Roles on the forms of organisations and people."""

    model = Role
    fields = ["person", "organization", "kind", "title", "start_date", "end_date", "is_former", "as_of", "source"]
    autocomplete_fields = ["person", "organization", "source"]
    ordering = ["is_former", "-as_of_day", "pk"]
    extra = 0
    show_change_link = True

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
