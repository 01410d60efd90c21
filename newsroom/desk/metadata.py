"""What a picture says about itself: IPTC-IIM, XMP and EXIF read into our fields, and written into what readers get.

Follows the mapping of the IPTC Photo Metadata Standard: where the three disagree XMP wins, then IIM, then EXIF.
Where the picture was taken (GPS) is never read.
"""

import re

from lxml import etree
from PIL import ExifTags, Image, IptcImagePlugin

from newsroom.models import DigitalSourceType, Picture
from newsroom.models.richtext import safe_link

LONGEST_PACKET = 256 * 1024

DC, PHOTOSHOP = "{http://purl.org/dc/elements/1.1/}", "{http://ns.adobe.com/photoshop/1.0/}"
RIGHTS, RDF = "{http://ns.adobe.com/xap/1.0/rights/}", "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
CORE, EXTENSION = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}", "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"

_XMP = {
    "title": DC + "title",
    "alt": CORE + "AltTextAccessibility",
    "caption": DC + "description",
    "creator": DC + "creator",
    "credit_line": PHOTOSHOP + "Credit",
    "copyright_notice": DC + "rights",
    "source": PHOTOSHOP + "Source",
    "usage_terms": RIGHTS + "UsageTerms",
    "licence_url": RIGHTS + "WebStatement",
    "digital_source_type": EXTENSION + "DigitalSourceType",
}
_IIM = {
    "title": (2, 5),
    "caption": (2, 120),
    "creator": (2, 80),
    "credit_line": (2, 110),
    "copyright_notice": (2, 116),
    "source": (2, 115),
}
_EXIF = {
    "caption": ExifTags.Base.ImageDescription,
    "creator": ExifTags.Base.Artist,
    "copyright_notice": ExifTags.Base.Copyright,
}
_UTF8_MARK = b"\x1b%G"
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028-\u202e\u2066-\u2069\ufeff]")


def read_metadata(image: Image.Image) -> dict[str, str]:
    """What a picture says about itself, by names of `Picture`'s fields; only what fits them and may be shown."""
    said = {}
    for reader in (_read_exif, _read_iim, _read_xmp):
        said |= _whatever_can_be_read(reader, image)
    return {name: fitting for name, text in said.items() if (fitting := _fit(name, text))}


def _whatever_can_be_read(reader, image):
    try:
        return {name: text for name, text in reader(image).items() if text}
    except Exception:
        # Broken metadata fails in every way there is; the picture itself is judged elsewhere.
        return {}


def _read_exif(image):
    exif = image.getexif()
    return {name: _decoded(exif.get(tag)) for name, tag in _EXIF.items()}


def _read_iim(image):
    records = IptcImagePlugin.getiptcinfo(image) or {}
    encoding = "utf-8" if records.get((1, 90)) == _UTF8_MARK else None
    return {name: _decoded(records.get(dataset), encoding) for name, dataset in _IIM.items()}


def _decoded(value, encoding=None):
    values = value if isinstance(value, (list, tuple)) else [value]
    return ", ".join(_text(one, encoding) for one in values if one)


def _text(value, encoding):
    if isinstance(value, str):
        # Pillow reads EXIF as Latin-1; most cameras' software writes UTF-8.
        value = value.encode("latin-1", "ignore") if not encoding else value.encode()
    try:
        return value.decode(encoding or "utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def _read_xmp(image):
    packet = image.info.get("xmp") or b""
    packet = packet.encode() if isinstance(packet, str) else packet
    if not packet or len(packet) > LONGEST_PACKET:
        return {}
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    descriptions = list(etree.fromstring(packet.strip(b"\0 \r\n"), parser).iter(RDF + "Description"))
    return {name: _said(descriptions, term) for name, term in _XMP.items()}


def _said(descriptions, term):
    for description in descriptions:
        if written := description.get(term):
            return written
        element = description.find(term)
        if element is not None:
            items = [item.text for item in element.iter(RDF + "li") if item.text]
            # Creators are a list; texts are alternatives, of which the first is the default language's.
            return ", ".join(items) if term == DC + "creator" else (items or [element.text])[0]
    return ""


def _fit(name, text):
    text = " ".join(_UNSEEN.sub("", text).split())
    if name == "digital_source_type":
        return text.rpartition("/")[2] if text.rpartition("/")[2] in DigitalSourceType.values else ""
    if name == "licence_url" and not (text.startswith(("https://", "http://")) and safe_link(text)):
        return ""
    return text[: Picture._meta.get_field(name).max_length]
