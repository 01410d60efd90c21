"""robots.txt (RFC 9309)."""

from django.http import HttpResponse
from django.urls import reverse

from newsroom.web.addresses import absolute


def robots(request):
    """What crawlers are asked: not to search, and to read the sitemaps."""
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        f"Disallow: {reverse('search')}",
        "",
        f"Sitemap: {absolute(reverse('sitemap'))}",
        f"Sitemap: {absolute(reverse('news_sitemap'))}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
