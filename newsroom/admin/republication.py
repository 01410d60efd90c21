"""The part of a story's screen that says where the story is from."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from newsroom.models import Republication

from .hours import UntouchedStays
from .screens import DeskFields


class RepublicationInline(DeskFields, admin.StackedInline):
    """Source, parties and terms of a republished story."""

    model = Republication
    form = UntouchedStays
    autocomplete_fields = ["outlet"]
    classes = ["collapse"]
    max_num = 1
    extra = 1
    readonly_fields = ["credit_as_it_stands", "search_engines_are_told"]
    verbose_name_plural = _("republication: where the story is from")
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("outlet", "mode"),
                    ("source_url", "source_headline"),
                    ("source_published_on", "source_language"),
                    ("rights_holder", "licensee"),
                    ("assigner", "publisher"),
                    "credit_template",
                    "credit_as_it_stands",
                    ("feed_use", "seo_policy"),
                    "search_engines_are_told",
                ]
            },
        )
    ]

    @admin.display(description=_("credit"))
    def credit_as_it_stands(self, source):
        if source.outlet_id is None:
            return _("Choose the outlet and save to see it.")
        return source.credit_text()

    @admin.display(description=_("what search engines are told"))
    def search_engines_are_told(self, source):
        return source.search_sentence() if source.outlet_id else ""
