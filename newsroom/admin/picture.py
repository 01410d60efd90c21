"""The picture library, and how other screens choose from it."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from js_asset import Script

from newsroom.desk.pictures import add_picture, discard_picture, save_picture
from newsroom.desk.renditions import for_desk
from newsroom.desk.takedown import release_picture, withhold_picture
from newsroom.models import Picture, PubStatus, Rendition, Shape
from newsroom.web.media import media_file

from .hours import short
from .picture_form import PictureForm, SeveralForm
from .screens import DeskAdmin


def thumbnail(picture_id) -> str:
    """The desk's address of a picture's square."""
    return reverse("admin:newsroom_picture_file", args=[picture_id, Shape.SQUARE])


class PictureSelect(AutocompleteSelect):
    """Chooses a picture from the library by what it looks like."""

    def build_attrs(self, base_attrs, extra_attrs=None):
        attrs = super().build_attrs(base_attrs, extra_attrs)
        return attrs | {"class": f"{attrs['class']} picture-choice", "data-thumbnail": thumbnail(0)}

    @property
    def media(self):
        return super().media + forms.Media(js=[Script("desk/js/picture-choice.js", type="module")])


class PictureChoice:
    """Mixin of screens with keys to Picture: `picture_fields` names them."""

    picture_fields = []

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in self.picture_fields:
            kwargs["widget"] = PictureSelect(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


@admin.register(Picture)
class PictureAdmin(DeskAdmin):
    """The library."""

    actions = ["withhold", "release"]
    change_list_template = "admin/newsroom/picture/change_list.html"
    form = PictureForm
    fieldsets = [
        (None, {"fields": ["as_it_is", "file", ("focal_x", "focal_y"), "alt", "caption", "credit_line"]}),
        (gettext_lazy("For the library"), {"fields": ["title", "creator", "source", "source_url"]}),
        (
            gettext_lazy("Rights"),
            {"fields": ["copyright_notice", "licence", "licence_url", "usage_terms", "rights_expire_at"]},
        ),
        (gettext_lazy("How it was made"), {"fields": ["digital_source_type"], "classes": ["collapse"]}),
    ]
    list_display = ["square", "named", "credit_line", "usability", "pixels", "added"]
    list_display_links = ["square", "named"]
    list_filter = ["pub_status", "digital_source_type"]
    ordering = ["-created_at", "-pk"]
    readonly_fields = ["as_it_is"]
    search_fields = ["title", "original_name", "alt", "caption", "credit_line", "creator"]

    class Media:
        js = [Script("desk/js/focal-point.js", type="module")]

    def get_urls(self):
        return [
            path("several/", self.admin_site.admin_view(self.several), name="newsroom_picture_several"),
            path("<int:pk>/file/<str:shape>/", self.admin_site.admin_view(self.file), name="newsroom_picture_file"),
            path("media/<path:name>", self.admin_site.admin_view(self.rendition), name="newsroom_picture_media"),
            *super().get_urls(),
        ]

    def store(self, request, obj, form):
        if obj.pk is None:
            obj.created_by = request.user
        save_picture(obj, upload=form.upload)

    def delete_model(self, request, obj):
        discard_picture(obj)

    def delete_queryset(self, request, queryset):
        for picture in queryset:
            discard_picture(picture)

    def file(self, request, pk, shape):
        """A picture as the desk sees it, public or not."""
        picture = Picture.objects.filter(pk=pk).first()
        if not self.has_view_permission(request, picture):
            raise PermissionDenied
        if picture is None or shape not in Shape.values:
            raise Http404
        return HttpResponse(
            for_desk(picture, Shape(shape)),
            content_type="image/jpeg",
            headers={"Cache-Control": "private, max-age=300"},
        )

    def rendition(self, request, name):
        """A file that readers get or may get one day, for the desk's preview."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        return media_file(request, get_object_or_404(Rendition, name=name))

    def several(self, request):
        """Adds more than one picture at once; each that cannot be taken is named with the reason."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = SeveralForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            self._add(request, form.cleaned_data)
            return redirect("admin:newsroom_picture_changelist")
        context = self.admin_site.each_context(request) | {
            "title": _("Add several pictures"),
            "form": form,
            "opts": self.opts,
            "media": self.media,
        }
        return render(request, "admin/newsroom/picture/several.html", context)

    def _add(self, request, given):
        added = 0
        for file in given.pop("files"):
            try:
                add_picture(file, by=request.user, **given)
            except ValidationError as refusal:
                self.message_user(request, f"{file.name}: {' '.join(refusal.messages)}", messages.ERROR)
            else:
                added += 1
        if added:
            said = ngettext("%(number)d picture is in the library.", "%(number)d pictures are in the library.", added)
            self.message_user(request, said % {"number": added}, messages.SUCCESS)

    @admin.display(description=gettext_lazy("picture"))
    def square(self, picture):
        return format_html('<img class="thumbnail" src="{}" alt="" width="72" height="72">', thumbnail(picture.pk))

    @admin.display(description=gettext_lazy("title"), ordering="title")
    def named(self, picture):
        return str(picture)

    @admin.display(description=gettext_lazy("pixels"))
    def pixels(self, picture):
        return f"{picture.width} × {picture.height}"

    @admin.display(description=gettext_lazy("added"), ordering="created_at")
    def added(self, picture):
        return short(picture.created_at)

    @admin.display(description=gettext_lazy("may be shown"))
    def usability(self, picture):
        if picture.is_usable():
            return format_html('<span class="state state-live">{}</span>', _("Yes"))
        why = _("Withheld") if picture.pub_status != PubStatus.USABLE else _("Rights ended")
        return format_html('<span class="state state-killed">{}</span>', why)

    @admin.display(description=gettext_lazy("picture"))
    def as_it_is(self, picture):
        if picture.pk is None:
            return _("Choose a file below.")
        address = reverse("admin:newsroom_picture_file", args=[picture.pk, Shape.FULL])
        return format_html('<img class="focal-picture" src="{}" alt="{}">', address, picture.alt)

    @admin.action(description=gettext_lazy("Withhold: take off every page"), permissions=["change"])
    def withhold(self, request, queryset):
        for picture in queryset:
            withhold_picture(picture, by=request.user)
            self.message_user(request, _("“%(picture)s” is off every page.") % {"picture": picture})

    @admin.action(description=gettext_lazy("Release: may be shown again"), permissions=["change"])
    def release(self, request, queryset):
        for picture in queryset:
            release_picture(picture, by=request.user)
            self.message_user(request, _("“%(picture)s” may be shown again.") % {"picture": picture})
