"""The screen of the publication itself."""

from django.contrib import admin
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from newsroom.models import Publication

from .hours import UntouchedStays
from .picture import PictureChoice
from .screens import DeskAdmin


@admin.register(Publication)
class PublicationAdmin(PictureChoice, DeskAdmin):
    """One row: who publishes."""

    form = UntouchedStays
    fieldsets = [
        (None, {"fields": ["name", "tagline", "notice", "logo"]}),
        (_("Publisher"), {"fields": ["legal_publisher", "email", "links"]}),
        (_("Place and language"), {"fields": ["language", "market", "time_zone", "longitude_west", "longitude_east"]}),
    ]
    picture_fields = ["logo"]

    def has_add_permission(self, request):
        return super().has_add_permission(request) and not Publication.objects.exists()

    def has_delete_permission(self, request, obj=None):
        return False

    def changelist_view(self, request, extra_context=None):
        publication = Publication.objects.current()
        if publication.pk:
            return redirect(reverse("admin:newsroom_publication_change", args=[publication.pk]))
        return super().changelist_view(request, extra_context)
