"""Pages for addresses that lead nowhere."""

from django.shortcuts import render
from django.utils.translation import gettext as _

from .furniture import edition_of
from .latest import help_on
from .old_addresses import leading_to
from .pages import in_house, show


@in_house
def not_found(request, exception=None):
    """404, unless the address is an old one of something that readers may see."""
    if found := leading_to(request):
        return found
    context = {"title": _("There is no page here"), **help_on(edition_of(request).at)}
    return show(request, "web/not_found.html", context, stories=context["latest"], status=404)


def broken(request):
    """500: a page that needs nothing else to work."""
    return render(None, "500.html", status=500)
