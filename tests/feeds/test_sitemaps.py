"""Sitemaps and robots.txt."""

import datetime
import urllib.robotparser

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from newsroom.desk.renditions import make_renditions
from newsroom.desk.withdraw import withdraw
from newsroom.feeds import sitemaps
from newsroom.models import Article, SeoPolicy
from newsroom.web import panels
from tests.factories import (
    ago,
    make_contributor,
    make_draft,
    make_live,
    make_outlet,
    make_page,
    make_picture,
    make_publication,
    make_scheduled,
    make_section,
    make_series,
)
from tests.feeds.reading import get, read_xml

pytestmark = pytest.mark.django_db
SITE = "http://127.0.0.1:8000"
NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
}


def files():
    """The addresses of the sitemaps that the index names."""
    return [_path(loc) for loc in read_xml("/sitemap.xml").findall("s:sitemap/s:loc", NAMES)]


def addresses():
    """Every address in every sitemap."""
    return [_path(loc) for file in files() for loc in read_xml(file).findall("s:url/s:loc", NAMES)]


def _path(loc):
    assert loc.text.startswith(f"{SITE}/")
    return loc.text.removeprefix(SITE)


def news():
    return read_xml("/news-sitemap.xml").findall("s:url", NAMES)


def test_lists_each_visible_page_once():
    section, author, series, page = make_section(), make_contributor(), make_series(), make_page()
    outlet = make_outlet()
    story = make_live(section=section, by=[author], series=series, tags=["Penang"])
    topic = story.tags.get()
    things = (section, author, series, page, outlet.partner, story, topic)
    listed = addresses()
    assert sorted(listed) == sorted(
        ["/", "/corrections/", "/partners/", *(thing.get_absolute_url() for thing in things)]
    )


def test_every_address_answers_and_says_when_it_changed():
    make_publication()
    a_story = make_live(section=make_section(), tags=["Penang"], at=ago(days=3))
    for address in addresses():
        assert get(address).status_code == 200
    changed = read_xml("/sitemap-articles-0.xml").find("s:url/s:lastmod", NAMES).text
    assert datetime.datetime.fromisoformat(changed) == a_story.published_at.replace(microsecond=0)


def test_lists_nothing_that_readers_cannot_see():
    make_draft("Canary", tags=["canary"], by=[make_contributor("Canary")], series=make_series("Canary"))
    make_scheduled("Canary")
    withdraw(make_live("Canary"))
    make_page("Canary", is_public=False)
    make_section("Canary", is_public=False)
    assert addresses() == ["/", "/corrections/"]


def test_goes_by_ranges_of_keys(monkeypatch):
    monkeypatch.setattr(sitemaps, "SPAN", 2)
    stories = [make_live(f"Story {number}") for number in range(5)]
    ranges = sorted({story.pk // 2 for story in stories})
    assert [file for file in files() if "articles" in file] == [f"/sitemap-articles-{number}.xml" for number in ranges]
    listed = [address for address in addresses() if address.startswith("/articles/")]
    assert listed == [story.get_absolute_url() for story in stories]


@pytest.mark.parametrize("file", ["articles-7", "nothing-0", "articles-99999999999999999999", "sections-0"])
def test_a_range_without_anything_is_not_found(file):
    make_live()
    assert get(f"/sitemap-{file}.xml").status_code == 404


@pytest.mark.parametrize("policy", SeoPolicy.values)
@pytest.mark.parametrize("source_url", ["", "https://harbour.example/a"])
def test_lists_what_search_engines_may_have_alone(policy, source_url):
    story = make_live(source={"outlet": make_outlet(), "seo_policy": policy, "source_url": source_url})
    surface = story.search_surface("https://here.example/")
    assert (story.get_absolute_url() in addresses()) == surface.in_sitemap
    assert (len(news()) == 1) == surface.in_news_sitemap
    assert Article.objects.for_search_engines().exists() == surface.in_sitemap


def test_shows_the_picture_of_a_story():
    picture = make_picture(size=(1600, 1000))
    make_renditions(picture)
    make_live(hero=picture)
    found = [loc.text for loc in read_xml("/sitemap-articles-0.xml").findall("s:url/image:image/image:loc", NAMES)]
    files = picture.renditions.filter(shape="hero", format="jpeg")
    assert found[0] in [SITE + file.get_absolute_url() for file in files]


def test_leaves_out_topics_that_lead_to_a_profile(monkeypatch):
    story = make_live(tags=["Penang", "Chips"])
    profiled = story.tags.get(name="Penang")
    monkeypatch.setitem(panels._registered, "profiled", [lambda at: [profiled.pk]])
    assert [address for address in addresses() if "/topics/" in address] == ["/topics/chips/"]


def test_takes_in_the_pages_of_other_applications(monkeypatch):
    page = make_page()
    monkeypatch.setitem(panels._registered, "sitemap", [lambda at: [("more", type(page).objects.published(at))]])
    assert [_path(loc) for loc in read_xml("/sitemap-more-0.xml").findall("s:url/s:loc", NAMES)] == ["/pages/about/"]


def test_news_are_of_today_and_yesterday():
    make_publication(name="The Strait Ledger", time_zone="Asia/Singapore")
    make_live("Old", at=ago(days=3))
    fresh = make_live("Fresh", language="zh-Hant")
    (page,) = news()
    assert page.findtext("s:loc", namespaces=NAMES) == SITE + fresh.get_absolute_url()
    entry = page.find("news:news", NAMES)
    assert entry.findtext("news:title", namespaces=NAMES) == "Fresh"
    assert entry.findtext("news:publication/news:name", namespaces=NAMES) == "The Strait Ledger"
    assert entry.findtext("news:publication/news:language", namespaces=NAMES) == "zh-tw"
    moment = datetime.datetime.fromisoformat(entry.findtext("news:publication_date", namespaces=NAMES))
    assert timezone.now() - moment < datetime.timedelta(days=2)


def test_an_old_story_under_a_late_embargo_is_no_news():
    make_live("Old", at=ago(days=5), embargo_until=ago(hours=1))
    assert news() == []


@pytest.mark.parametrize("genre", ["sponsored", "press_release"])
def test_what_is_paid_for_is_no_news(genre):
    make_live(genre=genre)
    assert news() == []


def test_crawlers_are_told_where_to_look(client):
    make_live(tags=["Penang"])
    parser = urllib.robotparser.RobotFileParser()
    parser.parse(client.get("/robots.txt").content.decode().splitlines())
    assert parser.site_maps() == [f"{SITE}/sitemap.xml", f"{SITE}/news-sitemap.xml"]
    assert not parser.can_fetch("*", "/admin/")
    assert not parser.can_fetch("*", "/search/?q=x")
    assert all(parser.can_fetch("*", address) for address in [*files(), *addresses()])


@pytest.mark.parametrize("address", ["/sitemap.xml", "/sitemap-articles-0.xml", "/news-sitemap.xml", "/robots.txt"])
def test_unchanged_is_answered_304(address):
    make_live()
    tag = get(address).headers["ETag"]
    assert get(address, if_none_match=tag).status_code == 304


@pytest.mark.parametrize("address", ["/sitemap.xml", "/sitemap-articles-0.xml", "/news-sitemap.xml"])
def test_asks_as_often_for_one_story_as_for_many(address):
    outlet = make_outlet()
    make_live(hero=make_picture())
    get(address)
    one = _queries(address)
    for _number in range(20):
        make_live(hero=make_picture(), source={"outlet": outlet, "seo_policy": "index_here"})
    get(address)
    assert _queries(address) == one


def _queries(address):
    with CaptureQueriesContext(connection) as queries:
        get(address)
    return len(queries)
