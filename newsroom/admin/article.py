"""The screen of stories."""

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.contrib.admin.views.main import ChangeList
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from reversion.admin import VersionAdmin

from newsroom import search
from newsroom.desk.discard import discard
from newsroom.desk.write import save_story, tell_readers
from newsroom.models import Article, Byline, Status

from . import choices, filters, standing, versions
from .article_form import ArticleForm
from .article_pages import StoryPages
from .correction import CorrectionInline
from .hours import short
from .picture import PictureChoice
from .republication import RepublicationInline
from .screens import DeskAdmin, DeskFields
from .tags import NewTagButton, TagSelect

HOURS = ["published_at", "embargo_until", "unpublish_at", "rights_expire_at", "on_expiry"]


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
class ArticleAdmin(StoryPages, PictureChoice, DeskAdmin, VersionAdmin):
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

    @property
    def media(self):
        return super().media + filters.media(self.admin_site)

    def get_urls(self):
        choices_view = self.admin_site.admin_view(self.choices)
        return [path("choices/", choices_view, name="newsroom_article_choices"), *super().get_urls()]

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

    def get_fieldsets(self, request, obj=None):
        parts = super().get_fieldsets(request, obj)
        if obj and obj.is_on_record():
            return parts
        # Of what nobody has read, nobody is told that it changed.
        return [
            (name, part | {"fields": [field for field in part["fields"] if field != "told"]}) for name, part in parts
        ]

    def get_readonly_fields(self, request, obj=None):
        # The clock publishes and hides; on what is out, its hands are for those who may do so by a button.
        is_out = obj is not None and obj.status == Status.PUBLISHED
        return HOURS if is_out and not self.has_publish_permission(request) else []

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
        context["deeds"] = self.buttons(request, obj).items()
        context["standing"] = standing.sentences(obj) if obj else []
        context["is_on_record"] = bool(obj) and obj.is_on_record()
        return super().render_change_form(request, context, add, change, form_url, obj)

    def choices(self, request):
        """What the editor's dialogs find."""
        return choices.answer(request, self.admin_site)

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

    @admin.action(description=gettext_lazy("Publish now"), permissions=["publish"])
    def publish(self, request, queryset):
        for pk in queryset.values_list("pk", flat=True):
            self._do(request, pk, "publish")

    @admin.action(description=gettext_lazy("Withdraw"), permissions=["publish"])
    def withdraw(self, request, queryset):
        for pk in queryset.values_list("pk", flat=True):
            self._do(request, pk, "withdraw")
