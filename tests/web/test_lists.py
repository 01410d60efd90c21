"""Lists: section, topic, author, partner, series, corrections, search."""

import pytest

from newsroom.desk.correct import correct
from newsroom.web import panels
from tests.factories import (
    ago,
    make_contributor,
    make_draft,
    make_live,
    make_outlet,
    make_page,
    make_partner,
    make_publication,
    make_section,
    make_series,
    make_tag,
)
from tests.web.looking import headlines, open_page, queries, texts

pytestmark = pytest.mark.django_db


def stories(count, **fields):
    return [make_live(f"Story {number}", at=ago(days=1, minutes=number), **fields) for number in range(count)]


@pytest.fixture
def kinds():
    """Every kind of list: its address and how a story comes onto it."""
    section, tag, author, series = make_section(), make_tag(), make_contributor(), make_series()
    outlet = make_outlet()
    return [
        (section.get_absolute_url(), {"section": section}),
        (tag.get_absolute_url(), {"tags": [tag]}),
        (author.get_absolute_url(), {"by": [author]}),
        (series.get_absolute_url(), {"series": series}),
        (outlet.partner.get_absolute_url(), {"source": {"outlet": outlet}}),
    ]


def test_shows_its_own_stories_newest_first(client, kinds):
    for number, (address, fields) in enumerate(kinds):
        make_live(f"Newer {number}", at=ago(hours=2), **fields)
        make_live(f"Older {number}", at=ago(days=2), **fields)
        assert headlines(open_page(client, address)) == [f"Newer {number}", f"Older {number}"]


def test_takes_as_many_queries_for_fifty_stories_as_for_one(client, kinds):
    for address, fields in kinds:
        make_live("First", at=ago(hours=1), **fields)
        alone = queries(client, address)
        stories(26, **fields)
        assert queries(client, address) == alone


def test_pages_by_key_to_its_end(client):
    section = make_section()
    stories(30, section=section)
    first = open_page(client, section.get_absolute_url())
    [older] = first.xpath('//a[@rel="next"]/@href')
    second = open_page(client, section.get_absolute_url() + older)
    found = headlines(first) + headlines(second)
    assert found == [f"Story {number}" for number in range(30)]
    assert second.xpath('//a[@rel="next"]') == []


@pytest.mark.parametrize("cursor", ["", "x", "1", "1-", "-1", "9" * 39, "99999999999999999999-1", "1-2-3"])
def test_knows_no_cursor_that_it_never_gave(client, cursor):
    section = make_section()
    make_live(section=section)
    assert client.get(section.get_absolute_url(), {"before": cursor}).status_code == 404


def test_is_unknown_where_nothing_published_carries_it(client):
    tag, author, series = make_tag(), make_contributor(), make_series()
    make_draft(tags=[tag], by=[author], series=series)
    for thing in (tag, author, series):
        assert client.get(thing.get_absolute_url()).status_code == 404


def test_says_that_a_section_is_empty(client):
    assert texts(open_page(client, make_section().get_absolute_url()), "empty") == ["No stories yet."]


def test_opens_a_section_with_one_story(client):
    section = make_section()
    make_live("The only one", section=section)
    page = open_page(client, section.get_absolute_url())
    assert texts(page, "opening") == ["The only one One is missing."]
    assert page.find_class("row") == []


def test_leads_from_a_tag_to_its_profile(client, monkeypatch):
    tag = make_tag("Penang")
    make_live(tags=[tag])
    monkeypatch.setitem(panels._registered, "profile", [lambda tag, at: "/places/penang/"])
    answer = client.get(tag.get_absolute_url() + "?before=1-1")
    assert (answer.status_code, answer["Location"]) == (302, "/places/penang/?before=1-1")


def test_heads_each_day_in_the_newsrooms_zone(client):
    make_publication(time_zone="Pacific/Auckland")
    hour = ago(days=3).replace(hour=22)
    section = make_section()
    make_live(section=section, at=hour)
    make_live("B", section=section, at=hour)
    make_live("C", section=section, at=hour)
    make_live("D", section=section, at=hour)
    page = open_page(client, section.get_absolute_url())
    [day] = page.xpath('//h2[@class="day"]/time/@datetime')
    assert day > hour.date().isoformat()


def test_shows_partners_with_a_page(client):
    make_partner("Harbour Press")
    make_partner("Hidden Press", is_public=False)
    assert texts(open_page(client, "/partners/"), "mark") == ["Harbour Press"]


def test_shows_a_public_standing_page(client):
    page = open_page(client, make_page("Ethics", body="<p>We pay for our own lunch.</p>").get_absolute_url())
    assert texts(page, "text") == ["We pay for our own lunch."]
    assert client.get(make_page("Secret", is_public=False).get_absolute_url()).status_code == 404


def test_lists_corrections_of_what_can_be_read(client, editor):
    correct(make_live("A story"), by=editor, text="It is Malaysian.")
    correct(make_draft("A draft"), by=editor, text="Canary.")
    page = open_page(client, "/corrections/")
    assert page.xpath('//p[@class="fix__of"]/a/text()') == ["A story"]


def test_pages_corrections_by_key(client, editor):
    article = make_live()
    for number in range(30):
        correct(article, by=editor, text=f"Number {number}.")
    first = open_page(client, "/corrections/")
    [older] = first.xpath('//a[@rel="next"]/@href')
    second = open_page(client, f"/corrections/{older}")
    assert (len(first.find_class("fix")), len(second.find_class("fix"))) == (25, 5)


def test_marks_the_words_that_a_search_found(client):
    make_live("Penang counts its masks")
    page = open_page(client, "/search/?q=penang")
    assert page.xpath("//mark/text()") == ["Penang"]


@pytest.mark.parametrize("words", ["", "%", '"', "a OR", "*", "(", "<b>", "\u0000x", "x" * 4000])
def test_answers_any_search(client, words):
    answer = client.get("/search/", {"q": words})
    assert answer.status_code in (200, 400, 414)
    assert b"<b>" not in answer.content
