"""The screen of series."""

from django.contrib import admin

from newsroom.models import Series

from .picture import PictureChoice
from .screens import DeskAdmin


@admin.register(Series)
class SeriesAdmin(PictureChoice, DeskAdmin):
    """Series with their promos."""

    list_display = ["title", "slug", "promo_text"]
    ordering = ["title", "pk"]
    picture_fields = ["picture"]
    prepopulated_fields = {"slug": ["title"]}
    search_fields = ["title", "slug"]
