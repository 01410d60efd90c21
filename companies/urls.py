"""The addresses of profiles: a public contract; `newsroom.urls` takes them in where this application is installed."""

from newsroom.feeds.urls import feeds
from newsroom.web.urls import page

from .web import companies, people, places
from .web import feeds as lists

urlpatterns = [
    page("companies/", companies.companies, "companies"),
    page("companies/<any_slug:slug>/", companies.company, "company"),
    page("people/<any_slug:slug>/", people.person, "person"),
    page("places/<any_slug:slug>/", places.place, "place"),
    *feeds("companies/<any_slug:slug>/", lists.company, "company"),
    *feeds("people/<any_slug:slug>/", lists.person, "person"),
    *feeds("places/<any_slug:slug>/", lists.place, "place"),
]
