"""Templates without their indentation."""

import pytest

from newsroom.web.tight_templates import tightened

pytestmark = pytest.mark.once


@pytest.mark.parametrize(
    "source, tight",
    [
        ("<ul>\n  <li>a</li>\n</ul>\n", "<ul>\n<li>a</li>\n</ul>\n"),
        ("{% if a %}\n  a\n{% endif %}\n", "{% if a %}a\n{% endif %}"),
        ("{% load a %}{% load b %}\n<p>", "{% load a %}{% load b %}<p>"),
        ("<p>{% if a %}a{% endif %} b</p>\n", "<p>{% if a %}a{% endif %} b</p>\n"),
    ],
)
def test_keep_their_words_and_the_blanks_between_them(source, tight):
    assert tightened(source) == tight
