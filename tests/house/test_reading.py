"""What readers get passes the gate, is the same for everybody, and is escaped."""

import ast
import re

import pytest

from tests.house.source import HOME, READER_ROOMS, breaches, files, lines, room_of

pytestmark = pytest.mark.once
# Each of these querysets refuses what readers may not see; `current` and `destination` hold no story.
GATES = {"published", "on_record", "usable", "current", "destination"}
# Rows that are looked up by something that passed the gate already: `file:model`.
GATED_OTHERWISE = {
    "newsroom/web/media.py:Rendition": "asks for renditions of published pictures",
    "newsroom/web/pictures.py:Rendition": "asks for the files of pictures that passed the gate with their stories",
    "newsroom/web/embeds.py:Series": "a promo is shown in any case, and is a link when readers can see a part",
}
SAFE_STRINGS = {"newsroom/web/embeds.py"}
ESCAPING_OFF = ("mark_safe", "SafeString", "SafeText")


def reader_files():
    return [path for path in files() if room_of(path) in READER_ROOMS]


def ungated(tree):
    """`Model.objects` that is not followed at once by a gate."""
    for node in ast.walk(tree):
        is_manager = isinstance(node, ast.Attribute) and node.attr in ("objects", "_default_manager", "_base_manager")
        if is_manager and getattr(node.parent, "attr", None) not in GATES:
            yield node


def who_is_logged_in(tree):
    """`request.user`, `request.session`, and cookies."""
    for node in ast.walk(tree):
        is_person = isinstance(node, ast.Attribute) and node.attr in ("user", "auser", "session", "COOKIES")
        if is_person and _name(node.value) == "request":
            yield node


def trusted_markup(tree):
    """`mark_safe` and its equals, which switch escaping off: called, or imported under another name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in ESCAPING_OFF:
            yield node
        if isinstance(node, ast.ImportFrom):
            yield from (node for name in node.names if name.name in ESCAPING_OFF and name.asname)


def _name(node):
    return getattr(node, "id", None) or getattr(node, "attr", None)


def test_a_query_past_the_gate_is_found():
    text = "Article.objects.filter(pk=1)\nArticle.objects.published(at).filter(pk=1)\nArticle._base_manager.all()"
    assert lines(ungated, text) == [1, 3]


def test_every_query_for_readers_passes_the_gate():
    found = []
    for path in reader_files():
        text = (HOME / path).read_text().splitlines()
        for breach in breaches(ungated, [path]):
            model = re.search(r"(\w+)\.(?:objects|_\w+_manager)", text[int(breach.rpartition(":")[2]) - 1])[1]
            found += [breach] if f"{path}:{model}" not in GATED_OTHERWISE else []
    assert found == []


def test_a_page_for_somebody_is_found():
    text = "request.user\nself.request.session\nuser = 1\narticle.user\nrequest.COOKIES"
    assert lines(who_is_logged_in, text) == [1, 2, 5]


def test_no_page_for_readers_depends_on_who_asks():
    assert breaches(who_is_logged_in, reader_files()) == []


def test_trusted_markup_is_found():
    text = "mark_safe(x)\nsafestring.mark_safe(x)\nformat_html('<b>{}</b>', x)\nfrom a import mark_safe as trusted"
    assert lines(trusted_markup, text) == [1, 2, 4]


def test_markup_is_trusted_in_one_file():
    found = breaches(trusted_markup, files())
    assert [breach for breach in found if breach.partition(":")[0] not in SAFE_STRINGS] == []


TEMPLATES_FOR_READERS = ("base.html", "404.html", "web/", "companies/", "feeds/")
FORBIDDEN = {
    "who asks": r"\{[{%][^}]*\b(user|perms|messages|request\.session)\b[.\s|%}]",
    "a form's cookie": r"\{%\s*csrf_token",
    "trusted markup": r"\|\s*safe\b|autoescape off|\{%\s*safe",
    "an inline script": r"<script(?![^>]*(src=|application/ld\+json))",
    "an inline style": r"<style|\sstyle=\"",
    "a handler": r"\son[a-z]+=\"",
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_template_for_readers_holds(what):
    folder, found = HOME / "templates", []
    for path in folder.rglob("*.html"):
        if str(path.relative_to(folder)).startswith(TEMPLATES_FOR_READERS):
            found += [(str(path), match[0]) for match in re.finditer(FORBIDDEN[what], path.read_text())]
    assert found == []


# What stands in templates and is no sentence: values, code, words that are marked.
_MARKED = re.compile(
    r"\{#.*?#\}|\{%\s*blocktranslate\b.*?\{%\s*endblocktranslate\s*%\}|<(script|style)\b.*?</\1>", re.S
)
_VALUES = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|&#?\w+;", re.S)
_SPOKEN = re.compile(r'\s(?:alt|title|placeholder|aria-label|aria-description)="([^"]*)"')
NAMES = {"RSS", "Atom", "JSON", "Feed"}


def unmarked_words(template):
    """The words of a template that no translator gets to see."""
    text = _VALUES.sub(" ", _MARKED.sub(" ", template))
    said = " ".join([re.sub(r"<[^>]*>", " ", text), *_SPOKEN.findall(text)])
    return set(re.findall(r"[^\W\d_]{2,}", said)) - NAMES


def test_an_unmarked_word_is_found():
    template = '<p class="a" title="Open">{% translate "Close" %} Now {{ word }}</p>'
    template += "{% blocktranslate %}Some more{% endblocktranslate %}"
    assert unmarked_words(template) == {"Open", "Now"}


def test_every_word_of_a_template_is_marked_for_translation():
    found = {str(path): unmarked_words(path.read_text()) for path in (HOME / "templates").rglob("*.html")}
    assert {path: words for path, words in found.items() if words} == {}
