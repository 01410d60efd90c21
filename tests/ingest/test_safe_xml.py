"""XML from strangers."""

import io
import itertools
import tracemalloc

import pytest

from newsroom.ingest.incoming import Refused
from newsroom.ingest.safe_xml import check, elements

pytestmark = pytest.mark.once
LAUGHS = b'<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss>&b;</rss>'


def stream(content):
    return io.BufferedReader(io.BytesIO(content))


@pytest.mark.parametrize(
    "content, reason",
    [
        (LAUGHS, "document type"),
        (b'<!DOCTYPE r SYSTEM "http://evil.example/x.dtd"><rss/>', "document type"),
        (b'<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss>&e;</rss>', "document type"),
        (b"<rss>&undeclared;</rss>", "well-formed"),
        (b"<rss><channel>", "ends in its middle"),
        (b"", "ends in its middle"),
        (b"<feed/>", "another kind"),
        (b"<rss>\xe9t\xe9</rss>", "encoding"),
        (b'<?xml version="1.0" encoding="gb18030"?><rss>\xb0\xa1</rss>', "encoding"),
        (b'<?xml version="1.0" encoding="klingon"?><rss/>', "encoding"),
        (b"<rss>" + b"<a>" * 50, "deeper"),
        (b"not xml at all", "well-formed"),
    ],
)
def test_is_refused_with_a_reason(content, reason):
    with pytest.raises(Refused, match=reason):
        check(stream(content), root="rss")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_is_read_in_the_encoding_that_it_declares(encoding):
    content = f'<?xml version="1.0" encoding="{encoding}"?><rss><item>été</item></rss>'.encode(encoding)
    assert [element.text for element in elements(stream(content), wanted={"item"}, root="rss")] == ["été"]


def test_loses_signs_that_xml_forbids_and_nothing_else():
    content = b"<rss><item>a\x0bb\x08c\td</item></rss>"
    assert [element.text for element in elements(stream(content), wanted={"item"}, root="rss")] == ["abc\td"]


def test_gives_one_element_at_a_time():
    content = b"<rss>" + b"<item><a>1</a></item>" * 10_000 + b"</rss>"
    found = elements(stream(content), wanted={"item"}, root="rss")
    assert next(found).find("a").text == "1"
    assert sum(1 for _element in found) == 9_999


class Endless(io.RawIOBase):
    """An export of any size that lies nowhere."""

    def __init__(self, entries):
        item = b"<item><title>t</title><body>" + b"word " * 4_000 + b"</body></item>"
        self.pieces = itertools.chain([b"<rss>"], itertools.repeat(item, entries), [b"</rss>"])

    def readable(self):
        return True

    def read(self, size=-1):
        return next(self.pieces, b"")


def test_takes_no_more_memory_for_a_large_file():
    tracemalloc.start()
    count = sum(1 for _element in elements(Endless(2_000), wanted={"item"}, root="rss"))
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 2_000
    assert peak < 1_000_000


def test_tells_how_far_it_is():
    seen = []
    check(stream(b"<rss>" + b" " * 200_000 + b"</rss>"), root="rss", progress=seen.append)
    assert sum(seen) == 200_011
