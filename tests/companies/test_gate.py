"""A fact passes the gate with its story, and only then."""

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError
from django.utils import timezone

from companies.models import FactStatus, Figure, Name, Organization, Role, Source
from newsroom.desk.takedown import kill
from newsroom.desk.withdraw import withdraw
from newsroom.models import TakedownReason
from tests.companies.factories import make_company, make_figure, make_person, make_place, make_role
from tests.factories import ahead, make_draft, make_live, make_scheduled

pytestmark = pytest.mark.django_db


def stories():
    """A story for every way of being seen or not, with whether readers see it now."""
    yield None, True
    yield make_live(), True
    yield make_draft(), False
    yield make_scheduled(), False
    yield withdraw(make_live()), False
    yield kill(make_live(), reason=TakedownReason.ACCURACY), False


def test_the_query_and_the_object_agree():
    company, person = make_company(), make_person()
    for number, (article, is_seen) in enumerate(stories()):
        figure = make_figure(company, number + 1, article=article)
        role = make_role(person, company, article=article)
        for fact, model in ((figure, Figure), (role, Role)):
            assert fact.is_shown() is is_seen
            assert model.objects.published().filter(pk=fact.pk).exists() is is_seen


def test_a_fact_comes_out_with_its_story_by_the_clock_alone():
    figure = make_figure(make_company(), article=make_scheduled(at=ahead(hours=2)))
    later = ahead(hours=3)
    assert not Figure.objects.published().exists()
    assert Figure.objects.published(later).get() == figure
    assert figure.is_shown(later)


@pytest.mark.parametrize("status", FactStatus)
def test_a_fact_that_does_not_stand_is_not_shown(status):
    figure = make_figure(make_company(), status=status)
    stands = status in (FactStatus.LIVE, FactStatus.DISPUTED)
    assert Figure.objects.published().exists() is figure.is_shown() is stands


def test_a_hidden_profile_hides_its_facts_and_names():
    company = make_company(names=["Kelip"], is_public=False)
    figure, role = make_figure(company), make_role(make_person(), company)
    assert (figure.is_shown(), role.is_shown()) == (False, False)
    for model in (Organization, Figure, Role, Name, Source):
        assert not model.objects.published().exists()


def test_a_hidden_person_has_no_role_to_show():
    role = make_role(make_person(is_public=False), make_company())
    assert not role.is_shown()
    assert not Role.objects.published().exists()


def test_a_source_is_shown_by_the_facts_that_rest_on_it():
    figure = make_figure(make_company(), article=make_draft())
    assert not Source.objects.published().exists()
    figure.article = None
    figure.save()
    assert Source.objects.published(timezone.now()).get() == figure.source


def test_a_draft_cannot_be_deleted_from_under_its_facts():
    article = make_draft()
    make_figure(make_company(), article=article)
    with pytest.raises(ProtectedError):
        article.delete()
    with pytest.raises(ValidationError):
        make_live().delete()


def test_a_hidden_place_is_named_nowhere(client):
    place = make_place("Xyzzy Town", is_public=False)
    inside = make_place("Quay", parent=place)
    company = make_company(headquarters=place)
    figure = make_figure(company, property="alumni", currency="", place=place)
    make_company("Another", headquarters=inside)
    assert (figure.is_shown(), Figure.objects.published().exists()) == (False, False)
    for address in (
        "/companies/",
        "/companies/kelip-optics/",
        "/companies/another/",
        "/places/quay/",
        "/search/?q=quay",
    ):
        assert "Xyzzy" not in client.get(address).content.decode(), address
