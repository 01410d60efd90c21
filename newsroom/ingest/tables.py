"""Tables as a story may hold them: rows, head cells and spans, no layout."""

from collections.abc import Callable
from xml.etree.ElementTree import Element

from .html_tree import words
from .inline import inline, trim

_SPANS = ("colspan", "rowspan")
MAX_SPAN = 100


def table_html(table: Element, resolve: Callable[[str], str]) -> str:
    """The markup of a table; "" for one without words."""
    if not words(table):
        return ""
    rows = [(row, _is_head(table, row)) for row in table.iter("tr")]
    head = "".join(_row(row, resolve) for row, is_head in rows if is_head)
    body = "".join(_row(row, resolve) for row, is_head in rows if not is_head)
    caption = "".join(f"<caption>{trim(inline(child, resolve))}</caption>" for child in table if child.tag == "caption")
    return f"<table>{caption}{_part('thead', head)}{_part('tbody', body)}</table>"


def _is_head(table, row):
    return any(row in list(part) for part in table.iter("thead"))


def _part(name, rows):
    return f"<{name}>{rows}</{name}>" if rows else ""


def _row(row, resolve):
    return f"<tr>{''.join(_cell(cell, resolve) for cell in row if cell.tag in ('td', 'th'))}</tr>"


def _cell(cell, resolve):
    spans = "".join(f' {name}="{value}"' for name in _SPANS if (value := _span(cell.get(name, ""))) > 1)
    return f"<{cell.tag}{spans}>{trim(inline(cell, resolve))}</{cell.tag}>"


def _span(text):
    return min(int(text), MAX_SPAN) if text.isascii() and text.isdecimal() and len(text) < 5 else 1
