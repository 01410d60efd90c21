"""WordPress content."""

import pytest

from newsroom.ingest.blocks import read_content
from newsroom.ingest.body import body_of
from newsroom.ingest.incoming import Kind
from newsroom.ingest.shortcodes import expand
from newsroom.models.richtext import clean_html

pytestmark = pytest.mark.once


def card(address, caption=""):
    return f'<div data-embed="link" data-href="{address}" data-caption="{caption}"></div>'


@pytest.mark.parametrize(
    "content, stored",
    [
        ("one\ntwo\n\nthree", "<p>one<br>two</p>\n<p>three</p>"),
        ("one<!--more-->two", "<p>one</p>\n<p>two</p>"),
        ("one\n<!--nextpage-->\ntwo", "<p>one</p>\n<p>two</p>"),
        ("<!-- wp:paragraph -->\n<p>a\nb</p>\n<!-- /wp:paragraph -->", "<p>a b</p>"),
        ("<!-- wp:html --><p>a</p><!-- /wp:html -->\n\ntyped\n\nbefore", "<p>a</p>\n<p>typed</p>\n<p>before</p>"),
        ('<!-- wp:heading {"level":4} --><h4>a</h4><!-- /wp:heading -->', "<h2>a</h2>"),
        ("<!-- wp:separator /-->", "<hr>"),
        ('<!-- wp:embed {"url":"https://v.example/1"} /-->', card("https://v.example/1")),
        (
            (
                '<!-- wp:embed {"url":"https://v.example/12"} --><figure class="wp-block-embed"><div>\n'
                "https://v.example/12\n</div><figcaption>A film</figcaption></figure><!-- /wp:embed -->"
            ),
            card("https://v.example/12", "A film"),
        ),
        (
            '<figure class="wp-block-pullquote"><blockquote><p>Said</p><cite>Ko</cite></blockquote></figure>',
            '<blockquote class="pull-quote"><p>Said</p><p><em>Ko</em></p></blockquote>',
        ),
        ("[embed]https://v.example/12[/embed]", card("https://v.example/12")),
        ("[youtube https://www.youtube.com/watch?v=abcdefg]", card("https://www.youtube.com/watch?v=abcdefg")),
        ("[vimeo 1234567]", card("https://vimeo.com/1234567")),
        ('[audio mp3="https://v.example/a.mp3"][/audio]', card("https://v.example/a.mp3")),
        ("https://v.example/film\n\nText", f"{card('https://v.example/film')}\n<p>Text</p>"),
        ("He wrote [sic] and [the man] left", "<p>He wrote [sic] and [the man] left</p>"),
        ("[[caption]] is how one writes it", "<p>[caption] is how one writes it</p>"),
        ('<pre>[gallery ids="1"]</pre>', '<pre>[gallery ids="1"]</pre>'),
        ('a [su_note color="red"]kept[/su_note] b', "<p>a kept b</p>"),
    ],
)
def test_becomes_the_blocks_of_a_story(content, stored):
    assert clean_html(body_of(read_content(content).blocks)) == stored


def test_gives_a_picture_with_its_caption_from_a_shortcode():
    image = '<a href="x"><img class="wp-image-9" src="q.jpg" alt="Quay" /></a>'
    content = f'[caption id="attachment_9" width="300"]{image} The quay[/caption]'
    (block,) = read_content(content).blocks
    assert (block.kind, block.reference, block.alt, block.caption) == (Kind.PICTURE, "9", "Quay", "The quay")


def test_gives_each_picture_of_a_gallery():
    shortcode = read_content('[gallery ids="3,4"]').blocks
    figures = '<li><figure><img data-id="3"></figure></li><li><figure><img data-id="4"></figure></li>'
    blocks = read_content(f'<ul class="blocks-gallery-grid">{figures}</ul>').blocks
    assert [block.reference for block in shortcode] == [block.reference for block in blocks] == ["3", "4"]


@pytest.mark.parametrize(
    "content, what",
    [
        ('[contact-form-7 id="5" title="Write"]', '[contact-form-7 id="5" title="Write"]'),
        ("[gallery]", "[gallery]"),
        ('<!-- wp:latest-posts {"n":3} /-->', "<!-- wp:latest-posts -->"),
        ("[video]", "[video]"),
    ],
)
def test_lists_what_nothing_here_can_show(content, what):
    found = read_content(content)
    assert (found.blocks, found.left_out) == ([], [what])


def test_with_endless_shortcodes_is_read_in_time():
    assert len(expand("[caption id='x']" * 20_000).left_out) == 20_000
