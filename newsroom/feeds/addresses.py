"""Ids and links as machines get them."""

import datetime
import re

from django.conf import settings

from newsroom.web.addresses import absolute

# The start of a link in cleaned HTML, up to an address of this site or of a place on the same page.
_OWN_LINK = re.compile(r'(<a(?: [a-z-]+="[^"]*")*? href=")([/#])')


def tag_uri(kind: str, key: int, made_at: datetime.datetime) -> str:
    """The id of an entry (RFC 4151), made of what never changes: the site's host, the row's year and primary key."""
    return f"tag:{settings.SITE.hostname},{made_at.astimezone(datetime.UTC).year}:{kind}/{key}"


def with_absolute_links(html: str, address: str) -> str:
    """Clean HTML whose links to this site, and to places on the page at `address`, say the host."""
    hosts = {"/": settings.SITE_URL, "#": absolute(address)}
    return _OWN_LINK.sub(lambda found: f"{found[1]}{hosts[found[2]]}{found[2]}", html)
