"""The desk's screens of profiles and facts."""

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from companies.admin.figure import NewFigures
from companies.models import FactStatus, Figure, Organization, Person, Role
from newsroom.models import Tag
from tests.companies.factories import make_company, make_figure, make_person, make_place, make_role, make_source
from tests.factories import make_draft, make_live, make_publication, make_tag

pytestmark = pytest.mark.django_db

SCREENS = [model for model in admin.site._registry if model._meta.app_label == "companies"]


def address(model, screen, *keys):
    return reverse(f"admin:companies_{model._meta.model_name}_{screen}", args=keys)


def inline_forms(page):
    """The management fields of a form's inlines, all empty."""
    prefixes = [formset.formset.prefix for formset in page.context["inline_admin_formsets"]]
    return {f"{prefix}-{field}": 0 for prefix in prefixes for field in ("TOTAL_FORMS", "INITIAL_FORMS")}


def save(desk, where, **fields):
    """Fills a form in and sends it; the answer."""
    return desk.post(where, {**inline_forms(desk.get(where)), **fields})


def company_form(**fields):
    return {"name": "WeDoctor", "classification": "company", "status": "private", "is_public": "on"} | fields


@pytest.fixture(autouse=True)
def company():
    make_publication()
    company = make_company("Kelip Optics", headquarters=make_place(), names=["凯立光学"])
    make_role(make_person(), company)
    make_figure(company)
    return company


@pytest.mark.parametrize("model", SCREENS, ids=lambda model: model.__name__)
def test_opens(desk, model):
    row = model._base_manager.first()
    for where in (address(model, "changelist"), address(model, "add"), address(model, "change", row.pk)):
        assert desk.get(where).status_code == 200


def test_a_new_company_takes_the_tag_of_its_name_and_says_what_came_along(desk):
    make_live(tags=["We Doctor"])
    answer = save(desk, address(Organization, "add"), **company_form())
    assert answer.status_code == 302
    assert Organization.objects.get(name="WeDoctor").tag.name == "We Doctor"
    assert "1 story came along." in desk.get(answer["Location"]).content.decode()


def test_a_tag_is_given_a_profile(desk):
    tag = make_tag("Tongdun", description="Detects fraud.")
    form = desk.get(f"{address(Organization, 'add')}?tag={tag.pk}").context["adminform"].form
    assert (form.initial["name"], form.initial["description"]) == ("Tongdun", "Detects fraud.")


def test_a_company_of_a_known_name_is_looked_at_twice(desk):
    where = address(Organization, "add")
    said = save(desk, where, **company_form(name="凯立 光学")).content.decode()
    assert "There is a profile called Kelip Optics." in said
    assert save(desk, where, **company_form(name="凯立 光学", is_another="on")).status_code == 302


def test_a_tag_of_another_profile_is_refused_in_words(desk):
    make_person("WeDoctor")
    said = save(desk, address(Organization, "add"), **company_form()).content.decode()
    assert "belongs to WeDoctor" in said
    assert not Organization.objects.filter(name="WeDoctor").exists()


def test_a_new_figure_is_added_on_the_company_s_form(desk, company):
    where = address(Organization, "change", company.pk)
    page = desk.get(where)
    added = [each for each in page.context["inline_admin_formsets"] if isinstance(each.opts, NewFigures)]
    prefix = added[0].formset.prefix
    fields = {
        "property": "employees",
        "qualifier": "about",
        "value": 1200,
        "as_of": "2026-06",
        "source": make_source().pk,
    }
    forms = inline_forms(page) | {f"{prefix}-TOTAL_FORMS": 1}
    forms |= {f"{prefix}-0-{name}": value for name, value in fields.items()}
    answer = desk.post(where, company_form(name="Kelip Optics", tag=company.tag_id, slug=company.slug) | forms)
    assert answer.status_code == 302, answer.context["errors"]
    assert Figure.objects.get(property="employees").value == 1200


def test_what_readers_saw_is_not_changed(desk, company):
    figure = Figure.objects.get()
    where = address(Figure, "change", figure.pk)
    assert "Correct it with another" in desk.get(where).content.decode()
    desk.post(where, {"value": 7, "status": "disputed", "note": "Asked again."})
    figure.refresh_from_db()
    assert (figure.value, figure.status, figure.note) == (2_000_000_000, FactStatus.DISPUTED, "Asked again.")


def test_what_nobody_saw_can_be_changed(desk, company):
    figure = make_figure(company, article=make_draft(), as_of="2025")
    desk.post(
        address(Figure, "change", figure.pk),
        {
            "organization": company.pk,
            "property": "valuation",
            "qualifier": "exact",
            "value": 7,
            "currency": "USD",
            "as_of": "2025",
            "source": figure.source_id,
            "article": figure.article_id,
            "status": "live",
        },
    )
    figure.refresh_from_db()
    assert figure.value == 7


def correction_of(figure, **fields):
    return {
        "organization": figure.organization_id,
        "property": "valuation",
        "qualifier": "exact",
        "value": 200_000_000,
        "currency": "USD",
        "as_of": figure.as_of,
        "source": figure.source_id,
    } | fields


def test_a_correction_takes_the_place_of_the_wrong_figure(desk):
    wrong = Figure.objects.get()
    where = f"{address(Figure, 'add')}?corrects={wrong.pk}"
    assert desk.get(where).context["adminform"].form.initial["value"] == wrong.value
    assert desk.post(where, correction_of(wrong)).status_code == 302
    assert Figure.objects.published().get().corrects == wrong


def test_a_correction_that_nobody_could_see_is_refused(desk):
    wrong = Figure.objects.get()
    answer = desk.post(f"{address(Figure, 'add')}?corrects={wrong.pk}", correction_of(wrong, article=make_draft().pk))
    assert "is not published yet" in answer.content.decode()
    assert Figure.objects.published().get() == wrong


def test_money_is_explained_in_words(desk, company):
    wrong = Figure.objects.get()
    fields = correction_of(wrong, qualifier="range", as_of="2025")
    assert "A range has two ends" in desk.post(address(Figure, "add"), fields).content.decode()
    fields = correction_of(wrong, currency="", as_of="2025")
    assert "Money needs its currency" in desk.post(address(Figure, "add"), fields).content.decode()


def test_a_role_ends_without_a_correction(desk):
    role = Role.objects.get()
    desk.post(address(Role, "change", role.pk), {"status": "live", "end_date": "2026-05", "is_former": "on"})
    role.refresh_from_db()
    assert (role.end_date, role.is_former) == ("2026-05", True)


def test_a_person_is_found_by_the_name_in_their_script(desk):
    make_person("Jiang Tao", native_name="蒋韬")
    assert "Jiang Tao" in desk.get(f"{address(Person, 'changelist')}?q=蒋韬").content.decode()


@pytest.mark.parametrize("model", SCREENS, ids=lambda model: model.__name__)
def test_a_list_asks_as_often_for_one_row_as_for_more(desk, model):
    where = address(model, "changelist")
    before = asked(desk, where)
    for number in range(4):
        company = make_company(f"Firm {number}", headquarters=make_place(f"Town {number}"))
        make_role(make_person(f"Founder {number}"), company)
        make_figure(company)
    assert asked(desk, where) == before


def asked(desk, where):
    desk.get(where)
    with CaptureQueriesContext(connection) as captured:
        assert desk.get(where).status_code == 200
    return len(captured)


def test_every_tag_has_at_most_one_profile_of_each_kind():
    assert Tag.objects.filter(organization__isnull=False).count() == Organization.objects.count()


def test_what_readers_see_is_hidden_before_it_is_deleted(desk, company):
    assert desk.get(address(Organization, "delete", company.pk)).status_code == 403
    assert desk.get(address(Figure, "delete", Figure.objects.get().pk)).status_code == 403
    hidden = make_company("Never shown", is_public=False)
    assert desk.post(address(Organization, "delete", hidden.pk), {"post": "yes"}).status_code == 302
    assert not Organization.objects.filter(pk=hidden.pk).exists()
