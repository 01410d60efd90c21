"""A republication credit."""

import pytest

from newsroom.ingest.credits import credit_in
from newsroom.models.credit import fill_credit

pytestmark = pytest.mark.once
CREDITS = [
    (
        (
            "This article first appeared on Meridian Wire. It’s republished here as part of Ledger Group’s ongoing "
            "partnership with Meridian."
        ),
        ("Meridian Wire", "Ledger Group", "Meridian"),
    ),
    ("This story was originally published by The Delta Post.", ("The Delta Post", "", "")),
    ("This article was first published in Port & Rail, and is republished with permission.", ("Port & Rail", "", "")),
    ("This article is republished from Salt Review under a Creative Commons licence.", ("Salt Review", "", "")),
    ("Republished with permission from Meridian Wire.", ("Meridian Wire", "", "")),
    ("This report was produced jointly with Salt Review.", ("Salt Review", "", "")),
    ("Translated by Linh Tran from the original Vietnamese at Delta Post.", ("Delta Post", "", "")),
    ("How kites fly was first published by Salt Review on 12 October 2020.", ("Salt Review", "", "")),
    ("This piece first ran in Salt Review under an agreement with Salt Press.", ("Salt Review", "", "Salt Press")),
]


@pytest.mark.parametrize("sentence, parties", CREDITS)
def test_gives_its_parties_and_a_template_that_words_it_again(sentence, parties):
    before, credit = credit_in(sentence, headline="How kites fly")
    assert before == ""
    assert (credit.outlet, credit.licensee, credit.assigner) == parties
    values = {"outlet": credit.outlet, "licensee": credit.licensee, "assigner": credit.assigner}
    assert fill_credit(credit.template, values) == sentence


def test_is_found_behind_the_last_sentence():
    before, credit = credit_in("The port sleeps. This article first appeared on Meridian Wire.")
    assert (before, credit.outlet) == ("The port sleeps.", "Meridian Wire")


def test_is_found_with_straight_signs_and_no_break_spaces():
    _before, credit = credit_in("This article first appeared\u00a0on\u00a0Salt Review. It's republished here.")
    assert credit.text == "This article first appeared on Salt Review. It's republished here."


def test_keeps_braces_that_stand_in_it():
    _before, credit = credit_in("This article first appeared on Salt Review. It was {shortened}.")
    assert fill_credit(credit.template, {"outlet": credit.outlet}) == credit.text


def test_that_says_so_is_of_a_translation():
    assert credit_in("Translated from the original at Delta Post.")[1].is_translation


@pytest.mark.parametrize(
    "sentence",
    [
        "The figures were first published by the ministry in May.",
        "This article of the treaty was never applied.",
        "She first appeared on television in 1990.",
        "This article first appeared on [a list].",
        "This story " + "is long " * 60 + "and first appeared on Salt Review.",
    ],
)
def test_is_not_seen_in_what_is_none(sentence):
    assert credit_in(sentence) is None
