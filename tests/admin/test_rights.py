"""Who may do what at the desk: nothing without the right, whatever the address."""

import pytest
from django.contrib import admin
from django.urls import URLPattern, reverse

from tests.factories import make_live, make_picture, make_publication

pytestmark = pytest.mark.django_db

OURS = [screen for model, screen in admin.site._registry.items() if model._meta.app_label == "newsroom"]


def addresses(keys):
    """Every named address of the newsroom's screens, with keys that lead somewhere."""
    for screen in OURS:
        for pattern in screen.get_urls():
            if isinstance(pattern, URLPattern) and pattern.name:
                # reversion's own patterns have nameless groups
                nameless = ["1"] * (pattern.pattern.regex.groups - len(pattern.pattern.regex.groupindex))
                named = {name: keys[name] for name in pattern.pattern.converters}
                yield reverse(f"admin:{pattern.name}", args=() if named else nameless, kwargs=named)


@pytest.fixture
def everything():
    make_publication()
    return {
        "pk": make_live(hero=make_picture()).pk,
        "object_id": "1",
        "version_id": "1",
        "shape": "square",
        "name": "withdraw",
        "content_type_id": "1",
    }


def test_a_guest_of_the_desk_sees_and_does_nothing(client, django_user_model, everything):
    client.force_login(django_user_model.objects.create_user("guest", is_staff=True))
    for url in addresses(everything):
        for answer in (client.get(url), client.post(url)):
            assert answer.status_code in (302, 403, 404), url


def test_a_stranger_is_asked_to_log_in_everywhere(client, everything):
    for url in addresses(everything):
        answer = client.get(url)
        assert (answer.status_code, answer["Location"].startswith("/admin/")) == (302, True), url
