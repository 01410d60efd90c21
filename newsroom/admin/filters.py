"""Filters of the list of stories: words for states, months that exist, choices that never list ten thousand options."""

import datetime

from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.forms import Media, ModelChoiceField
from django.utils import timezone
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _
from js_asset import Script

from newsroom.models import Article, ArticleTag, Byline, PubStatus, Republication, Status

_DESK = (Status.DRAFT, Status.IN_REVIEW, Status.READY, Status.WITHDRAWN)


class StateFilter(admin.SimpleListFilter):
    """Stories by what they are to readers now."""

    title = _("status")
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [
            *((status.value, status.label) for status in _DESK[:3]),
            ("waiting", _("Scheduled or embargoed")),
            ("live", _("Live")),
            ("over", _("Ended, rights ended")),
            (Status.WITHDRAWN.value, Status.WITHDRAWN.label),
            ("down", _("Taken down")),
        ]

    def queryset(self, request, queryset):
        at = timezone.now()
        match self.value():
            case None:
                return queryset
            case "waiting":
                return queryset.filter(listed_at__gt=at)
            case "live":
                return queryset.published(at)
            case "over":
                return queryset.over(at)
            case "down":
                return queryset.exclude(pub_status=PubStatus.USABLE)
            case status:
                return queryset.filter(status=status, pub_status=PubStatus.USABLE)


class ChoiceFilter(admin.ListFilter):
    """Stories by a row that is found by typing; shown as the admin's own autocomplete.

    Subclasses name the model that links stories with such rows, its key to the row, and its key to the story.
    """

    template = "admin/newsroom/choice_filter.html"
    model, field_name, story_name, parameter_name = None, "", "article", ""

    def __init__(self, request, params, model, model_admin):
        super().__init__(request, params, model, model_admin)
        self.key = (params.pop(self.parameter_name, None) or [""])[-1]
        self.request, self.admin_site = request, model_admin.admin_site
        if self.key.isdecimal() and len(self.key) < 19:
            self.used_parameters[self.parameter_name] = self.key

    def has_output(self):
        return True

    def expected_parameters(self):
        return [self.parameter_name]

    def choices(self, changelist):
        """One entry: the field, and what else the list is narrowed by."""
        field = self.model._meta.get_field(self.field_name)
        rows = field.remote_field.model._default_manager.all()
        widget = AutocompleteSelect(field, self.admin_site, attrs={"class": "choice-filter", "aria-label": self.title})
        chooser = ModelChoiceField(rows, required=False, widget=widget)
        kept = [(name, value) for name, value in self.request.GET.items() if name not in (self.parameter_name, "p")]
        drawn = chooser.widget.render(self.parameter_name, self.used_parameters.get(self.parameter_name, ""))
        yield {"widget": drawn, "kept": kept, "selected": bool(self.used_parameters)}

    def queryset(self, request, queryset):
        key = self.used_parameters.get(self.parameter_name)
        if not key:
            return queryset
        links = self.model._default_manager.filter(**{self.field_name: int(key)})
        return queryset.filter(pk__in=links.values(self.story_name))


class PartnerFilter(ChoiceFilter):
    """Stories republished from a partner."""

    title, parameter_name = _("partner"), "partner"
    model, field_name = Republication, "partner"


class ContributorFilter(ChoiceFilter):
    """Stories with a contributor's name on them."""

    title, parameter_name = _("contributor"), "contributor"
    model, field_name = Byline, "contributor"


class TagFilter(ChoiceFilter):
    """Stories with a tag."""

    title, parameter_name = _("tag"), "tag"
    model, field_name, story_name = ArticleTag, "tag", "content_object"


def media(admin_site):
    """The scripts of the filters that are found by typing."""
    chooser = AutocompleteSelect(TagFilter.model._meta.get_field(TagFilter.field_name), admin_site)
    return chooser.media + Media(js=[Script("desk/js/choice-filter.js", type="module")])


class MonthFilter(admin.ListFilter):
    """Published stories by year and month.

    The years are counted from the first and the last story, two steps in an index; Django's `date_hierarchy`
    reads every row instead.
    """

    title = _("month of publication")
    template = "admin/newsroom/month_filter.html"

    def __init__(self, request, params, model, model_admin):
        super().__init__(request, params, model, model_admin)
        for name, least, most in (("year", 1, 9998), ("month", 1, 12)):
            text = (params.pop(name, None) or [""])[-1]
            if text.isdecimal() and len(text) < 5 and least <= int(text) <= most:
                self.used_parameters[name] = int(text)
        self.years = _years()

    def has_output(self):
        return bool(self.years)

    def expected_parameters(self):
        return ["year", "month"]

    def choices(self, changelist):
        year, month = self.used_parameters.get("year"), self.used_parameters.get("month")
        link = changelist.get_query_string
        yield {"selected": year is None, "query_string": link(remove=["year", "month"]), "display": _("All")}
        for one in self.years:
            yield {"selected": one == year, "query_string": link({"year": one}, ["month"]), "display": str(one)}
        for one, name in MONTHS.items() if year else ():
            query = link({"year": year, "month": one})
            yield {"selected": one == month, "query_string": query, "display": name, "is_month": True}

    def queryset(self, request, queryset):
        year, month = self.used_parameters.get("year"), self.used_parameters.get("month")
        if not year:
            return queryset
        zone = timezone.get_current_timezone()
        start = datetime.datetime(year, month or 1, 1, tzinfo=zone)
        last = not month or month == 12
        end = datetime.datetime(year + 1, 1, 1, tzinfo=zone) if last else start.replace(month=month + 1)
        return queryset.filter(listed_at__gte=start, listed_at__lt=end)


def _years():
    hours = Article.objects.filter(listed_at__isnull=False).values_list("listed_at", flat=True)
    first, last = hours.order_by("listed_at", "pk").first(), hours.order_by("-listed_at", "-pk").first()
    if first is None:
        return []
    return list(range(timezone.localtime(last).year, timezone.localtime(first).year - 1, -1))
