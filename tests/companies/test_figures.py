"""A figure: what the database promises, what is current, what was known on a day."""

import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from companies.models import Basis, FactStatus, Figure, Property, Qualifier
from companies.models.current import current
from tests.companies.factories import make_company, make_figure, make_place, make_source
from tests.companies.test_wording import plain

pytestmark = pytest.mark.django_db


@pytest.fixture
def company():
    return make_company()


def newest(company):
    return Figure.objects.published().about([company]).with_sources().newest_first()


@pytest.mark.parametrize(
    "wrong",
    [
        {"value": None},
        {"qualifier": Qualifier.UNDISCLOSED},
        {"qualifier": Qualifier.RANGE},
        {"qualifier": Qualifier.RANGE, "value_max": 1},
        {"value_max": 3_000_000_000},
        {"value": -1},
        {"currency": ""},
        {"property": Property.OTHER},
    ],
)
def test_is_refused_by_the_database(company, wrong):
    with pytest.raises(IntegrityError), transaction.atomic():
        make_figure(company, **wrong)


@pytest.mark.parametrize("needed", ["source", "as_of"])
def test_needs_a_source_and_a_date(company, needed):
    figure = Figure(organization=company, value=1, currency="USD", source=make_source(), as_of="2020")
    setattr(figure, needed, None)
    with pytest.raises(IntegrityError), transaction.atomic():
        Figure.objects.bulk_create([figure])


def test_of_one_source_and_day_is_there_once(company):
    source = make_source()
    first = make_figure(company, source=source)
    with pytest.raises(IntegrityError), transaction.atomic():
        make_figure(company, 3, source=source)
    first.status = FactStatus.CORRECTED
    first.save()
    make_figure(company, 3, source=source)


def test_of_a_day_to_come_is_refused_by_the_form(company):
    figure = Figure(organization=company, value=1, currency="USD", source=make_source(), as_of="2999")
    with pytest.raises(ValidationError, match="still to come"):
        figure.full_clean()


def test_explains_a_broken_promise_in_words(company):
    figure = Figure(organization=company, currency="USD", source=make_source(), as_of="2020")
    with pytest.raises(ValidationError, match="Give an amount"):
        figure.full_clean()


def test_in_dollars_keeps_its_value_in_dollars(company):
    assert make_figure(company).usd == 2_000_000_000
    assert make_figure(company, 10**9, currency="CNY", usd=Decimal(141_500_000)).usd == 141_500_000


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "USD 2 billion"),
        ({"currency": "CNY", "value": 200_000_000, "usd": 28_300_000}, "RMB 200 million (USD 28.3 million)"),
        ({"property": "customers", "currency": "", "value": 10_000, "qualifier": "over"}, "over 10,000"),
        ({"qualifier": "range", "value": 10**7, "value_max": 10**8}, "USD 10 million–100 million"),
        ({"qualifier": "undisclosed", "value": None}, "undisclosed"),
    ],
)
def test_is_spoken(company, fields, said):
    assert plain(make_figure(company, **fields).spoken()) == said


def test_is_current_when_it_is_the_newest_that_stands(company):
    make_figure(company, 1, as_of="2024")
    held = make_figure(company, 2, as_of="2025-03")
    make_figure(company, 3, as_of="2025-06", status=FactStatus.RETRACTED)
    assert [each.figure for each in current(newest(company))] == [held]


def test_stands_beside_another_that_says_otherwise_within_a_year(company):
    make_figure(company, 900_000_000, as_of="2024-01")
    low = make_figure(company, 1_320_000_000, as_of="2025-12")
    high = make_figure(company, 2_000_000_000, as_of="2026-07")
    known = current(newest(company))[0]
    assert known.all == [high, low]
    assert plain(known.spoken()) == "USD 1.32 billion–2 billion"


def test_takes_the_place_of_what_the_same_voice_said_before(company):
    voice = make_source("Kelip Optics")
    make_figure(company, 1, as_of="2026-01", source=voice)
    make_figure(company, 2, as_of="2026-07", source=voice)
    assert current(newest(company))[0].rivals == ()


def test_names_the_last_price_beside_an_estimate(company):
    priced = make_figure(company, 1_600_000_000, as_of="2024-11", basis=Basis.PRICED)
    guessed = make_figure(company, 1_900_000_000, as_of="2026-10", basis=Basis.ESTIMATE)
    assert [(str(each.title), each.figure) for each in current(newest(company))] == [
        ("Valuation", guessed),
        ("Last priced round", priced),
    ]


def test_measures_a_place_apart(company):
    make_figure(company, 100_000, property=Property.ALUMNI, currency="", as_of="2025")
    make_figure(company, 30_000, property=Property.ALUMNI, currency="", as_of="2025", place=make_place())
    assert [str(each.title) for each in current(newest(company))] == ["Alumni, Penang", "Alumni"]


@pytest.mark.parametrize(
    ("as_of", "day", "is_known"),
    [
        ("2020", datetime.date(2020, 12, 30), False),
        ("2020", datetime.date(2020, 12, 31), True),
        ("2020-07", datetime.date(2020, 7, 30), False),
        ("2020-02", datetime.date(2020, 2, 29), True),
        ("2020-07-15", datetime.date(2020, 7, 15), True),
    ],
)
def test_counts_as_known_from_the_last_day_it_may_mean(company, as_of, day, is_known):
    make_figure(company, as_of=as_of)
    assert Figure.objects.published().as_of(day).exists() is is_known


def test_is_known_no_later_than_it_was_written_down(company):
    today = timezone.localdate()
    assert make_figure(company, as_of=str(today.year)).as_of_day == today


def test_ranks_companies_by_the_newest_valuation_of_each():
    first, second = make_company("First"), make_company("Second")
    make_figure(first, 5_000_000_000, as_of="2020")
    fallen = make_figure(first, 1_000_000_000, as_of="2024")
    best = make_figure(second, 3_000_000_000, as_of="2023")
    ranked = Figure.objects.published().newest_valuations([first, second]).largest_first()
    assert list(ranked) == [best, fallen]
    then = Figure.objects.published().as_of(datetime.date(2021, 1, 1)).newest_valuations([first, second])
    assert [figure.value for figure in then] == [5_000_000_000]
