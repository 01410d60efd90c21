"""The page of a story."""

import pytest

from newsroom.desk.correct import correct
from newsroom.desk.renditions import make_renditions
from newsroom.models import BylineRole
from tests.factories import (
    ago,
    make_contributor,
    make_editor,
    make_live,
    make_outlet,
    make_picture,
    make_publication,
    make_section,
    make_series,
)
from tests.web.looking import headlines, open_page, queries, texts

pytestmark = pytest.mark.django_db


def test_shows_headline_dek_and_text(client):
    page = open_page(
        client,
        make_live("A quiet float", dek="Nobody rang.", body="<p>The bell is kept in a box.</p>").get_absolute_url(),
    )
    assert (texts(page, "story__headline"), texts(page, "story__dek"), texts(page, "text")) == (
        ["A quiet float"],
        ["Nobody rang."],
        ["The bell is kept in a box."],
    )


def test_dates_the_story_in_the_newsrooms_zone(client):
    make_publication(time_zone="Asia/Singapore")
    hour = ago(days=3).replace(hour=20, minute=5, second=9, microsecond=7)
    page = open_page(client, make_live(at=hour).get_absolute_url())
    [time] = page.xpath('//div[@class="story__meta"]//time')
    assert time.get("datetime").endswith("T04:05:09+08:00")


def test_joins_three_writers(client):
    names = [make_contributor(name) for name in ("Ada Lim", "Bo Chen", "Caro Diaz")]
    page = open_page(client, make_live(by=names).get_absolute_url())
    assert texts(page, "story__by") == ["By Ada Lim, Bo Chen and Caro Diaz"]


def test_says_who_translated_it(client):
    article = make_live(by=[make_contributor("Ada Lim")])
    article.bylines.create(contributor=make_contributor("Bo Chen"), role=BylineRole.TRANSLATOR, position=1)
    page = open_page(client, article.get_absolute_url())
    assert texts(page, "story__by") == ["By Ada Lim", "Translated by Bo Chen"]


def test_was_written_by_the_outlet_and_credits_it(client):
    outlet = make_outlet("Harbour Daily")
    source = {"outlet": outlet, "source_url": "https://harbour.example/a", "credit_template": "First in {outlet_link}."}
    page = open_page(client, make_live(by=[outlet], source=source).get_absolute_url())
    assert texts(page, "story__by") == ["Written by Harbour Daily"]
    assert texts(page, "mark") == ["Harbour Daily"]
    [credit] = page.find_class("credit")
    assert credit.xpath(".//a/@href") == ["https://harbour.example/a"]


def test_links_no_partner_that_has_no_page(client):
    outlet = make_outlet("Harbour Daily")
    outlet.partner.is_public = False
    outlet.partner.save()
    page = open_page(client, make_live(by=[outlet], source={"outlet": outlet}).get_absolute_url())
    assert page.xpath('//article//a[contains(@href, "/partners/")]') == []


def test_shows_its_corrections_and_says_so_above(client):
    article = make_live()
    correct(article, by=make_editor(), kind="correction", text="The licence is Malaysian.")
    page = open_page(client, article.get_absolute_url())
    assert "The licence is Malaysian." in texts(page, "correction")[0]
    assert page.xpath('//div[@class="story__meta"]//a/@href') == ["#corrections"]


def test_lists_ten_tags(client):
    names = [f"Topic {number}" for number in range(10)]
    page = open_page(client, make_live(tags=names).get_absolute_url())
    assert sorted(page.xpath('//div[@class="tags"]//a/text()')) == names


def test_shows_a_picture_once_its_files_are_made(client):
    picture = make_picture(size=(600, 400), alt="A field.")
    article = make_live(hero=picture)
    assert open_page(client, article.get_absolute_url()).xpath("//figure") == []
    make_renditions(picture)
    [image] = open_page(client, article.get_absolute_url()).xpath("//figure//img")
    assert (image.get("alt"), image.get("fetchpriority"), image.get("loading")) == ("A field.", "high", None)


def test_names_other_stories_about_its_subject_outside_the_article(client):
    article = make_live("This one", tags=["Penang"], by=[make_contributor()])
    make_live("Another", tags=["Penang"], at=ago(days=2))
    page = open_page(client, article.get_absolute_url())
    assert headlines(page) == ["Another"]
    assert texts(page, "teaser__by") == []
    assert page.xpath("//article[contains(@class, 'story')]//aside") == []


def test_leads_to_the_next_older_story_of_its_section(client):
    chips, money = make_section("Chips"), make_section("Money")
    article = make_live("Newest", section=chips)
    make_live("Other desk", section=money, at=ago(hours=2))
    older = make_live("Older", section=chips, at=ago(hours=3))
    page = open_page(client, article.get_absolute_url())
    assert page.xpath("//*[@data-next]/@data-next") == [older.get_absolute_url()]


def test_says_that_it_is_sponsored(client):
    page = open_page(client, make_live(genre="sponsored").get_absolute_url())
    assert texts(page, "notice__word") == ["Sponsored: not written by our newsroom"]


def test_takes_as_many_queries_with_ten_tags_as_with_one(client):
    series = make_series()
    writers = [make_contributor(f"Writer {number}") for number in range(3)]
    small = make_live("Small", tags=["Penang"], by=writers[:1], series=series, section=make_section())
    large = make_live("Large", tags=[f"Topic {n}" for n in range(10)], by=writers, series=series, section=small.section)
    for number in range(5):
        make_live(f"Beside {number}", tags=["Penang", "Topic 0"], at=ago(days=number + 1), section=small.section)
    assert queries(client, large.get_absolute_url()) == queries(client, small.get_absolute_url())
