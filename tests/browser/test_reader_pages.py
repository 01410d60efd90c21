"""Reader pages in a real browser: axe, narrow screens, the next story, no script."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from newsroom.desk.correct import correct
from newsroom.desk.renditions import make_renditions
from newsroom.desk.withdraw import withdraw
from newsroom.web import panels
from tests.factories import (
    ago,
    make_contributor,
    make_live,
    make_outlet,
    make_page,
    make_picture,
    make_publication,
    make_section,
    make_series,
)

ADDRESSES = [
    "/",
    "/articles/whole/",
    "/articles/bare/",
    "/articles/gone/",
    "/articles/hidden/",
    "/articles/never-was/",
    "/sections/chips/",
    "/sections/money/",
    "/topics/penang/",
    "/authors/ada/",
    "/partners/",
    "/partners/harbour/",
    "/series/letters/",
    "/pages/about/",
    "/corrections/",
    "/search/",
    "/search/?q=penang",
    "/search/?q=nothing-like-it",
]
# WCAG 2.2 asks for room around what is pressed; axe by itself does not look for it yet.
AXE = {"rules": {"target-size": {"enabled": True}}}
LONG = (
    "The ministry that wanted every battery swap station on four islands to have a number has finished counting at last"
)
BODY = (
    "<p>It began with a sticker, says <a href='https://example.org/'>the register</a>.</p><h2>Paid by the piece</h2>"
    "<p>Nobody counted.</p><blockquote class='pull-quote'><p>It is stuck to a rice cooker.</p></blockquote>"
    "<ul><li>One</li></ul>"
    "<table><thead><tr><th scope='col'>Year</th></tr></thead><tbody><tr><td>2026</td></tr></tbody></table>"
    "<pre>a very long line of code that would never fit on a narrow screen by itself, whatever anybody does to it</pre>"
    + "<p>The rest is the sea, and the sea keeps its own count of what is put into it.</p>"
    * 8
)


@pytest.fixture
def newsroom(transactional_db, monkeypatch):
    """A small newsroom with a page of every kind."""
    make_publication(name="Strait Ledger", tagline="Ports and chips", notice="A demonstration.")
    chips = make_section("Chips")
    make_section("Money")
    make_page("About")
    picture = make_picture(size=(900, 600))
    make_renditions(picture)
    ada = make_contributor("Ada Lim", slug="ada", bio="Writes.", picture=picture, email="ada@example.org")
    outlet = make_outlet("Harbour Daily", url="https://harbour.example/")
    outlet.partner.slug = "harbour"
    outlet.partner.save()
    source = {"outlet": outlet, "source_url": "https://harbour.example/a"}
    series = make_series("Letters", picture=picture, description="From six ports.")
    whole = make_live(
        LONG,
        slug="whole",
        body=BODY,
        section=chips,
        hero=picture,
        series=series,
        by=[ada, outlet],
        tags=["Penang", "Chips"],
    )
    correct(whole, text="The licence is Malaysian.")
    make_live("Bare", slug="bare", section=chips, dek="", at=ago(hours=2), body=BODY, tags=["Penang"])
    make_live("杭州的新创业者", slug="cjk", section=chips, language="zh-Hans", at=ago(hours=3), body=BODY)
    make_live("Theirs", source=source, section=chips, at=ago(hours=4), body=BODY)
    make_live("Paid for", genre="sponsored", section=chips, at=ago(hours=5), body=BODY)
    make_live(
        "Hidden", slug="hidden", source=source, at=ago(days=9), rights_expire_at=ago(days=1), on_expiry="hide_body"
    )
    withdraw(make_live("Gone", slug="gone"))
    for number in range(12):
        make_live(f"Penang brief {number}", section=chips, at=ago(days=1, hours=number))
    places = {whole.pk: panels.PlaceMark("Penang", 100.3, "/topics/penang/")}
    monkeypatch.setitem(panels._registered, "places", [lambda keys, at: places])


@pytest.fixture
def visit(newsroom, page):
    """Goes to an address; a page that says 404 or 410 is no complaint, nor is what a test adds to `expected`."""

    def go(address):
        page.goto(address)
        return page

    go.expected = {"status of 404", "status of 410"}
    yield go
    # What the browser has still to say of the last page comes with the next one.
    page.goto("/")
    page.complaints[:] = [words for words in page.complaints if not any(known in words for known in go.expected)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_has_nothing_that_axe_finds_fault_with(visit, page, scheme):
    # Axe writes styles into the page, which the policy refuses.
    visit.expected.add("Applying inline style violates")
    page.emulate_media(color_scheme=scheme)
    for address in ADDRESSES:
        visit(address)
        found = Axe().run(page, options=AXE).response["violations"]
        assert [(address, fault["id"], fault["nodes"][0]["html"]) for fault in found] == []


def test_fits_a_narrow_screen_and_large_letters(visit, page):
    page.set_viewport_size({"width": 320, "height": 640})
    for address in ADDRESSES:
        visit(address)
        assert (address, page.evaluate("document.documentElement.scrollWidth")) == (address, 320)
    page.set_viewport_size({"width": 640, "height": 800})
    for address in ADDRESSES:
        visit(address)
        page.evaluate("document.documentElement.style.setProperty('font-size', '200%')")
        assert (address, page.evaluate("document.documentElement.scrollWidth")) == (address, 640)


def test_begins_with_the_skip_link(visit, page):
    visit("/articles/whole/")
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text() == "Skip to the page"
    assert skip.bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_shows_where_the_focus_is_on_every_stop(visit, page):
    visit("/")
    for _stop in range(60):
        page.keyboard.press("Tab")
        width = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
        assert page.evaluate("document.activeElement === document.body") or width == "2px"


def test_sets_the_next_stories_below_and_follows_them(visit, page):
    visit("/articles/whole/")
    for number in range(2, 5):
        page.mouse.wheel(0, 100_000)
        page.locator("article.story").nth(number - 1).wait_for()
    page.locator("article.story").nth(1).locator("h1").evaluate("headline => headline.scrollIntoView()")
    page.wait_for_url("**/articles/bare/")
    assert page.title().startswith("Bare")
    anchors = page.evaluate("[...document.querySelectorAll('[id]')].map((element) => element.id)")
    assert len(anchors) == len(set(anchors))


def test_sets_at_most_five_stories_below(visit, page):
    visit("/articles/whole/")
    for _turn in range(30):
        page.mouse.wheel(0, 100_000)
        page.wait_for_timeout(60)
    assert page.locator("article.story").count() == 6
    assert page.locator("[data-next] a").count() == 1


def test_leads_to_the_next_story_without_a_script(newsroom, browser, live_server):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/articles/whole/")
    page.locator("[data-next] a").click()
    assert page.url.endswith("/articles/bare/")
    context.close()


def test_keeps_nothing_in_the_browser(visit, page):
    visit("/")
    visit("/articles/whole/")
    kept = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")
    assert (kept, page.context.cookies()) == ([0, 0, ""], [])


def test_prints_the_story_and_its_credit_alone(visit, page):
    visit("/articles/whole/")
    page.emulate_media(media="print")
    assert page.locator(".sections").is_hidden()
    assert page.locator(".next").first.is_hidden()
    assert page.locator(".story__headline").first.is_visible()
