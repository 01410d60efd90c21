"""The screen of old addresses."""

from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from newsroom.models import OldAddress

from .screens import DeskAdmin


class OldAddressForm(forms.ModelForm):
    """An old address begins at the root of the site."""

    def clean_address(self):
        address = self.cleaned_data["address"]
        if not address.startswith("/") or address.startswith("//"):
            raise forms.ValidationError(_("Leave out the site's name. Write e.g. /2020/10/hangzhou/"))
        return address


@admin.register(OldAddress)
class OldAddressAdmin(DeskAdmin):
    """Where addresses lead that once answered."""

    form = OldAddressForm
    list_display = ["address", "content_type", "leads_to"]
    ordering = ["address"]
    search_fields = ["address"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("content_type").prefetch_related("target")

    @admin.display(description=_("leads to"))
    def leads_to(self, old):
        return old.target
