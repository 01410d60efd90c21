"""The edition moves with what readers can see of profiles and facts."""

import pytest

from companies.models import FactStatus
from newsroom.models import EditionCounter
from tests.companies.factories import make_company, make_figure, make_person, make_place, make_role
from tests.factories import make_draft

pytestmark = pytest.mark.django_db


def number():
    return EditionCounter.objects.values_list("number", flat=True).get(pk=1)


def moves(row, **fields):
    before = number()
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()
    return number() > before


def test_it_moves_with_every_kind_of_row():
    company, person, place = make_company(names=["Kelip"]), make_person(), make_place()
    figure, role = make_figure(company), make_role(person, company)
    assert moves(company, description="Grinds lenses.")
    assert moves(person, native_name="梅")
    assert moves(place, longitude=101)
    assert moves(figure, status=FactStatus.DISPUTED)
    assert moves(role, title="chairwoman")
    assert moves(figure.source, asserted_by="Harbour Index")
    assert moves(company.names.get(), text="Kelip Sdn Bhd")


def test_it_stays_for_what_only_the_desk_sees():
    company = make_company(names=["Kelip"])
    figure = make_figure(company)
    assert not moves(figure, note="Ask again in May.")
    assert not moves(company.names.get(), match="never")
    assert not moves(make_figure(company, article=make_draft()), label="Series B")
    hidden = make_company("Hidden", is_public=False)
    assert not moves(hidden, description="Nobody sees it.")
    assert moves(hidden, is_public=True)
