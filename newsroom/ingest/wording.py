"""Characters: what an incoming file's bytes say, without what only its editor or browser put there."""

import codecs
import re

from django.utils.translation import gettext as _

from .incoming import Refused

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}?encoding=["']([\w.:-]{1,40})""", re.I
)
# Zero-width joiners and the marks of writing direction stay: scripts and emoji are spelt with them.
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\ufffe\uffff]")
_SPACES = re.compile(r"[\u00a0\u2007\u202f\x0b\x0c\x85]")
_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029")


def decode(content: bytes) -> str:
    """The text of a file: by its byte order mark, by what it declares, or as UTF-8.

    Raises Refused when the bytes are not what they should be; nothing is guessed, so nothing comes in garbled.
    """
    encoding = _encoding_of(content)
    try:
        text = content.decode(encoding)
    except LookupError:
        raise Refused(
            _("it says that it is written in “%(name)s”, which is no encoding") % {"name": encoding}
        ) from None
    except UnicodeError as fault:
        place = getattr(fault, "start", 0)
        raise Refused(
            _("its bytes are not %(name)s (byte %(place)d); save it as UTF-8") % {"name": encoding, "place": place}
        ) from None
    if "\x00" in text:
        raise Refused(_("it is not a text"))
    return text


def _encoding_of(content):
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return encoding
    found = _DECLARED.search(content[:2048])
    if not found:
        return "utf-8"
    name = (found[1] or found[2]).decode("ascii").lower()
    # A page cannot declare UTF-16 in ASCII; browsers take it for UTF-8 (WHATWG).
    return "utf-8" if name.startswith("utf-16") else {"gb2312": "gb18030", "iso-8859-1": "cp1252"}.get(name, name)


def plain_signs(text: str) -> str:
    """Text without control and zero-width signs, every kind of space an ordinary one; its lines stay."""
    return _UNSEEN.sub("", _SPACES.sub(" ", _LINE_ENDS.sub("\n", text)))


def tidy(text: str) -> str:
    """Text as one line, spaces single."""
    return " ".join(plain_signs(text).split())
