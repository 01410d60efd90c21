"""Hours as editors type them: in the newsroom's zone, whatever the clocks do."""

import datetime

from django import forms
from django.contrib.admin.widgets import AdminSplitDateTime
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from newsroom.models import Publication


def newsroom_time(get_response):
    """The middleware that lets the admin, and nothing else, tell the time as the newsroom does."""

    def answer(request):
        if not request.path_info.startswith("/admin/"):
            return get_response(request)
        with timezone.override(Publication.objects.current().zone):
            return get_response(request)

    return answer


def spoken(hour: datetime.datetime) -> str:
    """An hour in words: Tuesday 24 November 2026 at 09:00, Singapore time."""
    local = timezone.localtime(hour)
    return _("%(day)s at %(hour)s, %(zone)s time") % {
        "day": date_format(local, "l j F Y"),
        "hour": date_format(local, "H:i"),
        "zone": zone_spoken(),
    }


def zone_spoken() -> str:
    """The newsroom's zone as people call it: Singapore."""
    return timezone.get_current_timezone_name().rpartition("/")[2].replace("_", " ")


def short(hour: datetime.datetime | None) -> str:
    """An hour as lists show it: 24 Nov 09:00, of another year 24 Nov 2025; "" for none."""
    if hour is None:
        return ""
    local = timezone.localtime(hour)
    return date_format(local, "j M H:i" if local.year == timezone.localtime().year else "j M Y")


class HoursWidget(AdminSplitDateTime):
    """A date and an hour, with the words that screen readers need for two fields under one label."""

    use_fieldset = False

    def __init__(self, attrs=None):
        super().__init__(attrs)
        self.widgets[0].attrs["aria-label"] = _("Date")
        self.widgets[1].attrs["aria-label"] = _("Time")

    def get_context(self, name, value, attrs):
        # Whose time it is stands beside it, instead of the admin's remark on how far away the browser is.
        time_label = _("Time in %(zone)s:") % {"zone": zone_spoken()}
        return super().get_context(name, value, attrs) | {"time_label": time_label}


class HourField(forms.SplitDateTimeField):
    """A date and an hour in the newsroom's zone.

    In the hour that an autumn night repeats, the first of the two is meant; an hour that a spring night leaves out
    is taken as the one after it. Django would refuse both, and with them the whole story.
    """

    def compress(self, data_list):
        if not data_list:
            return None
        day, hour = data_list
        if day in self.empty_values or hour in self.empty_values:
            message = "invalid_date" if day in self.empty_values else "invalid_time"
            raise forms.ValidationError(self.error_messages[message], code=message)
        local = datetime.datetime.combine(day, hour, tzinfo=timezone.get_current_timezone())
        return local.astimezone(datetime.UTC)


class UntouchedStays(forms.ModelForm):
    """A form that writes back what was stored wherever nobody typed anything.

    Widgets show hours to the second, and browsers end lines in their own way; neither may change a story.
    """

    def clean(self):
        cleaned = super().clean()
        for name, value in self.cleaned_data.items():
            if isinstance(value, str):
                self.cleaned_data[name] = value.replace("\r\n", "\n")
            elif isinstance(value, datetime.datetime) and name not in self.changed_data:
                self.cleaned_data[name] = self.initial[name]
        return cleaned
