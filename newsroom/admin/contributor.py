"""The screen of contributors."""

from django.contrib import admin

from newsroom.models import Contributor

from .hours import UntouchedStays
from .picture import PictureChoice
from .screens import DeskAdmin


@admin.register(Contributor)
class ContributorAdmin(PictureChoice, DeskAdmin):
    """Names that stand on stories."""

    form = UntouchedStays
    autocomplete_fields = ["user"]
    fields = ["name", "title", "bio", "picture", "email", "links", "user", "slug"]
    list_display = ["name", "title", "user"]
    list_select_related = ["user"]
    ordering = ["name", "pk"]
    picture_fields = ["picture"]
    prepopulated_fields = {"slug": ["name"]}
    search_fields = ["name", "slug", "title"]
