"""Every screen of the desk opens, says what it must, and costs the same for one row and for fifty."""

import pytest
from django.contrib import admin
from django.db import connection
from django.db.models.signals import pre_save
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from newsroom.desk.correct import correct
from newsroom.models import Article, ImportRecord, OldAddress, Section
from tests.factories import (
    make_contributor,
    make_draft,
    make_live,
    make_outlet,
    make_page,
    make_picture,
    make_publication,
    make_scheduled,
    make_section,
    make_series,
    make_tag,
)

pytestmark = pytest.mark.django_db

SCREENS = [model for model in admin.site._registry if model._meta.app_label == "newsroom"]
NEVER_ADDED = {"correction", "importrecord", "publication"}


@pytest.fixture
def newsroom():
    """One row of everything."""
    make_publication()
    outlet = make_outlet()
    story = make_live(
        section=make_section(),
        series=make_series(),
        hero=make_picture(),
        by=[make_contributor(), outlet],
        tags=[make_tag()],
        source={"outlet": outlet},
    )
    correct(story, text="The mask was there.")
    OldAddress.objects.keep("/?p=12", story)
    make_page()
    ImportRecord.objects.create(source="pages", key="https://example.org/", article=make_draft("A draft"))
    return story


@pytest.mark.parametrize("model", SCREENS, ids=lambda model: model.__name__)
def test_opens(desk, newsroom, model):
    opts = model._meta
    listed = desk.get(reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist"), follow=True)
    assert listed.status_code == 200
    row = model._default_manager.order_by("pk").first()
    shown = desk.get(reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[row.pk]))
    assert shown.status_code == 200
    added = desk.get(reverse(f"admin:{opts.app_label}_{opts.model_name}_add"))
    assert added.status_code == (403 if opts.model_name in NEVER_ADDED else 200)
    found = desk.get(
        reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist"), {"q": "a'%_\"(\u0001"}, follow=True
    )
    assert found.status_code == 200


def test_every_model_of_the_newsroom_has_a_screen_or_stands_on_one():
    stands_on_another = {"Rendition", "ArticlePicture", "ArticleTag", "TagAlias", "Byline", "Republication"}
    for_machines = {"EditionCounter", "DueMoment"}
    known = {model.__name__ for model in SCREENS} | stands_on_another | for_machines
    assert {model.__name__ for model in Article._meta.apps.get_app_config("newsroom").get_models()} <= known


def test_help_text_or_label_says_what_every_field_is(desk, newsroom):
    page = desk.get(reverse("admin:newsroom_article_change", args=[newsroom.pk])).content.decode()
    assert "One or two sentences under the headline" in page
    assert "As agreed with the rights holder" in page


def test_carries_the_publications_name(desk, newsroom):
    assert "The Strait Ledger" in desk.get(reverse("admin:index")).content.decode()


@pytest.mark.parametrize("screen", ["article", "picture", "tag", "contributor", "correction"])
def test_list_costs_the_same_for_one_row_and_for_fifty(desk, newsroom, screen):
    address = reverse(f"admin:newsroom_{screen}_changelist")
    desk.get(address)
    one = queries(desk, address)
    outlet = make_outlet("Another", partner=newsroom.republication.partner)
    for number in range(20):
        story = make_scheduled(
            f"Story {number}",
            hero=make_picture(),
            by=[make_contributor(f"Name {number}"), outlet],
            tags=[make_tag(f"Tag {number}")],
            source={"outlet": outlet},
            section=newsroom.section,
        )
        correct(story, text="It was so.")
    # What stands around a page is read once an edition, and stories have come out since.
    desk.get(address)
    assert queries(desk, address) == one


def queries(desk, address):
    with CaptureQueriesContext(connection) as captured:
        assert desk.get(address).status_code == 200
    return len(captured)


def test_a_race_for_an_address_is_no_error(desk):
    """Two saves of one address at once: the database refuses the second, and the form is asked again."""
    raced = []

    def be_quicker(instance, **kwargs):
        if not raced:
            raced.append(instance)
            Section.objects.bulk_create([Section(name="Another", slug=instance.slug)])

    pre_save.connect(be_quicker, sender=Section)
    try:
        answer = desk.post(reverse("admin:newsroom_section_add"), {"name": "Chips", "slug": "chips", "position": "0"})
    finally:
        pre_save.disconnect(be_quicker, sender=Section)
    assert (answer.status_code, raced[0].slug) == (302, "chips")
