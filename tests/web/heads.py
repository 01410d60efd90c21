"""How tests read what a page's head says to machines."""

import json

from django.test import Client
from lxml import html

from newsroom.web.article_schema import TYPES

SITE = "http://127.0.0.1:8000"


class Page:
    """A page's head, taken apart."""

    def __init__(self, address):
        self.answer = Client().get(address)
        self.tree = html.fromstring(self.answer.content)
        self.graph = [
            node
            for block in self.tree.xpath("//script[@type='application/ld+json']/text()")
            for node in json.loads(block)["@graph"]
        ]

    def node(self, *types):
        """The one node of these types."""
        (found,) = [node for node in self.graph if node["@type"] in types]
        return found

    def meta(self, name):
        """The contents of the meta elements of a name or property."""
        return self.tree.xpath(f"//meta[@name='{name}' or @property='{name}']/@content")

    @property
    def canonical(self):
        return self.tree.xpath("//link[@rel='canonical']/@href")

    @property
    def story(self):
        return self.node(*TYPES.values())


def page_of(thing):
    return Page(thing.get_absolute_url())
