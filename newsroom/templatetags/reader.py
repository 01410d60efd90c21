"""What templates of reader pages say in one word: hours, degrees, long headlines, found words."""

import re

from django import template
from django.utils import timezone
from django.utils.html import conditional_escape, escape, format_html, format_html_join
from django.utils.translation import get_language_info, gettext

from newsroom.web.scale import degree_text

register = template.Library()
# Search engines and tabs show no more.
LONGEST_TITLE = 70


@register.simple_tag
def page_title(title, publication):
    """What `<title>` says: the page and the publication while both fit, else the page, cut at a word."""
    both = f"{title} | {publication}" if title else publication
    if len(both) <= LONGEST_TITLE:
        return both
    return (
        title
        if len(title) <= LONGEST_TITLE
        else f"{title[: LONGEST_TITLE - 1].rpartition(' ')[0] or title[: LONGEST_TITLE - 1]}…"
    )


@register.filter
def iso(moment):
    """A moment for `<time datetime>`: to the second, with the newsroom's offset."""
    return timezone.localtime(moment).isoformat(timespec="seconds")


@register.filter
def zone_word(moment):
    """The zone of an hour as readers know it: JST, or Singapore time where there is no abbreviation."""
    local = timezone.localtime(moment)
    if local.tzname().isalpha():
        return local.tzname()
    return gettext("%(city)s time") % {"city": city(local.tzinfo.key)}


@register.filter
def city(zone):
    """The city of an IANA time zone: Asia/Ho_Chi_Minh is Ho Chi Minh."""
    return zone.rpartition("/")[2].replace("_", " ")


@register.filter
def is_of(story, day):
    """Whether a story was published on a day, in the newsroom's zone."""
    return timezone.localdate(story.published_at) == day


@register.filter
def bare_address(address):
    """A web address as people write it, without its scheme."""
    return address.partition("://")[2].removeprefix("www.").rstrip("/") or address


@register.filter
def own_name(language):
    """A language in its own words: zh-Hans is 简体中文."""
    try:
        return get_language_info(language)["name_local"]
    except KeyError:
        return language


@register.filter
def degrees(longitude):
    """A longitude to a tenth of a degree: 120.2° E."""
    return degree_text(longitude, digits=1)


@register.filter
def nameplate(name):
    """The publication's name as its masthead sets it: a name of two words is joined by a degree sign."""
    first, _space, second = name.partition(" ")
    if not second or " " in second:
        return escape(name)
    degree = format_html('<span class="name__degree" aria-hidden="true">{}</span>', "°")
    return format_html('{}{}<span class="unseen"> </span>{}', first, degree, second)


@register.filter
def found_words(text, words):
    """The text with the words of a search marked."""
    wanted = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True) if word)
    if not wanted:
        return conditional_escape(text)
    parts = re.split(f"({wanted})", str(text), flags=re.IGNORECASE)
    return format_html_join("", "{}", ((_marked(part) if number % 2 else part,) for number, part in enumerate(parts)))


def _marked(word):
    return format_html("<mark>{}</mark>", word)
