"""Markup from elsewhere."""

import time

import pytest

from newsroom.ingest.body import body_of
from newsroom.ingest.html_tree import parse
from newsroom.ingest.incoming import Kind
from newsroom.ingest.prose import prose, with_crossheads
from newsroom.models.richtext import clean_html

pytestmark = pytest.mark.once


def html(markup, **options):
    return body_of(with_crossheads(prose(parse(markup), **options)))


@pytest.mark.parametrize(
    "markup, stored",
    [
        ("<p>One<p>Two", "<p>One</p>\n<p>Two</p>"),
        ("Loose <b>words</b> and<div>a box</div>", "<p>Loose <strong>words</strong> and</p>\n<p>a box</p>"),
        ("<h1>Top</h1><h4>Low</h4>", "<h2>Top</h2>\n<h3>Low</h3>"),
        ("<h4>Alone</h4>", "<h2>Alone</h2>"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
        ('<p><a href="javascript:alert(1)">x</a></p>', "<p>x</p>"),
        ('<p><a href="/a">x</a></p>', "<p>x</p>"),
        ("<p>x<script>alert(1)</script>y</p>", "<p>xy</p>"),
        ("<p>  <b> </b><br></p>", ""),
        ("<blockquote>Said</blockquote>", "<blockquote><p>Said</p></blockquote>"),
        ("<pre>a\n  b<br>c</pre>", "<pre>a\n  b\nc</pre>"),
        ("<p>a <!-- hidden --> b</p>", "<p>a b</p>"),
        ("a < b <!-- never closed", "<p>a &lt; b &lt;!-- never closed</p>"),
        ("<![CDATA[x]]><p>y</p>", "<p>y</p>"),
        ("<frame><say>odd</say><heading>names</heading>", "<p>oddnames</p>"),
        ("<dl><dt>T</dt><dd>D</dd></dl>", "<p><strong>T</strong></p>\n<p>D</p>"),
        (
            "<p>https://video.example/watch?v=1</p>",
            '<div data-embed="link" data-href="https://video.example/watch?v=1" data-caption=""></div>',
        ),
    ],
)
def test_becomes_clean_blocks(markup, stored):
    assert html(markup) == stored


@pytest.mark.parametrize(
    "markup", ["<h2>a</h2><p>b <em>c</em></p><ul><li>d</li></ul><hr><pre>e</pre>", "<table><tr><th>1</th></tr></table>"]
)
def test_is_what_the_field_would_let_in(markup):
    assert clean_html(html(markup)) == html(markup)


def test_parts_paragraphs_at_blank_lines_where_that_is_meant():
    assert html("one\ntwo\n\nthree", breaks=True) == "<p>one<br>two</p>\n<p>three</p>"


def test_keeps_the_caption_with_its_picture():
    (block,) = prose(
        parse('<figure><img src="a.jpg" class="wp-image-12"><figcaption>Who <b>where</b></figcaption></figure>')
    )
    assert (block.kind, block.reference, block.caption) == (Kind.PICTURE, "12", "Who where")


@pytest.mark.parametrize(
    "piece",
    ["<", "<!--", "<![CDATA[", "<a ", "</", "<div>", "<b>", "<?x", "&", "<ul><li>", "<table><tr><td>", '<a b="'],
)
def test_of_any_kind_is_read_in_time(piece):
    start = time.perf_counter()
    html(piece * (100_000 // len(piece)))
    assert time.perf_counter() - start < 5
