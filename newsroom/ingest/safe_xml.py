"""XML from strangers, read as a stream: no document type, no entity, nothing fetched, one entry in memory at a time.

The standard library's expat does it (no dependency; a document type is refused the moment it is declared, before
any entity could be). Reading the whole file once before anything is stored costs seconds and means that a broken
file stores nothing.
"""

from collections import deque
from collections.abc import Callable, Collection, Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from django.utils.translation import gettext as _

from .incoming import Refused

CHUNK = 1 << 16
MAX_ENTRY = 20_000_000
MAX_DEPTH = 40
MAX_FILE = 20_000_000_000

# Signs that XML forbids and that text pasted from other programs carries into exports all the same.
_FORBIDDEN = bytes([*range(9), 11, 12, *range(14, 32)])


def check(file: BinaryIO, *, root: str, progress: Callable[[int], None] = lambda size: None) -> None:
    """Reads a file to its end without keeping anything.

    Args:
        file: at its beginning.
        root: the local name that the document must have.
        progress: called with the number of bytes of each piece that was read.

    Raises Refused with one sentence: a document type, another root, wrong encoding, not well formed, cut off.
    """
    for _element in elements(file, wanted=(), root=root, progress=progress):
        pass


def elements(
    file: BinaryIO, *, wanted: Collection[str], root: str, progress: Callable[[int], None] = lambda size: None
) -> Iterator[Element]:
    """Every element whose name is wanted, whole, one at a time.

    Args:
        file: at its beginning.
        wanted: names as `namespace}local`, or as `local` without a namespace.
        root, progress: as for `check()`.

    Raises Refused as `check()` does, at the place where it is met.
    """
    stream = _Stream(frozenset(wanted), root)
    drop = b"" if _is_wide(file) else _FORBIDDEN
    while chunk := file.read(CHUNK):
        stream.read(chunk.translate(None, drop))
        progress(len(chunk))
        while stream.ready:
            yield stream.ready.popleft()
    stream.end()
    yield from stream.ready


def _is_wide(file):
    """Whether a file is UTF-16 or UTF-32, whose bytes hold zeros that must stay."""
    start = file.peek(4)[:4] if hasattr(file, "peek") else b""
    return b"\x00" in start or start[:2] in (b"\xff\xfe", b"\xfe\xff")


class _Stream:
    def __init__(self, wanted, root):
        self.wanted, self.root = wanted, root
        self.ready = deque()
        self.builder = None
        self.depth = self.inside = self.size = 0
        self.parser = expat.ParserCreate(namespace_separator="}")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._refuse_doctype

    def read(self, chunk):
        try:
            self.parser.Parse(chunk, False)
        except expat.ExpatError as fault:
            raise Refused(_fault(fault)) from None
        except (LookupError, UnicodeError, ValueError):
            raise Refused(_("it is written in an encoding that cannot be read here; save it as UTF-8")) from None

    def end(self):
        try:
            self.parser.Parse(b"", True)
        except expat.ExpatError as fault:
            sentence = _("it ends in its middle (line %(line)d); nothing was taken, export it again")
            raise Refused(sentence % {"line": fault.lineno}) from None

    def _refuse_doctype(self, *args):
        line = self.parser.CurrentLineNumber
        raise Refused(
            _("it declares a document type (line %(line)d), as only files made to do harm do") % {"line": line}
        )

    def _start(self, name, attributes):
        self.depth += 1
        if self.depth == 1 and name.rpartition("}")[2] != self.root:
            raise Refused(
                _("it is a file of another kind: it begins with <%(name)s>") % {"name": name.rpartition("}")[2][:40]}
            )
        if self.depth > MAX_DEPTH:
            raise Refused(_("its elements stand deeper than %(limit)d in each other") % {"limit": MAX_DEPTH})
        if self.builder is None and name in self.wanted:
            self.builder, self.inside, self.size = TreeBuilder(), self.depth, 0
            self.parser.CharacterDataHandler = self._text
        if self.builder is not None:
            self.builder.start(name, attributes)

    def _text(self, text):
        self.size += len(text)
        if self.size > MAX_ENTRY:
            line = self.parser.CurrentLineNumber
            raise Refused(_("one entry is larger than 20 MB (line %(line)d)") % {"line": line})
        self.builder.data(text)

    def _end(self, name):
        if self.builder is not None:
            self.builder.end(name)
            if self.depth == self.inside:
                self.ready.append(self.builder.close())
                self.builder = self.parser.CharacterDataHandler = None
        self.depth -= 1


def _fault(fault):
    what = expat.errors.messages[fault.code]
    if "encoding" in what:
        return _("it is written in an encoding that cannot be read here (%(what)s); save it as UTF-8") % {"what": what}
    sentence = _("it is no well-formed XML, or its encoding is not what it says: %(what)s (line %(line)d)")
    return sentence % {"what": what, "line": fault.lineno}
