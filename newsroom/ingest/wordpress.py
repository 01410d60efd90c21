"""WordPress exports (WXR 1.0 to 1.2), read as a stream of entries."""

import datetime
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import BinaryIO
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from django.utils.translation import gettext as _

from .html_tree import parse, words
from .incoming import Refused
from .safe_xml import elements
from .wording import plain_signs, tidy

MAX_PLAIN = 50_000

_WXR = tuple(f"http{s}://wordpress.org/export/{version}/" for s in ("", "s") for version in ("1.0", "1.1", "1.2"))
_HEAD = {
    "title",
    "link",
    "description",
    "language",
    *(
        f"{space}}}{name}"
        for space in _WXR
        for name in ("wxr_version", "base_site_url", "base_blog_url", "author", "category", "tag")
    ),
}
_CONTENT, _EXCERPT, _CREATOR = "purl.org/rss/1.0/modules/content/", "/excerpt/", "purl.org/dc/elements/"
_META = {
    "_thumbnail_id",
    "_wp_attached_file",
    "_wp_attachment_image_alt",
    "_yoast_wpseo_primary_category",
    "_yoast_wpseo_metadesc",
}


@dataclass(frozen=True)
class Term:
    """A category or a tag as an entry names it."""

    domain: str
    slug: str
    name: str


@dataclass
class Site:
    """What an export says before its entries.

    Attributes:
        address: of the blog, with its folder when it lies in one, without a slash at its end.
        authors: log-in name -> name as it is displayed. E-mail addresses stay in the file.
        descriptions: (domain, slug) -> description of a term.
        numbers: number of a category -> its slug.
    """

    title: str = ""
    address: str = ""
    language: str = ""
    is_export: bool = False
    authors: dict[str, str] = field(default_factory=dict)
    descriptions: dict[tuple[str, str], str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)

    @property
    def source(self) -> str:
        """What import records call this site; the same for http and https."""
        parts = urlsplit(self.address)
        return f"wordpress {parts.netloc}{parts.path}"[:200]


@dataclass(frozen=True)
class Entry:
    """One entry of an export: a post, a page, an attachment or something that WordPress keeps for itself.

    Attributes:
        number: its `post_id`; "" in files that have none.
        published_at: aware; None when the export gives none.
        local_date: what the site's own clock said, as if it stood in UTC; for files that give no other.
        terms: in the order of the file.
        meta: the few custom fields that are read.
        comments: how many it carries.
    """

    number: str
    type: str
    status: str
    title: str
    slug: str
    link: str
    guid: str
    author: str
    content: str
    excerpt: str
    password: str
    published_at: datetime.datetime | None
    local_date: datetime.datetime | None
    terms: tuple[Term, ...]
    meta: dict[str, str]
    attachment_url: str
    parent: str
    comments: int

    @property
    def key(self) -> str:
        """What this entry is called in its site, once and for all."""
        return (f"{self.type} {self.number}" if self.number else f"{self.type} {self.guid or self.link}")[:600]

    @property
    def fingerprint(self) -> str:
        """Of what it says; another one means that it was changed over there."""
        said = "\0".join((self.title, self.content, self.excerpt, self.status, self.password, str(self.published_at)))
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def read_export(file: BinaryIO, site: Site, *, progress: Callable[[int], None] = lambda size: None) -> Iterator[Entry]:
    """The entries of an export, one at a time; what stands before them is written into `site` first.

    Raises Refused for what is no export, at the first entry or at the end.
    """
    for element in elements(file, wanted=_HEAD | {"item"}, root="rss", progress=progress):
        if element.tag == "item":
            if not site.is_export:
                break
            yield _entry(element)
        else:
            _note(site, element)
    if not site.is_export:
        raise Refused(_("it is a feed and no export of WordPress: wp:wxr_version is missing"))


def _note(site, element):
    name, said = element.tag.rpartition("}")[2], _named(element)
    match name:
        case "wxr_version":
            site.is_export = True
        case "base_blog_url":
            site.address = tidy(element.text or "").rstrip("/")
        case "link" | "base_site_url":
            site.address = site.address or tidy(element.text or "").rstrip("/")
        case "title" | "language":
            setattr(site, name, getattr(site, name) or tidy(element.text or ""))
        case "author":
            site.authors[said.get("author_login", "")] = tidy(said.get("author_display_name", ""))
        case "category":
            _note_term(site, "category", said.get("category_nicename", ""), said, "category_description")
        case "tag":
            _note_term(site, "post_tag", said.get("tag_slug", ""), said, "tag_description")


def _note_term(site, domain, slug, said, description):
    slug = unquote(slug)
    if domain == "category" and said.get("term_id"):
        site.numbers[said["term_id"]] = slug
    if text := plain(said.get(description, "")):
        site.descriptions[domain, slug] = text


def _named(element):
    return {child.tag.rpartition("}")[2]: (child.text or "").strip() for child in element}


def _entry(item: Element) -> Entry:
    said, meta, terms, comments = _said(item)
    get = lambda name: said.get(name, "").strip()  # noqa: E731
    return Entry(
        number=get("post_id"),
        type=get("post_type") or "post",
        status=get("status") or "publish",
        title=plain(said.get("title", "")),
        slug=unquote(get("post_name")),
        link=get("link"),
        guid=get("guid"),
        author=get("creator").strip("<> "),
        content=said.get("content", ""),
        excerpt=plain(said.get("excerpt", "")),
        password=get("post_password"),
        published_at=_moment(get("post_date_gmt")) or _mail_moment(get("pubDate")),
        local_date=_moment(get("post_date")),
        terms=tuple(terms),
        meta=meta,
        attachment_url=get("attachment_url"),
        parent=get("post_parent"),
        comments=comments,
    )


def _said(item):
    said, meta, terms, comments = {}, {}, [], 0
    for child in item:
        space, _brace, name = child.tag.rpartition("}")
        if name == "encoded":
            name = "content" if _CONTENT in space else "excerpt" if _EXCERPT in space else name
        if name == "category":
            terms.append(_term(child))
        elif name == "comment":
            comments += 1
        elif name == "postmeta":
            pair = _named(child)
            if pair.get("meta_key") in _META:
                meta[pair["meta_key"]] = pair.get("meta_value", "")
        elif name != "creator" or _CREATOR in space:
            said.setdefault(name, child.text or "")
    return said, meta, terms, comments


def _term(element):
    name = plain(element.text or "")
    return Term(element.get("domain", "category"), unquote(element.get("nicename", "")), name)


def plain(text: str) -> str:
    """A title, a name or an excerpt without the markup and the character references that WordPress allows there."""
    text = text[:MAX_PLAIN]
    if "<" in text or "&" in text:
        text = words(parse(text))
    return tidy(plain_signs(text))


def _moment(text):
    try:
        return datetime.datetime.strptime(f"{text} +0000", "%Y-%m-%d %H:%M:%S %z")
    except ValueError:
        return None


def _mail_moment(text):
    """The date of RSS; drafts have one from before the year 1."""
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    return moment if moment.tzinfo and moment.year > 1970 else None
