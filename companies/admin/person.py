"""The screens of people."""

from django.contrib import admin

from companies.models import Person

from .profile import ProfileAdmin
from .role import NewRoles, Roles


@admin.register(Person)
class PersonAdmin(ProfileAdmin):
    """Somebody who founds, leads or once worked for organisations."""

    autocomplete_fields = ["tag", "merged_into"]
    list_display = ["name", "native_name", "description", "is_public"]
    search_fields = ["name", "key", "native_name"]
    first = ["native_name", "native_language", "description"]
    more = []
    inlines = [Roles, NewRoles]
