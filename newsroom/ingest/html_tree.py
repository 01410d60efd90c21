"""HTML as it is found in the wild, read into a tree that is never deep and holds nothing that runs.

The standard library's parser and this builder do, so that no reader of pages is needed as a dependency. The tree
is for reading; what is written from it is cleaned again by the rich text field.
"""

from html.parser import HTMLParser
from xml.etree.ElementTree import Element, SubElement

VOID = {*("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")}
BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset"),
    *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main"),
    *("menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    *("audio", "embed", "iframe", "img", "object", "picture", "video"),
}
UNREAD = {"script", "style", "noscript", "template", "svg", "math", "select", "textarea", "canvas"}
MAX_DEPTH = 120

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
_P_FENCE = {"button", "td", "th", "table", "figure", "blockquote", "li"}


def parse(markup: str) -> Element:
    """The tree of a page or of a piece of one, under an element `html`; script of structured data is kept as text."""
    builder = _Builder()
    builder.feed(markup)
    builder.close()
    return builder.root


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Element("html")
        self.open = [self.root]
        self.unread = []

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
            child = SubElement(self.open[-1], tag, attributes)
            if tag not in VOID:
                self.open.append(child)

    def _start_unread(self, tag, attributes):
        if self.unread:
            self.unread += [tag] if tag == self.unread[0] else []
        elif tag == "script" and attributes.get("type", "").strip().lower() == "application/ld+json":
            self.open.append(SubElement(self.open[-1], "script"))
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
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag in ended:
                last = depth
                while last > 1 and self.open[last - 1].tag in ended:
                    last -= 1
                del self.open[last:]
                return
            if self.open[depth].tag in fence:
                return

    def handle_endtag(self, tag):
        if self.unread:
            if tag == self.unread[0]:
                self.unread.pop()
            return
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag == tag:
                del self.open[depth:]
                return
            if self.open[depth].tag in ("table", "td", "th") and tag in ("p", "div", "li", "a", "span"):
                return

    def handle_data(self, text):
        if self.unread:
            return
        parent = self.open[-1]
        if len(parent):
            parent[-1].tail = (parent[-1].tail or "") + text
        else:
            parent.text = (parent.text or "") + text


def words(element: Element) -> str:
    """All text in an element, as one line."""
    return " ".join("".join(element.itertext()).split())


def classes(element: Element) -> set[str]:
    """The class names of an element in lower case."""
    return set(element.get("class", "").lower().split())
