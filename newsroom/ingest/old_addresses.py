"""Addresses of the site that moves here, in the form in which this site will be asked for them."""

import re
from urllib.parse import unquote, urlsplit

from django.utils.encoding import escape_uri_path

from newsroom.models import OldAddress

from .wordpress import Entry, Site

MAX_LENGTH = OldAddress._meta.get_field("address").max_length


def kept_address(address: str, site: Site) -> str:
    """Path and query of an address of the old site; "" for another site's, its front page and what is too long."""
    try:
        parts, home = urlsplit(address), urlsplit(site.address)
    except ValueError:
        return ""
    if parts.netloc.removeprefix("www.") != home.netloc.removeprefix("www.") or not parts.netloc:
        return ""
    path = escape_uri_path(re.sub(r"/{2,}", "/", unquote(parts.path or "/")))
    kept = f"{path}?{parts.query}" if parts.query else path
    return "" if kept == "/" or kept.rstrip("/") == home.path or len(kept) > MAX_LENGTH else kept


def addresses_of(entry: Entry, site: Site) -> list[str]:
    """Every address under which an entry answered: its link, its number, its guid."""
    by_number = f"{site.address}/?{'page_id' if entry.type == 'page' else 'p'}={entry.number}" if entry.number else ""
    short = f"{site.address}/?p={entry.number}" if entry.number else ""
    found = (kept_address(address, site) for address in (entry.link, by_number, short, entry.guid))
    return list(dict.fromkeys(filter(None, found)))
