"""Tags: one for each thing, whatever the spelling."""

import pytest
from django.db.models import ProtectedError

from newsroom.models import ArticleTag, OldAddress, Tag, TagAlias
from newsroom.models.tag import tag_key
from tests.factories import make_draft, make_tag

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We Doctor", "WeDoctor"),
        ("BYJU'S", "BYJU’S"),
        ("ＴＣＬ", "TCL"),
        ("Élan", "élan"),
        ("Tuya ", "tuya"),
        ("ÖBB", "öbb"),
    ],
)
def test_has_one_key_for_two_spellings(one, other):
    assert tag_key(one) == tag_key(other)


@pytest.mark.parametrize(("one", "other"), [("C++", "C#"), ("C", "C++"), ("Bolt", "Bolt (Estonia)"), ("AT&T", "ATT")])
def test_has_two_keys_for_two_things(one, other):
    assert tag_key(one) != tag_key(other)


def test_is_found_by_spelling_and_alias():
    tag = make_tag("WeDoctor")
    TagAlias.objects.create(tag=tag, text="微医")
    assert [Tag.objects.called(text) for text in ("We Doctor", "微医", "Tuya")] == [tag, tag, None]


def test_is_not_made_twice_by_a_story():
    tag = make_tag("WeDoctor")
    article = make_draft(tags=["We Doctor", "wedoctor", "Alibaba Group Holding"])
    assert set(article.tags.names()) == {"WeDoctor", "Alibaba Group Holding"}
    assert tag in article.tags.all()


@pytest.mark.parametrize(
    ("name", "slug"), [("C++", "c-plus-plus"), ("C#", "c-sharp"), ("36氪", "36氪"), ("🦄", "topic"), ("R&D", "r-and-d")]
)
def test_has_an_address_in_any_script(name, slug):
    assert make_tag(name).slug == slug


def test_warns_of_near_names():
    make_tag("Hangzhou")
    assert [tag.name for tag in Tag.objects.like("Hang-zhou City")] == ["Hangzhou"]


def test_leads_on_from_the_address_of_a_merged_one():
    from newsroom.desk.merge_tags import merge_tags

    loser, winner = make_tag("Hang Zhou City"), make_tag("Hangzhou")
    address = loser.get_absolute_url()
    merge_tags(loser, into=winner)
    assert OldAddress.objects.destination(address) == winner
    assert Tag.objects.called("Hang Zhou City") == winner


def test_a_tag_that_is_added_stands_after_the_others():
    story = make_draft(tags=["Penang", "Johor"])
    story.tags.add("Batam")
    links = ArticleTag.objects.filter(content_object=story).order_by("position", "pk")
    assert [(link.tag.name, link.position) for link in links] == [("Penang", 0), ("Johor", 1), ("Batam", 2)]


def test_is_not_deleted_from_under_a_story():
    tag = make_tag()
    make_draft(tags=[tag])
    with pytest.raises(ProtectedError):
        tag.delete()
