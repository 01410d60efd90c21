"""The addresses of reader pages: a public contract (docs/addresses.md); none is ever broken."""

from django.urls import path

from . import article, front, health, lists, media, search, slugs, standing  # noqa: F401 (slugs registers its converter)
from .pages import reader_page


def page(route, view, name):
    """One address of a reader page."""
    return path(route, reader_page(view), name=name)


urlpatterns = [
    page("", front.front, "front"),
    page("sections/<any_slug:slug>/", lists.section, "section"),
    page("topics/<any_slug:slug>/", lists.topic, "topic"),
    page("authors/<any_slug:slug>/", lists.author, "author"),
    page("partners/", lists.partners, "partners"),
    page("partners/<any_slug:slug>/", lists.partner, "partner"),
    page("series/<any_slug:slug>/", lists.series, "series"),
    page("pages/<any_slug:slug>/", standing.standing_page, "standing_page"),
    page("articles/<any_slug:slug>/", article.article, "article"),
    page("corrections/", standing.corrections, "corrections"),
    page("search/", search.search, "search"),
    path("health/live/", health.live, name="health_live"),
    path("health/ready/", health.ready, name="health_ready"),
    path("media/<str:name>", media.media, name="media"),
]
