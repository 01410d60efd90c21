"""A saved page."""

from html import escape
from pathlib import Path

import pytest

from newsroom.ingest.article_page import read_article
from newsroom.ingest.incoming import Kind, Refused

pytestmark = pytest.mark.once
PAGES = Path(__file__).parent / "pages"


def page(name):
    return read_article((PAGES / name).read_bytes())


def texts(story, kind):
    return [block.text for block in story.blocks if block.kind is kind]


def test_gives_what_it_says_of_itself():
    story = page("republished.html")
    assert story.headline == "Why Cebu’s call centres hire poets"
    assert story.dek == "Machines answer the easy questions; the rest needs a voice."
    assert (story.names, story.dated, story.language) == (["Meridian Wire"], "2021-03-09", "en-SG")
    assert story.source_url == "https://straits-ledger.example/2021/03/cebu-poets/"


def test_gives_its_blocks_in_order():
    assert [block.kind for block in page("republished.html").blocks] == [
        *[Kind.PARAGRAPH] * 2,
        Kind.PICTURE,
        Kind.PROMO,
        Kind.HEADING,
        Kind.PARAGRAPH,
        Kind.QUOTE,
        Kind.LIST,
        Kind.LINK,
    ]


def test_turns_a_frame_into_a_link_and_makes_links_whole():
    story = page("republished.html")
    assert story.blocks[-1].address == "https://www.youtube.com/watch?v=abcdefghijk"
    assert 'href="https://straits-ledger.example/topics/voice"' in story.blocks[1].html


def test_gives_the_credit_with_the_address_of_the_source():
    story = page("republished.html")
    assert story.credit.outlet == "Meridian Wire"
    assert story.credit_address == "https://meridian-wire.example/cebu/poets-on-the-line"


def test_leaves_out_what_stands_beside_the_story_and_lists_it():
    story = page("republished.html")
    everything = " ".join(block.text for block in story.blocks)
    assert not any(word in everything for word in ("Tweet", "Sign up", "Related", "All rights", "not a word", "Home"))
    assert "Sign up for our free newsletter" in [left.text for left in story.left_out]


def test_believes_linked_data():
    story = page("linked_data.html")
    assert story.headline == "Hanoi’s kite makers turn to drones"
    assert (story.names, story.dated) == (["Linh Tran", "Oskar Weiss"], "2022-06-01")
    assert (story.section, story.topics) == ("Business", ["Hanoi", "drones"])


def test_reads_paragraphs_that_nobody_closed():
    story = page("linked_data.html")
    assert len(texts(story, Kind.PARAGRAPH)) == 4
    assert len(texts(story, Kind.TABLE)) == 1


def test_reads_a_page_without_any_help():
    story = page("plain.html")
    assert story.names == ["Ko Aung", "Maria de la Cruz"]
    assert [block.html for block in story.blocks] == [
        "<p>First paragraph, in a page that closes nothing</p>",
        "<p>Second paragraph<br>with a break</p>",
        "<hr>",
        "<p>Third &amp; last.</p>",
    ]


def test_is_the_same_story_as_its_pasted_text():
    pasted = (
        "Old page’s headline\n\nBy Ko Aung\n\n" + "A paragraph that is long enough to be no dek at all, said he. " * 4
    )
    saved = f"<html><body><h1>Old page’s headline</h1><p>By Ko Aung</p><p>{pasted.split(chr(10))[-1]}</p></body></html>"
    assert read_article(saved.encode()).fingerprint == read_article(pasted.encode()).fingerprint


def test_without_any_marks_is_read_like_a_pasted_text():
    pasted = (PAGES / "harbour.txt").read_text("utf-8")
    lines = [line for line in pasted.splitlines() if line.strip()]
    boxes = "".join(f"<div><span>{escape(line)}</span></div>" for line in lines[2:])
    saved = f"<html><head><title>{lines[0]}</title></head><body><h1>{lines[1]}</h1>{boxes}</body></html>"
    one, other = read_article(saved.encode()), read_article(pasted.encode())
    assert [block.html for block in one.blocks] == [block.html for block in other.blocks]
    assert (one.fingerprint, one.dek, one.names, one.credit) == (
        other.fingerprint,
        other.dek,
        other.names,
        other.credit,
    )


def test_takes_a_bold_line_for_a_crosshead():
    saved = "<article><h1>H</h1><p>Text of it.</p><p><strong>What came next</strong></p><p>More text.</p></article>"
    assert [block.html for block in read_article(saved.encode()).blocks][1] == "What came next"


def test_in_an_older_encoding_is_read_as_it_declares():
    saved = '<html><head><meta charset="gb2312"></head><body><h1>杭州的独角兽</h1><p>第一段文字。</p></body></html>'
    assert read_article(saved.encode("gb2312")).headline == "杭州的独角兽"


@pytest.mark.parametrize(
    "saved",
    [
        b"<html><body><article><h1>A headline</h1><p>The first paragraph is wh",
        b"<article><h1>A headline</h1><p>Text.</p>",
        b"<html><body><p>No headline at all.</p></body></html>",
        b"<html><head><title>Title</title></head><body></body></html>",
        b'<!DOCTYPE x [<!ENTITY a "aaaa">]><html><body><h1>&a;</h1><p>&a;</p></body></html>',
        '<html><head><meta charset="utf-8"></head><body><h1>Größe</h1><p>Text.</p></body></html>'.encode("latin-1"),
        b'<html><head><meta charset="no-such"></head><body><h1>Head</h1><p>Text.</p></body></html>',
        b"x" * 5_000_001,
    ],
)
def test_is_refused_when_it_is_cut_off_or_no_story(saved):
    with pytest.raises(Refused):
        read_article(saved)
