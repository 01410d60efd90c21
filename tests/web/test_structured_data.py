"""What a page's head says to machines."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.desk.correct import correct
from newsroom.desk.renditions import make_renditions
from newsroom.desk.withdraw import withdraw
from newsroom.models import Genre, SeoPolicy, StandingPage
from newsroom.web import schema
from newsroom.web.article_schema import TYPES
from tests.factories import (
    ago,
    make_contributor,
    make_draft,
    make_live,
    make_outlet,
    make_page,
    make_picture,
    make_publication,
    make_section,
    make_series,
)
from tests.web.heads import SITE, Page, page_of

pytestmark = pytest.mark.django_db


def test_a_story_says_what_when_and_who():
    make_publication()
    author = make_contributor("Mei Tanaka")
    story = make_live("A foundry", by=[author], section=make_section("Chips"), at=ago(days=2))
    page = page_of(story)
    address = SITE + story.get_absolute_url()
    node = page.story
    assert node["headline"] == page.tree.xpath("string(//h1)").strip() == "A foundry"
    assert node["url"] == node["mainEntityOfPage"] == address
    assert page.canonical == [address]
    assert node["datePublished"] == page.tree.xpath("//article//time/@datetime")[0]
    assert node["dateModified"] == node["datePublished"]
    assert node["author"] == [
        {"@type": "Person", "name": "Mei Tanaka", "url": SITE + author.get_absolute_url()},
    ]
    assert (node["publisher"]["name"], node["articleSection"]) == ("The Strait Ledger", "Chips")
    assert page.meta("author") == ["Mei Tanaka"]


@pytest.mark.parametrize("genre", Genre.values)
def test_a_storys_genre_is_its_type(genre):
    assert page_of(make_live(genre=genre)).story["@type"] == TYPES[Genre(genre)]


def test_the_way_to_a_story_leads_by_its_section():
    make_publication()
    story = make_live("A foundry", section=make_section("Chips"))
    steps = page_of(story).node("BreadcrumbList")["itemListElement"]
    assert [(step["position"], step["name"], step["item"]) for step in steps] == [
        (1, "The Strait Ledger", f"{SITE}/"),
        (2, "Chips", f"{SITE}/sections/chips/"),
        (3, "A foundry", SITE + story.get_absolute_url()),
    ]


def test_the_way_to_a_story_does_not_lead_by_a_hidden_section():
    story = make_live(section=make_section("Canary", is_public=False))
    assert len(page_of(story).node("BreadcrumbList")["itemListElement"]) == 2


def test_a_storys_picture_comes_in_three_crops_with_its_terms():
    picture = make_picture(
        size=(1600, 1000), caption="A field", creator="An Vo", licence_url="https://licence.example/"
    )
    make_renditions(picture)
    page = page_of(make_live(hero=picture))
    images = page.story["image"]
    assert len({image["url"] for image in images}) == 3
    for image in images:
        assert image["width"] * image["height"] >= 50_000
        assert image["creditText"] == "Drawing: Mei Tanaka"
        assert image["creator"] == {"@type": "Person", "name": "An Vo"}
        assert image["license"] == "https://licence.example/"
    assert page.meta("og:image") == [f"{SITE}{picture.widest('social', 'jpeg').get_absolute_url()}"]
    assert page.meta("twitter:card") == ["summary_large_image"]


def test_a_page_without_a_picture_shows_the_sign_of_the_house():
    page = page_of(make_live())
    assert page.meta("og:image") == [f"{SITE}/static/share.png"]
    assert page.story["publisher"]["logo"]["url"] == f"{SITE}/static/logo.png"


def test_a_picture_that_may_not_be_shown_stands_beside_no_link():
    picture = make_picture(size=(1600, 1000), rights_expire_at=ago(days=1))
    make_renditions(picture)
    page = page_of(make_live(hero=picture))
    assert page.meta("og:image") == [f"{SITE}/static/share.png"]
    assert "image" not in page.story


def test_a_republished_story_names_its_source_and_its_rights():
    outlet = make_outlet("Harbour Daily", url="https://harbour.example/")
    story = make_live(
        source={
            "outlet": outlet,
            "rights_holder": "Harbour Inc.",
            "source_url": "https://harbour.example/a",
            "source_published_on": "2020-09",
            "seo_policy": "index_here",
        }
    )
    node = page_of(story).story
    organization = {"@type": "Organization", "name": "Harbour Daily", "url": SITE + outlet.get_absolute_url()}
    assert node["author"] == [organization]
    assert node["sourceOrganization"] == organization
    assert node["copyrightHolder"] == {"@type": "Organization", "name": "Harbour Inc."}
    assert node["creditText"] == "This article first appeared on Harbour Daily."
    assert node["isBasedOn"]["url"] == "https://harbour.example/a"
    assert node["isBasedOn"]["datePublished"] == "2020-09"
    assert "sdPublisher" not in node


def test_a_translation_names_the_work_that_it_translates():
    source = {"outlet": make_outlet(), "mode": "translated", "source_language": "zh-Hans"}
    node = page_of(make_live(source=source)).story
    assert node["translationOfWork"]["inLanguage"] == "zh-Hans"
    assert "isBasedOn" not in node


@pytest.mark.parametrize(
    ("policy", "canonical", "robots", "news"),
    [
        (SeoPolicy.INDEX_HERE, "here", ["max-image-preview:large"], []),
        (SeoPolicy.CANONICAL_SOURCE, "https://harbour.example/a", ["max-image-preview:large"], []),
        (SeoPolicy.NOINDEX_NEWS, "here", ["max-image-preview:large"], ["noindex"]),
        (SeoPolicy.NOINDEX, "here", ["noindex, follow, max-image-preview:large"], []),
    ],
)
def test_the_agreement_decides_what_search_engines_are_told(policy, canonical, robots, news):
    source = {"outlet": make_outlet(), "seo_policy": policy, "source_url": "https://harbour.example/a"}
    story = make_live(source=source)
    page = page_of(story)
    here = SITE + story.get_absolute_url()
    assert page.canonical == [here if canonical == "here" else canonical]
    assert page.meta("robots") == robots
    assert page.meta("Googlebot-News") == news
    assert page.meta("og:url") == [here]


def test_pointing_at_a_source_without_address_names_no_canonical():
    page = page_of(make_live(source={"outlet": make_outlet()}))
    assert page.canonical == []
    assert page.meta("robots") == ["noindex, follow, max-image-preview:large"]


def test_a_correction_is_told():
    story = make_live()
    correct(story, by=None, kind="correction", text="There were nine.")
    assert [fix["text"] for fix in page_of(story).story["correction"]] == ["There were nine."]


def test_the_words_for_social_media_are_used_there_alone():
    story = make_live("A foundry", social_headline="Look", social_description="Here", dek="The dek")
    page = page_of(story)
    assert (page.meta("og:title"), page.meta("og:description")) == (["Look"], ["Here"])
    assert (page.story["headline"], page.meta("description")) == ("A foundry", ["The dek"])


def test_translations_know_one_another_as_far_as_readers_see_them():
    original = make_live("A foundry")
    chinese = make_live("代工厂", language="zh-Hans", translation_of=original)
    make_draft("Canary", language="ja", translation_of=original)
    withdraw(make_live("Canary", language="ko", translation_of=original))
    for story in (original, chinese):
        links = page_of(story).tree.xpath("//link[@hreflang]")
        assert [(link.get("hreflang"), link.get("href")) for link in links] == [
            ("en", SITE + original.get_absolute_url()),
            ("zh-Hans", SITE + chinese.get_absolute_url()),
        ]


def test_the_front_page_says_who_publishes_under_which_policies():
    picture = make_picture(size=(400, 400))
    make_renditions(picture)
    make_publication(logo=picture, links="https://social.example/ledger", tagline="Tech by longitude")
    make_page("Ethics", purpose=StandingPage.Purpose.ETHICS)
    make_page("Putting right", slug="fixes", purpose=StandingPage.Purpose.CORRECTIONS)
    make_page("Canary", purpose=StandingPage.Purpose.ETHICS, is_public=False)
    page = Page("/")
    publisher, site = page.node("NewsMediaOrganization"), page.node("WebSite")
    assert publisher["legalName"] == "Ledger Pte. Ltd."
    assert publisher["ethicsPolicy"] == publisher["publishingPrinciples"] == f"{SITE}/pages/ethics/"
    assert publisher["correctionsPolicy"] == f"{SITE}/pages/fixes/"
    assert publisher["sameAs"] == ["https://social.example/ledger"]
    assert publisher["logo"]["width"] >= 112
    assert (site["name"], site["url"]) == ("The Strait Ledger", f"{SITE}/")
    assert (page.canonical, page.meta("description")) == ([f"{SITE}/"], ["Tech by longitude"])


def test_every_list_has_an_address_a_way_and_its_stories():
    section, series, author = make_section("Chips"), make_series(), make_contributor()
    story = make_live(section=section, series=series, by=[author], tags=["Penang"], source={"outlet": make_outlet()})
    things = (section, series, story.tags.get(), story.source.partner)
    for thing in things:
        page = page_of(thing)
        assert page.canonical == page.meta("og:url") == [SITE + thing.get_absolute_url()]
        assert len(page.node("BreadcrumbList")["itemListElement"]) == 2
        stories = page.node("CollectionPage")["mainEntity"]["itemListElement"]
        assert [entry["url"] for entry in stories] == [SITE + story.get_absolute_url()]
    assert page_of(author).node("ProfilePage")["mainEntity"]["name"] == "Mei Tanaka"


def test_each_part_of_a_list_is_its_own_page():
    for days in range(30):
        make_live(f"Story {days}", section=None, tags=["Penang"], at=ago(days=days + 1))
    first = Page("/topics/penang/")
    (older,) = set(first.tree.xpath("//a[contains(@href, '?before=')]/@href"))
    query = older[older.index("?") :]
    assert Page(f"/topics/penang/{query}").canonical == [f"{SITE}/topics/penang/{query}"]


@pytest.mark.parametrize("address", ["/corrections/", "/partners/"])
def test_other_pages_have_an_address_too(address):
    make_outlet()
    assert Page(address).canonical == [f"{SITE}{address}"]


@pytest.mark.parametrize(
    ("purpose", "kind"), [("about", "AboutPage"), ("contact", "ContactPage"), ("other", "WebPage")]
)
def test_standing_pages_are_of_their_kind(purpose, kind):
    assert page_of(make_page(purpose=purpose)).node(kind)["name"] == "About"


@pytest.mark.parametrize("end", ["</script><script>alert(1)</script>", "<!--<script>", "\u2028", "]]>", '"}'])
def test_no_word_ends_the_data_block(end):
    story = make_live(f"A {end} foundry", dek=end)
    page = page_of(story)
    assert page.story["headline"] == f"A {end} foundry"
    assert "alert(1)</script>" not in page.answer.content.decode()


@given(st.text())
def test_any_text_comes_back_from_the_data_block(text):
    block = str(schema.data_block([{"name": text}]))
    inner = re.fullmatch(r'<script type="application/ld\+json">(.*)</script>', block, re.DOTALL)[1]
    assert json.loads(inner)["@graph"] == [{"name": text}]
    assert not set("<>&\u2028\u2029") & set(inner)


def test_a_storys_page_asks_no_more_for_its_head_when_it_has_more(django_assert_max_num_queries):
    story = make_live(tags=["Penang"], by=[make_contributor()])
    with django_assert_max_num_queries(1000) as few:
        page_of(story)
    rich = make_live(tags=["a", "b", "c"], by=[make_contributor() for _number in range(4)])
    with django_assert_max_num_queries(len(few)):
        page_of(rich)
