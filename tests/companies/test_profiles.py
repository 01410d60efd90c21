"""A profile: its tag, its address, its names."""

import pytest
from django.db import IntegrityError, transaction

from companies.desk.profiles import save_profile
from companies.models import Name, Organization, Place, PlaceKind
from companies.models.place import inside
from newsroom.desk.refusal import RefusedError
from newsroom.models import Article, OldAddress, Tag
from tests.companies.factories import make_company, make_person, make_place
from tests.factories import make_live, make_picture, make_tag

pytestmark = pytest.mark.django_db


def test_brings_the_archive_of_its_tag_along():
    story = make_live(tags=["We Doctor"])
    company = make_company("WeDoctor")
    assert Article.objects.published().about(company.tag).get() == story


def test_makes_its_tag_when_there_is_none():
    assert make_company("Kelip Optics").tag == Tag.objects.get(name="Kelip Optics")


def test_takes_the_tag_that_is_chosen():
    tag = make_tag("Kelip")
    assert make_company("Kelip Optics", tag=tag).tag == tag


def test_takes_no_tag_of_another_profile_whatever_its_kind():
    make_place("Bolt")
    with pytest.raises(RefusedError, match="Bolt"):
        make_company("Bolt")
    assert make_company("Bolt", tag=make_tag("Bolt (Estonia)")).slug == "bolt"


def test_leads_from_its_old_address():
    company = make_company("Kelip")
    company.slug = "kelip-optics"
    company.save()
    assert OldAddress.objects.destination("/companies/kelip/") == company


def test_leads_to_what_it_was_merged_into():
    stays, loser = make_company("Kelip Optics"), make_company("Kelip Optik")
    loser.merged_into, loser.is_public = stays, False
    save_profile(loser)
    assert OldAddress.objects.destination("/companies/kelip-optik/") == stays


def test_is_hidden_once_it_is_merged():
    stays, loser = make_company("Kelip Optics"), make_company("Kelip Optik")
    loser.merged_into = stays
    with pytest.raises(IntegrityError), transaction.atomic():
        loser.save()


def test_is_found_by_all_its_names_in_every_spelling():
    company = make_company("WeDoctor", names=["微医", "Guahao"])
    for text in ("we doctor", "Wedoctor", "微医", "GUAHAO"):
        assert Organization.objects.called(text).get() == company
    assert list(Organization.objects.published().named_like("gua")) == [company]


def test_has_a_name_once():
    company = make_company(names=["Kelip"])
    with pytest.raises(IntegrityError), transaction.atomic():
        Name.objects.create(organization=company, text="Kelip")


def test_shows_a_logo_only_for_a_reason():
    with pytest.raises(IntegrityError), transaction.atomic():
        make_company(logo=make_picture())


def test_of_a_place_has_a_whole_position_or_none():
    with pytest.raises(IntegrityError), transaction.atomic():
        make_place(latitude=None)


def test_of_a_company_is_based_in_every_place_around_it():
    country = make_place("Malaysia", kind=PlaceKind.COUNTRY)
    state = make_place("Penang State", kind=PlaceKind.REGION, parent=country)
    city = make_place("George Town", parent=state)
    company = make_company(headquarters=city)
    make_company("Elsewhere")
    for place in (city, state, country):
        assert Organization.objects.published().based_in(place).get() == company
    assert Place.objects.filter(inside(state, "parent")).get() == city
    assert [place.name for place in city.around()] == ["Penang State", "Malaysia"]


def test_of_a_person_is_kept_apart_from_a_namesake():
    assert make_person("Jerry Wang").slug == "jerry-wang"
    assert make_person("Jerry Wang", tag=make_tag("Jerry Wang (Harbin)")).slug == "jerry-wang-2"
