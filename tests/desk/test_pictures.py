"""Pictures: what comes into the library, what is kept, what readers get."""

import hashlib
import io
import struct
import zlib

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django_tasks_db.models import DBTaskResult
from PIL import ExifTags, Image, ImageFilter

from newsroom.desk.pictures import LARGEST_FILE, add_picture, open_upload, save_picture
from newsroom.desk.renditions import PHONE_BUDGET, crop_box, make_renditions
from newsroom.desk.takedown import withhold_picture
from newsroom.models import Picture
from newsroom.models.edition import current_edition
from tests.factories import make_live

XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Harbour Wire"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmpRights:WebStatement="javascript:alert(1)"
 xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="30,15.5N">
<dc:creator><rdf:Seq><rdf:li>Lê Thị Mỹ</rdf:li><rdf:li>Ben Oya</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Cranes at dawn.</rdf:li></rdf:Alt></dc:description>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


def drawn(size=(600, 400), mode="RGB"):
    """A picture with as much detail as a photograph has."""
    grain = b"".join(hashlib.sha256(str(number).encode()).digest() for number in range(72 * 48 // 32))
    noise = Image.frombytes("L", (72, 48), grain).resize(size)
    return Image.merge("RGB", (noise, noise.rotate(180), noise.filter(ImageFilter.BLUR))).convert(mode)


def file_of(image, kind="JPEG", name="crane.jpg", **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return ContentFile(out.getvalue(), name=name)


def located():
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "Somebody Else"
    exif[ExifTags.Base.Copyright] = "© 2026 Harbour Wire".encode()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (30.0, 15.0, 30.0)
    return file_of(drawn((300, 200)), exif=exif.tobytes(), xmp=XMP.encode())


def iim(dataset, text):
    return struct.pack(">BBBH", 0x1C, *dataset, len(text)) + text


def with_iim(*records):
    """A JPEG with an IPTC-IIM block, as agencies' software writes it."""
    block = b"".join(iim(dataset, text) for dataset, text in records)
    resource = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(block)) + block + b"\x00" * (len(block) % 2)
    segment = b"Photoshop 3.0\x00" + resource
    plain = file_of(drawn((300, 200))).read()
    return ContentFile(
        plain[:2] + b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + plain[2:], "agency.jpg"
    )


def bomb(side=30_000):
    """A PNG of a few kilobytes with 900 million pixels."""
    row = zlib.compress(b"\x00" * (side // 8 + 1) * side, 9)
    out = b"\x89PNG\r\n\x1a\n"
    for kind, data in ((b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)), (b"IDAT", row), (b"IEND", b"")):
        out += struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return ContentFile(out, "bomb.png")


def gps_in(content):
    image = Image.open(io.BytesIO(content))
    return bool(image.getexif().get_ifd(ExifTags.IFD.GPSInfo)) or b"GPS" in content


def test_words_are_read_from_xmp_then_exif():
    said = open_upload(located()).said
    assert said == {
        "caption": "Cranes at dawn.",
        "creator": "Lê Thị Mỹ, Ben Oya",
        "credit_line": "Harbour Wire",
        "copyright_notice": "© 2026 Harbour Wire",
    }


def test_words_are_read_from_an_agencys_iim():
    said = open_upload(with_iim(((1, 90), b"\x1b%G"), ((2, 80), "Jürgen Tan".encode()), ((2, 110), b"Wire"))).said
    assert said == {"creator": "Jürgen Tan", "credit_line": "Wire"}


def test_keeps_no_place_and_keeps_the_credit():
    upload = open_upload(located())
    assert not gps_in(upload.content)
    assert b"Harbour Wire" in upload.content
    assert upload.suffix == "jpg"


def test_turns_what_was_taken_sideways():
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    upload = open_upload(file_of(drawn((90, 60)), exif=exif.tobytes()))
    assert (upload.width, upload.height) == (60, 90)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "GIF"])
def test_takes_every_kind_that_browsers_show(kind):
    assert open_upload(file_of(drawn((90, 60)), kind)).width == 90


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "svg"),
        (b"%PDF-1.7 and more", "unknown_kind"),
        (b"", "unknown_kind"),
        (b"BM" + b"\x00" * 60, "unknown_kind"),
    ],
)
def test_refuses_other_kinds_with_a_sentence(content, code):
    with pytest.raises(ValidationError) as refusal:
        open_upload(ContentFile(content, "picture.jpg"))
    assert refusal.value.code == code
    assert refusal.value.message.endswith(".")


def test_refuses_a_bomb():
    with pytest.raises(ValidationError, match="40 million"):
        open_upload(bomb())


def test_refuses_a_huge_file():
    with pytest.raises(ValidationError, match="30 MB"):
        open_upload(ContentFile(b"\xff\xd8" + b"\x00" * LARGEST_FILE, "big.jpg"))


def test_refuses_half_a_file():
    whole = file_of(drawn((300, 200))).read()
    with pytest.raises(ValidationError, match="cut off"):
        open_upload(ContentFile(whole[: len(whole) // 2], "half.jpg"))


@pytest.mark.parametrize("tail", [b"<script>alert(1)</script>", b"<?php echo 1;", b"PK\x05\x06" + b"\x00" * 18])
def test_refuses_a_file_with_a_second_face(tail):
    with pytest.raises(ValidationError, match="something else"):
        open_upload(ContentFile(file_of(drawn((90, 60))).read() + tail, "two.jpg"))


@pytest.mark.django_db
class TestLibrary:
    """A picture in the library."""

    def test_takes_what_the_file_says_and_the_adder_knows_better(self):
        picture = add_picture(located(), credit_line="Ours", alt="")
        assert (picture.creator, picture.credit_line) == ("Lê Thị Mỹ, Ben Oya", "Ours")
        assert (picture.width, picture.height, picture.original_name) == (300, 200, "crane.jpg")

    def test_has_every_crop_with_the_credit_in_it(self):
        picture = add_picture(file_of(drawn()), credit_line="Müller/Wire", copyright_notice="© Wire")
        made = make_renditions(picture)
        shapes = {(file.shape, file.format) for file in made}
        assert ("hero", "avif") in shapes
        assert ("social", "jpeg") in shapes
        for file in made:
            content = default_storage.open(file.name).read()
            assert "Müller/Wire".encode() in content
            assert b"\xc2\xa9 Wire" in content
            assert len(content) == file.size

    def test_is_light_on_a_phone(self):
        made = make_renditions(add_picture(file_of(drawn((1500, 1000)))))
        assert max(file.size for file in made if file.shape == "hero" and file.width <= 800) <= PHONE_BUDGET

    def test_is_never_enlarged(self):
        made = make_renditions(add_picture(file_of(drawn((300, 400)))))
        assert max(file.width for file in made) == 300

    @pytest.mark.parametrize("width", [100, 300, 600, 1000])
    def test_comes_in_every_format_however_small(self, width):
        made = make_renditions(add_picture(file_of(drawn((width, width * 2 // 3)))))
        for shape in ("hero", "square", "full"):
            assert {file.format for file in made if file.shape == shape} == {"avif", "webp", "jpeg"}

    def test_leaves_no_old_file_behind(self, django_capture_on_commit_callbacks):
        picture = add_picture(file_of(drawn((300, 200))))
        before = [file.name for file in make_renditions(picture)]
        with django_capture_on_commit_callbacks(execute=True):
            after = [file.name for file in make_renditions(picture)]
        assert not set(before) & set(after)
        assert not any(default_storage.exists(name) for name in before)
        assert all(default_storage.exists(name) for name in after)

    def test_is_rendered_again_when_its_focus_moves_and_not_for_a_note(self, django_capture_on_commit_callbacks):
        picture = add_picture(file_of(drawn((300, 200))))
        picture.title = "For the library"
        with django_capture_on_commit_callbacks() as calls:
            save_picture(picture)
        assert calls == []
        picture.focal_x = 0.1
        with django_capture_on_commit_callbacks() as calls:
            save_picture(picture)
        assert len(calls) == 1

    def test_is_cut_for_a_waiting_editor_before_an_import(self, editor, settings, django_capture_on_commit_callbacks):
        settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
        with django_capture_on_commit_callbacks(execute=True):
            for by in (None, editor):
                add_picture(file_of(drawn((300, 200))), by=by)
        newest = Picture.objects.order_by("-pk").first()
        assert DBTaskResult.objects.order_by("-priority").first().args_kwargs["args"] == [newest.pk]

    def test_moves_the_edition_only_when_readers_see_it(self):
        picture = add_picture(file_of(drawn((300, 200))))
        before = current_edition().counter
        make_renditions(picture)
        assert current_edition().counter == before
        make_live(hero=picture)
        before = current_edition().counter
        make_renditions(picture)
        assert current_edition().counter > before

    def test_is_served_only_while_readers_may_see_it(self, client):
        picture = add_picture(file_of(drawn((300, 200))))
        address = make_renditions(picture)[0].get_absolute_url()
        assert client.get(address).status_code == 404
        make_live(hero=picture)
        answer = client.get(address)
        assert (answer.status_code, answer["Content-Type"]) == (200, "image/avif")
        assert answer["Cross-Origin-Resource-Policy"] == "cross-origin"
        assert "no-cache" in answer["Cache-Control"]
        assert client.get(address, headers={"If-None-Match": answer["ETag"]}).status_code == 304
        withhold_picture(picture)
        assert client.get(address, headers={"If-None-Match": answer["ETag"]}).status_code == 404


def test_is_cut_around_its_focal_point():
    assert crop_box((300, 100), 1, (0.9, 0.5)) == (200, 0, 300, 100)
    assert crop_box((300, 100), 1, (0.5, 0.5)) == (100, 0, 200, 100)
    assert crop_box((300, 200), None, (0.1, 0.1)) == (0, 0, 300, 200)
