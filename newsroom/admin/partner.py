"""The screens of partners and their outlets."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from newsroom.models import Outlet, Partner

from .hours import UntouchedStays
from .picture import PictureChoice
from .screens import DeskAdmin, DeskFields


class OutletInline(DeskFields, admin.StackedInline):
    """The brands of a partner."""

    model = Outlet
    extra = 0
    form = UntouchedStays
    show_change_link = True


@admin.register(Partner)
class PartnerAdmin(PictureChoice, DeskAdmin):
    """Organisations with which stories are exchanged."""

    autocomplete_fields = ["tag"]
    fieldsets = [
        (None, {"fields": ["name", "legal_name", "description", "website", "logo"]}),
        (_("On the site"), {"fields": ["is_public", "tag", "slug"]}),
    ]
    inlines = [OutletInline]
    list_display = ["name", "legal_name", "website", "is_public"]
    list_filter = ["is_public"]
    ordering = ["name", "pk"]
    picture_fields = ["logo"]
    prepopulated_fields = {"slug": ["name"]}
    search_fields = ["name", "legal_name", "outlets__name"]


@admin.register(Outlet)
class OutletAdmin(DeskAdmin):
    """The brands that are credited."""

    autocomplete_fields = ["partner"]
    form = UntouchedStays
    list_display = ["name", "partner", "url", "language"]
    list_filter = ["language"]
    list_select_related = ["partner"]
    ordering = ["name", "pk"]
    search_fields = ["name", "aliases", "partner__name"]
