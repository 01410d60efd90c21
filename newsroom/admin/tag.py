"""The screen of tags: one vocabulary, to which nothing is added by accident."""

from django import forms
from django.contrib import admin, messages
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from newsroom.desk.merge_tags import merge_tags
from newsroom.desk.refusal import RefusedError
from newsroom.models import Tag, TagAlias
from newsroom.models.tag import tag_key

from . import profiles
from .screens import DeskAdmin, DeskFields


class TagForm(forms.ModelForm):
    """A tag; a new one that is nearly called like another is looked at twice."""

    is_another = forms.BooleanField(
        label=gettext_lazy("I looked: this is another one"), required=False, help_text=gettext_lazy("See above.")
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not self._is_looked_at():
            del self.fields["is_another"]

    def clean_name(self):
        name = " ".join(self.cleaned_data["name"].split())
        found = Tag.objects.called(name)
        if found and found.pk != self.instance.pk:
            raise forms.ValidationError(_("There is “%(tag)s” already; the name leads to it.") % {"tag": found})
        if not self.instance.pk and not self.data.get(self.add_prefix("is_another")):
            self._look_twice(name)
        return name

    def _look_twice(self, name):
        if near := Tag.objects.like(name):
            raise forms.ValidationError(
                _("Is it one of these: %(tags)s? Use that one, or tick “I looked” below and save again.")
                % {"tags": ", ".join(f"“{tag}”" for tag in near)}
            )

    def _is_looked_at(self):
        return self.is_bound and not self.instance.pk


class AliasForm(forms.ModelForm):
    """An alias leads to one tag."""

    def clean_text(self):
        text = self.cleaned_data["text"]
        found = Tag.objects.called(text)
        if found and found.pk != self.instance.tag_id:
            raise forms.ValidationError(_("This name leads to “%(tag)s” already.") % {"tag": found})
        if self.instance.pk is None and TagAlias.objects.filter(key=tag_key(text)).exists():
            raise forms.ValidationError(_("This tag has that name already."))
        return text


class AliasInline(DeskFields, admin.TabularInline):
    """Other names of a tag."""

    model = TagAlias
    form = AliasForm
    extra = 1


class MergeForm(forms.Form):
    """Which tag stays."""

    into = forms.ModelChoiceField(
        Tag.objects.none(), label=gettext_lazy("The tag that stays"), widget=forms.RadioSelect, empty_label=None
    )

    def __init__(self, *args, tags, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["into"].queryset = tags


@admin.register(Tag)
class TagAdmin(DeskAdmin):
    """Tags, their other names, and the merging of two that mean the same."""

    actions = ["merge"]
    form = TagForm
    fields = ["name", "is_another", "description", "slug"]
    inlines = [AliasInline]
    list_display = ["name", "slug", "description"]
    ordering = ["name", "pk"]
    search_fields = ["name", "aliases__text"]

    def get_fields(self, request, obj=None):
        return [name for name in self.fields if name != "is_another" or (request.method == "POST" and obj is None)]

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        context["profile_links"] = profiles.links(obj, request.user) if obj else []
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def get_search_results(self, request, queryset, search_term):
        """Tags by their key, so that “we doctor” finds WeDoctor and 杭州 finds Hangzhou."""
        key = tag_key(search_term)
        if not key:
            return queryset, False
        by_alias = TagAlias.objects.filter(key__contains=key).values("tag")
        return queryset.filter(key__contains=key) | queryset.filter(pk__in=by_alias), False

    @admin.action(description=gettext_lazy("Merge into one…"), permissions=["delete"])
    def merge(self, request, queryset):
        form = MergeForm(request.POST if "into" in request.POST else None, tags=queryset)
        if not form.is_valid():
            context = self.admin_site.each_context(request) | {
                "title": _("Merge tags"),
                "form": form,
                "chosen": queryset,
                "opts": self.opts,
                "media": self.media,
            }
            return render(request, "admin/newsroom/tag/merge.html", context)
        stays = form.cleaned_data["into"]
        for tag in queryset.exclude(pk=stays.pk):
            self._merge_one(request, tag, stays)
        return None

    def _merge_one(self, request, tag, stays):
        words = {"tag": tag.name, "stays": stays}
        try:
            merge_tags(tag, into=stays, by=request.user)
        except RefusedError as refusal:
            self.message_user(request, str(refusal), messages.ERROR)
        else:
            self.message_user(request, _("“%(tag)s” is now a name of “%(stays)s”.") % words, messages.SUCCESS)
