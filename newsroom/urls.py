"""Every address of the site."""

from django.contrib import admin
from django.urls import path
from django.views.generic import RedirectView
from js_asset import static_lazy

urlpatterns = [
    path("admin/", admin.site.urls),
    # Browsers ask for it on pages that name no icon, such as a feed.
    path("favicon.ico", RedirectView.as_view(url=static_lazy("icon.svg"))),
]
