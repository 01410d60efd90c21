"""Prose: cleaned by the field, whichever way it is written; text is never lost."""

import pytest

from newsroom.models import Article, StandingPage
from newsroom.models.richtext import clean_html, plain_text, safe_link
from tests.factories import make_draft

pytestmark = pytest.mark.django_db

DIRTY = '<p onclick="x()">Kept <script>alert(1)</script><a href="javascript:alert(1)">words</a></p>'
CLEAN = "<p>Kept <a>words</a></p>"

LEGITIMATE = [
    "<p>Plain &amp; simple, 3 &lt; 4, “quoted” — done.</p>",
    "<h2>From town to city</h2><p>Text with <strong>strong</strong> and <em>em</em>.</p>",
    '<blockquote class="pull-quote"><p>Nobody counted.</p></blockquote>',
    "<ul><li><p>One</p></li><li><p>Two</p></li></ul>",
    '<ol start="3"><li>Three</li></ol>',
    '<table><thead><tr><th scope="col">Place</th></tr></thead><tbody><tr><td colspan="2">X</td></tr></tbody></table>',
    '<p><a href="/articles/one/">here</a>, <a href="https://harbour.example/a?b=1&amp;c=2">there</a></p>',
    '<div data-embed="picture" data-id="12" data-caption="A “yard”"></div>',
    "<p>杭州在上海西南约一百五十公里处。</p><hr><p>東京<sub>2</sub><sup>3</sup></p>",
    "<pre><code>a = b</code></pre><p>line<br>break</p>",
]
HOSTILE = [
    "<svg><script>alert(1)</script></svg>",
    "<img src=x onerror=alert(1)>",
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href="\u2028javascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>1</script>">x</a>',
    '<a href="//evil.example/">x</a>',
    '<a href="/\\evil.example">x</a>',
    '<iframe src="https://evil.example"></iframe>',
    '<div data-embed="link" data-href="javascript:alert(1)"></div>',
    '<form action="https://evil.example"><input name=q></form>',
    '<p style="position:fixed" class="x" id="y">x</p>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
]


def ways():
    def save(article):
        article.body = DIRTY
        article.save()

    def update(article):
        Article.objects.filter(pk=article.pk).update(body=DIRTY)

    def bulk_update(article):
        article.body = DIRTY
        Article.objects.bulk_update([article], ["body"])

    def bulk_create(article):
        article.pk, article.slug, article.body = None, "another", DIRTY
        Article.objects.bulk_create([article])

    return [save, update, bulk_update, bulk_create]


@pytest.mark.parametrize("write", ways(), ids=lambda way: way.__name__)
def test_is_cleaned_however_it_is_written(write):
    article = make_draft()
    write(article)
    assert Article.objects.order_by("-pk").first().body == CLEAN


def test_is_cleaned_on_standing_pages_too():
    StandingPage.objects.create(title="About", slug="about", body=DIRTY)
    assert StandingPage.objects.get().body == CLEAN


@pytest.mark.parametrize("html", LEGITIMATE)
def test_passes_unchanged_when_legitimate(html):
    assert clean_html(html) == html


@pytest.mark.parametrize("html", HOSTILE)
def test_loses_what_could_run(html):
    cleaned = clean_html(html).casefold()
    for danger in (
        "script",
        "onerror",
        "<img",
        "<svg",
        "style=",
        "evil.example",
        "<iframe",
        "<form",
        "<input",
        "class=",
    ):
        assert danger not in cleaned
    assert clean_html(cleaned) == cleaned


@pytest.mark.parametrize(
    ("address", "is_safe"),
    [
        ("https://harbour.example/a", True),
        ("http://harbour.example", True),
        ("mailto:desk@harbour.example", True),
        ("/articles/one/", True),
        ("#note", True),
        ("//evil.example", False),
        ("/\\evil.example", False),
        ("https:evil", False),
        ("javascript:alert(1)", False),
        ("\x01java\x03script:alert(1)", False),
        ("", False),
    ],
)
def test_leads_nowhere_unsafe(address, is_safe):
    assert (safe_link(address) is not None) == is_safe


def test_gives_its_words():
    assert plain_text("<h2>One</h2><p>two &amp; <em>three</em></p><ul><li>four</li></ul>") == "One two & three four"
