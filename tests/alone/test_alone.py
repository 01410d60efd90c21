"""The newsroom does its work without company profiles. `make test` runs this, and the tests of models, without them."""

import pytest
from django.apps import apps
from django.conf import settings

from tests.factories import make_live, make_publication

ADDRESSES = ["/", "/articles/{slug}/", "/topics/penang/", "/feed/", "/feed/atom/", "/feed/json/", "/sitemap.xml"]


def test_has_companies_or_not_as_its_settings_say():
    expected = settings.SETTINGS_MODULE != "tests.settings_alone"
    assert apps.is_installed("companies") is expected


@pytest.mark.parametrize("address", ADDRESSES)
def test_shows_a_story_to_readers_and_machines(client, db, address):
    make_publication()
    story = make_live("A foundry counts its masks", tags=["Penang"])
    response = client.get(address.format(slug=story.slug))
    assert response.status_code == 200
    assert address == "/sitemap.xml" or "A foundry counts its masks" in response.text
