"""The addresses at the end of a printed story."""

from newsroom.web.print_links import links_in


def test_lists_each_address_of_another_site_once():
    text = '<p><a href="https://a.example/?x=1&amp;y=2">a</a> <a href="/b/">b</a> <a href="https://a.example/?x=1&amp;y=2">a</a></p>'
    assert links_in(text) == ["https://a.example/?x=1&y=2"]
