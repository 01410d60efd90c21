"""The credit that travels with a picture's files: XMP and EXIF, as the IPTC Photo Metadata Standard names them."""

from django.utils.html import format_html
from PIL import ExifTags, Image

from newsroom.models import DigitalSourceType, Picture

_ALTERNATIVES = '<{0}><rdf:Alt><rdf:li xml:lang="x-default">{1}</rdf:li></rdf:Alt></{0}>'
_SEQUENCE = "<{0}><rdf:Seq><rdf:li>{1}</rdf:li></rdf:Seq></{0}>"
_PLAIN = "<{0}>{1}</{0}>"

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"\
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"\
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">{}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def xmp_packet(picture: Picture) -> bytes:
    """The XMP packet of a picture: who made it, whom to credit, under what licence, how it was made."""
    source_type = picture.digital_source_type and DigitalSourceType(picture.digital_source_type).term
    said = (
        (_SEQUENCE, "dc:creator", picture.creator),
        (_ALTERNATIVES, "dc:rights", picture.copyright_notice),
        (_ALTERNATIVES, "dc:description", picture.caption),
        (_ALTERNATIVES, "Iptc4xmpCore:AltTextAccessibility", picture.alt),
        (_PLAIN, "photoshop:Credit", picture.credit_line),
        (_PLAIN, "photoshop:Source", picture.source),
        (_PLAIN, "xmpRights:WebStatement", picture.licence_url),
        (_PLAIN, "Iptc4xmpExt:DigitalSourceType", source_type),
    )
    return _PACKET.format("".join(format_html(shape, name, text) for shape, name, text in said if text)).encode()


def exif_block(picture: Picture) -> bytes:
    """The EXIF block of a picture: creator and copyright notice, for software that reads nothing newer."""
    exif = Image.Exif()
    # Bytes, since Pillow turns every letter outside ASCII into a question mark.
    if creator := picture.creator or picture.credit_line:
        exif[ExifTags.Base.Artist] = creator.encode()
    if notice := picture.copyright_notice or picture.credit_line:
        exif[ExifTags.Base.Copyright] = notice.encode()
    return exif.tobytes()
