"""What profiles say to machines, on their pages and beside stories."""

import pytest

from companies.models import Organization, Person, Place
from tests.companies.factories import make_company, make_figure, make_person, make_role, make_source
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


def test_a_company_says_its_figures_with_day_and_source():
    company = make_company("Serai", names=["Serai Berhad"])
    make_role(make_person("Mei Lin"), company)
    make_figure(company, 5 * 10**8, as_of="2026-07", source=make_source("Straits Register"), basis="estimate")
    page = page_of(company)
    said = page.node("Organization")
    assert (said["alternateName"], said["founder"][0]["name"]) == (["Serai Berhad"], "Mei Lin")
    observation = page.node("Observation")
    assert observation == {
        "@type": "Observation",
        "observationAbout": {"@id": said["@id"]},
        "measuredProperty": "Valuation",
        "observationDate": "2026-07",
        "unitText": "USD",
        "measurementMethod": "Straits Register, estimate",
        "value": 500_000_000,
    }
    steps = [step["name"] for step in page.node("BreadcrumbList")["itemListElement"]]
    assert steps[1:] == ["Companies", "Serai"]


def test_a_person_says_where_they_work_and_worked():
    person = make_person("Mei Lin")
    make_role(person, make_company("Serai"), title="chief executive")
    make_role(person, make_company("Harbour"), kind="alumnus", is_former=True)
    said = page_of(person).node("Person")
    assert said["jobTitle"] == ["chief executive"]
    assert [node["name"] for node in (*said["affiliation"], *said["alumniOf"])] == ["Serai", "Harbour"]
