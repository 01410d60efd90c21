"""Renaming: stories are found by the new name of what they carry."""

import pytest

from newsroom import search
from newsroom.desk.merge_tags import merge_tags
from newsroom.desk.tasks import reindex_later
from newsroom.models import Article
from tests.factories import make_contributor, make_draft, make_outlet, make_page, make_section, make_series, make_tag

pytestmark = pytest.mark.django_db

MAKERS = [make_tag, make_contributor, make_outlet, make_section, make_series]


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


def carrying(thing):
    match thing._meta.model_name:
        case "tag":
            return make_draft(tags=[thing])
        case "contributor":
            return make_draft(by=[thing])
        case "outlet":
            return make_draft(source={"outlet": thing})
        case name:
            return make_draft(**{name: thing})


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_is_found_by_the_new_name_alone(committed, make):
    thing = make()
    story = carrying(thing)
    setattr(thing, "title" if hasattr(thing, "title") and not hasattr(thing, "name") else "name", "Zanzibar")
    thing.save()
    with committed():
        reindex_later(thing)
    assert list(search.find_for_desk("Zanzibar")) == [story]


def test_is_found_by_the_tag_that_stays_after_a_merge(committed):
    loser, stays = make_tag("Hang Zhou City"), make_tag("Paradise")
    story = make_draft(tags=[loser])
    with committed():
        merge_tags(loser, into=stays)
    assert list(search.find_for_desk("Paradise")) == [story]
    assert list(search.find_for_desk("Hang Zhou City")) == [story]


def test_asks_nothing_of_the_worker_for_what_no_story_carries(committed):
    with committed() as asked:
        reindex_later(make_page())
        reindex_later(Article(pk=1))
    assert asked == []
