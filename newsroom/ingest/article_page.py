"""One page of a story, saved as HTML or pasted as text, as an incoming story."""

import re
from collections.abc import Collection

from django.utils.translation import gettext as _

from .incoming import IncomingStory, Refused
from .markup import has_markup
from .pasted_text import read_text
from .saved_page import read_page
from .wording import decode

MAX_BYTES = 5_000_000


def read_article(content: bytes, *, known_series: Collection[str] = ()) -> IncomingStory:
    """The story in a file.

    Args:
        content: the file, a page saved as HTML or a text.
        known_series: titles of the newsroom's series, by which a promo inside a text is recognised.

    Raises:
        Refused: it is no story, or not whole, or not readable; the text says why.
    """
    if len(content) > MAX_BYTES:
        raise Refused(
            _("it is larger than %(limit)d MB; save the page without its pictures") % {"limit": MAX_BYTES // 10**6}
        )
    text = decode(content)
    if re.search(r"<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)\b|<!DOCTYPE[^>]*\[", text[:100_000], re.I):
        raise Refused(_("it declares entities or a document type of its own, which no saved page does"))
    read = read_page if has_markup(text) else read_text
    story = read(text, known_series=known_series)
    story.raw = text
    story.check()
    return story
