"""The pages of companies, people and places, as readers get them."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from companies.models import Basis, NameKind
from newsroom.models import Cursor
from tests.companies.factories import make_company, make_figure, make_person, make_place, make_role, make_source
from tests.factories import ago, make_draft, make_live, make_outlet, make_partner, make_publication

pytestmark = pytest.mark.django_db


def text_of(response):
    assert response.status_code == 200
    return " ".join(response.content.decode().replace("\u00a0", " ").split())


@pytest.fixture
def company():
    company = make_company(
        "Kelip Optics",
        description="Grinds lenses for port cranes.",
        headquarters=make_place("Penang"),
        industry="Optics",
        founding_date="2012",
        website="https://kelip.example/",
    )
    company.names.create(text="凯立光学", language="zh-Hans", kind=NameKind.TRANSLATION)
    return company


def test_a_company_says_who_says_so_and_as_of_when(client, company):
    register = make_source("Straits Register", kind="officialRegister")
    make_figure(company, as_of="2026-07", source=register, basis=Basis.AUDITED)
    page = text_of(client.get("/companies/kelip-optics/"))
    assert "USD 2bn" in page
    assert 'says--filed"><span class="unseen">filed: </span>Straits Register</span>, audited' in page
    assert "July 2026" in page


def test_a_company_shows_both_of_two_figures_that_disagree(client, company):
    make_figure(company, 1_320_000_000, as_of="2025-12", source=make_source("Harbour Index"))
    make_figure(company, 2_000_000_000, as_of="2026-07", source=make_source("Straits Register"))
    page = text_of(client.get("/companies/kelip-optics/"))
    assert "USD 1.32bn–2bn" in page
    assert page.index("Straits Register") < page.index("Harbour Index")


def test_a_company_shows_its_names_place_and_record(client, company):
    page = text_of(client.get("/companies/kelip-optics/"))
    assert '<span lang="zh-Hans">凯立光学</span>' in page
    assert "100.3° E" in page
    assert '<a class="link" href="https://kelip.example/" rel="nofollow">kelip.example</a>' in page
    assert '<span lang="zh-Hans">凯</span>' in page, "the monogram is drawn from its own script"


def test_a_company_draws_its_valuation_and_gives_the_figures_as_a_table(client, company):
    for year, value in ((2020, 10**8), (2023, 10**9)):
        make_figure(company, value, as_of=str(year), basis=Basis.PRICED, label=f"Series {year}")
    page = text_of(client.get("/companies/kelip-optics/"))
    assert (
        page.count('role="img" aria-label="Valuation in steps, from USD 100 million (2020) to USD 1 billion (2023)"')
        == 2
    )
    assert page.count("chart__step--estimate") == 0
    assert "The figures behind the drawing" in page


def test_a_company_names_who_is_there_and_who_left(client, company):
    other = make_company("Tanjung Motors")
    make_role(make_person("Mei Founder"), company, title="chief executive", start_date="2012")
    gone = make_person("Arun Alumnus")
    make_role(gone, company, kind="alumnus", title="first engineer", is_former=True)
    make_role(gone, other)
    page = text_of(client.get("/companies/kelip-optics/"))
    assert "Founder, chief executive, since 2012" in page
    assert page.index("Mei Founder") < page.index("Once here") < page.index("Arun Alumnus")
    assert 'Founder, <a class="link" href="/companies/tanjung-motors/">Tanjung Motors</a>' in page


def test_a_company_lists_its_stories_by_month_and_the_older_ones_by_key(client, company):
    make_publication()
    stories = [make_live(f"Story {number}", tags=[company.tag], at=ago(days=number)) for number in range(25)]
    page = text_of(client.get("/companies/kelip-optics/"))
    assert "Story 19" in page
    assert "Story 20" not in page
    cursor = Cursor.of(stories[19])
    assert f"?before={cursor}" in page
    older = text_of(client.get(f"/companies/kelip-optics/?before={cursor}"))
    assert "Story 20" in older
    assert "Story 19<" not in older
    assert client.get(f"/companies/kelip-optics/?before={Cursor.of(stories[24])}").status_code == 404


def test_a_person_shows_roles_with_their_source(client, company):
    person = make_person("Mei Founder", native_name="梅", native_language="zh-Hans")
    make_role(person, company, title="chief executive", source=make_source("Straits Register"))
    page = text_of(client.get("/people/mei-founder/"))
    assert 'href="/companies/kelip-optics/">Kelip Optics</a>' in page
    assert "Straits Register</span>, 2026" in page


def test_a_place_ranks_its_companies_by_the_newest_figures(client, company):
    smaller = make_company("Smaller", headquarters=company.headquarters)
    make_figure(company, 3_000_000_000)
    make_figure(smaller, 2_000_000_000)
    make_figure(make_company("Elsewhere"), 9_000_000_000)
    make_role(make_person("Mei Founder"), smaller)
    page = text_of(client.get("/places/penang/"))
    assert page.index("Kelip Optics") < page.index("Smaller") < page.index("Mei Founder")
    assert "Elsewhere" not in page


def test_a_country_has_the_stories_of_its_cities(client):
    country = make_place("Malaysia", kind="country")
    city = make_place("Penang", parent=country)
    make_live("A lens for a crane", tags=[city.tag])
    make_live("A rule for all", tags=[country.tag])
    make_live("Elsewhere", tags=["Tokyo"])
    for address in ("/places/malaysia/", "/places/malaysia/feed/"):
        said = client.get(address).content.decode()
        assert ("A lens for a crane" in said, "A rule for all" in said, "Elsewhere" in said) == (True, True, False)
    assert "A rule for all" not in client.get("/places/penang/").content.decode()


def test_a_place_counts_as_unicorns_what_is_private_and_large(client):
    place = make_place("Penang")
    for name, value, status in (("Large", 10**9, "private"), ("Small", 10**8, "private"), ("Listed", 10**9, "public")):
        make_figure(make_company(name, headquarters=place, status=status), value)
    assert "<dd>1 private, with a newest valuation" in text_of(client.get("/places/penang/"))


def test_the_directory_goes_on_by_key(client, company):
    for number in range(31):
        make_company(f"Firm {number:02}")
    page = text_of(client.get("/companies/"))
    assert "Firm 29" in page
    assert "Firm 30" not in page
    following = text_of(client.get("/companies/?after=firm-29"))
    assert "Firm 30" in following
    assert "Kelip Optics" in following
    assert client.get("/companies/?after=zzz").status_code == 404


def test_leads_to_others_of_its_industry_only_where_the_directory_has_some(client, company):
    make_company("Council", classification="other", industry="Regulation")
    make_company("Firm", industry="Ports")
    assert "?industry=" not in client.get("/companies/council/").text
    assert "?industry=Ports" in client.get("/companies/firm/").text


def test_the_directory_is_narrowed_by_place_and_industry(client, company):
    make_company("Firm", industry="Ports")
    assert "Firm" not in text_of(client.get("/companies/?place=penang"))
    assert "Kelip Optics" not in text_of(client.get("/companies/?industry=Ports"))
    assert client.get("/companies/?place=nowhere").status_code == 404


@pytest.mark.parametrize(
    "query", ["industry=%27", "place=%C3%A9", "after=%F0%9F%A6%84", "before=x", "place=" + "x" * 3000]
)
def test_the_directory_answers_whatever_is_asked(client, company, query):
    assert client.get(f"/companies/?{query}").status_code in (200, 404)
    assert client.get(f"/companies/kelip-optics/?{query}").status_code in (200, 404)


def test_a_hidden_profile_is_not_there(client):
    make_company("Secret Co", is_public=False)
    make_person("Secret One", is_public=False)
    make_place("Secret Town", is_public=False)
    for address in (
        "/companies/secret-co/",
        "/people/secret-one/",
        "/places/secret-town/",
        "/companies/secret-co/feed/",
    ):
        assert client.get(address).status_code == 404


def test_a_topic_with_a_profile_leads_there_with_its_feeds_and_cursors(client, company):
    story = make_live(tags=[company.tag])
    assert client.get("/topics/kelip-optics/")["Location"] == "/companies/kelip-optics/"
    assert client.get(f"/topics/kelip-optics/?before={Cursor.of(story)}")["Location"].startswith(
        "/companies/kelip-optics/?"
    )
    assert client.get("/topics/kelip-optics/feed/")["Location"] == "/companies/kelip-optics/feed/"
    company.is_public = False
    company.save()
    assert client.get("/topics/kelip-optics/").status_code == 200


@pytest.mark.parametrize("tail", ["feed/", "feed/atom/", "feed/json/"])
def test_every_profile_has_its_feeds(client, company, tail):
    person, place = make_person(), company.headquarters
    make_live("A lens for a crane", tags=[company.tag, person.tag, place.tag])
    for profile in (company, person, place):
        assert "A lens for a crane" in client.get(f"{profile.get_absolute_url()}{tail}").content.decode()


def test_an_old_address_leads_to_the_profile(client, company):
    company.slug = "kelip"
    company.save()
    answer = client.get("/companies/kelip-optics/")
    assert (answer.status_code, answer["Location"]) == (301, "/companies/kelip/")


def test_an_unchanged_page_is_answered_by_one_query(client, company, django_assert_num_queries):
    tag = client.get("/companies/kelip-optics/")["ETag"]
    with django_assert_num_queries(1):
        assert client.get("/companies/kelip-optics/", headers={"if-none-match": tag}).status_code == 304
    make_figure(company)
    assert client.get("/companies/kelip-optics/", headers={"if-none-match": tag}).status_code == 200


def test_no_fact_of_a_hidden_story_is_told(client, company):
    canary = make_source("Xyzzy Canary")
    story = make_draft(tags=[company.tag])
    make_figure(company, 9_870_000_000, source=canary, article=story)
    make_role(make_person("Mei"), company, title="xyzzy canary", source=canary, article=story)
    shown = make_live(tags=[company.tag], body="<p>Kelip Optics.</p>")
    addresses = ["/", "/companies/", "/companies/kelip-optics/", "/people/mei/", "/places/penang/", "/search/?q=kelip"]
    for address in [*addresses, shown.get_absolute_url(), "/companies/kelip-optics/feed/"]:
        said = client.get(address).content.decode()
        assert "9.87" not in said, address
        assert "anary" not in said, address


def busy(number, place):
    """One more of everything that the pages list."""
    company = make_company(f"Firm {number}", headquarters=place, industry="Ports")
    outlet = make_outlet(f"Outlet {number}", partner=make_partner(f"Partner {number}"))
    for year in (2020, 2023):
        make_figure(company, 10**8 + number, as_of=str(year), source=make_source(publisher=company))
    founder = make_person(f"Founder {number}")
    make_role(founder, company)
    make_role(founder, make_company(f"Before {number}"), kind="alumnus", is_former=True)
    if number <= 20:
        make_live(f"Story {number}", tags=[place.tag, company.tag], by=[outlet], at=ago(hours=number + 2))
    return company


def test_a_page_asks_as_often_for_one_row_as_for_fifty(client):
    make_publication()
    place = make_place("Penang")
    first = busy(0, place)
    person = make_person("Mei Founder")
    make_role(person, first)
    make_live("Of Mei", tags=[person.tag])
    addresses = ["/companies/", "/companies/firm-0/", "/places/penang/", "/people/mei-founder/", "/"]

    def counts():
        for address in addresses:
            client.get(address)
            with CaptureQueriesContext(connection) as captured:
                assert client.get(address).status_code == 200
            yield len(captured)

    before = list(counts())
    for number in range(1, 50):
        other = busy(number, place)
        make_role(make_person(f"Colleague {number}"), first)
        make_role(person, other)
        make_figure(first, number, as_of=f"2010-{number % 12 + 1:02}", property="other", label=f"Things {number}")
        if number <= 20:  # one more than stands on a page
            make_live(f"More {number}", tags=[first.tag, person.tag], at=ago(days=number))
    assert list(counts()) == before


def test_a_figure_of_today_is_on_the_place_as_of_today(client, company):
    make_figure(company, as_of=timezone.localdate().isoformat())
    make_figure(company, 7, as_of=(timezone.localdate() - datetime.timedelta(days=1)).isoformat())
    assert "USD 2bn" in text_of(client.get("/places/penang/"))
