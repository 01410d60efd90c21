"""HTML as it is found in the wild, read into a tree that is never deep and holds nothing that runs.

The standard library's parser and this builder do, so that no reader of pages is needed as a dependency. The tree
is for reading; what is written from it is cleaned again by the rich text field.
"""

from collections import Counter
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from xml.etree.ElementTree import Element, SubElement

from django.utils.translation import gettext as _

from .incoming import Refused

VOID = {*("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")}
BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset"),
    *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main"),
    *(
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ),
    *("audio", "embed", "iframe", "img", "object", "picture", "video"),
}
UNREAD = {"script", "style", "noscript", "template", "svg", "math", "select", "textarea", "canvas"}
MAX_DEPTH, MAX_ELEMENTS = 120, 100_000

# An opening tag on the left ends an open one on the right, unless one of the third stands between (HTML 13.2.6).
_ENDS = {
    "li": ({"li"}, {"ul", "ol", "menu"}),
    "dt": ({"dt", "dd"}, {"dl"}),
    "dd": ({"dt", "dd"}, {"dl"}),
    "tr": ({"tr", "td", "th"}, {"table"}),
    "td": ({"td", "th"}, {"tr", "table"}),
    "th": ({"td", "th"}, {"tr", "table"}),
    "thead": ({"tr", "td", "th", "tbody", "thead"}, {"table"}),
    "tbody": ({"tr", "td", "th", "tbody", "thead"}, {"table"}),
    "a": ({"a"}, {"table"}),
}
_ENDS_P = BLOCKS - {"img", "picture", "iframe", "audio", "video", "object", "embed", "td", "th", "tr", "tbody", "thead"}
_STAYS_IN_CELL = {"p", "div", "li", "a", "span"}
_P_FENCE = {"button", "td", "th", "table", "figure", "blockquote", "li"}


def parse(markup: str) -> Element:
    """The tree of a page or of a piece of one, under an element `html`; script of structured data is kept as text.

    Raises Refused for markup of more elements than any story has.
    """
    builder = _Builder()
    markup = without_comments(markup)
    # Behind the last `>` nothing can be a tag; the library looks for one from every `<` on, which takes for ever.
    end = markup.rfind(">") + 1
    builder.feed(markup[:end])
    builder.close()
    builder.handle_data(unescape(markup[end:]))
    return builder.finished()


def comments_in(markup: str) -> Iterator[tuple[int, int, str]]:
    """Where each comment begins and ends, and what it says; one that never ends is none."""
    place = 0
    while (start := markup.find("<!--", place)) >= 0 and (end := markup.find("-->", start + 4)) >= 0:
        place = end + 3
        yield start, place, markup[start + 4 : end]


def without_comments(markup: str) -> str:
    """Markup without its comments; the beginning of one that never ends becomes text."""
    pieces, place = [], 0
    for start, end, _said in comments_in(markup):
        pieces.append(markup[place:start])
        place = end
    return "".join([*pieces, markup[place:].replace("<!--", "&lt;!--")])


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Element("html")
        self.open = [self.root]
        self.names = Counter()
        self.texts = []
        self.unread = []
        self.count = 0

    def finished(self):
        self._flush()
        return self.root

    def parse_marked_section(self, i, report=1):
        # The library's own raises AssertionError at `<![`; to browsers it is a comment.
        return self.parse_bogus_comment(i, report=0)

    def handle_starttag(self, tag, attrs):
        if self.unread or tag in UNREAD:
            self._start_unread(tag, dict(attrs))
            return
        attributes = {name: value or "" for name, value in attrs if name}
        if tag in ("html", "body"):
            self.root.attrib.update(attributes)
            return
        self._end_implied(tag)
        if len(self.open) < MAX_DEPTH:
            self._add(tag, attributes, stays_open=tag not in VOID)

    def _add(self, tag, attributes, *, stays_open):
        self._flush()
        self.count += 1
        if self.count > MAX_ELEMENTS:
            raise Refused(_("it holds more than %(limit)d elements") % {"limit": MAX_ELEMENTS})
        child = SubElement(self.open[-1], tag, attributes)
        if stays_open:
            self.open.append(child)
            self.names[tag] += 1

    def _start_unread(self, tag, attributes):
        if self.unread:
            self.unread += [tag] if tag == self.unread[0] else []
        elif tag == "script" and attributes.get("type", "").strip().lower() == "application/ld+json":
            self._add("script", {}, stays_open=True)
        else:
            self.unread = [tag]

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID and tag in UNREAD | {"iframe"}:
            self.handle_endtag(tag)

    def _end_implied(self, tag):
        if tag in _ENDS_P:
            self._end_nearest({"p"}, _P_FENCE)
        if tag in _ENDS:
            self._end_nearest(*_ENDS[tag])

    def _end_nearest(self, ended, fence):
        if not any(self.names[name] for name in ended):
            return
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag in ended:
                while depth > 1 and self.open[depth - 1].tag in ended:
                    depth -= 1
                self._close_from(depth)
                return
            if self.open[depth].tag in fence:
                return

    def _close_from(self, depth):
        self._flush()
        self.names.subtract(element.tag for element in self.open[depth:])
        del self.open[depth:]

    def handle_endtag(self, tag):
        if self.unread:
            if tag == self.unread[0]:
                self.unread.pop()
            return
        if not self.names[tag]:
            return
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag == tag:
                self._close_from(depth)
                return
            if self.open[depth].tag in ("table", "td", "th") and tag in _STAYS_IN_CELL:
                return

    def handle_data(self, text):
        if not self.unread:
            self.texts.append(text)

    def _flush(self):
        """Text is put together once for each place: joining it piece by piece takes the square of its length."""
        text = "".join(self.texts)
        self.texts.clear()
        parent = self.open[-1]
        if text and len(parent):
            parent[-1].tail = (parent[-1].tail or "") + text
        elif text:
            parent.text = (parent.text or "") + text


def words(element: Element) -> str:
    """All text in an element, as one line."""
    return " ".join("".join(element.itertext()).split())


def classes(element: Element) -> set[str]:
    """The class names of an element in lower case."""
    return set(element.get("class", "").lower().split())
