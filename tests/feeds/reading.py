"""How tests read feeds: as feed readers do."""

import json

import feedparser
from django.test import Client
from lxml import etree

SUFFIXES = {"rss": "feed/", "atom": "feed/atom/", "json": "feed/json/"}
MEDIA_TYPES = {"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json"}


def get(address, **headers):
    """The answer to a reader without cookies."""
    return Client().get(address, headers=headers)


def read(address):
    """A feed in RSS or Atom as feedparser reads it, which must find no fault."""
    parsed = feedparser.parse(get(address).content)
    assert parsed.bozo == 0, parsed.get("bozo_exception")
    return parsed


def read_json(address):
    """A feed in JSON Feed."""
    return json.loads(get(address).content)


def read_xml(address):
    """An answer's document."""
    return etree.fromstring(get(address).content)


def titles(address, kind):
    """The headlines of a feed, in their order."""
    if kind == "json":
        return [item["title"] for item in read_json(address + SUFFIXES[kind])["items"]]
    return [entry.title for entry in read(address + SUFFIXES[kind]).entries]
