"""Addresses as pages, feeds and structured data say them."""

from django.conf import settings

from newsroom.models import Outlet


def absolute(address: str) -> str:
    """An address of this site with scheme and host."""
    return f"{settings.SITE_URL}{address}"


def page_of_outlet(outlet: Outlet) -> str:
    """The absolute address of an outlet: its partner's page here or, failing that, its own site; "" without one."""
    return absolute(outlet.get_absolute_url()) if outlet.partner.is_public else outlet.url


def with_query(address: str, request) -> str:
    """An address with the query of a request, for redirects that keep a cursor."""
    query = request.META["QUERY_STRING"]
    return f"{address}?{query}" if query else address
