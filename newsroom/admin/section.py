"""The screen of sections."""

from django.contrib import admin

from newsroom.models import Section

from .screens import DeskAdmin


@admin.register(Section)
class SectionAdmin(DeskAdmin):
    """Sections, in the order of the navigation."""

    list_display = ["name", "slug", "position", "is_public"]
    list_filter = ["is_public"]
    ordering = ["position", "name", "pk"]
    prepopulated_fields = {"slug": ["name"]}
    search_fields = ["name", "slug"]
