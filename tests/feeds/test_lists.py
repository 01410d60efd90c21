"""The feeds of every list."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from newsroom.desk.correct import correct
from newsroom.desk.withdraw import withdraw
from tests.factories import (
    ago,
    make_contributor,
    make_draft,
    make_live,
    make_outlet,
    make_picture,
    make_publication,
    make_scheduled,
    make_section,
    make_series,
    make_tag,
)
from tests.feeds.reading import MEDIA_TYPES, SUFFIXES, get, read, read_json, titles

pytestmark = pytest.mark.django_db
KINDS = list(SUFFIXES)


def a_story_in_every_list():
    """The story, and the addresses of the lists that hold it."""
    section, tag, author, series = make_section(), make_tag(), make_contributor(), make_series()
    outlet = make_outlet()
    story = make_live(
        section=section, tags=[tag], by=[author], series=series, source={"outlet": outlet, "feed_use": "full"}
    )
    things = (section, tag, author, series, outlet.partner)
    return story, ["/", *(thing.get_absolute_url() for thing in things)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_list_is_a_feed(kind):
    story, addresses = a_story_in_every_list()
    for address in addresses:
        assert titles(address, kind) == [story.headline]


@pytest.mark.parametrize("kind", KINDS)
def test_the_answer_may_be_read_by_other_sites_and_sets_no_cookie(kind):
    make_publication()
    make_live()
    answer = get(f"/{SUFFIXES[kind]}")
    assert answer.headers["Content-Type"] == f"{MEDIA_TYPES[kind]}; charset=utf-8"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "Cookie" not in answer.headers.get("Vary", "")
    assert not answer.cookies


@pytest.mark.parametrize("kind", KINDS)
def test_an_unchanged_feed_is_answered_304_until_something_changes(kind):
    make_live()
    address = f"/{SUFFIXES[kind]}"
    tag = get(address).headers["ETag"]
    assert get(address, if_none_match=tag).status_code == 304
    make_live("Another")
    assert get(address, if_none_match=tag).status_code == 200


@pytest.mark.parametrize("kind", KINDS)
def test_the_head_is_answered_like_the_whole(client, kind):
    make_live()
    address = f"/{SUFFIXES[kind]}"
    whole, head = client.get(address), client.head(address)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["ETag"] == whole.headers["ETag"]


@pytest.mark.parametrize("kind", KINDS)
def test_unchanged_feeds_are_the_same_bytes(kind):
    make_live()
    address = f"/{SUFFIXES[kind]}"
    assert get(address).content == get(address).content


@pytest.mark.parametrize("kind", KINDS)
def test_the_newest_comes_first(kind):
    for days in (2, 1, 3):
        make_live(f"{days} days old", at=ago(days=days))
    assert titles("/", kind) == ["1 days old", "2 days old", "3 days old"]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_there_that_the_gate_holds_back(kind):
    section = make_section()
    make_live("Shown", section=section)
    make_draft("Canary", section=section)
    make_scheduled("Canary", section=section, tags=["canary"])
    make_live("Canary", section=section, unpublish_at=ago(minutes=1))
    withdraw(make_live("Canary", section=section))
    for address in ("/", section.get_absolute_url()):
        assert b"anary" not in get(address + SUFFIXES[kind]).content


@pytest.mark.parametrize("address", ["/topics/canary/", "/authors/no-one/", "/series/none/", "/sections/none/"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_list_that_readers_cannot_see_has_no_feed(kind, address):
    make_draft(tags=["canary"])
    assert get(address + SUFFIXES[kind]).status_code == 404


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_publication_has_feeds(kind):
    assert titles("/", kind) == []


@pytest.mark.parametrize("kind", KINDS)
def test_corrections_are_a_feed(kind):
    story = make_live("A foundry")
    correct(story, by=None, kind="correction", text="There were nine.")
    assert titles("/corrections/", kind) == ["Correction: A foundry"]


def test_older_entries_are_paged_by_key():
    for number in range(25):
        make_live(f"Story {number}", at=ago(days=number + 1))
    first = read_json("/feed/json/")
    assert len(first["items"]) == 20
    older = first["next_url"].removeprefix("http://127.0.0.1:8000")
    second = read_json(older)
    assert [item["title"] for item in second["items"]] == [f"Story {number}" for number in range(20, 25)]
    assert "next_url" not in second
    links = {link.rel: link.href for link in read("/feed/atom/").feed.links}
    assert links["next"].endswith(older.partition("?")[2])


@pytest.mark.parametrize("cursor", ["", "x", "1-", "-1-1", "9" * 50])
def test_a_cursor_that_no_feed_gave_is_not_found(cursor):
    make_live()
    assert get("/feed/").status_code == 200
    assert get(f"/feed/?before={cursor}").status_code == 404


@pytest.mark.parametrize("kind", KINDS)
def test_asks_as_often_for_one_story_as_for_twenty(kind):
    section = make_section()
    _rich_story(section)
    get(f"/{SUFFIXES[kind]}")
    one = _queries(f"/{SUFFIXES[kind]}")
    for _number in range(20):
        _rich_story(section)
    get(f"/{SUFFIXES[kind]}")
    assert _queries(f"/{SUFFIXES[kind]}") == one


def _rich_story(section):
    picture, other = make_picture(), make_live()
    return make_live(
        section=section,
        hero=picture,
        tags=["Penang"],
        by=[make_contributor()],
        body=f'<p>Words.</p><div data-embed="picture" data-id="{picture.pk}"></div>'
        f'<div data-embed="article" data-id="{other.pk}"></div>',
    )


def _queries(address):
    with CaptureQueriesContext(connection) as queries:
        get(address)
    return len(queries)
