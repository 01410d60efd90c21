"""A tree of HTML as the blocks of a story: what is text stays, what is layout goes."""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

from django.utils.html import escape

from .embeds import is_bare_address, page_address
from .html_tree import BLOCKS, classes, words
from .incoming import Block, Kind, link_card, paragraph
from .inline import inline, one, resolver, trim
from .tables import table_html
from .wording import plain_signs, tidy

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_FRAMES = {"iframe": "src", "embed": "src", "object": "data", "video": "src", "audio": "src"}
_OF_THE_HEAD = {"head", "title", "meta", "link", "script"}
_PULLED = {"pullquote", "pull-quote", "wp-block-pullquote", "pull_quote"}
_PICTURE_NUMBER = re.compile(r"\bwp-image-(\d+)\b")
_BLANK_LINE = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def prose(root: Element, *, base: str = "", breaks: bool = False) -> list[Block]:
    """The blocks of what stands in a tree.

    Args:
        base: address that relative links belong to.
        breaks: whether a blank line parts paragraphs and a line's end is a break, as in WordPress before 5.0.

    Headings keep the level they came with; see `with_crossheads()`.
    """
    writer = _Prose(resolver(base), breaks)
    writer.container(root)
    writer.end_run()
    return writer.blocks


def with_crossheads(blocks: list[Block]) -> list[Block]:
    """The same blocks, the highest level of heading that is used being the crosshead (h2), all lower ones h3."""
    highest = min((block.level for block in blocks if block.kind is Kind.HEADING), default=2)
    return [_levelled(block, highest) for block in blocks]


def _levelled(block, highest):
    if block.kind is not Kind.HEADING:
        return block
    return Block(Kind.HEADING, html=block.html, level=2 if block.level == highest else 3)


class _Prose:
    def __init__(self, resolve: Callable[[str], str], breaks: bool):
        self.resolve = resolve
        self.breaks = breaks
        self.blocks = []
        self.run = []

    def container(self, element):
        self._say(element.text)
        for child in element:
            self._child(child)
            self._say(child.tail)

    def _say(self, text):
        text = plain_signs(text or "")
        if not self.breaks:
            self.run.append(escape(re.sub(r"\s+", " ", text)))
            return
        for number, part in enumerate(_BLANK_LINE.split(text)):
            if number:
                self.end_run()
            self.run.append(escape(re.sub(r"[ \t]+", " ", part)).replace("\n", "<br>"))

    def _child(self, child):
        if child.tag in _OF_THE_HEAD:
            return
        if child.tag not in BLOCKS and not any(inner.tag in BLOCKS for inner in child.iter()):
            self.run.append(one(child, self.resolve))
            return
        self.end_run()
        if child.tag in _HEADINGS:
            self._heading(child)
        elif child.tag in _FRAMES:
            self._frame(child)
        else:
            _WRITERS.get(child.tag, _Prose._wrapper)(self, child)

    def _wrapper(self, element):
        self.container(element)
        self.end_run()

    def end_run(self):
        html = trim("".join(self.run))
        self.run = []
        if not html:
            return
        bare = tidy(html.replace("&amp;", "&"))
        self.blocks.append(link_card(page_address(bare)) if is_bare_address(bare) else paragraph(html))

    def _heading(self, element):
        self._pictures_in(element)
        if html := trim(inline(element, self.resolve).replace("<br>", " ")):
            self.blocks.append(Block(Kind.HEADING, html=html, level=_HEADINGS[element.tag]))

    def _frame(self, element):
        sources = [element.get(_FRAMES[element.tag], ""), *(inner.get("src", "") for inner in element.iter("source"))]
        address = next((page for source in sources if (page := page_address(self.resolve(source) or source))), "")
        if address:
            self.blocks.append(link_card(address, tidy(element.get("title", ""))))
        elif element.tag == "object":
            self._wrapper(element)

    def _img(self, element):
        found = _PICTURE_NUMBER.search(element.get("class", ""))
        self.blocks.append(
            Block(
                Kind.PICTURE,
                address=element.get("src", "").strip()[:1000],
                alt=tidy(element.get("alt", "")),
                reference=found[1] if found else element.get("data-id", ""),
            )
        )

    def _pictures_in(self, element):
        for image in element.iter("img"):
            self._img(image)

    def _hr(self, element):
        self.blocks.append(Block(Kind.DIVIDER, html="<hr>"))

    def _pre(self, element):
        text = plain_signs("".join(_texts(element))).strip("\n")
        if "wp-block-verse" in classes(element):
            self.run.append(escape(text).replace("\n", "<br>"))
            self.end_run()
        elif text.strip():
            self.blocks.append(Block(Kind.CODE, html=f"<pre>{escape(text)}</pre>"))

    def _dt(self, element):
        if html := trim(inline(element, self.resolve)):
            self.blocks.append(paragraph(f"<strong>{html}</strong>"))

    def _ul(self, element):
        if any(inner.tag in ("figure", "img") for inner in element.iter()):
            # A gallery is written as a list of figures.
            self._wrapper(element)
        elif words(element):
            self.blocks.append(Block(Kind.LIST, html=self._list_html(element)))

    def _list_html(self, element):
        name = "ol" if element.tag == "ol" else "ul"
        items = "".join(self._item_html(item) for item in element if item.tag == "li" or words(item))
        start = element.get("start", "")
        opening = f'<ol start="{start}">' if name == "ol" and start.isdecimal() else f"<{name}>"
        return f"{opening}{items}</{name}>"

    def _item_html(self, item):
        if item.tag in ("ul", "ol"):
            return f"<li>{self._list_html(item)}</li>"
        nested = "".join(self._list_html(inner) for inner in item if inner.tag in ("ul", "ol") and words(inner))
        flat = Element("li")
        flat.text = item.text
        flat.extend(inner if inner.tag not in ("ul", "ol") else _only_tail(inner) for inner in item)
        html = trim(inline(flat, self.resolve))
        return f"<li>{html}{nested}</li>" if html or nested else ""

    def _blockquote(self, element):
        inner = _Prose(self.resolve, self.breaks)
        inner.container(element)
        inner.end_run()
        quoted = "".join(block.html for block in inner.blocks if block.kind in (Kind.PARAGRAPH, Kind.LIST))
        if quoted:
            opening = '<blockquote class="pull-quote">' if _PULLED & classes(element) else "<blockquote>"
            self.blocks.append(Block(Kind.QUOTE, html=f"{opening}{quoted}</blockquote>"))
        self.blocks += [block for block in inner.blocks if block.kind not in (Kind.PARAGRAPH, Kind.LIST)]

    def _table(self, element):
        self._pictures_in(element)
        if html := table_html(element, self.resolve):
            self.blocks.append(Block(Kind.TABLE, html=html))

    def _figure(self, element):
        inner = _Prose(self.resolve, self.breaks)
        captions = [child for child in element if child.tag == "figcaption"]
        inner.container(_without(element, captions))
        inner.end_run()
        caption = tidy(" ".join(words(child) for child in captions))
        self.blocks += _captioned(_pulled(inner.blocks) if _PULLED & classes(element) else inner.blocks, caption)


# Said one by one: a page chooses the names of its elements.
_WRITERS = {
    "img": _Prose._img,
    "hr": _Prose._hr,
    "pre": _Prose._pre,
    "dt": _Prose._dt,
    **dict.fromkeys(("ul", "ol", "menu"), _Prose._ul),
    "blockquote": _Prose._blockquote,
    "table": _Prose._table,
    "figure": _Prose._figure,
}


def _texts(element):
    """The text of an element, a break being the end of a line."""
    yield "\n" if element.tag == "br" else element.text or ""
    for child in element:
        yield from _texts(child)
        yield child.tail or ""


def _only_tail(element):
    rest = Element("span")
    rest.tail = element.tail
    return rest


def _without(element, children):
    rest = Element(element.tag, element.attrib)
    rest.text = element.text
    rest.extend(child for child in element if child not in children)
    return rest


def _pulled(blocks):
    return [
        Block(Kind.QUOTE, html=block.html.replace("<blockquote>", '<blockquote class="pull-quote">', 1))
        if block.kind is Kind.QUOTE
        else block
        for block in blocks
    ]


def _captioned(blocks, caption):
    """The caption goes to the figure's last picture or link; a figure of something else keeps it as a paragraph."""
    for place in range(len(blocks) - 1, -1, -1) if caption else ():
        block = blocks[place]
        if block.kind in (Kind.PICTURE, Kind.LINK):
            named = Block(block.kind, address=block.address, caption=caption, alt=block.alt, reference=block.reference)
            return [*blocks[:place], named, *blocks[place + 1 :]]
    return [*blocks, paragraph(escape(caption))] if caption else blocks
