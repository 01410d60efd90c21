"""Who may write and who may publish."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.urls import reverse

from newsroom.models import Article, Status
from tests.factories import make_draft, make_live, make_publication, make_scheduled

from .test_article import address, posted

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def publication():
    return make_publication()


WRITER_MAY = ("view_article", "change_article", "add_article")


@pytest.fixture
def writer(client):
    """Somebody who writes and does not publish."""
    user = get_user_model().objects.create_user("writer", password="pass-phrase-9", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=WRITER_MAY))
    client.force_login(user)
    return client


def test_a_writer_hands_over_and_sees_no_button_that_publishes(writer):
    page = writer.get(address(make_draft()))
    assert [name for name, _deed in page.context["deeds"]] == ["review"]


@pytest.mark.parametrize("name", ["publish", "release"])
def test_a_writer_publishes_nothing_by_a_button(writer, name):
    story = make_draft()
    assert posted(writer, address(story), **{f"_{name}": "1"}).status_code == 403
    assert Article.objects.get(pk=story.pk).status == Status.DRAFT


@pytest.mark.parametrize("name", ["schedule", "withdraw", "take-down"])
def test_a_writer_opens_no_page_of_a_deed_that_readers_see(writer, name):
    story = make_live()
    url = reverse("admin:newsroom_article_deed", args=[story.pk, name])
    assert (writer.get(url).status_code, writer.post(url, {"reason": "rights"}).status_code) == (403, 403)
    assert Article.objects.get(pk=story.pk).is_live()


@pytest.mark.parametrize("name", ["publish", "withdraw"])
def test_a_writer_publishes_nothing_by_an_action(writer, name):
    story = make_draft() if name == "publish" else make_live()
    writer.post(
        reverse("admin:newsroom_article_changelist"), {"action": name, "_selected_action": story.pk}, follow=True
    )
    assert Article.objects.get(pk=story.pk).status == story.status


def test_a_writer_does_not_move_the_hours_of_what_is_scheduled(writer):
    story = make_scheduled()
    posted(writer, address(story), published_at_0="2020-01-01", published_at_1="09:00:00", dek="Better.")
    after = Article.objects.get(pk=story.pk)
    assert (after.published_at, after.dek) == (story.published_at, "Better.")


def test_a_writer_sends_a_story_to_review(writer):
    story = make_draft()
    posted(writer, address(story), _review="1", dek="Look at it.")
    after = Article.objects.get(pk=story.pk)
    assert (after.status, after.dek) == (Status.IN_REVIEW, "Look at it.")
