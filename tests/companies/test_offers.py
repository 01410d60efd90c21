"""What the newsroom's screens know of profiles."""

import pytest
from django.urls import reverse

from tests.companies.factories import make_company
from tests.factories import make_tag

pytestmark = pytest.mark.django_db


def test_a_tag_without_a_profile_can_be_given_one(desk):
    tag = make_tag("WeDoctor")
    page = desk.get(reverse("admin:newsroom_tag_change", args=[tag.pk]))
    addresses = [address for _label, address in page.context["profile_links"]]
    assert addresses == [f"/admin/companies/{kind}/add/?tag={tag.pk}" for kind in ("organization", "person", "place")]
    form = desk.get(addresses[0]).context["adminform"].form
    assert (form.initial["name"], form.initial["tag"]) == ("WeDoctor", str(tag.pk))


def test_a_tag_with_a_profile_leads_to_it(desk):
    company = make_company("Perahu")
    page = desk.get(reverse("admin:newsroom_tag_change", args=[company.tag.pk]))
    assert [address for _label, address in page.context["profile_links"]] == [
        f"/admin/companies/organization/{company.pk}/change/"
    ]


def test_a_card_is_offered_of_companies_alone(desk):
    make_company("Perahu")
    make_tag("Perahu boats")
    answer = desk.get(reverse("admin:newsroom_article_choices"), {"kind": "company", "term": "perahu"})
    assert [row["text"] for row in answer.json()["results"]] == ["Perahu"]
