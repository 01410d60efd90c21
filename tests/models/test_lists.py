"""Lists: the fast way by copied hours gives what the slow join gives, after every deed."""

import re

import pytest

from newsroom.desk.merge_tags import merge_tags
from newsroom.desk.publish import publish, schedule
from newsroom.desk.takedown import kill, release, withhold
from newsroom.desk.withdraw import withdraw
from newsroom.desk.write import refresh
from newsroom.models import Article, ArticleTag, Byline, Cursor, Republication, TakedownReason
from tests.factories import ago, ahead, make_contributor, make_draft, make_live, make_outlet, make_tag

pytestmark = pytest.mark.django_db


def slow(**conditions):
    """What a list holds, by the truth of each story."""
    stories = Article.objects.filter(**conditions).distinct()
    live = [story for story in stories if story.is_live()]
    return [story.pk for story in sorted(live, key=lambda story: (story.listed_at, story.pk), reverse=True)]


def fast(queryset):
    return [story.pk for story in queryset.newest_first()]


def copies_are_true():
    links = [(link.listed_at, link.content_object.listed_at) for link in ArticleTag.objects.all()]
    links += [
        (row.listed_at, row.article.listed_at) for model in (Byline, Republication) for row in model.objects.all()
    ]
    return all(copy == hour for copy, hour in links)


DEEDS = {
    "publish": lambda story: publish(story),
    "publish_long_ago": lambda story: publish(story, at=ago(days=400)),
    "schedule": lambda story: schedule(story, at=ahead(days=1)),
    "withdraw": lambda story: withdraw(publish(story)),
    "withdraw_what_was_scheduled": lambda story: withdraw(schedule(story, at=ahead(days=1))),
    "kill": lambda story: kill(publish(story), reason=TakedownReason.LEGAL),
    "withhold_and_release": lambda story: release(withhold(publish(story), reason=TakedownReason.RIGHTS)),
    "bulk": lambda story: bulk_withdraw(publish(story)),
}


def bulk_withdraw(story):
    Article.objects.filter(pk=story.pk).update(status="withdrawn", listed_at=None)
    refresh([story.pk])


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_equal_the_slow_join_after(deed):
    tag, author, outlet = make_tag(), make_contributor(), make_outlet()
    carried = {"by": [author, outlet], "tags": [tag], "source": {"outlet": outlet}}
    make_live("Before", at=ago(days=1), **carried)
    deed(make_draft("The one", **carried))
    make_live("After", **carried)
    live = Article.objects.published()
    assert fast(live.about(tag)) == slow(tag_items__tag=tag)
    assert fast(live.by(author)) == slow(bylines__contributor=author)
    assert fast(live.from_partner(outlet.partner)) == slow(republication__outlet__partner=outlet.partner)
    assert fast(live) == slow()
    assert copies_are_true()


def test_equal_the_slow_join_after_a_merge():
    loser, winner = make_tag("Hang Zhou City"), make_tag("Hangzhou")
    stories = [make_live("One", tags=[loser]), make_live("Both", tags=[loser, winner]), make_live("Two", tags=[winner])]
    merge_tags(loser, into=winner)
    assert fast(Article.objects.published().about(winner)) == slow(tag_items__tag=winner)
    assert len(fast(Article.objects.published().about(winner))) == len(stories)
    assert copies_are_true()


def test_page_by_key_without_gap_or_repeat():
    tag, hour = make_tag(), ago(hours=5)
    for number in range(7):
        make_live(f"Story {number}", at=hour, tags=[tag])
    live = Article.objects.published().about(tag)
    first = list(live.newest_first()[:3])
    rest = fast(live.before(Cursor.of(first[-1])))
    assert [story.pk for story in first] + rest == slow(tag_items__tag=tag)


def test_read_the_cursor_that_they_wrote():
    cursor = Cursor.of(make_live())
    assert Cursor.read(str(cursor)) == cursor


@pytest.mark.parametrize("text", ["", "x", "12", "-", "1-", "-1", "1-x", "9" * 39 + "-1", "١-٢", "1-2-3"])
def test_refuse_a_broken_cursor(text):
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        Cursor.read(text)


def test_hold_a_story_of_two_tags_once():
    tags = [make_tag("Penang"), make_tag("Hangzhou")]
    both = make_live(tags=tags)
    assert fast(Article.objects.published().about_any(tags)) == [both.pk]
