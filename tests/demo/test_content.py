"""The demonstration's files agree with one another and with what the newsroom knows."""

import re
import tomllib
from pathlib import Path

import pytest

from companies.models import Figure, Organization, Person, Place, Role, Source
from newsroom.demo import content_files
from newsroom.demo.art import MOTIFS
from newsroom.models.richtext import clean_html, plain_text
from newsroom.models.tag import tag_key

COMPANIES = Path(__file__).parents[2] / "companies" / "demo"
REAL = {"Nikkei Asia", "36Kr", "Hansen Qiu, associate professor at Alibaba Business School"}
KEYS = {
    *("headline", "dek", "language", "translation_of", "section", "genre", "bylines", "tags", "series", "body"),
    *("hours_ago", "days_ago", "days_ahead", "time", "state", "embargo_days_ahead", "rights_expired_days_ago"),
    *("on_expiry", "takedown_reason", "picture", "caption", "internal_note", "corrections", "republication"),
}
MARK = re.compile(r"\{([a-z-]+):([^}|]+)(?:\|[^}]*)?\}")
LINES = re.compile(r"^\{(?:picture|series|company|story):[^}]+\}$", re.MULTILINE)
DATE = re.compile(r"(?:day|month|year) \d+|\d{4}(?:-\d{2}){0,2}")

STORIES = content_files.stories()
PUBLICATION = content_files.read("publication")


def rows(name):
    return tomllib.loads((COMPANIES / f"{name}.toml").read_text(encoding="utf-8"))[name]


def slugs(name):
    return {row["slug"] for row in PUBLICATION[name]}


PROFILES = {
    *(row["tag"] for name in ("places", "organizations") for row in rows(name) if "tag" in row),
    *(row["name"] for row in rows("people")),
}
TOPICS = {row["name"] for row in content_files.read("tags")["tags"]}
every_story = pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)


def test_there_are_enough_stories_in_every_state():
    live = [story for story in STORIES.values() if "state" not in story]
    assert len(live) >= 46
    assert {story.get("state", "live") for story in STORIES.values()} == {
        *("live", "draft", "scheduled", "embargoed", "withdrawn", "hidden", "killed")
    }


def test_headlines_come_in_every_length_and_script():
    lengths = {len(story["headline"]) for story in STORIES.values()}
    assert 140 in lengths
    assert any(len(story["headline"].split()) == 2 for story in STORIES.values() if story["language"] == "en")
    assert {story["language"] for story in STORIES.values()} == {"en", "zh-Hans", "ja"}


def test_every_search_policy_and_feed_use_occurs():
    terms = [story["republication"] for story in STORIES.values() if "republication" in story]
    assert {term["seo_policy"] for term in terms} == {"index_here", "canonical_source", "noindex_news", "noindex"}
    assert {term["feed_use"] for term in terms} == {"none", "summary", "full"}


@every_story
def test_the_story_says_nothing_that_the_demo_does_not_know(story):
    assert set(story) - KEYS == set()
    assert ("hours_ago" in story) + ("days_ago" in story) + ("days_ahead" in story) == 1


@every_story
def test_the_story_names_only_what_exists(story):
    assert story["section"] in slugs("sections")
    assert story.get("series") in slugs("series") | {None}
    assert story.get("translation_of") in STORIES.keys() | {None}
    assert story.get("picture") in MOTIFS.keys() | {None}
    assert set(story["tags"]) - PROFILES - TOPICS == set()
    for byline in story["bylines"]:
        assert byline.get("contributor", byline.get("outlet")) in slugs("contributors") | slugs("outlets")


@every_story
def test_the_marks_of_a_story_lead_somewhere(story):
    known = {"picture": MOTIFS, "series": slugs("series"), "company": set(story["tags"]), "story": STORIES}
    known["story-link"] = STORIES
    for kind, name in MARK.findall(story["body"]):
        assert int(name) if kind in ("date", "day", "month") else name in known[kind]


@every_story
def test_the_body_is_what_the_editor_would_store(story):
    body = MARK.sub("x", LINES.sub("", story["body"]))
    assert clean_html(body) == body
    words = [story["headline"], story.get("dek", ""), story.get("caption", ""), plain_text(body)]
    assert not re.search("[\"']", " ".join(words)), "quotation marks and apostrophes are typographic"


def test_a_corrected_story_is_corrected_after_it_went_out():
    for story in STORIES.values():
        for correction in story.get("corrections", ()):
            assert correction.get("days_ago", 0) <= story.get("days_ago", 0)


def test_every_profile_has_a_story():
    used = {tag for story in STORIES.values() for tag in story["tags"]}
    assert PROFILES - used == set()


def test_every_topic_is_used_and_no_two_tags_are_one():
    used = {tag for story in STORIES.values() for tag in story["tags"]}
    assert TOPICS - used == set()
    assert len({tag_key(name) for name in PROFILES | TOPICS}) == len(PROFILES | TOPICS)


@pytest.mark.parametrize(
    ("name", "model"),
    [("places", Place), ("organizations", Organization), ("people", Person), ("sources", Source), ("roles", Role)],
)
def test_the_rows_fit_their_fields(name, model):
    for row in rows(name):
        for key, text in row.items():
            if isinstance(text, str) and key not in ("slug", "tag"):
                field = model._meta.get_field(key)
                assert not field.choices or text in dict(field.flatchoices)
                assert not field.max_length or len(text) <= field.max_length


def test_facts_name_only_what_exists():
    organizations, people, places, sources = (
        {row["slug"] for row in rows(name)} for name in ("organizations", "people", "places", "sources")
    )
    for fact in [*rows("figures"), *rows("roles")]:
        assert fact["organization"] in organizations
        assert fact["source"] in sources
        assert fact.get("person") in people | {None}
        assert fact.get("place") in places | {None}
        assert DATE.fullmatch(fact["as_of"])
    assert {organization.get("headquarters") for organization in rows("organizations")} <= places | {None}


def test_figures_told_in_a_story_come_with_it():
    organizations = {row["slug"]: row["tag"] for row in rows("organizations")}
    for figure in rows("figures"):
        if "story" in figure:
            assert organizations[figure["organization"]] in STORIES[figure["story"]]["tags"]
            assert "state" not in STORIES[figure["story"]]


def test_a_figure_is_given_once():
    once = [
        tuple(figure.get(key) for key in ("organization", "property", "label", "source", "as_of"))
        for figure in rows("figures")
    ]
    assert len(set(once)) == len(once)
    assert {figure["property"] for figure in rows("figures")} <= dict(
        Figure._meta.get_field("property").flatchoices
    ).keys()


def test_of_real_companies_only_real_sources_say_anything():
    invented = {row["slug"]: row["invented"] for row in rows("organizations")}
    asserted_by = {row["slug"]: row["asserted_by"] for row in rows("sources")}
    for fact in [*rows("figures"), *rows("roles")]:
        assert (asserted_by[fact["source"]] in REAL) != invented[fact["organization"]]


def test_the_agreement_is_credited_in_its_own_words():
    terms = STORIES["hangzhou-old-boys"]["republication"]
    assert terms["credit_template"] == (
        "This article first appeared on {outlet_link}. "
        "It’s republished here as part of {licensee}’s ongoing partnership with {assigner}."
    )
    assert "written for the demonstration" in STORIES["hangzhou-old-boys"]["body"]
    assert (terms["licensee"], terms["assigner"], terms.get("source_url")) == ("36Kr", "Nikkei", None)
