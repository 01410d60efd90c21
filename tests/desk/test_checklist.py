"""What a story lacks is said, and nothing that is there."""

import pytest

from newsroom.desk.checklist import lacks
from newsroom.desk.write import save_story
from tests.factories import make_draft, make_picture

pytestmark = pytest.mark.django_db


def sentences(story):
    return [(lack.where.title, lack.sentence.partition("has ")[2]) for lack in lacks(story)]


def test_nothing_is_missing_where_all_is_said():
    assert lacks(make_draft(hero=make_picture())) == []
    assert lacks(make_draft()) == []


def test_the_main_picture_lacks_words_and_credit():
    story = make_draft(hero=make_picture(title="Cranes", alt="", credit_line=""))
    assert sentences(story) == [
        ("Cranes", "no alternative text: who cannot see it misses it."),
        ("Cranes", "no credit."),
    ]


def test_a_picture_of_the_text_is_looked_at_too():
    picture = make_picture(title="Quay", credit_line="")
    make_picture(title="Of no story", alt="")
    story = make_draft()
    story.body = f'<p>Look.</p><div data-embed="picture" data-id="{picture.pk}"></div>'
    save_story(story)
    assert sentences(story) == [("Quay", "no credit.")]
