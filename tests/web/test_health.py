"""What whoever watches over the site is told."""

import pytest
from django.db import connection
from django.test import override_settings


def test_lives_without_a_database(client):
    assert client.get("/health/live/").content == b"alive\n"


@pytest.mark.django_db
def test_is_ready_when_the_database_answers(client):
    answer = client.get("/health/ready/")
    assert (answer.status_code, answer.content) == (200, b"ready\n")
    assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.django_db
def test_is_not_ready_without_tables(client):
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE newsroom_editioncounter RENAME TO elsewhere")
    assert client.get("/health/ready/").status_code == 503


@override_settings(SECURE_SSL_REDIRECT=True)
def test_is_asked_behind_the_proxy(client):
    assert client.get("/health/live/").status_code == 200
