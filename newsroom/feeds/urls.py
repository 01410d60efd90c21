"""The addresses of feeds and sitemaps: a public contract, as are those of the pages they belong to."""

from django.urls import path

from newsroom.web import slugs  # noqa: F401 (registers the converter any_slug)
from newsroom.web.pages import reader_page

from . import lists, sitemaps
from .formats import FeedFormat
from .news_sitemap import news_sitemap
from .robots import robots


def feeds(route, view, name):
    """The three addresses of a list's feed.

    Args:
        route: of the list's page.
        view: called with the request, `format` and what the route holds.
        name: of the page; the feeds are `<name>_feed`, `<name>_feed_atom`, `<name>_feed_json`.
    """
    answer = reader_page(view)
    for kind in FeedFormat:
        end = "" if kind == FeedFormat.RSS else f"_{kind.value}"
        yield path(f"{route}{kind.suffix}", answer, {"format": kind.value}, name=f"{name}_feed{end}")


urlpatterns = [
    *feeds("", lists.front, "front"),
    *feeds("sections/<any_slug:slug>/", lists.section, "section"),
    *feeds("topics/<any_slug:slug>/", lists.topic, "topic"),
    *feeds("authors/<any_slug:slug>/", lists.author, "author"),
    *feeds("partners/<any_slug:slug>/", lists.partner, "partner"),
    *feeds("series/<any_slug:slug>/", lists.series, "series"),
    *feeds("corrections/", lists.corrections, "corrections"),
    path("sitemap.xml", reader_page(sitemaps.index), name="sitemap"),
    path("sitemap-lists.xml", reader_page(sitemaps.lists), name="sitemap_of_lists"),
    path("sitemap-<slug:name>-<int:number>.xml", reader_page(sitemaps.rows_of), name="sitemap_of"),
    path("news-sitemap.xml", reader_page(news_sitemap), name="news_sitemap"),
    path("robots.txt", reader_page(robots), name="robots"),
]
