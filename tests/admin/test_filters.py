"""The filters of the story list that are found by typing."""

import pytest
from django.urls import reverse

from tests.factories import make_contributor, make_draft, make_outlet, make_tag

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["partner", "contributor", "tag"])
def test_finds_the_stories_of_the_row_that_was_chosen(desk, name):
    contributor, outlet, tag = make_contributor(), make_outlet(), make_tag()
    wanted = make_draft("The one", by=[contributor], tags=[tag], source={"outlet": outlet})
    make_draft("Another")
    rows = {"partner": outlet.partner, "contributor": contributor, "tag": tag}
    page = desk.get(reverse("admin:newsroom_article_changelist"), {name: rows[name].pk})
    assert list(page.context["cl"].queryset) == [wanted]
