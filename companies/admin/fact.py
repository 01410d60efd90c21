"""Facts on the desk: what readers have seen is corrected by another fact, never changed."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from reversion.admin import VersionAdmin

from companies.desk.correct import correct_fact, refuse_correction
from newsroom.admin.screens import DeskAdmin
from newsroom.desk.refusal import RefusedError


class FactAdmin(DeskAdmin, VersionAdmin):
    """One fact; `?corrects=12` on the form of a new one makes it the correction of another."""

    ordering = ["-as_of_day", "-pk"]
    # What may change although readers have seen it.
    free = ("status", "note")

    def get_readonly_fields(self, request, obj=None):
        if obj is None or not obj.is_shown():
            return ["how_to_correct"] if obj else []
        return [name for name in self.fields_of_fact if name not in self.free] + ["how_to_correct"]

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and not (obj and obj.is_shown())

    def get_actions(self, request):
        return {name: action for name, action in super().get_actions(request).items() if name != "delete_selected"}

    def get_fields(self, request, obj=None):
        if obj is not None:
            return ["how_to_correct", *self.fields_of_fact]
        is_correction = "corrects" in request.GET
        return [name for name in self.fields_of_fact if not (is_correction and name == "status")]

    @admin.display(description=_("correction"))
    def how_to_correct(self, fact):
        """A link to the form of the fact that takes this one's place."""
        address = reverse(f"admin:companies_{fact._meta.model_name}_add")
        words = _("Readers see this as it was said. Correct it with another")
        return format_html('<a href="{}?corrects={}">{}</a>', address, fact.pk, words)

    def add_view(self, request, form_url="", extra_context=None):
        wrong = self._corrected_by(request)
        title = {"title": _("Correct “%(fact)s”") % {"fact": wrong}} if wrong else {}
        return super().add_view(request, form_url, {**(extra_context or {}), **title})

    def get_changeform_initial_data(self, request):
        wrong = self._corrected_by(request)
        if wrong is None:
            return super().get_changeform_initial_data(request)
        return {name: getattr(wrong, name) for name in self.fields_of_fact if name not in self.free}

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        wrong = None if change else self._corrected_by(request)
        return type(form.__name__, (_RefusesCorrection, form), {"wrong": wrong}) if wrong else form

    def save_model(self, request, obj, form, change):
        wrong = None if change else self._corrected_by(request)
        if wrong is None:
            return super().save_model(request, obj, form, change)
        return correct_fact(wrong, obj, by=request.user)

    def _corrected_by(self, request):
        number = request.GET.get("corrects", "")
        return self.model.objects.filter(pk=number).first() if number.isdecimal() else None


class _RefusesCorrection:
    """Says in the form why a correction would be refused."""

    def _post_clean(self):
        super()._post_clean()
        try:
            refuse_correction(self.wrong, self.instance)
        except RefusedError as refusal:
            self.add_error(None, str(refusal))
