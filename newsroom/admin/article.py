"""The screen of stories."""

import reversion
from django.conf import settings
from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from js_asset import Script
from reversion.admin import VersionAdmin
from reversion.models import Version

from newsroom import search
from newsroom.desk.bring_back import bring_back
from newsroom.desk.discard import discard
from newsroom.desk.refusal import RefusedError
from newsroom.desk.write import save_story, tell_readers
from newsroom.models import Article, Byline
from newsroom.models.edition import current_edition
from newsroom.web.article import render_story
from newsroom.web.pages import in_house

from . import choices, filters, standing, versions
from .article_deeds import DEEDS, offered
from .article_form import ArticleForm
from .compare import compared
from .correction import CorrectionInline
from .hours import short
from .picture import PictureChoice
from .republication import RepublicationInline
from .screens import DeskAdmin, DeskFields
from .tags import NewTagButton, TagSelect


class BylineInline(DeskFields, admin.TabularInline):
    """Whose names stand on the story."""

    model = Byline
    autocomplete_fields = ["contributor", "outlet"]
    extra = 1
    fields = ["contributor", "outlet", "role", "position"]
    ordering = ["position", "pk"]


class StoryList(ChangeList):
    """The list of stories, without their texts."""

    def get_queryset(self, request, exclude_parameters=None):
        return super().get_queryset(request, exclude_parameters).defer("body", "republication__raw_source")


@admin.register(Article)
class ArticleAdmin(PictureChoice, DeskAdmin, VersionAdmin):
    """Stories: the form that an editor works in all day, and the list to find them again."""

    actions = ["publish", "withdraw"]
    autocomplete_fields = ["section", "series", "translation_of", "owner"]
    form = ArticleForm
    fieldsets = [
        (None, {"fields": ["seen", "headline", "dek", "body", ("section", "genre"), "tags", ("hero", "hero_caption")]}),
        (
            gettext_lazy("Hours and rights"),
            {
                "fields": [
                    "told",
                    ("published_at", "embargo_until"),
                    "unpublish_at",
                    ("rights_expire_at", "on_expiry"),
                ],
                "classes": ["collapse"],
            },
        ),
        (
            gettext_lazy("Series, language, how it was made"),
            {
                "fields": ["series", ("language", "translation_of"), "digital_source_type"],
                "classes": ["collapse"],
            },
        ),
        (
            gettext_lazy("Social networks"),
            {"fields": ["social_headline", "social_description"], "classes": ["collapse"]},
        ),
        (gettext_lazy("At the desk"), {"fields": ["slug", "owner", "internal_note"], "classes": ["collapse"]}),
    ]
    history_latest_first = True
    inlines = [BylineInline, RepublicationInline, CorrectionInline]
    list_display = ["headline", "stands", "section", "source", "published", "saved", "owner"]
    list_filter = [
        filters.StateFilter,
        "section",
        filters.PartnerFilter,
        filters.ContributorFilter,
        filters.TagFilter,
        filters.MonthFilter,
    ]
    list_select_related = ["section", "owner", "republication__outlet"]
    ordering = ["-saved_at", "-pk"]
    picture_fields = ["hero"]
    search_fields = ["headline"]
    search_help_text = gettext_lazy("Words of headline, text, bylines, tags, notes")

    class Media:
        js = [Script("desk/js/choice-filter.js", type="module")]

    def get_urls(self):
        wrap = self.admin_site.admin_view
        return [
            path("choices/", wrap(self.choices), name="newsroom_article_choices"),
            path("<int:pk>/preview/", wrap(self.preview), name="newsroom_article_preview"),
            path("<int:pk>/<str:name>-now/", wrap(self.deed), name="newsroom_article_deed"),
            *super().get_urls(),
        ]

    def get_changelist(self, request, **kwargs):
        return StoryList

    def get_search_results(self, request, queryset, search_term):
        found = search.find_for_desk(search_term)
        return (queryset.filter(pk__in=found.values("pk")) if search_term.strip() else queryset), False

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        may_add = self.admin_site.get_model_admin(form.base_fields["tags"].queryset.model).has_add_permission(request)
        form.base_fields["tags"].widget = NewTagButton(TagSelect(self.admin_site), self.admin_site, may_add=may_add)
        form.base_fields["slug"].help_text = _(
            "Empty: made from the headline. A published story's old address leads on."
        )
        return form

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and not (obj and obj.first_published_at)

    def has_readers(self, obj):
        return obj.is_on_record()

    def store(self, request, obj, form):
        write = tell_readers if form.cleaned_data.get("told") and obj.is_on_record() else save_story
        write(obj, by=request.user)

    def delete_model(self, request, obj):
        discard(obj)

    def delete_queryset(self, request, queryset):
        for article in queryset:
            discard(article)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        if request.method == "POST":
            versions.keep_first(self.get_object(request, unquote(object_id)))
        return super().change_view(request, object_id, form_url, extra_context)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        search.index([form.instance.pk])

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        context["deeds"] = offered(obj) if self.has_change_permission(request, obj) else []
        context["standing"] = standing.sentences(obj) if obj else []
        context["is_on_record"] = bool(obj) and obj.is_on_record()
        return super().render_change_form(request, context, add, change, form_url, obj)

    def response_add(self, request, obj, post_url_continue=None):
        return self._to_the_deed(request, obj) or super().response_add(request, obj, post_url_continue)

    def response_change(self, request, obj):
        return self._to_the_deed(request, obj) or super().response_change(request, obj)

    def _to_the_deed(self, request, obj):
        name = next((name for name in DEEDS if f"_{name}" in request.POST), None)
        if name is None:
            return None
        if DEEDS[name].form.base_fields:
            return redirect("admin:newsroom_article_deed", obj.pk, name)
        self._do(request, obj.pk, name)
        return redirect("admin:newsroom_article_change", obj.pk)

    def _do(self, request, pk, name, **given):
        # Read anew: the deed must not write back what a form left on the object.
        article = Article.objects.get(pk=pk)
        try:
            with self.create_revision(request):
                said = DEEDS[name].act(article, request.user, **given)
                reversion.set_comment(said)
        except RefusedError as refusal:
            self.message_user(request, str(refusal), messages.ERROR)
        else:
            self.message_user(request, said, messages.SUCCESS)

    def deed(self, request, pk, name):
        """The page of a deed that asks something first."""
        article = get_object_or_404(Article, pk=pk)
        offers = dict(offered(article))
        if not self.has_change_permission(request, article):
            raise PermissionDenied
        if name not in offers:
            self.message_user(request, _("The story stands otherwise by now; look again."), messages.WARNING)
            return redirect("admin:newsroom_article_change", pk)
        form = offers[name].form(request.POST if request.method == "POST" else None)
        if form.is_bound and form.is_valid():
            self._do(request, pk, name, **form.cleaned_data)
            return redirect("admin:newsroom_article_change", pk)
        context = self.admin_site.each_context(request) | {
            "title": offers[name].label,
            "deed": offers[name],
            "form": form,
            "original": article,
            "standing": standing.sentences(article),
            "opts": self.opts,
            "media": self.media + form.media,
        }
        return render(request, "admin/newsroom/article/deed.html", context)

    def preview(self, request, pk):
        """The story's page as readers would get it now, for the desk alone."""
        article = get_object_or_404(Article.objects.for_page(), pk=pk)
        if not self.has_view_permission(request, article):
            raise PermissionDenied
        request.edition = current_edition()
        article.published_at = article.published_at or request.edition.at
        article.listed_at = article.listed_at or article.published_at
        page = in_house(render_story)(request, article, is_preview=True)
        # Its pictures may not be public yet; the desk has an address of its own for their files.
        files = reverse("admin:newsroom_picture_media", args=["x"]).removesuffix("x")
        body = page.content.replace(settings.MEDIA_URL.encode(), files.encode())
        return HttpResponse(body, headers={"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex"})

    def choices(self, request):
        """What the editor's dialogs find."""
        return choices.answer(request, self.admin_site)

    def revision_view(self, request, object_id, version_id, extra_context=None):
        """An earlier version beside the story as it is, and the button that brings its words back.

        Instead of reversion's own form, which would write back states and hours, and so publish or hide.
        """
        article = get_object_or_404(Article, pk=object_id)
        version = get_object_or_404(Version.objects.get_for_object(article), pk=version_id)
        if not self.has_change_permission(request, article):
            raise PermissionDenied
        if request.method == "POST":
            with self.create_revision(request):
                bring_back(article, version, by=request.user)
            self.message_user(request, _("The earlier words are back. Those from before are in the history."))
            return redirect("admin:newsroom_article_change", object_id)
        context = self.admin_site.each_context(request) | {
            "title": _("An earlier version"),
            "version": version,
            "fields": compared(article, version),
            "original": article,
            "opts": self.opts,
            "media": self.media,
        }
        return render(request, "admin/newsroom/article/version.html", context)

    @admin.display(description=gettext_lazy("status"), ordering="listed_at")
    def stands(self, article):
        return standing.mark(article)

    @admin.display(description=gettext_lazy("published"), ordering="published_at")
    def published(self, article):
        return short(article.published_at)

    @admin.display(description=gettext_lazy("saved"), ordering="saved_at")
    def saved(self, article):
        return short(article.saved_at)

    @admin.display(description=gettext_lazy("from"))
    def source(self, article):
        return article.source.outlet if article.source else ""

    @admin.action(description=gettext_lazy("Publish now"), permissions=["change"])
    def publish(self, request, queryset):
        for pk in queryset.values_list("pk", flat=True):
            self._do(request, pk, "publish")

    @admin.action(description=gettext_lazy("Withdraw"), permissions=["change"])
    def withdraw(self, request, queryset):
        for pk in queryset.values_list("pk", flat=True):
            self._do(request, pk, "withdraw")
