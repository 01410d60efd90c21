"""What profiles say to machines, on their pages and beside stories."""

import pytest

from companies.models import Organization, Person, Place
from tests.factories import make_live, make_tag
from tests.web.heads import SITE, Page, page_of

pytestmark = pytest.mark.django_db


def test_a_story_says_what_it_is_about():
    company = Organization.objects.create(name="Serai", slug="serai", tag=make_tag("Serai"))
    city = Place.objects.create(name="Penang", slug="penang", tag=make_tag("Penang"))
    Person.objects.create(name="Canary", slug="canary", tag=make_tag("Wren"), is_public=False)
    story = make_live(tags=["Serai", "Penang", "Wren", "Masks"])
    subjects = page_of(story).story["about"]
    assert [(node["@type"], node["name"]) for node in subjects] == [
        ("Organization", "Serai"),
        ("Place", "Penang"),
        ("Thing", "Wren"),
        ("Thing", "Masks"),
    ]
    assert [node.get("url") for node in subjects[:2]] == [
        SITE + company.get_absolute_url(),
        SITE + city.get_absolute_url(),
    ]


def test_a_profile_says_what_it_is():
    city = Place.objects.create(
        name="Penang", slug="penang", tag=make_tag("Penang"), kind="city", latitude=5.4, longitude=100.3
    )
    company = Organization.objects.create(
        name="Serai",
        slug="serai",
        tag=make_tag("Serai"),
        description="Lifts boxes.",
        website="https://serai.example/",
        founding_date="2016",
        headquarters=city,
    )
    person = Person.objects.create(name="Mei Lin", slug="mei-lin", tag=make_tag("Mei Lin"), native_name="美琳")
    page = page_of(company)
    node = page.node("Organization")
    assert (node["foundingDate"], node["sameAs"]) == ("2016", "https://serai.example/")
    assert node["location"]["name"] == "Penang"
    assert page.canonical == [SITE + company.get_absolute_url()]
    assert page.meta("description") == ["Lifts boxes."]
    assert page_of(person).node("Person")["alternateName"] == "美琳"
    assert page_of(city).node("City")["geo"]["latitude"] == 5.4


def test_topics_with_a_profile_are_in_the_sitemap_as_profiles():
    Organization.objects.create(name="Serai", slug="serai", tag=make_tag("Serai"))
    make_live(tags=["Serai", "Masks"])
    topics = Page("/sitemap-topics-0.xml").answer.content.decode()
    profiles = Page("/sitemap-organization-0.xml").answer.content.decode()
    assert (topics.count("<loc>"), f"{SITE}/topics/masks/" in topics) == (1, True)
    assert f"{SITE}/companies/serai/" in profiles
