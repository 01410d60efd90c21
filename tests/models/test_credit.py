"""The credit line: exact, frozen, and never half empty."""

import pytest
from django.core.exceptions import ValidationError

from newsroom.models.credit import fill_credit, link_credit, validate_credit_template

AGREED = "This story first ran in {outlet_link}. It’s carried here under {licensee}’s agreement with {assigner}."


def test_words_the_template_exactly():
    values = {"outlet": "Harbour Daily", "licensee": "Quay", "assigner": "Harbour"}
    assert fill_credit(AGREED, values) == (
        "This story first ran in Harbour Daily. It’s carried here under Quay’s agreement with Harbour."
    )


def test_writes_no_break_spaces_as_spaces():
    assert fill_credit("First\u00a0in {outlet}.", {"outlet": "Harbour\u00a0Daily"}) == "First in Harbour Daily."


@pytest.mark.parametrize(("date", "line"), [("May 2026", "First published on May 2026."), ("", "First published.")])
def test_leaves_out_a_clause_that_would_be_empty(date, line):
    assert fill_credit("First published[ on {source_date}].", {"source_date": date}) == line


@pytest.mark.parametrize("template", ["{x}", "{outlet", "}", "{outlet.__class__}", "{outlet!r}", "{outlet:>900}", "{}"])
def test_refuses_a_template_it_cannot_fill(template):
    with pytest.raises(ValidationError):
        validate_credit_template(template)


def test_links_the_outlet_when_there_is_an_address():
    line = "First in Harbour <Daily>."
    assert link_credit(line, outlet="Harbour <Daily>", address="https://harbour.example/a?b=1&c=2") == (
        'First in <a href="https://harbour.example/a?b=1&amp;c=2">Harbour &lt;Daily&gt;</a>.'
    )
    assert link_credit(line, outlet="Harbour <Daily>", address="") == "First in Harbour &lt;Daily&gt;."
