"""The desk in a real browser: by keyboard, for screen readers, under the strict policy, on every screen."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib import admin
from django.urls import reverse
from playwright.sync_api import expect

from newsroom.models import Article, Picture
from tests.factories import (
    make_contributor,
    make_draft,
    make_live,
    make_outlet,
    make_picture,
    make_publication,
    make_section,
    make_tag,
)

pytestmark = pytest.mark.django_db(transaction=True)

SCREENS = [model._meta for model in admin.site._registry if model._meta.app_label == "newsroom"]
# The trail of links, the search field, Select2's lists, the first and last columns of inlines: the stock admin's own.
UPSTREAM = {"color-contrast", "empty-table-header", "label-title-only"}
UPSTREAM_PARTS = ("select2", "-DELETE")


@pytest.fixture
def desk_page(as_editor):
    """The editor's tab, in a newsroom with one story that has everything."""
    make_publication()
    outlet = make_outlet()
    make_live(
        "Nine masks",
        section=make_section(),
        hero=make_picture(title="Cranes"),
        tags=[make_tag("Hangzhou")],
        by=[make_contributor(), outlet],
        source={"outlet": outlet},
    )
    return as_editor


def test_no_screen_breaks_the_policy(desk_page):
    for opts in SCREENS:
        desk_page.goto(reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist"))
        expect(desk_page.locator("#content")).to_be_visible()
        if (row := opts.model._default_manager.first()) is not None:
            desk_page.goto(reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[row.pk]))
            expect(desk_page.locator("#content")).to_be_visible()


@pytest.mark.parametrize("name", ["article_change", "article_changelist", "picture_change"])
def test_has_no_fault_that_axe_finds(desk_page, name):
    model = Picture if name.startswith("picture") else Article
    keys = [] if name.endswith("list") else [model.objects.get().pk]
    desk_page.goto(reverse(f"admin:newsroom_{name}", args=keys))
    if name == "article_change":
        desk_page.locator(".ProseMirror[role=textbox]").wait_for()
    assert desk_page.complaints == []
    faults = Axe().run(desk_page).response["violations"]
    desk_page.complaints.clear()  # axe's own, of the styles that it tries to write
    found = [(fault["id"], node["html"]) for fault in faults for node in fault["nodes"]]
    assert [one for one in found if one[0] not in UPSTREAM and not any(part in one[1] for part in UPSTREAM_PARTS)] == []


def test_tags_are_chosen_among_what_there_is(desk_page):
    tag, story = make_tag("WeDoctor"), make_draft()
    desk_page.goto(reverse("admin:newsroom_article_change", args=[story.pk]))
    field = desk_page.locator(".field-tags .select2-search__field")
    field.fill("we doc")
    desk_page.locator(".select2-results__option", has_text="WeDoctor").wait_for()
    desk_page.keyboard.press("Enter")
    field.press_sequentially("no such tag")
    expect(desk_page.locator(".select2-results__message")).to_be_visible()
    desk_page.keyboard.press("Enter")
    desk_page.keyboard.press("Escape")
    with desk_page.expect_navigation():
        desk_page.get_by_role("button", name="Save", exact=True).click()
    assert list(story.tags.all()) == [tag]


def test_a_picture_is_chosen_by_what_it_looks_like(desk_page):
    story = make_draft()
    desk_page.goto(reverse("admin:newsroom_article_change", args=[story.pk]))
    desk_page.locator(".field-hero .select2-selection").click()
    desk_page.locator(".select2-results__option img").first.wait_for()
    desk_page.keyboard.press("Enter")
    with desk_page.expect_navigation():
        desk_page.get_by_role("button", name="Save", exact=True).click()
    story.refresh_from_db()
    assert story.hero.title == "Cranes"
    assert desk_page.locator(".field-hero .select2-selection img").is_visible()


def test_the_focal_point_is_set_by_pointer_and_by_keys(desk_page):
    picture = make_picture(size=(600, 400))
    desk_page.goto(reverse("admin:newsroom_picture_change", args=[picture.pk]))
    frame = desk_page.locator(".focal")
    box = frame.locator("img").bounding_box()
    desk_page.mouse.click(box["x"] + box["width"] / 4, box["y"] + box["height"] / 4)
    frame.focus()
    desk_page.keyboard.press("ArrowRight")
    desk_page.keyboard.press("ArrowUp")
    with desk_page.expect_navigation():
        desk_page.get_by_role("button", name="Save and continue editing").click()
    picture.refresh_from_db()
    assert (round(picture.focal_x, 2), round(picture.focal_y, 2)) == (0.27, 0.23)


def test_a_filter_narrows_the_list_by_typing(desk_page):
    make_draft("Another")
    desk_page.goto(reverse("admin:newsroom_article_changelist"))
    filtered = desk_page.locator("details[data-filter-title=tag]")
    filtered.locator("summary").click()
    filtered.locator(".select2-selection").click()
    with desk_page.expect_navigation():
        desk_page.locator(".select2-results__option", has_text="Hangzhou").click()
    assert desk_page.locator("#result_list .field-headline").all_inner_texts() == ["Nine masks"]


def test_a_double_click_saves_once(desk_page):
    desk_page.goto(reverse("admin:newsroom_article_add"))
    desk_page.locator("#id_headline").fill("Only once")
    desk_page.locator(".ProseMirror").wait_for()
    with desk_page.expect_navigation():
        desk_page.get_by_role("button", name="Save", exact=True).dblclick()
    desk_page.wait_for_load_state()
    assert Article.objects.filter(headline="Only once").count() == 1


def tab_to(page, selector):
    """Walks on by the tab key until what is found by a selector has the focus."""
    for _step in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"no tab leads to {selector}")


def test_a_story_is_written_and_published_by_keys_alone(desk_page):
    desk_page.goto(reverse("admin:newsroom_article_add"))
    desk_page.locator(".ProseMirror[role=textbox]").wait_for()
    desk_page.keyboard.type("Keys alone")
    tab_to(desk_page, "#id_dek")
    desk_page.keyboard.type("No hand left them.")
    tab_to(desk_page, ".ProseMirror")
    desk_page.keyboard.type("Nobody counted.")
    tab_to(desk_page, "[name=_publish]")
    with desk_page.expect_navigation():
        desk_page.keyboard.press("Enter")
    story = Article.objects.get(headline="Keys alone")
    assert (story.is_live(), story.dek, story.body) == (True, "No hand left them.", "<p>Nobody counted.</p>")


@pytest.mark.parametrize("width", [390, 1280])
def test_no_form_moves_sideways(desk_page, width):
    desk_page.set_viewport_size({"width": width, "height": 844})
    for name, model in (("article", Article), ("picture", Picture)):
        desk_page.goto(reverse(f"admin:newsroom_{name}_change", args=[model.objects.first().pk]))
        assert desk_page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
