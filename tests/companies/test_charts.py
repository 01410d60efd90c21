"""The drawing of a company's valuations."""

import pytest

from companies.models import Figure
from companies.web.charts import drawings
from tests.companies.factories import make_company, make_figure

pytestmark = pytest.mark.django_db


def drawn(*days):
    company = make_company()
    for number, day in enumerate(days, 1):
        make_figure(company, number * 10**9, as_of=day)
    return drawings(list(Figure.objects.about([company]).with_sources()))


def test_is_made_wide_and_narrow():
    assert [drawing.shape.name for drawing in drawn("2020", "2024")] == ["wide", "narrow"]


def test_needs_two_days():
    assert drawn("2020", "2020-12-31") == []


def test_holds_a_company_of_four_centuries():
    wide, _narrow = drawn("1602", "2024")
    years = [int(tick.text) for tick in wide.years]
    assert 2 <= len(years) <= 20
    assert years == sorted(years)
