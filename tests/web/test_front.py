"""The front page."""

import pytest

from newsroom.desk.renditions import make_renditions
from newsroom.web import panels
from tests.factories import ago, make_live, make_outlet, make_picture, make_publication, make_section, make_series
from tests.web.looking import headlines, open_page, queries, texts

pytestmark = pytest.mark.django_db


def test_says_that_nothing_is_published_yet(client):
    assert texts(open_page(client, "/"), "empty") == ["Nothing is published yet."]


def test_leads_with_the_newest_story_of_our_own_that_has_a_picture(client):
    picture = make_picture()
    make_live("Plain and newest", at=ago(minutes=1))
    make_live("From a partner", at=ago(minutes=2), hero=picture, source={"outlet": make_outlet()})
    make_live("Paid for", at=ago(minutes=3), hero=picture, genre="sponsored")
    make_live("Our own", at=ago(minutes=4), hero=picture)
    [lead] = open_page(client, "/").find_class("front__lead")
    assert headlines(lead) == ["Our own"]


def test_shows_each_story_once(client):
    sections = [make_section(name) for name in ("Chips", "Money")]
    for number in range(60):
        make_live(f"Story {number}", at=ago(hours=number), section=sections[number % 2])
    page = open_page(client, "/")
    shown = headlines(page) + texts(page, "brief__headline")
    assert len(shown) == len(set(shown)) > 20


def test_marks_partner_and_paid_material_wherever_it_stands(client):
    make_live("First", at=ago(minutes=1))
    outlet = make_outlet()
    for number in range(12):
        make_live(f"Theirs {number}", at=ago(hours=number + 1), source={"outlet": outlet})
    make_live("Paid", at=ago(minutes=2), genre="sponsored")
    page = open_page(client, "/")
    assert len(texts(page, "mark")) == 12
    assert texts(page, "notice__word") == ["Sponsored"]


def test_gives_the_hour_of_what_comes_in(client):
    make_publication(time_zone="Asia/Singapore")
    for number in range(8):
        make_live(f"Story {number}", at=ago(days=3, minutes=number))
    page = open_page(client, "/")
    times = page.xpath('//li[@class="brief"]//time')
    assert [time.get("datetime")[-6:] for time in times] == ["+08:00"] * 3


def test_numbers_the_parts_of_its_series(client):
    series = make_series("Port letters")
    for number in range(1, 7):
        make_live(f"Part {number}", at=ago(days=20 - number), series=series)
    page = open_page(client, "/")
    assert texts(page, "parts__number") == ["3", "4", "5", "6"]


def test_takes_as_many_queries_for_fifty_stories_as_for_two(client):
    section, series, picture = make_section(), make_series(), make_picture(size=(600, 400))
    make_renditions(picture)
    fields = {"section": section, "series": series, "hero": picture}
    for number in range(2):
        make_live(f"Story {number}", at=ago(hours=number + 1), **fields)
    few = queries(client, "/")
    for number in range(48):
        make_live(f"More {number}", at=ago(days=1, hours=number), **fields)
    assert queries(client, "/") == few


def test_shows_where_its_stories_are_from(client, monkeypatch):
    story = make_live()
    place = panels.PlaceMark("Penang", 100.3, "/places/penang/")
    monkeypatch.setitem(panels._registered, "places", [lambda keys, at: {story.pk: place}])
    page = open_page(client, "/")
    assert page.xpath('//*[@role="img"]/@aria-label') == ["Where these stories are from, by degrees east: Penang"]
    assert texts(page, "kicker__place") == ["Penang 100.3° E"]


def test_is_a_plain_rule_without_places(client):
    make_live()
    page = open_page(client, "/")
    assert page.xpath('//*[@role="img"]') == []
    assert len(page.find_class("scale--plain")) == 2


def test_is_the_same_for_everybody_and_keeps_nothing_of_them(client, desk):
    make_live()
    answers = [client.get("/"), desk.get("/")]
    assert answers[0].content == answers[1].content
    assert [answer.cookies.output() for answer in answers] == ["", ""]
    assert all("Cookie" not in answer.get("Vary", "") for answer in answers)


def test_answers_304_to_who_has_it(client):
    make_live()
    tag = client.get("/")["ETag"]
    assert client.get("/", headers={"if-none-match": tag}).status_code == 304
