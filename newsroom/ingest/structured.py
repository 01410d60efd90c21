"""What a page says about itself in its head: JSON-LD, Open Graph, meta elements, canonical link."""

import json
from dataclasses import dataclass, field
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from newsroom.models.richtext import safe_link

from .dates import date_in
from .html_tree import words
from .wording import tidy

_STORY_TYPES = ("Article", "Posting", "Review", "Report")


@dataclass
class PageHead:
    """What a page says about itself; "" for what it does not say.

    Attributes:
        dated: '2020-10-12' or coarser.
        address: its canonical address, absolute.
    """

    title: str = ""
    headline: str = ""
    description: str = ""
    names: list[str] = field(default_factory=list)
    dated: str = ""
    address: str = ""
    site_name: str = ""
    language: str = ""
    section: str = ""
    topics: list[str] = field(default_factory=list)


def head_of(root: Element) -> PageHead:
    """What the page says about itself; JSON-LD is believed before Open Graph, that before plain meta elements."""
    meta, story = _metas(root), _story_in(root)
    first = _first_of(meta)
    return PageHead(
        title=tidy(next((words(element) for element in root.iter("title")), "")),
        headline=_text(story.get("headline")) or first("og:title", "twitter:title"),
        description=_text(story.get("description")) or first("og:description", "description", "twitter:description"),
        names=_names(story.get("author")) or meta.get("author", []) or _no_addresses(meta.get("article:author", [])),
        dated=date_in(
            _text(story.get("datePublished")) or first("article:published_time", "datepublished", "date", "pubdate")
        ),
        address=_address(root, meta, story),
        site_name=first("og:site_name") or next(iter(_names(story.get("publisher"))), ""),
        language=_text(story.get("inLanguage")) or root.get("lang", ""),
        section=next(iter(_texts(story.get("articleSection"))), "") or first("article:section"),
        topics=_topics(story, meta),
    )


def _metas(root):
    found = {}
    for element in root.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        if content := tidy(element.get("content", "")):
            found.setdefault(name, []).append(content)
    return found


def _first_of(meta):
    return lambda *names: next((meta[name][0] for name in names if name in meta), "")


def _story_in(root):
    """The first thing in the page's JSON-LD that is a story."""
    for script in root.iter("script"):
        try:
            told = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for thing in _things(told):
            if any(str(kind).endswith(_STORY_TYPES) for kind in _as_list(thing.get("@type"))):
                return thing
    return {}


def _things(told):
    for thing in _as_list(told):
        if isinstance(thing, dict):
            yield thing
            yield from (inner for inner in _as_list(thing.get("@graph")) if isinstance(inner, dict))


def _as_list(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value):
    return next(iter(_texts(value)), "")


def _texts(value):
    return [text for text in (tidy(item) for item in _as_list(value) if isinstance(item, str)) if text]


def _names(value):
    found = (item.get("name") if isinstance(item, dict) else item for item in _as_list(value))
    return _no_addresses(text for item in found for text in _texts(item))


def _no_addresses(names):
    return [name for name in names if "://" not in name]


def _address(root, meta, story):
    canonical = next(
        (link.get("href", "") for link in root.iter("link") if link.get("rel", "").lower() == "canonical"), ""
    )
    about = story.get("mainEntityOfPage")
    about = about.get("@id") if isinstance(about, dict) else about
    for address in (canonical, *meta.get("og:url", []), *_texts(story.get("url")), *_texts(about)):
        if address.startswith(("https://", "http://")) and safe_link(address):
            return address
    return ""


def base_of(root: Element, address: str) -> str:
    """The address that the page's relative links belong to."""
    href = next((element.get("href", "") for element in root.iter("base")), "")
    try:
        return urljoin(address, href)
    except ValueError:
        return address


def _topics(story, meta):
    keywords = (
        _texts(story.get("keywords"))
        or meta.get("article:tag")
        or meta.get("news_keywords")
        or meta.get("keywords", [])
    )
    split = keywords[0].split(",") if len(keywords) == 1 else keywords
    return list(dict.fromkeys(topic for topic in map(tidy, split) if topic))[:30]
