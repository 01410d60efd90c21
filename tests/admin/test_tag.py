"""The screen of tags: nothing is added twice, nothing is lost in a merger."""

import pytest
from django.urls import reverse

from newsroom.models import OldAddress, Tag
from tests.factories import make_live, make_tag

pytestmark = pytest.mark.django_db

ADD = "admin:newsroom_tag_add"
NO_ALIASES = {"aliases-TOTAL_FORMS": "0", "aliases-INITIAL_FORMS": "0"}


def test_a_near_duplicate_is_looked_at_twice(desk):
    make_tag("Hangzhou")
    page = desk.post(reverse(ADD), {"name": "Hangzho", **NO_ALIASES}).content.decode()
    assert "Is it one of these: “Hangzhou”?" in page
    assert Tag.objects.count() == 1
    desk.post(reverse(ADD), {"name": "Hangzho", "is_another": "on", **NO_ALIASES})
    assert Tag.objects.count() == 2


def test_another_spelling_is_no_new_tag(desk):
    make_tag("WeDoctor")
    page = desk.post(reverse(ADD), {"name": "We Doctor", "is_another": "on", **NO_ALIASES}).content.decode()
    assert "There is “WeDoctor” already" in page


def test_is_found_by_any_spelling_and_alias(desk):
    tag = make_tag("WeDoctor")
    tag.aliases.create(text="微医")
    query = {"app_label": "newsroom", "model_name": "article", "field_name": "tags"}
    for term in ("we doc", "微"):
        found = desk.get(reverse("admin:autocomplete"), query | {"term": term}).json()["results"]
        assert found == [{"id": str(tag.pk), "text": "WeDoctor"}]


def test_two_become_one(desk):
    stays, goes = make_tag("Hangzhou"), make_tag("Hang-Zhou City")
    story = make_live(tags=[goes])
    old = goes.get_absolute_url()
    chosen = {"action": "merge", "_selected_action": [stays.pk, goes.pk]}
    page = desk.post(reverse("admin:newsroom_tag_changelist"), chosen)
    assert "The tag that stays" in page.content.decode()
    desk.post(reverse("admin:newsroom_tag_changelist"), chosen | {"into": stays.pk})
    assert list(Tag.objects.all()) == [stays]
    assert list(story.tags.all()) == [stays]
    assert OldAddress.objects.destination(old) == stays
