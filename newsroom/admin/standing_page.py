"""The screen of standing pages."""

from django.contrib import admin
from django.utils import timezone

from newsroom.models import StandingPage

from .hours import UntouchedStays
from .screens import DeskAdmin


@admin.register(StandingPage)
class StandingPageAdmin(DeskAdmin):
    """About, contact, policies."""

    form = UntouchedStays
    fields = ["title", "body", "purpose", "is_public", "position", "slug"]
    list_display = ["title", "purpose", "position", "is_public", "updated_at"]
    list_filter = ["purpose", "is_public"]
    ordering = ["position", "title", "pk"]
    prepopulated_fields = {"slug": ["title"]}
    search_fields = ["title", "slug"]

    def store(self, request, obj, form):
        if {"title", "body"} & {*form.changed_data}:
            obj.updated_at = timezone.now()
        obj.save()
