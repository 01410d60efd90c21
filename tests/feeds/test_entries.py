"""What an entry says, in each format."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsroom.desk.correct import correct
from newsroom.desk.renditions import make_renditions
from newsroom.desk.takedown import kill
from newsroom.desk.withdraw import withdraw
from newsroom.desk.write import save_story, tell_readers
from newsroom.feeds.addresses import with_absolute_links
from newsroom.feeds.xml import add, root, written
from newsroom.models import Byline, TakedownReason
from tests.factories import (
    ago,
    make_contributor,
    make_live,
    make_outlet,
    make_picture,
    make_publication,
    make_section,
)
from tests.feeds.reading import read, read_json, read_xml

pytestmark = pytest.mark.django_db
SITE = "http://127.0.0.1:8000"
NAMES = {
    "atom": "http://www.w3.org/2005/Atom",
    "at": "http://purl.org/atompub/tombstones/1.0",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "media": "http://search.yahoo.com/mrss/",
}


def in_rss(path):
    return [element.text for element in read_xml("/feed/").findall(f"channel/item/{path}", NAMES)]


def in_atom(path):
    return read_xml("/feed/atom/").findall(f"atom:entry/{path}", NAMES)


def in_json():
    return read_json("/feed/json/")["items"][0]


def html_everywhere():
    return [in_rss("content:encoded")[0], in_atom("atom:content")[0].text, in_json()["content_html"]]


def test_has_the_headline_of_the_page_and_an_absolute_address():
    story = make_live("R&D <costs> “more”")
    address = f"{SITE}{story.get_absolute_url()}"
    for entry in (read("/feed/").entries[0], read("/feed/atom/").entries[0]):
        assert (entry.link, entry.links[0].rel) == (address, "alternate")
    assert in_rss("title") == [element.text for element in in_atom("atom:title")] == [story.headline]
    assert (in_json()["title"], in_json()["url"]) == (story.headline, address)


def test_keeps_its_id_whatever_is_edited():
    story = make_live()
    before = (in_rss("guid"), in_atom("atom:id")[0].text, in_json()["id"])
    story.headline, story.slug = "Another", "another"
    tell_readers(story)
    after = (in_rss("guid"), in_atom("atom:id")[0].text, in_json()["id"])
    tag = f"tag:127.0.0.1,{story.created_at.year}:article/{story.pk}"
    assert before == after == ([tag], tag, tag)


def test_says_when_it_was_published_and_updated():
    story = make_live(at=ago(days=3))
    story.updated_at = ago(days=1)
    save_story(story)
    rss, atom, item = read("/feed/").entries[0], read("/feed/atom/").entries[0], in_json()
    for entry in (rss, atom):
        assert entry.published_parsed[:6] == story.published_at.timetuple()[:6]
        assert entry.updated_parsed[:6] == story.updated_at.timetuple()[:6]
    assert datetime.datetime.fromisoformat(item["date_published"]) == story.published_at
    assert datetime.datetime.fromisoformat(item["date_modified"]) == story.updated_at


def test_the_feed_is_as_new_as_its_newest_change():
    story = make_live(at=ago(days=3))
    story.updated_at = ago(days=1)
    save_story(story)
    for address in ("/feed/", "/feed/atom/"):
        assert read(address).feed.updated_parsed[:6] == story.updated_at.timetuple()[:6]


def test_names_the_publication_and_itself():
    make_publication(name="The Strait Ledger", language="en", tagline="Tech by longitude")
    make_live(section=make_section("Chips"))
    for address in ("/feed/", "/sections/chips/feed/atom/"):
        feed = read(address).feed
        assert {link.rel: link.href for link in feed.links}["self"] == SITE + address
    assert (read("/feed/").feed.title, feed.title) == ("The Strait Ledger", "The Strait Ledger: Chips")
    document = read_json("/sections/chips/feed/json/")
    assert document["version"] == "https://jsonfeed.org/version/1.1"
    assert document["home_page_url"] == f"{SITE}/sections/chips/"
    assert document["feed_url"] == f"{SITE}/sections/chips/feed/json/"


def test_gives_each_writer_and_each_subject():
    story = make_live(by=[make_contributor("Mei Tanaka"), make_contributor("An Vo")], tags=["Penang"])
    Byline.objects.create(article=story, contributor=make_contributor("Ed Itor"), role="editor", position=9)
    assert in_rss("dc:creator") == ["Mei Tanaka", "An Vo"]
    assert [element.text for element in in_atom("atom:author/atom:name")] == ["Mei Tanaka", "An Vo"]
    assert [author["name"] for author in in_json()["authors"]] == ["Mei Tanaka", "An Vo"]
    assert in_rss("category") == [element.get("term") for element in in_atom("atom:category")] == ["Penang"]
    assert in_json()["tags"] == ["Penang"]


def test_holds_the_whole_text_with_absolute_links():
    make_live(body='<p>A <a href="/pages/about/">link</a> and <a href="https://example.org/">one</a>.</p>')
    for html in html_everywhere():
        assert f'<p>A <a href="{SITE}/pages/about/">link</a> and <a href="https://example.org/">one</a>.</p>' in html


def test_fills_embeds_with_what_may_be_seen():
    shown, hidden = make_live("Shown beside"), withdraw(make_live("Canary"))
    embeds = "".join(f'<div data-embed="article" data-id="{story.pk}"></div>' for story in (shown, hidden))
    make_live(body=f"<p>Words.</p>{embeds}")
    for html in html_everywhere():
        assert f'href="{SITE}{shown.get_absolute_url()}"' in html
        assert "anary" not in html
        assert "data-embed" not in html


def test_says_what_was_corrected():
    correct(make_live(), by=None, kind="correction", text="There were nine & ten.")
    for html in html_everywhere():
        assert "There were nine &amp; ten." in html


def test_says_that_it_was_paid_for():
    make_live(genre="sponsored")
    for html in html_everywhere():
        assert html.startswith("<p><strong>Sponsored</strong></p>")


def test_shows_its_picture_with_credit():
    picture = make_picture(size=(1600, 1000), caption="A field", copyright_notice="© Mei Tanaka")
    make_renditions(picture)
    make_live(hero=picture)
    photo = picture.widest("hero", "jpeg")
    for element in (read_xml("/feed/").find("channel/item/media:content", NAMES), in_atom("media:content")[0]):
        assert element.get("url") == f"{SITE}{photo.get_absolute_url()}"
        assert (element.get("type"), element.get("width")) == ("image/jpeg", str(photo.width))
        assert element.findtext("media:credit", namespaces=NAMES) == "Drawing: Mei Tanaka"
        assert element.findtext("media:copyright", namespaces=NAMES) == "© Mei Tanaka"
    assert in_json()["image"] == f"{SITE}{photo.get_absolute_url()}"
    for html in html_everywhere():
        assert f'<img src="{SITE}{photo.get_absolute_url()}"' in html


def test_shows_no_picture_whose_rights_have_ended():
    picture = make_picture(size=(1600, 1000), rights_expire_at=ago(days=1))
    make_renditions(picture)
    make_live(hero=picture)
    assert in_atom("media:content") == []
    assert "image" not in in_json()


def republished(**source):
    outlet = make_outlet("Harbour Daily", url="https://harbour.example/", **source.pop("of_outlet", {}))
    terms = {"outlet": outlet, "rights_holder": "Harbour Inc.", "source_url": "https://harbour.example/a", **source}
    return make_live(by=[outlet], source={"feed_use": "full", **terms})


def test_gives_credit_to_where_it_is_from():
    republished()
    line = "This article first appeared on Harbour Daily."
    assert in_rss("dc:rights") == [line]
    assert in_rss("dcterms:rightsHolder") == ["Harbour Inc."]
    assert in_atom("atom:rights")[0].text == "© Harbour Inc."
    assert in_json()["_credit"] == {
        "text": line,
        "rights_holder": "Harbour Inc.",
        "rights": "© Harbour Inc.",
        "outlet": "Harbour Daily",
    }
    for html in html_everywhere():
        assert 'first appeared on <a href="https://harbour.example/a">Harbour Daily</a>.' in html


def test_names_the_source_as_each_format_does():
    republished(of_outlet={"feed_url": "https://harbour.example/feed"})
    source = read_xml("/feed/").find("channel/item/source")
    assert (source.get("url"), source.text) == ("https://harbour.example/feed", "Harbour Daily")
    assert [link.get("href") for link in in_atom("atom:link[@rel='via']")] == ["https://harbour.example/a"]
    element = in_atom("atom:source")[0]
    assert element.findtext("atom:id", namespaces=NAMES) == "https://harbour.example/feed"
    assert element.findtext("atom:title", namespaces=NAMES) == "Harbour Daily"
    assert in_json()["external_url"] == "https://harbour.example/a"


def test_rss_names_no_source_without_a_feed():
    republished()
    assert in_rss("source") == []


def test_gives_on_no_more_than_the_terms_allow():
    republished(feed_use="summary")
    assert in_rss("content:encoded") == in_atom("atom:content") == []
    assert in_rss("description") == [in_json()["content_text"]] == ["One is missing."]
    assert "Nobody counted" not in str(in_json())


def test_is_in_no_feed_when_the_terms_say_so():
    republished(feed_use="none")
    assert in_rss("title") == []
    assert in_atom("atom:title") == []
    assert read_json("/feed/json/")["items"] == []


def gone():
    return {element.get("ref") for element in read_xml("/feed/atom/").findall("at:deleted-entry", NAMES)}


def test_atom_says_what_was_taken_away_and_no_more():
    stories = [
        withdraw(make_live("Canary one")),
        kill(make_live("Canary two"), reason=TakedownReason.RIGHTS),
        make_live("Canary three", at=ago(days=2), unpublish_at=ago(days=1)),
        make_live("Canary four", at=ago(days=2), rights_expire_at=ago(days=1)),
    ]
    make_live("Kept", at=ago(days=2), rights_expire_at=ago(days=1), on_expiry="keep")
    assert gone() == {f"tag:127.0.0.1,{story.created_at.year}:article/{story.pk}" for story in stories}
    assert b"anary" not in etree.tostring(read_xml("/feed/atom/"))


def test_a_note_at_the_desk_changes_nothing_of_what_atom_says(client):
    story = withdraw(make_live())
    before = client.get("/feed/atom/")
    story.internal_note = "The lawyer rang."
    save_story(story)
    after = client.get("/feed/atom/")
    assert (after.content, after.headers["ETag"]) == (before.content, before.headers["ETag"])


def test_atom_says_nothing_of_what_was_never_seen():
    withdraw(make_live("A", embargo_until=ago(hours=-1)))
    kill(make_live("B", embargo_until=ago(hours=-1)), reason=TakedownReason.RIGHTS)
    assert gone() == set()


@pytest.mark.parametrize(
    ("html", "absolute"),
    [
        ('<a href="/a/">x</a>', '<a href="https://here.example/a/">x</a>'),
        ('<a title="t" href="#n">x</a>', '<a title="t" href="https://here.example/p/#n">x</a>'),
        ('<a href="https://b.example/">x</a>', '<a href="https://b.example/">x</a>'),
        ('<p>write href="/a/" so</p>', '<p>write href="/a/" so</p>'),
    ],
)
def test_links_become_absolute(settings, html, absolute):
    settings.SITE_URL = "https://here.example"
    assert with_absolute_links(html, "/p/") == absolute


@given(st.text())
def test_any_text_makes_good_xml(text):
    document = root("rss", "dc")
    add(document, "dc:creator", text, role=text)
    read = etree.fromstring(written(document))[0]
    assert (read.text or "") == read.get("role", "")
    assert set(text) >= set(read.text or "")
