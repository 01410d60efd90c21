"""How tests look at a page: its parts as text, its queries as a number."""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import html


def open_page(client, address, *, status=200):
    """The page at an address as a tree."""
    answer = client.get(address)
    assert answer.status_code == status
    return html.document_fromstring(answer.content.decode())


def texts(page, selector):
    """The texts of the elements that a CSS class finds, whitespace made plain."""
    return [" ".join(found.text_content().split()) for found in page.find_class(selector)]


def headlines(page):
    """The headlines of a list, in order."""
    return texts(page, "teaser__headline")


def queries(client, address):
    """How many queries a page takes; the furniture of the edition is read before."""
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)
