"""The screens of organisations."""

from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from companies.models import Name, Organization
from newsroom.admin.picture import PictureChoice

from .figure import Figures, NewFigures
from .inlines import SHORT, ShortDates
from .profile import ProfileAdmin
from .role import NewRoles, Roles


class Names(ShortDates):
    """Its names in all scripts and spellings."""

    model = Name
    fields = ["text", "language", "kind", "match", "start_date", "end_date"]
    form = forms.modelform_factory(
        Name, fields=fields, widgets={"text": forms.TextInput(attrs={"size": 22}), "language": SHORT}
    )


@admin.register(Organization)
class OrganizationAdmin(PictureChoice, ProfileAdmin):
    """A company with its names, its figures and its people."""

    autocomplete_fields = ["tag", "headquarters", "parent", "merged_into"]
    picture_fields = ["logo"]
    list_display = ["name", "classification", "industry", "headquarters", "status", "is_public"]
    list_filter = ["classification", "status", "is_public"]
    list_select_related = ["headquarters"]
    search_fields = ["name", "key", "names__text", "names__key"]
    first = ["classification", "description", "industry", "headquarters"]
    more = [
        (_("On the record"), ["status", "website", "founding_date", "dissolution_date", "parent"]),
        (_("Logo"), ["logo", "logo_basis"]),
    ]
    inlines = [Names, Figures, NewFigures, Roles, NewRoles]
