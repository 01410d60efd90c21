"""XML of feeds and sitemaps: elements by prefixed name, text without what XML 1.0 forbids."""

import re

from lxml import etree

NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "at": "http://purl.org/atompub/tombstones/1.0",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "media": "http://search.yahoo.com/mrss/",
    "sitemap": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def root(name: str, *prefixes: str, default: str | None = None, **attributes: str) -> etree._Element:
    """A document's first element.

    Args:
        prefixes: what is declared on it, names of `NAMESPACES`.
        default: the prefix whose namespace is declared without one.
    """
    declared = {prefix if prefix != default else None: NAMESPACES[prefix] for prefix in (*prefixes, default) if prefix}
    return etree.Element(_full(name), _attributes(attributes), nsmap=declared)


def add(parent: etree._Element, name: str, text: str = "", **attributes: str) -> etree._Element:
    """One more element in another.

    Args:
        name: with its prefix, as in `dc:creator`.
        attributes: `__` in a name is its colon, as in `xml__lang`; empty ones are left out.
    """
    element = etree.SubElement(parent, _full(name), _attributes(attributes))
    if text:
        element.text = _FORBIDDEN.sub("", text)
    return element


def written(element: etree._Element) -> bytes:
    """The document, in UTF-8."""
    return etree.tostring(element, xml_declaration=True, encoding="utf-8")


def _attributes(attributes):
    named = {_full(name.replace("__", ":")): value for name, value in attributes.items() if value}
    return {name: _FORBIDDEN.sub("", str(value)) for name, value in named.items()}


def _full(name):
    prefix, colon, local = name.rpartition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if colon else name
