"""Every address of the site."""

from django.apps import apps
from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView
from js_asset import static_lazy

handler404 = "newsroom.web.errors.not_found"
handler500 = "newsroom.web.errors.broken"

urlpatterns = [
    path("", include("newsroom.web.urls")),
    path("", include("newsroom.feeds.urls")),
    path("admin/", admin.site.urls),
    # Browsers ask for it on pages that name no icon, such as a feed.
    path("favicon.ico", RedirectView.as_view(url=static_lazy("icon.svg"))),
]
if apps.is_installed("companies"):
    urlpatterns.append(path("", include("companies.urls")))
