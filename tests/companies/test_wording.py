"""Amounts and dates in words."""

from decimal import Decimal

import pytest

from companies import wording


def plain(text):
    return text.replace(wording.NBSP, " ")


@pytest.mark.parametrize(
    ("value", "currency", "value_max", "spoken", "brief"),
    [
        (2 * 10**9, "USD", None, "USD 2 billion", "USD 2bn"),
        ("1310000000", "CNY", None, "RMB 1.31 billion", "RMB 1.31bn"),
        ("742500000", "USD", None, "USD 742.5 million", "USD 742.5m"),
        (450_000, "USD", None, "USD 450,000", "USD 450,000"),
        (10**7, "USD", 10**8, "USD 10 million–100 million", "USD 10m–100m"),
        (10_000, "", None, "10,000", "10,000"),
        (160 * 10**6, "", None, "160 million", "160m"),
        (1_234_567, "", None, "1,234,567", "1,234,567"),
        (3 * 10**12, "JPY", None, "JPY 3 trillion", "JPY 3tr"),
        (0, "", None, "0", "0"),
    ],
)
def test_an_amount_is_said(value, currency, value_max, spoken, brief):
    ends = Decimal(value), currency, value_max and Decimal(value_max)
    assert plain(wording.amount(*ends)) == spoken
    assert plain(wording.amount(*ends, short=True)) == brief


def test_an_amount_never_breaks_at_the_end_of_a_line():
    assert wording.amount(Decimal(2 * 10**9), "USD") == "USD\u00a02\u00a0billion"


@pytest.mark.parametrize(
    ("date", "said", "short"),
    [
        ("2020", "2020", "2020"),
        ("2020-07", "July 2020", "Jul 2020"),
        ("2020-07-05", "5 July 2020", "5 Jul 2020"),
    ],
)
def test_a_date_is_said_as_far_as_it_is_known(date, said, short):
    assert (plain(wording.day(date)), plain(wording.day(date, short=True))) == (said, short)


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2025", "2025", "whole of 2025"),
        ("2025-01", "2025-12", "year to December 2025"),
        ("2024-04-01", "2025-03-31", "year to March 2025"),
        ("2020-01", "2020-06", "January to June 2020"),
        ("2019-11", "2020-02", "November 2019 to February 2020"),
    ],
)
def test_a_period_is_said(start, end, said):
    assert plain(wording.period(start, end)) == said


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [("2009", "2016", "2009 to 2016"), ("2022", "", "since 2022"), ("", "2016", "to 2016"), ("", "", "")],
)
def test_the_years_of_a_role_are_said(start, end, said):
    assert wording.span(start, end) == said
