"""A page for readers is the same bytes for everybody and knows no cookie."""

import pytest
from django.test import Client

from tests.factories import make_live, make_publication

ADDRESSES = ["/", "/articles/{slug}/", "/topics/penang/", "/search/?q=foundry", "/feed/", "/corrections/", "/nowhere/"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_editor_gets_what_a_stranger_gets(desk, address):
    make_publication()
    address = address.format(slug=make_live(tags=["Penang"]).slug)
    for_editor, for_stranger = desk.get(address), Client().get(address)
    assert for_editor.content == for_stranger.content
    assert for_editor.headers.items() == for_stranger.headers.items()
    assert not for_editor.cookies
    assert "Cookie" not in for_editor.headers.get("Vary", "")
