"""A pasted text."""

from pathlib import Path

import pytest

from newsroom.ingest.article_page import read_article
from newsroom.ingest.incoming import Kind, Refused

pytestmark = pytest.mark.once
TWIN = (Path(__file__).parent / "pages" / "harbour.txt").read_bytes()
BODY = "The first paragraph says what happened, where, and to whom it happened on that day.\n\nThe second adds to it."


@pytest.fixture(scope="module")
def story():
    return read_article(TWIN)


def kinds(story):
    return [block.kind for block in story.blocks]


def test_has_the_headline_without_what_is_glued_to_it(story):
    assert story.headline == "Belawan, Indonesia: How dockside coders went global"


def test_has_byline_and_dek_and_no_invented_date(story):
    assert story.names == ["Meridian Wire"]
    assert story.dek == "Crane operators and programmers share one canteen in this port."
    assert story.dated == ""


def test_has_every_paragraph_and_promo_and_crosshead_at_their_places(story):
    assert kinds(story) == [*[Kind.PARAGRAPH] * 5, Kind.PROMO, Kind.HEADING, *[Kind.PARAGRAPH] * 2]
    assert [block.text for block in story.blocks[5:7]] == ["Port digest", "From fishing town to ‘Container City’"]


def test_has_the_credit_as_data_and_not_as_text(story):
    credit = story.credit
    assert (credit.outlet, credit.licensee, credit.assigner) == ("Meridian Wire", "Ledger Group", "Meridian")
    assert not any("first appeared" in block.text for block in story.blocks)


def test_lists_what_it_leaves_out(story):
    assert [str(left) for left in story.left_out] == [
        "tracking pixel: “FB Pixel no script”",
        "page title: “Belawan, Indonesia: How dockside coders went global”",
        "site name: “Straits Ledger”",
        "reading time: “4 mins read”",
        "next story: “Auto loading next article...”",
    ]


def test_has_ordinary_spaces_alone(story):
    assert "\u00a0" not in "".join(block.html for block in story.blocks) + story.credit.text


def test_stays_the_same_story_when_it_is_wrapped_and_has_other_line_ends():
    crlf = TWIN.replace(b"\n", b"\r\n")
    assert read_article(crlf).fingerprint == read_article(TWIN).fingerprint
    assert read_article(b"\xef\xbb\xbf" + TWIN).fingerprint == read_article(TWIN).fingerprint
    assert read_article(TWIN.decode().encode("utf-16")).fingerprint == read_article(TWIN).fingerprint


def test_takes_a_date_that_is_there():
    story = read_article(f"A headline\n\nBy Rina Lubis | Published on 12 October 2020 | 5 min read\n\n{BODY}".encode())
    assert (story.names, story.dated) == (["Rina Lubis"], "2020-10-12")


def test_takes_no_date_that_could_be_two_days():
    story = read_article(f"A headline\n\nBy Rina Lubis Published on 12/10/2020\n\n{BODY}".encode())
    assert (story.names, story.dated) == (["Rina Lubis"], "")


def test_is_cut_where_the_next_story_begins():
    story = read_article(f"A headline\n\n{BODY}\n\nLoading next story…\n\nAnother headline\n\n{BODY}".encode())
    assert len(story.blocks) == 2
    assert "Another headline" in [left.text for left in story.left_out]


def test_joins_lines_that_a_mail_program_wrapped():
    wrapped = (
        "A headline\n\n"
        "This paragraph was wrapped by a program that thinks a line has seventy\n"
        "signs, as letters had once, and so it comes in as one paragraph again.\n\n"
        "The second one is short."
    )
    assert [block.text[:14] for block in read_article(wrapped.encode()).blocks] == ["This paragraph", "The second one"]


def test_keeps_a_list_as_one():
    story = read_article(f"A headline\n\n{BODY}\n\n- one crane\n- two cranes\n\nThe end of it.".encode())
    assert story.blocks[2].html == "<ul><li>one crane</li><li>two cranes</li></ul>"


def test_keeps_markup_in_text_as_text():
    story = read_article(f"A headline\n\n{BODY}\n\nThey wrote x < y & <script>alert(1)</script> on the wall.".encode())
    assert "&lt;script&gt;" in story.blocks[2].html


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   \n\n ",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"A headline and nothing else",
        "Größe".encode("latin-1"),
        b"a\x00b\n\nc",
    ],
)
def test_is_refused_when_it_is_no_story(content):
    with pytest.raises(Refused):
        read_article(content)
