"""The screens of places."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from companies.models import Place

from .profile import ProfileAdmin


@admin.register(Place)
class PlaceAdmin(ProfileAdmin):
    """A city, a region or a country."""

    autocomplete_fields = ["tag", "parent", "merged_into"]
    list_display = ["name", "kind", "parent", "country", "is_public"]
    list_filter = ["kind", "is_public"]
    list_select_related = ["parent"]
    first = ["kind", "parent", "description"]
    more = [(_("On the map"), ["country", "latitude", "longitude"])]
