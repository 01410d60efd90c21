"""The desk as a site: what comes first, what scripts say, what came in."""

import pytest
from django.urls import reverse

from newsroom.models import Article, ImportRecord
from tests.factories import make_draft, make_live, make_picture, make_publication

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def publication():
    return make_publication()


def test_stories_stand_first(desk):
    apps = [app["app_label"] for app in desk.get(reverse("admin:index")).context["app_list"]]
    assert apps[:1] == ["newsroom"]
    assert {"auth"} <= {*apps}


def test_scripts_get_their_sentences_by_one_file(desk):
    answer = desk.get(reverse("admin:jsi18n"))
    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert "gettext" in answer.content.decode()


def test_what_came_in_is_read_and_not_changed(desk):
    record = ImportRecord.objects.create(source="pages", key="https://example.org/masks", article=make_draft())
    address = reverse("admin:newsroom_importrecord_change", args=[record.pk])
    assert "A foundry counts its masks" in desk.get(address).content.decode()
    assert desk.post(address, {"key": "other"}).status_code == 403
    assert desk.get(reverse("admin:newsroom_importrecord_delete", args=[record.pk])).status_code == 403


def test_a_picture_without_words_is_named_before_publishing_and_holds_nothing_up(desk):
    story = make_draft(hero=make_picture(title="Cranes", alt=""))
    for name, keys in (("change", [story.pk]), ("deed", [story.pk, "schedule"])):
        page = desk.get(reverse(f"admin:newsroom_article_{name}", args=keys)).content.decode()
        assert "“Cranes” has no alternative text" in page
    desk.post(reverse("admin:newsroom_article_changelist"), {"action": "publish", "_selected_action": story.pk})
    assert Article.objects.get(pk=story.pk).is_live()


def test_a_story_with_all_its_words_is_not_nagged(desk):
    page = desk.get(reverse("admin:newsroom_article_change", args=[make_live(hero=make_picture()).pk]))
    assert "has no" not in page.content.decode()


def test_says_whose_time_an_hour_is(desk):
    page = desk.get(reverse("admin:newsroom_article_deed", args=[make_draft().pk, "schedule"]))
    assert "Time in Singapore:" in page.content.decode()


def test_a_new_story_begins_with_its_headline(desk):
    page = desk.get(reverse("admin:newsroom_article_add"))
    assert page.context["adminform"].form["headline"].field.widget.attrs["autofocus"]


@pytest.mark.parametrize(("make", "is_asked"), [(make_draft, False), (make_live, True)])
def test_asks_what_readers_are_told_where_there_are_readers(desk, make, is_asked):
    page = desk.get(reverse("admin:newsroom_article_change", args=[make().pk]))
    assert ("What readers are told" in page.content.decode()) is is_asked
