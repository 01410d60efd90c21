"""The pages behind a story's buttons: deeds that ask something first, the preview, earlier versions."""

import reversion
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from reversion.models import Version

from newsroom.desk.bring_back import bring_back
from newsroom.desk.refusal import RefusedError
from newsroom.models import Article
from newsroom.models.edition import current_edition
from newsroom.web.article import render_story
from newsroom.web.pages import in_house

from . import standing
from .article_deeds import DEEDS, offered
from .compare import compared


class StoryPages:
    """Mixin of the screen of stories."""

    def get_urls(self):
        wrap = self.admin_site.admin_view
        return [
            path("<int:pk>/preview/", wrap(self.preview), name="newsroom_article_preview"),
            path("<int:pk>/<str:name>-now/", wrap(self.deed), name="newsroom_article_deed"),
            *super().get_urls(),
        ]

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

    def has_publish_permission(self, request):
        """Whether a user decides what readers see: publishes, schedules, withdraws, takes down, releases."""
        return request.user.has_perm("newsroom.publish_article")

    def buttons(self, request, article):
        """The deeds that a story's screen offers a user, by name."""
        if not self.has_change_permission(request, article):
            return {}
        return {name: deed for name, deed in offered(article) if self._may(request, deed)}

    def _may(self, request, deed):
        return deed.permission != "publish" or self.has_publish_permission(request)

    def _do(self, request, pk, name, **given):
        if not self._may(request, DEEDS[name]):
            raise PermissionDenied
        try:
            with self.create_revision(request):
                # Read anew and locked: the deed must not write back what a form left on the object, nor put an older
                # text over one that is saved at this moment.
                article = Article.objects.select_for_update().get(pk=pk)
                said = DEEDS[name].act(article, request.user, **given)
                reversion.set_comment(said)
        except RefusedError as refusal:
            self.message_user(request, str(refusal), messages.ERROR)
        else:
            self.message_user(request, said, messages.SUCCESS)

    def deed(self, request, pk, name):
        """The page of a deed that asks something first."""
        article = get_object_or_404(Article, pk=pk)
        offers = self.buttons(request, article)
        if name not in DEEDS:
            raise Http404
        if not self.has_change_permission(request, article) or not self._may(request, DEEDS[name]):
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
                bring_back(Article.objects.select_for_update().get(pk=article.pk), version, by=request.user)
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
