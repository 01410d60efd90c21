"""What every screen of the desk has in common."""

from csp.constants import NONCE
from django.contrib import admin
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.core.paginator import Paginator
from django.db import IntegrityError, models
from django.utils.functional import cached_property
from js_asset import Media, Script

from newsroom.desk.tasks import reindex_later
from newsroom.models import OldAddress
from newsroom.models.richtext import RichTextField

from .hours import HourField, HoursWidget
from .richtext import RichTextEditor, RichTextFormField

MOST_ROWS = 5_000


class ShortCount(Paginator):
    """Counts no further than a person pages: counting a hundred thousand rows costs more than showing fifty."""

    @cached_property
    def count(self):
        return self.object_list.order_by().values("pk")[:MOST_ROWS].count()


class DeskFields:
    """Mixin of screens and of their inlines: the newsroom's own fields, and no button that deletes a section."""

    formfield_overrides = {
        RichTextField: {"form_class": RichTextFormField, "widget": RichTextEditor},
        models.DateTimeField: {"form_class": HourField, "widget": HoursWidget},
    }

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.can_delete_related = field.widget.can_view_related = False
        if field and isinstance(self, admin.TabularInline):
            # A table's head names its columns for the eye alone.
            field.widget.attrs["aria-label"] = str(field.label)
            if isinstance(field.widget, RelatedFieldWidgetWrapper):
                # Pencils would make two lines of each row.
                field.widget.can_change_related = False
        return field


class DeskAdmin(DeskFields, admin.ModelAdmin):
    """A screen of the desk: lists that stay quick, addresses that never break."""

    list_per_page = 50
    paginator = ShortCount
    show_facets = admin.ShowFacets.NEVER
    show_full_result_count = False

    class Media:
        js = [Script("desk/js/once.js", type="module")]

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except IntegrityError:
            # Somebody saved the same address a moment ago. Asked again, the form sees it and says so.
            return super().changeform_view(request, object_id, form_url, extra_context)

    def render_change_form(self, request, context, *args, **kwargs):
        # The editor's import map is the one inline script; it runs by its nonce.
        context["media"] = Media.from_media(context["media"], nonce=str(request.csp_nonce))
        response = super().render_change_form(request, context, *args, **kwargs)
        response._csp_update = {"script-src": NONCE}
        return response

    def save_model(self, request, obj, form, change):
        before = change and "slug" in form.changed_data and self.model._default_manager.get(pk=obj.pk)
        self.store(request, obj, form)
        if before and self.has_readers(before):
            OldAddress.objects.keep(before.get_absolute_url(), obj)
        if change and {"name", "title"} & {*form.changed_data}:
            reindex_later(obj)

    def store(self, request, obj, form):
        """Saves a row; screens of models with a deed for it call that."""
        obj.save()

    def has_readers(self, obj) -> bool:
        """Whether readers may know the row's address, so that it must lead on after a change."""
        return True
