"""What the screens of companies, people and places have in common."""

from django import forms
from django.contrib import messages
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from reversion.admin import VersionAdmin

from companies.desk.profiles import refuse_taken_tag, save_profile
from newsroom.admin.screens import DeskAdmin
from newsroom.desk.refusal import RefusedError
from newsroom.models import Article, Tag

from .inlines import StandingFacts


class ProfileForm(forms.ModelForm):
    """Warns once before a second profile of one name is made, and about a tag that is taken."""

    is_another = forms.BooleanField(
        label=gettext_lazy("another one of that name"),
        required=False,
        help_text=gettext_lazy("Tick it when there is a profile with this name already, and this is not the same."),
    )

    class Meta:
        widgets = {"description": forms.Textarea(attrs={"rows": 2, "cols": 60})}

    def clean(self):
        cleaned = super().clean()
        if not self.errors:
            self._warn_of_namesakes(cleaned)
        return cleaned

    def _warn_of_namesakes(self, cleaned):
        if self.instance.pk or cleaned.get("is_another"):
            return
        namesake = type(self.instance).objects.called(cleaned["name"]).first()
        if namesake:
            message = _("There is a profile called %(name)s. Open that one, or tick “another one of that name”.")
            self.add_error("name", message % {"name": namesake})

    def _post_clean(self):
        super()._post_clean()
        if self.errors:
            return
        try:
            refuse_taken_tag(self.instance)
        except RefusedError as refusal:
            self.add_error("tag", str(refusal))


class ProfileAdmin(DeskAdmin, VersionAdmin):
    """A profile: what editors need first on top; saving gives it its tag."""

    form = ProfileForm
    search_fields = ["name", "key"]
    list_filter = ["is_public"]
    ordering = ["name", "pk"]
    rare = ["slug", "is_public", "merged_into"]

    def get_fieldsets(self, request, obj=None):
        """The form's parts; the tick against doubles stands on a new profile's form alone."""
        first = ["name", *([] if obj else ["is_another"]), "tag", *self.first]
        more = ((title, {"fields": fields}) for title, fields in self.more)
        rare = (_("Address and visibility"), {"fields": self.rare, "classes": ["collapse"]})
        return [(None, {"fields": first}), *more, rare]

    def get_inlines(self, request, obj):
        """On a new profile's form no tables of what it does not have yet."""
        inlines = super().get_inlines(request, obj)
        return inlines if obj else [inline for inline in inlines if not issubclass(inline, StandingFacts)]

    def get_changeform_initial_data(self, request):
        """A new profile for an existing tag: `?tag=12` brings the name along."""
        initial = super().get_changeform_initial_data(request)
        tag = Tag.objects.filter(pk=initial["tag"]).first() if initial.get("tag", "").isdecimal() else None
        return initial | ({"name": tag.name, "description": tag.description} if tag else {})

    def has_delete_permission(self, request, obj=None):
        """What readers can see is hidden or merged first, so that no address breaks by accident."""
        return super().has_delete_permission(request, obj) and not (obj and obj.is_public)

    def get_actions(self, request):
        return {name: action for name, action in super().get_actions(request).items() if name != "delete_selected"}

    def store(self, request, obj, form):
        is_new = obj.pk is None
        save_profile(obj, by=request.user)
        if is_new:
            self._say_what_came_along(request, obj)

    def _say_what_came_along(self, request, profile):
        count = Article.objects.filter(tag_items__tag=profile.tag).count()
        if count:
            message = ngettext("%(count)d story came along.", "%(count)d stories came along.", count)
            self.message_user(request, message % {"count": count}, messages.INFO)
