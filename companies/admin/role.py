"""The screens of roles."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from companies.models import Role

from .fact import FactAdmin
from .inlines import NewFacts, StandingFacts


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


class Roles(StandingFacts):
    """Roles on the form of an organisation or a person."""

    model = Role
    fields = readonly_fields = ["years", "is_former", "as_of", "source", "article", "status"]


class NewRoles(NewFacts):
    """Roles to add there."""

    model = Role
    autocomplete_fields = ["person", "organization", "source"]
    fields = [
        ("person", "organization"),
        ("kind", "title"),
        ("start_date", "end_date", "is_former"),
        ("as_of", "source"),
    ]
    verbose_name = _("new role")
    verbose_name_plural = _("new roles")
