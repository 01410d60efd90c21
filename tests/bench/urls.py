"""The site's addresses and the bare view."""

from django.http import HttpResponse
from django.urls import include, path

BARE = b"<!doctype html><title>Bare</title>" + b"<p>Nothing was asked of the database.</p>" * 400


def bare(request):
    return HttpResponse(BARE)


handler404 = "newsroom.web.errors.not_found"
urlpatterns = [path("bare/", bare), path("", include("newsroom.urls"))]
