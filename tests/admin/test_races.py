"""Editors at the same story, at the same time: one save wins, every other comes back with its text, none fails."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from newsroom.desk.publish import publish
from newsroom.models import Article, Section
from tests.factories import ago, make_draft, make_publication

pytestmark = pytest.mark.django_db(transaction=True)

EDITORS = 6
EMPTY_INLINES = {
    f"{prefix}-{name}_FORMS": "0"
    for prefix in ("bylines", "republication", "corrections")
    for name in ("TOTAL", "INITIAL")
}


def at_once(editor, requests):
    """Posts pairs of an address and a form at the same time, each from a browser of its own, and gives the answers."""

    def send(request):
        client = Client(raise_request_exception=False)
        client.force_login(editor)
        try:
            return client.post(*request)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(requests)) as pool:
        return list(pool.map(send, requests))


def form_of(story, **fields):
    """What a browser sends from the form of a story."""
    form = {"headline": "A race", "slug": story.slug, "genre": "news", "language": "en", "on_expiry": "unpublish"}
    return form | EMPTY_INLINES | {"seen": story.saved_at.isoformat(), "_continue": "Save"} | fields


def test_one_save_wins_and_the_others_keep_their_text(editor):
    make_publication()
    story = make_draft()
    url = reverse("admin:newsroom_article_change", args=[story.pk])
    answers = at_once(editor, [(url, form_of(story, dek=f"Words of editor {number}")) for number in range(EDITORS)])
    assert sorted(answer.status_code for answer in answers) == [200] * (EDITORS - 1) + [302]
    stored = Article.objects.get(pk=story.pk).dek
    for number, answer in enumerate(answers):
        words = f"Words of editor {number}"
        assert words == stored if answer.status_code == 302 else words in answer.content.decode()


def test_one_address_is_given_once(editor):
    make_publication()
    url = reverse("admin:newsroom_section_add")
    forms = [{"name": f"Section {number}", "slug": "same", "position": "0"} for number in range(EDITORS)]
    answers = at_once(editor, [(url, form) for form in forms])
    assert sorted(answer.status_code for answer in answers) == [200] * (EDITORS - 1) + [302]
    assert Section.objects.count() == 1


def test_a_button_puts_no_older_text_over_a_save(editor):
    make_publication(time_zone="UTC")
    story = publish(make_draft(), at=ago(days=1))
    hour = {"published_at_0": f"{story.published_at:%Y-%m-%d}", "published_at_1": f"{story.published_at:%H:%M:%S}"}
    save = reverse("admin:newsroom_article_change", args=[story.pk])
    correct = reverse("admin:newsroom_article_deed", args=[story.pk, "correct"])
    buttons = [(correct, {"kind": "correction", "text": f"It was {number}."}) for number in range(EDITORS)]
    saved, *done = at_once(editor, [(save, form_of(story, dek="Words of an editor", **hour)), *buttons])
    assert [answer.status_code for answer in done] == [302] * EDITORS
    stored = Article.objects.get(pk=story.pk)
    assert (stored.dek == "Words of an editor") is (saved.status_code == 302)
    assert stored.corrections.count() == EDITORS
