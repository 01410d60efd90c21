"""The demonstration's companies."""

import datetime

import pytest

from companies.demo.dates import months_back, written
from companies.demo.load import load
from companies.models import Figure, Organization, Place, Role, Source
from newsroom.demo import content_files
from newsroom.models import Tag
from tests.factories import make_draft

DAY = datetime.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("said", "date"),
    [("day 1", "2026-11-23"), ("month 24", "2026-10"), ("year 1", "2025"), ("2012", "2012"), ("2020-07", "2020-07")],
)
def test_its_dates_count_back_from_its_day(said, date):
    assert written(said, DAY) == date


def test_its_periods_count_months_back():
    assert months_back("2026-02", 3) == "2025-12"
    assert months_back("2026-12", 12) == "2026-01"


@pytest.mark.django_db
def test_its_companies_are_made_on_any_day(client):
    for slug in content_files.stories():
        make_draft(slug, slug=slug)
    told = []
    load(DAY, progress=told.append)
    rows = [model.objects.count() for model in (Organization, Place, Source, Role, Figure)]
    assert min(rows) > 20
    assert sum(told) > sum(rows)
    for profile in (*Organization.objects.all(), *Place.objects.all()):
        assert client.get(profile.get_absolute_url()).status_code == 200
    for figure in Figure.objects.all():
        figure.full_clean()
    assert Tag.objects.called("阿里巴巴") is None
    assert Organization.objects.called("阿里巴巴").exists()
