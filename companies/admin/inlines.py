"""Rows on the form of an organisation or a person: what stands is read as it was said, new facts are added below."""

from django import forms
from django.contrib import admin

from newsroom.admin.screens import DeskFields
from newsroom.models.partial_date import PartialDateField

SHORT = forms.TextInput(attrs={"size": 10})


class ShortDates(DeskFields, admin.TabularInline):
    """Rows whose partial dates take no more room than they need."""

    formfield_overrides = DeskFields.formfield_overrides | {PartialDateField: {"widget": SHORT}}
    extra = 0


class StandingFacts(ShortDates):
    """Facts that are there already; each opens on a screen of its own, where it is corrected."""

    can_delete = False
    ordering = ["-as_of_day", "-pk"]
    show_change_link = True

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False


class NewFacts(DeskFields, admin.StackedInline):
    """Facts to add: too much for one line."""

    formfield_overrides = ShortDates.formfield_overrides
    extra = 0

    def get_queryset(self, request):
        return super().get_queryset(request).none()
