"""Companies, people, places and facts for tests: plain functions that make real rows."""

import itertools
from decimal import Decimal

from companies.desk.profiles import save_profile
from companies.models import Figure, Name, Organization, Person, Place, Role, Source

_number = itertools.count(1)


def make_place(name="Penang", **fields):
    return save_profile(Place(**{"name": name, "latitude": 5.4, "longitude": 100.3} | fields))


def make_company(name="Kelip Optics", *, names=(), **fields):
    company = save_profile(Organization(name=name, **fields))
    for text in names:
        Name.objects.create(organization=company, text=text)
    return company


def make_person(name="Noor Hashim", **fields):
    return save_profile(Person(name=name, **fields))


def make_source(asserted_by="Straits Register", **fields):
    return Source.objects.create(asserted_by=asserted_by, **fields)


def make_figure(company, value=2_000_000_000, *, as_of="2026-07", **fields):
    """A valuation in dollars unless told otherwise; every one has a source of its own unless it is given."""
    source = fields.pop("source", None) or make_source(f"Register {next(_number)}")
    value = None if value is None else Decimal(value)
    return Figure.objects.create(
        **{"organization": company, "value": value, "currency": "USD", "as_of": as_of, "source": source} | fields
    )


def make_role(person, company, kind="founder", *, as_of="2026", **fields):
    source = fields.pop("source", None) or make_source()
    return Role.objects.create(person=person, organization=company, kind=kind, as_of=as_of, source=source, **fields)
