"""The screens of sources."""

from django.contrib import admin
from reversion.admin import VersionAdmin

from companies.models import Source
from newsroom.admin.screens import DeskAdmin


@admin.register(Source)
class SourceAdmin(DeskAdmin, VersionAdmin):
    """Who says something, and where it can be read."""

    fields = ["asserted_by", "kind", "title", "published_on", "url", "publisher", "retrieved_on", "licence"]
    autocomplete_fields = ["publisher"]
    list_display = ["asserted_by", "title", "kind", "published_on"]
    list_filter = ["kind"]
    search_fields = ["asserted_by", "title"]
    ordering = ["asserted_by", "-published_on", "pk"]
