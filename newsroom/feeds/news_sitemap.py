"""The news sitemap (Google News): the stories of today and yesterday, in the newsroom's zone."""

import datetime

from django.http import HttpResponse
from django.utils import timezone

from newsroom.models import Article
from newsroom.web.addresses import absolute
from newsroom.web.furniture import furniture_of

from .xml import add, root, written

MOST = 1000
CHINESE = {"zh-hant": "zh-tw", "zh-tw": "zh-tw", "zh-hk": "zh-tw"}


def news_sitemap(request):
    """Stories that search engines may show as our news; what is paid for is no news."""
    edition = request.edition
    # By days, not by hours: the day is a part of the edition, so that an unchanged entity tag tells the truth.
    yesterday = datetime.datetime.combine(edition.day - datetime.timedelta(days=1), datetime.time.min)
    fresh = Article.objects.published(edition.at).filter(listed_at__gte=timezone.make_aware(yesterday))
    stories = fresh.newest_first().select_related("republication__outlet").defer("body", "republication__raw_source")
    document = root("sitemap:urlset", "news", default="sitemap")
    publication = furniture_of(edition)["publication"]
    for story in [story for story in stories[: 2 * MOST] if _is_news(story, yesterday)][:MOST]:
        _add(document, story, publication)
    return HttpResponse(written(document), content_type="application/xml; charset=utf-8")


def _is_news(story, since):
    is_fresh = timezone.make_naive(story.published_at) >= since
    surface = story.search_surface(absolute(story.get_absolute_url()))
    return is_fresh and surface.in_news_sitemap and not story.is_commercial


def _add(document, story, publication):
    page = add(document, "sitemap:url")
    add(page, "sitemap:loc", absolute(story.get_absolute_url()))
    news = add(page, "news:news")
    whose = add(news, "news:publication")
    add(whose, "news:name", publication.name)
    add(whose, "news:language", _language(story.language))
    add(news, "news:publication_date", story.published_at.isoformat(timespec="seconds"))
    add(news, "news:title", story.headline)


def _language(tag):
    """The code that Google News knows: ISO 639, and two kinds of Chinese."""
    tag = tag.lower()
    primary = tag.partition("-")[0]
    return CHINESE.get(tag, "zh-cn") if primary == "zh" else primary
