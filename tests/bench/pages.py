"""Prints the measured pages of a site as JSON: their addresses and how many queries each costs."""

import json
import sys

import django
from django.db.models import Count


def main():
    django.setup()
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    reader = Client(headers={"host": "127.0.0.1"})
    told = {}
    for name, address in addresses().items():
        reader.get(address)
        with CaptureQueriesContext(connection) as queries:
            response = reader.get(address)
        assert response.status_code == 200, (name, address, response.status_code)
        told[name] = {"address": address, "queries": len(queries)}
    json.dump(told, sys.stdout)


def addresses() -> dict[str, str]:
    """One address for each kind of page; the busiest topic, author and company."""
    from newsroom.models import Article, ArticleTag, Byline, Contributor, Section, Tag

    live = Article.objects.published()
    middle = live.newest_first()[live.count() // 2]
    busiest = ArticleTag.objects.values("tag").annotate(links=Count("pk")).order_by("-links")
    topic = Tag.objects.get(pk=busiest.filter(tag__name__startswith="Trade ")[0]["tag"])
    author = Contributor.objects.get(
        pk=Byline.objects.values("contributor").annotate(n=Count("pk")).order_by("-n")[0]["contributor"]
    )
    return {
        "bare view": "/bare/",
        "front": "/",
        "article": middle.get_absolute_url(),
        "section": Section.objects.in_order()[0].get_absolute_url(),
        "topic": topic.get_absolute_url(),
        "topic, 50 pages on": f"{topic.get_absolute_url()}?before={deep_cursor(live.about(topic))}",
        "author": author.get_absolute_url(),
        "company": company(),
        "search": "/search/?q=welders",
        "feed": "/feed/",
    }


def deep_cursor(stories):
    from newsroom.models import Cursor

    count = stories.count()
    return Cursor.of(stories.newest_first()[min(50 * 20, count // 2)])


def company():
    from companies.models import Organization

    return Organization.objects.published().order_by("pk")[0].get_absolute_url()


if __name__ == "__main__":
    main()
