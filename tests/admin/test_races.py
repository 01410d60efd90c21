"""Editors at the same story, at the same time: one save wins, every other comes back with its text, none fails."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from newsroom.models import Article, Section
from tests.factories import make_draft, make_publication

pytestmark = pytest.mark.django_db(transaction=True)

EDITORS = 6
EMPTY_INLINES = {
    f"{prefix}-{name}_FORMS": "0"
    for prefix in ("bylines", "republication", "corrections")
    for name in ("TOTAL", "INITIAL")
}


def at_once(editor, url, forms):
    """Sends forms to one address at the same time, each from a browser of its own; the answers."""

    def send(form):
        client = Client(raise_request_exception=False)
        client.force_login(editor)
        try:
            return client.post(url, form)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(forms)) as pool:
        return list(pool.map(send, forms))


def test_one_save_wins_and_the_others_keep_their_text(editor):
    make_publication()
    story = make_draft()
    form = {"headline": "A race", "slug": story.slug, "genre": "news", "language": "en", "on_expiry": "unpublish"}
    form |= EMPTY_INLINES | {"seen": story.saved_at.isoformat(), "_continue": "Save"}
    url = reverse("admin:newsroom_article_change", args=[story.pk])
    answers = at_once(editor, url, [form | {"dek": f"Words of editor {number}"} for number in range(EDITORS)])
    assert sorted(answer.status_code for answer in answers) == [200] * (EDITORS - 1) + [302]
    stored = Article.objects.get(pk=story.pk).dek
    for number, answer in enumerate(answers):
        words = f"Words of editor {number}"
        assert words == stored if answer.status_code == 302 else words in answer.content.decode()


def test_one_address_is_given_once(editor):
    make_publication()
    url = reverse("admin:newsroom_section_add")
    forms = [{"name": f"Section {number}", "slug": "same", "position": "0"} for number in range(EDITORS)]
    answers = at_once(editor, url, forms)
    assert sorted(answer.status_code for answer in answers) == [200] * (EDITORS - 1) + [302]
    assert Section.objects.count() == 1
