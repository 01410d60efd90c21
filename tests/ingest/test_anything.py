"""Anything that comes in."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom.ingest.article_page import read_article
from newsroom.ingest.blocks import read_content
from newsroom.ingest.body import body_of
from newsroom.ingest.incoming import Kind, Refused
from newsroom.models.richtext import clean_html

pytestmark = pytest.mark.once

PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<li>",
            "<ul>",
            "</ul>",
            "<table>",
            "<td>",
            "</td>",
            "<a href='",
            "'>",
            "<img src=x>",
            "<div class='ad share'>",
        ),
        *(
            "<figure>",
            "<figcaption>",
            "<blockquote>",
            "<pre>",
            "<script>",
            "</script>",
            "<h1>",
            "<h3>",
            "<time datetime=2020>",
            "<aside>",
        ),
        *(
            "<!--",
            "-->",
            "<!-- wp:embed {",
            "} /-->",
            "<![",
            "]]>",
            "&",
            "&#0;",
            "&#x110000;",
            "[caption]",
            "[/caption]",
            "[gallery ids='",
        ),
        *(
            "[",
            "]",
            "[[",
            "]]",
            "\n\n",
            "\n",
            " ",
            "http://[",
            "//",
            "By A",
            "3 mins read",
            "This article first appeared on X.",
            "“",
            "\u2028",
        ),
    ]
)
PAGES = st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=40).map("".join)


@given(PAGES, st.sampled_from(["{}", "<html><body><h1>H</h1>{}</body></html>", "Headline\n\nBy A B\n\n{}"]))
@settings(max_examples=400)
def test_is_a_story_or_is_refused(text, frame):
    with contextlib.suppress(Refused):
        story = read_article(frame.replace("{}", text).encode("utf-8", "replace"))
        stored = [block for block in story.blocks if block.kind is not Kind.PROMO]
        assert clean_html(body_of(stored)).count("<script") == 0


@given(st.binary(max_size=200))
@settings(max_examples=200)
def test_in_bytes_is_a_story_or_is_refused(content):
    with contextlib.suppress(Refused):
        assert read_article(content).headline


@given(PAGES)
@settings(max_examples=400)
def test_in_a_post_brings_no_script(text):
    body = body_of(read_content(text).blocks)
    assert "<script" not in clean_html(body)


@given(st.lists(st.text("abc xyz ", min_size=1, max_size=20), min_size=1, max_size=8))
@settings(max_examples=100)
def test_in_plain_paragraphs_loses_no_word(paragraphs):
    blocks = read_content("\n\n".join(paragraphs)).blocks
    assert " ".join(block.text for block in blocks).split() == " ".join(paragraphs).split()
