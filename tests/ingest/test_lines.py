"""A line of a page."""

import pytest

from newsroom.ingest import noise
from newsroom.ingest.bylines import byline_in
from newsroom.ingest.dates import date_in
from newsroom.ingest.promos import is_promo, is_short_line

pytestmark = pytest.mark.once


@pytest.mark.parametrize(
    "line, names, dated",
    [
        ("By Rina Lubis", ("Rina Lubis",), ""),
        ("by Rina Lubis and Ko Aung", ("Rina Lubis", "Ko Aung"), ""),
        ("Written by Meridian Wire Published on    3 mins read", ("Meridian Wire",), ""),
        ("By Maria de la Cruz | October 12, 2020", ("Maria de la Cruz",), "2020-10-12"),
        ("BY 36KR · 2020-10-12", ("36KR",), "2020-10-12"),
        ("Published on 12 Oct 2020 10:30 JST", (), "2020-10-12"),
        ("Updated: March 2021 · 4 min read", (), "2021-03"),
    ],
)
def test_is_a_byline(line, names, dated):
    found = byline_in(line)
    assert (found.names, found.dated) == (names, dated)


@pytest.mark.parametrize(
    "line",
    [
        "By then the port was closed.",
        "By the end of 2020 it had 40 ships",
        "Written in haste",
        "In May 2020 it sank.",
        "",
    ],
)
def test_is_no_byline(line):
    assert byline_in(line) is None


@pytest.mark.parametrize(
    "text, date",
    [
        ("12 October 2020", "2020-10-12"),
        ("Oct. 12th, 2020", "2020-10-12"),
        ("2020年10月12日", "2020-10-12"),
        ("2020-10-12T08:00:00Z", "2020-10-12"),
        ("Sept 2020", "2020-09"),
        ("12/10/2020", ""),
        ("31 February 2020", ""),
        ("2020-13-01", ""),
        ("", ""),
    ],
)
def test_holds_a_date_only_when_it_is_certain(text, date):
    assert date_in(text) == date


@pytest.mark.parametrize(
    "line",
    [
        "FB Pixel no script",
        "3 mins read",
        "5-minute read",
        "Advertisement",
        "Share on Facebook",
        "Skip to content",
        "12 Comments",
        "Sign up for our newsletter",
        "© 2020 Straits Ledger. All rights reserved.",
        "Read more: Cranes",
        "We use cookies to count.",
    ],
)
def test_is_noise(line):
    assert noise.noise_in(line)


@pytest.mark.parametrize(
    "line",
    [
        "Read more books, the minister said.",
        "Copyright law is changing in Asia, said the judge.",
        "Share prices fell.",
        "Pixel-wide gaps",
        "Register to vote, they said.",
        "He commented",
        "Line by line",
        "Three minutes later the crane fell.",
    ],
)
def test_is_no_noise(line):
    assert noise.noise_in(line) == ""


@pytest.mark.parametrize("line", ["China digest", "The Chip Briefing", "Islands weekly", "PORT NEWSLETTER"])
def test_is_a_promo(line):
    assert is_promo(line)


@pytest.mark.parametrize(
    "line", ["From fishing town to city", "A digest of all that the ministers said", "He digests."]
)
def test_is_no_promo(line):
    assert not is_promo(line)


def test_is_a_promo_when_a_series_is_called_so():
    assert is_promo("degrees of change", {"Degrees of Change"})


def test_may_be_a_crosshead_when_it_is_short_and_ends_like_none():
    assert [
        is_short_line(line) for line in ("What next?", "It ended.", "“It is over.”", "‘Our city’", "", "word " * 30)
    ] == [*(True, False, False, True, False, False)]
