"""Rich text: what may stand in a story, and the field that lets nothing else in."""

import re

import nh3
from django.db import models
from django.utils.html import strip_tags

TAGS = {
    *("p", "h2", "h3", "blockquote", "ul", "ol", "li", "hr", "br", "pre", "code"),
    *("strong", "em", "s", "sub", "sup", "a", "div"),
    *("table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption", "cite"),
}
ATTRIBUTES = {
    "a": {"href", "title", "hreflang"},
    "div": {"data-embed", "data-id", "data-caption", "data-href"},
    "ol": {"start"},
    "p": {"lang"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
}
CLASSES = {"blockquote": {"pull-quote"}}

_SAFE_LINK = re.compile(r"(?:https?://[^/\s]|mailto:[^\s]|/(?![/\\])|#)", re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff\\]")


def safe_link(address: str) -> str | None:
    """The address when a reader may be sent there (http, https, mailto, this site, a place on the page), else None."""
    address = address.strip()
    plain = _UNSEEN.sub("", address)
    return address if plain == address and _SAFE_LINK.match(address) else None


def _filter_attribute(tag, name, value):
    if name in ("href", "data-href"):
        return safe_link(value)
    if name == "data-id" and not value.isdecimal():
        return None
    return value


_cleaner = nh3.Cleaner(
    tags=TAGS,
    attributes=ATTRIBUTES,
    allowed_classes=CLASSES,
    attribute_filter=_filter_attribute,
    url_schemes={"http", "https", "mailto"},
    link_rel=None,
    clean_content_tags={
        "script",
        "style",
        "title",
        "noscript",
        "template",
        "iframe",
        "object",
        "svg",
        "math",
    },
)


def clean_html(html: str) -> str:
    """HTML with nothing in it but what a story may hold; text is kept, markup that nobody wants is dropped."""
    return _cleaner.clean(html.replace("\x00", ""))


def plain_text(html: str) -> str:
    """The words of cleaned HTML, blocks parted by spaces."""
    spaced = re.sub(r"</(?:p|h2|h3|li|blockquote|td|th|caption|pre)>|<br>", lambda found: found[0] + " ", html)
    text = strip_tags(spaced)
    for entity, character in (("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&amp;", "&")):
        text = text.replace(entity, character)
    return " ".join(text.split())


class _Clean(str):
    """HTML that has been cleaned, so that a field need not do it twice for one save."""

    __slots__ = ()


class RichTextField(models.TextField):
    """HTML that is cleaned on its way into the database, by whichever way it is written."""

    def get_db_prep_save(self, value, connection):
        if isinstance(value, str):
            value = str(_cleaned(value))
        return super().get_db_prep_save(value, connection)

    def pre_save(self, model_instance, add):
        value = super().pre_save(model_instance, add)
        if isinstance(value, str):
            value = _cleaned(value)
            setattr(model_instance, self.attname, value)
        return value


def _cleaned(value):
    return value if isinstance(value, _Clean) else _Clean(clean_html(value))
