"""What profiles show on the newsroom's own pages."""

import pytest

from companies.web import panels
from companies.web.cards import shown_in
from companies.web.sparks import spark
from newsroom.models import Tag
from newsroom.models.edition import current_edition
from tests.companies.factories import make_company, make_figure, make_person, make_place
from tests.companies.test_pages import text_of
from tests.factories import ago, ahead, make_draft, make_live, make_tag

pytestmark = pytest.mark.django_db


def now():
    return current_edition().at


def names(found):
    return [panel.context["organization"].name for panel in found]


def test_a_story_shows_the_first_five_companies_of_its_tags_in_their_order():
    companies = [make_company(f"Firm {number}") for number in range(6)]
    story = make_live(tags=["ports", make_place().tag, *(company.tag for company in reversed(companies))])
    for position, item in enumerate(story.tag_items.order_by("pk")):
        item.position = position
        item.save()
    assert names(panels.beside_story(story, now())) == ["Firm 5", "Firm 4", "Firm 3", "Firm 2", "Firm 1"]


def test_a_card_says_what_was_known_when_the_story_was_told():
    company = make_company()
    then = make_figure(company, 1_000_000_000, as_of="2026-01")
    make_figure(company, 2_000_000_000, as_of=ago(days=1).date().isoformat())
    story = make_live(tags=[company.tag], at=ago(days=3))
    (card,) = panels.beside_story(story, now())
    assert card.context["known"].figure == then


def test_a_card_counts_what_its_own_story_reports():
    company = make_company()
    story = make_live(tags=[company.tag], at=ago(days=3))
    own = make_figure(company, as_of=ago(days=1).date().isoformat(), article=story)
    (card,) = panels.beside_story(story, now())
    assert card.context["known"].figure == own


def test_a_card_is_not_shown_twice():
    company = make_company()
    body = f'<p>Lenses.</p><div data-embed="company" data-id="{company.tag_id}" data-caption="In 2026"></div>'
    story = make_live(tags=[company.tag], body=body)
    assert shown_in(story.body) == {company.tag_id}
    assert panels.beside_story(story, now()) == []


def test_a_company_in_a_text_is_drawn_with_its_figure(client):
    company = make_company("Kelip Optics")
    make_figure(company)
    hidden, never = make_company("Hidden Co", is_public=False), make_tag("lenses")
    marks = "".join(f'<div data-embed="company" data-id="{tag.pk}"></div>' for tag in (company.tag, hidden.tag, never))
    page = text_of(client.get(make_live(body=f"<p>Lenses.</p>{marks}").get_absolute_url()))
    assert page.count('class="card beside"') == 1
    assert "USD 2 billion" in page
    assert "Hidden Co" not in page


def test_the_front_page_shows_who_is_written_about_most():
    often, rarely, unvalued = make_company("Often"), make_company("Rarely"), make_company("Unvalued")
    make_figure(often, 10**8, as_of="2020")
    make_figure(often, as_of="2025")
    make_figure(rarely)
    for number in range(3):
        make_live(tags=[often.tag, unvalued.tag], at=ago(hours=number + 1))
    make_live(tags=[rarely.tag])
    make_draft(tags=[rarely.tag])
    entries = panels.in_the_news([], now()).context["entries"]
    assert [(organization.name, line is not None) for organization, _figure, line in entries] == [
        ("Often", True),
        ("Rarely", False),
    ]


def test_the_front_page_shows_nothing_without_companies():
    make_live()
    assert panels.in_the_news([], now()) is None


def test_a_step_line_ends_with_the_newest():
    company = make_company()
    figures = [make_figure(company, 100, as_of="2020"), make_figure(company, 50, as_of="2022")]
    line = spark(figures[::-1])
    assert (line.path, line.x, line.y) == ("M2.0 4.0H96.0V20.0", "96.0", "20.0")


def test_a_story_is_from_its_first_place_else_from_its_company_s():
    penang, hanoi = make_place("Penang", longitude=100.3), make_place("Hanoi", longitude=105.8)
    company = make_company(headquarters=hanoi)
    both = make_live(tags=[company.tag, penang.tag])
    of_company = make_live("Another", tags=[company.tag])
    nowhere = make_live("Third", tags=["ports"])
    found = panels.places([both.pk, of_company.pk, nowhere.pk], now())
    assert {key: (mark.name, mark.longitude) for key, mark in found.items()} == {
        both.pk: ("Penang", 100.3),
        of_company.pk: ("Hanoi", 105.8),
    }


def test_a_search_finds_profiles_by_any_name(client):
    make_company("WeDoctor", names=["微医"])
    make_person("Mei Tan")
    make_company("Weaver", is_public=False)
    assert 'href="/companies/wedoctor/"' in text_of(client.get("/search/?q=微医"))
    assert 'href="/people/mei-tan/"' in text_of(client.get("/search/?q=mei+t"))
    assert "Weaver" not in text_of(client.get("/search/?q=we"))


def test_the_navigation_leads_to_the_directory_once_there_is_one():
    assert panels.navigation() == []
    make_company()
    assert [address for _label, address in panels.navigation()] == ["/companies/"]


def test_a_hidden_profile_is_on_no_page_of_the_newsroom():
    place = make_place("Secret Town", is_public=False)
    company = make_company("Secret Co", is_public=False, headquarters=place)
    make_figure(company)
    story = make_live(tags=[company.tag, place.tag])
    assert panels.beside_story(story, now()) == []
    assert panels.in_the_news([story], now()) is None
    assert panels.places([story.pk], now()) == {}
    assert panels.profile(Tag.objects.get(name="Secret Co"), now()) is None
    assert panels.found("secret", now()) is None
    assert all(not rows.exists() for _name, rows in panels.sitemap(now()))


def test_a_story_to_come_has_no_place_yet():
    story = make_live(tags=[make_place().tag])
    assert panels.places([story.pk], ago(days=1)) == {}
    assert list(panels.places([story.pk], ahead(hours=1))) == [story.pk]
