"""Requests that mean nothing here are refused once, before any view sees them."""

from django.core.exceptions import BadRequest
from django.http import HttpResponse, HttpResponseNotAllowed
from django.utils.translation import gettext as _

METHODS = ("GET", "HEAD", "POST", "OPTIONS")
LONGEST_ADDRESS = 4096


def known_methods(get_response):
    """Let through what a view can answer. (A plain Django view answers any method, TRACE too, as if it were GET.)"""

    def refuse_or_pass(request):
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers={"Allow": ", ".join(METHODS)})
        if request.method not in METHODS:
            return HttpResponseNotAllowed(METHODS)
        return get_response(request)

    return refuse_or_pass


def sane_requests(get_response):
    """Refuse addresses without end, and NUL characters in address and cookies, which PostgreSQL cannot look for."""

    def refuse_or_pass(request):
        query = request.META.get("QUERY_STRING", "")
        if len(request.path_info) + len(query) > LONGEST_ADDRESS:
            return HttpResponse(_("This address is too long."), status=414, content_type="text/plain; charset=utf-8")
        if "\0" in request.path_info or "%00" in query or "\0" in query:
            raise BadRequest("NUL in the address")
        if any("\0" in cookie for cookie in request.COOKIES.values()):
            raise BadRequest("NUL in a cookie")
        return get_response(request)

    return refuse_or_pass
