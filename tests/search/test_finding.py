"""Finding stories, on both databases."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from newsroom import search
from newsroom.desk.withdraw import withdraw
from newsroom.desk.write import save_story
from newsroom.models import Article, Byline, TagAlias
from tests.factories import ago, ahead, make_contributor, make_draft, make_live, make_scheduled, make_section, make_tag

pytestmark = pytest.mark.django_db


def found(text, **asked):
    return [story.headline for story in search.find(text, at=timezone.now(), **asked).articles]


def found_at_the_desk(text):
    return sorted(story.headline for story in search.find_for_desk(text))


@pytest.mark.parametrize(
    ("body", "query"),
    [
        ("阿里巴巴集团在杭州。", "阿里巴巴"),
        ("阿里巴巴集团在杭州。", "杭"),
        ("阿里巴巴集团在杭州。", "州"),
        ("The São Paulo office", "sao paulo"),
        ("Sao Paulo", "SÃO"),
        ("Written in C++ mostly", "c++"),
        ("Written in C# mostly", "C#"),
        ("Published last week", "publishing"),
        ("Alibaba's cloud", "aliba"),
        ("The bank loans money", '"bank loans"'),
        ("ที่กรุงเทพมหานคร", "กรุงเทพ"),
        ("AND OR NOT NEAR", "not AND or"),
        ("5G masts", "５ｇ"),
    ],
)
def test_a_story_is_found(body, query):
    make_live("The one", body=f"<p>{body}</p>")
    make_live("Another", body="<p>Nothing of the kind.</p>")
    assert found(query) == ["The one"]


@pytest.mark.parametrize(
    ("body", "query"),
    [
        ("巴里阿巴", "阿里巴巴"),
        ("Written in C mostly", "c++"),
        ("Written in C# mostly", "c++"),
        ("loans for a bank", '"bank loans"'),
        ("carbon", "cars"),
        ("air", "ai"),
        ("one word", "one two"),
        ("a text", ""),
        ("a text", "!? *"),
    ],
)
def test_a_story_is_not_found(body, query):
    make_live("The one", body=f"<p>{body}</p>")
    assert found(query) == []


def test_finds_by_section_tag_alias_and_byline():
    tag = make_tag("Hangzhou")
    story = make_live(section=make_section("Semiconductors"), tags=[tag], by=[make_contributor("Mei Tanaka")])
    search.index([story.pk])
    make_live("Another")
    TagAlias.objects.create(tag=tag, text="杭州")
    for query in ("hangzhou", "杭州", "杭州 tanaka", "semiconductor", "Tanaka"):
        assert found(query) == found_at_the_desk(query) == [story.headline]
    assert found("杭州 nothing") == []


def test_finds_by_the_names_that_a_tag_has_now():
    tag = make_tag("WeDoctor")
    search.index([make_live("A story", tags=[tag]).pk])
    tag.name = "Weiyi Group"
    tag.save()
    TagAlias.objects.create(tag=tag, text="We Doctor")
    for query in ("weiyi group", "We Doctor", "we doctor!"):
        assert found(query) == ["A story"]


def test_the_headline_weighs_more_than_the_text():
    make_live("A harbour", body="<p>Quiet words.</p>", at=ago(days=9))
    make_live("A town", body="<p>Its harbour, and many other words that are there too.</p>", at=ago(days=1))
    assert found("harbour") == ["A harbour", "A town"]


def test_the_newer_of_two_equals_comes_first():
    for days in (2, 1, 3):
        make_live(f"Harbour {days}", at=ago(days=days))
    assert found("harbour") == ["Harbour 1", "Harbour 2", "Harbour 3"]


def test_pages_go_on_where_the_last_ended():
    for days in range(1, 6):
        make_live(f"Harbour {days}", at=ago(days=days))
    first = search.find("harbour", at=timezone.now(), limit=2)
    second = search.find("harbour", at=timezone.now(), limit=2, before=first.older)
    third = search.find("harbour", at=timezone.now(), limit=2, before=second.older)
    pages = [[story.headline for story in page.articles] for page in (first, second, third)]
    assert pages == [["Harbour 1", "Harbour 2"], ["Harbour 3", "Harbour 4"], ["Harbour 5"]]
    assert third.older is None


def test_readers_find_nothing_that_the_gate_holds_back():
    make_draft("Canary draft")
    make_scheduled("Canary scheduled")
    withdraw(make_live("Canary withdrawn"))
    make_live("Canary ended", unpublish_at=ago(minutes=1))
    make_live("Canary embargoed", embargo_until=ahead(hours=1))
    assert found("canary") == []
    assert len(found_at_the_desk("canary")) == 5


def test_a_scheduled_story_is_found_from_its_hour_on():
    make_scheduled("Canary", at=ahead(hours=1))
    assert [story.headline for story in search.find("canary", at=ahead(hours=2)).articles] == ["Canary"]


def test_hidden_stories_take_no_room_from_the_others():
    for number in range(4):
        make_live(f"Harbour ended {number}", unpublish_at=ago(minutes=1))
    make_live("Harbour", at=ago(days=3))
    assert found("harbour", limit=2) == ["Harbour"]


def test_the_note_of_the_desk_is_found_by_the_desk_alone():
    make_live("A story", internal_note="the whistle")
    assert (found("whistle"), found_at_the_desk("whistle")) == ([], ["A story"])


def test_a_changed_story_is_found_by_its_new_words_alone():
    story = make_live("A story", body="<p>A quay.</p>")
    story.body = "<p>A runway.</p>"
    story.published_at = ago(days=30)
    save_story(story)
    assert (found("quay"), found("runway")) == ([], ["A story"])
    assert (found_at_the_desk("quay"), found_at_the_desk("runway")) == ([], ["A story"])


def test_what_was_removed_is_not_found():
    story = make_live("Harbour")
    search.remove([story.pk])
    assert (found("harbour"), found_at_the_desk("harbour")) == ([], [])


def test_a_deleted_draft_leaves_the_index():
    story = make_draft("Harbour")
    key = story.pk
    story.delete()
    search.index([key])
    assert found_at_the_desk("harbour") == []


def test_the_desk_can_narrow_what_it_found():
    make_live("Harbour one")
    make_draft("Harbour two")
    drafts = Article.objects.filter(status="draft", pk__in=search.find_for_desk("harbour"))
    assert [story.headline for story in drafts] == ["Harbour two"]


def test_rebuilding_finds_what_was_written_past_the_index(capsys):
    make_draft("Harbour draft")
    story = make_live("A story")
    Byline.objects.create(article=story, contributor=make_contributor("Pramoedya"))
    Article.objects.filter(pk=story.pk).update(headline="Harbour")
    call_command("rebuild_search")
    assert capsys.readouterr().out == "Indexed 2 stories.\n"
    assert found("harbour") == ["Harbour"]
    assert found("pramoedya") == ["Harbour"]
    assert found_at_the_desk("harbour") == ["Harbour", "Harbour draft"]


def test_asks_as_often_for_one_result_as_for_twenty():
    make_live("Harbour")
    one = _queries()
    for number in range(30):
        make_live(f"Harbour {number}", tags=["Penang"], by=[make_contributor()])
    assert _queries() == one


def _queries():
    with CaptureQueriesContext(connection) as queries:
        found("harbour")
    return len(queries)


@pytest.mark.parametrize(
    "query",
    [
        *('"', '"a', "'", "\\", "a\\", "a:b", "headline:a", "a*", "^a", "NEAR(a b)", "(", ")", "a AND", "-a", "a-b"),
        *("\0", "a\0b", "\ud800", "%", "%s", "_", ";--", "&", "|", "!", "<->", "a:*", "c++", "{a}", "🙂", "\u202e"),
        *("a" * 8192, "a " * 4096, '"' * 8192, "阿" * 8192, "(" * 8192, "́" * 8192),
    ],
)
def test_any_query_has_an_answer(query):
    assert isinstance(found(query), list)
    assert isinstance(found_at_the_desk(query), list)


def test_a_very_long_text_of_odd_words_is_kept():
    words = " ".join(f"{number:x}" + "\u0939" * 60 for number in range(30_000))
    make_live("Harbour", body=f"<p>{words}</p>")
    assert found("harbour") == ["Harbour"]


class AnyQuery(TestCase):
    @given(st.text())
    def test_has_an_answer(self, text):
        assert found(text) == []
        assert found_at_the_desk(text) == []


def test_the_shelves_are_of_the_databases_own_kind():
    tables = connection.introspection.table_names()
    assert {"newsroom_search_readers", "newsroom_search_desk"} <= set(tables)
