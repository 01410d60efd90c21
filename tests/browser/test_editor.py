"""The editor, driven as an editor drives it: type, paste, every button, save, look again."""

import itertools
import re
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from newsroom.desk.write import save_story
from newsroom.models import Article
from newsroom.models.richtext import ATTRIBUTES, CLASSES, TAGS
from tests.companies.factories import make_company
from tests.factories import make_draft, make_live, make_picture, make_publication, make_series

pytestmark = pytest.mark.django_db(transaction=True)

EVERYTHING = (
    "<p>One <strong>bold</strong> <em>word</em>, <s>not</s> H<sub>2</sub>O, x<sup>2</sup>, <code>code</code>.</p>"
    '<p lang="zh-Hans">杭州。</p>'
    "<h2>A crosshead</h2><h3>A smaller one</h3>"
    "<p>A line<br>and the next with "
    '<a href="https://example.org/a?b=1&amp;c=2" title="A title" hreflang="zh">a <strong>link</strong></a>.</p>'
    "<blockquote><p>They said so.</p></blockquote>"
    '<blockquote class="pull-quote"><p>It counts.</p><p><cite>Mei Tanaka</cite></p></blockquote>'
    '<ul><li>One<ul><li>Below</li></ul></li><li>Two</li></ul><ol start="3"><li>Three</li></ol>'
    "<hr><pre><code>x = 1\ny = 2</code></pre>"
    '<table><caption>Counts</caption><thead><tr><th scope="col">Year</th><th>Masks</th></tr></thead>'
    '<tbody><tr><td rowspan="2">2025</td><td>1</td></tr><tr><td>2</td></tr></tbody>'
    '<tfoot><tr><td colspan="2">Sum</td></tr></tfoot></table>'
    '<div data-embed="picture" data-id="1" data-caption="Its caption"></div>'
    '<div data-embed="link" data-caption="There" data-href="https://example.org/there"></div>'
    '<div data-embed="chart" data-id="9"></div>'
    "<p>USD&nbsp;2 billion.</p>"
)


@pytest.fixture
def desk_page(as_editor):
    """The editor's tab, in a newsroom with something to choose from."""
    make_publication()
    return as_editor


def open_story(page, article):
    page.goto(reverse("admin:newsroom_article_change", args=[article.pk]))
    page.locator(".ProseMirror").wait_for()
    return page.locator(".prose-editor .ProseMirror[role=textbox]")


def save(page, article):
    with page.expect_navigation():
        page.get_by_role("button", name="Save", exact=True).click()
    article.refresh_from_db()
    return article.body


def test_opening_and_saving_changes_nothing(desk_page):
    story = make_draft(body=EVERYTHING, dek="Two\nlines")
    before = Article.objects.values().get(pk=story.pk)
    open_story(desk_page, story)
    save(desk_page, story)
    after = Article.objects.values().get(pk=story.pk)
    assert after | {"saved_at": None} == before | {"saved_at": None}


def test_a_word_typed_at_the_end_leaves_all_the_rest_as_it_was(desk_page):
    story = make_draft(body=EVERYTHING)
    text = open_story(desk_page, story)
    text.click()
    desk_page.keyboard.press("Control+End")
    desk_page.keyboard.type(" Or three.")
    assert save(desk_page, story) == story_of(EVERYTHING).replace("billion.</p>", "billion. Or three.</p>")


def story_of(html):
    return make_draft(body=html).body


def test_everything_that_the_field_lets_in_is_in_the_example():
    assert {tag for tag in TAGS if f"<{tag}" not in EVERYTHING} == set()
    named = {(tag, name) for tag, names in ATTRIBUTES.items() for name in names}
    assert {pair for pair in named if f" {pair[1]}=" not in EVERYTHING} == set()
    assert all(f'class="{name}"' in EVERYTHING for names in CLASSES.values() for name in names)


CLIPBOARD = Path(__file__).parent / "clipboard"
PASTED = {
    "word": (
        "<h2>Masks in the drawer</h2>"
        "<p>The foundry has nine masks, <strong>one too few</strong>, says <em>Mei Tanaka</em>.</p>"
        "<ul><li>The first drawer<ul><li>its left half</li></ul></li><li>The second drawer</li></ul>"
        "<p>In order:</p><ol><li>Count</li><li>Count again</li></ol>"
        '<p>More at <a href="https://example.org/masks">the registry</a> and in the appendix.[1]</p>'
        "<table><tbody><tr><td>2025</td><td>Nine</td></tr></tbody></table>"
    ),
    "google_docs": (
        "<h2>Nine masks</h2>"
        "<p>The foundry, <strong>she said</strong>, is <em>one short</em> of CO<sub>2</sub> filters.</p>"
        '<p>See <a href="https://example.org/count">the count</a>.</p>'
        "<ul><li>First drawer<ul><li>its left half</li></ul></li><li>Second drawer</li></ul>"
        "<table><tbody><tr><td>2025</td><td>Nine</td></tr></tbody></table>"
    ),
    "web_page": (
        "<h3>The count</h3><p>A partner writes: <strong>nine</strong> masks worth USD&nbsp;2 billion.</p>"
        "<p>The drawer. Photo: Ben Oya</p>"
        '<p>It said “<a href="https://partner.example/story?utm_source=x">so</a>” in June.</p>'
        "<blockquote><p>Counting is work.</p></blockquote><ul><li>One</li><li>Two</li></ul>"
    ),
}


def paste(text, html):
    """What Ctrl+V does, with the very HTML that the other program put on the clipboard."""
    text.evaluate(
        """(element, html) => {
            const clipboardData = new DataTransfer()
            clipboardData.setData("text/html", html)
            clipboardData.setData("text/plain", "The plain words")
            element.dispatchEvent(new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true}))
        }""",
        html,
    )


@pytest.mark.parametrize("program", PASTED)
def test_what_is_pasted_comes_out_clean_and_whole(desk_page, program):
    story = make_draft(body="")
    text = open_story(desk_page, story)
    text.click()
    paste(text, (CLIPBOARD / f"{program}.html").read_text())
    assert save(desk_page, story) == PASTED[program]


def test_what_is_typed_is_what_is_stored(desk_page):
    story = make_draft(body="")
    text = open_story(desk_page, story)
    text.click()
    desk_page.keyboard.type("Two  spaces and more")
    desk_page.keyboard.press("Enter")
    desk_page.keyboard.press("Control+Alt+2")
    desk_page.keyboard.type("A crosshead")
    desk_page.keyboard.press("Enter")
    desk_page.keyboard.press("Control+b")
    desk_page.keyboard.type("Bold")
    assert save(desk_page, story) == "<p>Two  spaces and more</p><h2>A crosshead</h2><p><strong>Bold</strong></p>"


def press(page, name):
    page.locator(".prose-menubar").get_by_role("button", name=name).first.click()


def find(page, word):
    dialog = page.locator("dialog[open]")
    dialog.get_by_role("combobox").fill(word)
    dialog.locator("li:only-child", has_text=word).wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    return dialog


def test_every_embed_is_found_by_name(desk_page):
    picture, series = make_picture(title="Nine masks"), make_series()
    tag, other = make_company("WeDoctor").tag, make_live("Another foundry opens")
    story = make_draft(body="<p>Before.</p>")
    text = open_story(desk_page, story)
    text.click()
    desk_page.keyboard.press("Control+End")
    for name, word in (
        ("Picture", "Nine masks"),
        ("Series", series.title),
        ("Company", "we doctor"),
        ("Related story", "Another foundry opens"),
    ):
        press(desk_page, f"{name}…")
        dialog = desk_page.locator("dialog[open]")
        dialog.get_by_role("combobox").fill(word)
        dialog.locator(".choice-text", has_text=re.compile(word.replace(" ", " ?"), re.IGNORECASE)).first.click()
        if name == "Picture":
            dialog.get_by_label("Caption").fill("All of “them”")
        dialog.get_by_role("button", name="Put it in").click()
        dialog.wait_for(state="detached")
    assert save(desk_page, story) == (
        "<p>Before.</p>"
        f'<div data-embed="picture" data-id="{picture.pk}" data-caption="All of “them”"></div>'
        f'<div data-embed="series" data-id="{series.pk}"></div>'
        f'<div data-embed="company" data-id="{tag.pk}"></div>'
        f'<div data-embed="article" data-id="{other.pk}"></div>'
    )
    titles = desk_page.locator(".embed-title")
    expect(titles).to_have_text(["Nine masks", series.title, "WeDoctor", str(other)])


def test_a_picture_in_the_text_shows_what_it_is(desk_page):
    picture = make_picture(title="Nine masks")
    open_story(desk_page, make_draft(body=f'<div data-embed="picture" data-id="{picture.pk}"></div>'))
    image = desk_page.locator(".embed img")
    image.wait_for()
    assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0


def test_a_story_is_linked_by_its_title(desk_page):
    other = make_live("Another foundry opens")
    story = make_draft(body="<p>As we said</p>")
    text = open_story(desk_page, story)
    text.click()
    desk_page.keyboard.press("Control+a")
    desk_page.keyboard.press("Control+k")
    find(desk_page, "Another foundry opens").get_by_role("button", name="Link it").click()
    assert save(desk_page, story) == f'<p><a href="{other.get_absolute_url()}">As we said</a></p>'


def test_a_link_that_leads_nowhere_is_not_taken(desk_page):
    story = make_draft(body="<p>Here</p>")
    open_story(desk_page, story).click()
    desk_page.keyboard.press("Control+a")
    desk_page.keyboard.press("Control+k")
    dialog = desk_page.locator("dialog[open]")
    dialog.get_by_role("combobox").fill("javascript:alert(1)")
    dialog.get_by_role("button", name="Link it").click()
    assert dialog.is_visible()
    dialog.get_by_role("combobox").fill("example.org/a")
    dialog.get_by_role("button", name="Link it").click()
    assert save(desk_page, story) == '<p><a href="https://example.org/a">Here</a></p>'


def test_the_buttons_make_what_they_say(desk_page):
    story = make_draft(body="")
    open_story(desk_page, story).click()
    desk_page.keyboard.type("Loud")
    press(desk_page, "Pull quote")
    desk_page.keyboard.press("Enter")
    desk_page.keyboard.press("Enter")
    press(desk_page, "Divider")
    press(desk_page, "List")
    desk_page.keyboard.type("One")
    desk_page.keyboard.press("Enter")
    desk_page.keyboard.type("Two")
    assert save(desk_page, story) == (
        '<blockquote class="pull-quote"><p>Loud</p></blockquote><hr><ul><li>One</li><li>Two</li></ul>'
    )


def test_a_table_has_its_head(desk_page):
    story = make_draft(body="")
    open_story(desk_page, story).click()
    press(desk_page, "insert table")
    dialog = desk_page.locator("dialog[open]")
    dialog.get_by_label("Rows").fill("2")
    dialog.get_by_label("Columns").fill("2")
    dialog.get_by_label("Include header row").select_option("Yes")
    dialog.get_by_role("button", name="Insert Table").click()
    desk_page.keyboard.type("Year")
    for word in ("Masks", "2025", "Nine"):
        desk_page.keyboard.press("Tab")
        desk_page.keyboard.type(word)
    assert save(desk_page, story) == (
        "<table><thead><tr><th>Year</th><th>Masks</th></tr></thead>"
        "<tbody><tr><td>2025</td><td>Nine</td></tr></tbody></table>"
    )


def test_is_named_and_reached_by_the_keyboard(desk_page):
    text = open_story(desk_page, make_draft())
    assert desk_page.get_by_role("textbox", name="Text:").first.evaluate("element => element.className") == (
        text.evaluate("element => element.className")
    )
    text.click()
    desk_page.keyboard.press("Alt+F10")
    assert desk_page.evaluate("document.activeElement.closest('[role=toolbar]') !== null")
    desk_page.keyboard.press("Escape")
    assert text.evaluate("element => element === document.activeElement")
    bold = desk_page.locator("[role=toolbar]").get_by_role("button", name="Bold")
    bold.click()
    assert bold.get_attribute("aria-pressed") == "true"


def test_nothing_typed_is_lost_to_an_error_or_to_a_colleague(desk_page):
    story = make_draft(body="<p>Old.</p>")
    text = open_story(desk_page, story)
    text.click()
    desk_page.keyboard.press("Control+End")
    desk_page.keyboard.type(" And new.")
    story.headline = "A colleague was quicker"
    save_story(story)
    with desk_page.expect_navigation():
        desk_page.get_by_role("button", name="Save", exact=True).click()
    assert "Somebody saved this story" in desk_page.locator(".errornote + .errorlist").inner_text()
    assert desk_page.locator(".ProseMirror p").first.inner_text() == "Old. And new."
    assert save(desk_page, story) == "<p>Old. And new.</p>"


MARKS = ("{}", "<strong>{}</strong>", "<em>{}</em>", "<s>{}</s>", "<sub>{}</sub>", "<code>{}</code>", "<cite>{}</cite>")
LINKED = '<a href="https://example.org/">{}</a>'
PLACES = (
    "<p>{}</p>",
    "<h2>{}</h2>",
    "<ul><li>{}</li><li>Two</li></ul>",
    "<ol><li>{}<ul><li>Below</li></ul></li></ol>",
    "<blockquote><p>{}</p></blockquote>",
    '<blockquote class="pull-quote"><p>{}</p></blockquote>',
    "<table><tbody><tr><td>{}</td><td>2</td></tr></tbody></table>",
    "<table><thead><tr><th>{}</th></tr></thead><tbody><tr><td>2</td></tr></tbody></table>",
)
WORDS = ("word", "a &amp; b", "USD&nbsp;2", "“杭州”", "one<br>two")


def test_what_is_not_touched_is_not_rewritten(desk_page):
    text = open_story(desk_page, make_draft())
    bodies = [
        place.format(link.format(mark.format(word)))
        for place, link, mark, word in itertools.product(PLACES, ("{}", LINKED), MARKS, WORDS)
    ]
    written = text.evaluate(
        """(element, bodies) => bodies.map((body) => {
            element.editor.commands.setContent(body)
            return element.editor.getHTML()
        })""",
        bodies,
    )
    assert [pair for pair in zip(bodies, written, strict=True) if pair[0] != pair[1]] == []
