"""The picture library's screens."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from newsroom.models import Picture, PubStatus
from tests.factories import make_live, make_picture

pytestmark = pytest.mark.django_db

ADD = "admin:newsroom_picture_add"
WORDS = {"focal_x": "0.5", "focal_y": "0.5"}


def file(name="crane.jpg", **options):
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "#17505f").save(out, "JPEG", **options)
    return SimpleUploadedFile(name, out.getvalue())


def test_takes_a_picture_in_with_what_it_says_of_itself(desk, editor):
    exif = Image.Exif()
    exif[0x013B] = "Mei Tanaka"
    desk.post(reverse(ADD), {**WORDS, "file": file(exif=exif.tobytes()), "alt": "A crane."})
    picture = Picture.objects.get()
    assert (picture.creator, picture.alt, picture.width, picture.created_by) == ("Mei Tanaka", "A crane.", 300, editor)


def test_refuses_what_is_no_picture_and_keeps_what_was_typed(desk):
    drawing = SimpleUploadedFile("a.jpg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")
    page = desk.post(reverse(ADD), {**WORDS, "file": drawing, "alt": "A crane."}).content.decode()
    assert "Export the drawing as PNG" in page
    assert "A crane." in page
    assert not Picture.objects.exists()


def test_takes_several_at_once_and_names_each_that_cannot_be(desk):
    files = [file("one.jpg"), SimpleUploadedFile("two.jpg", b"no picture"), file("three.jpg")]
    answer = desk.post(reverse("admin:newsroom_picture_several"), {"files": files, "credit_line": "Wire"}, follow=True)
    assert {(picture.original_name, picture.credit_line) for picture in Picture.objects.all()} == {
        ("one.jpg", "Wire"),
        ("three.jpg", "Wire"),
    }
    assert "Two.jpg: This is no picture" in answer.content.decode()


def test_shows_the_desk_what_readers_cannot_see(desk, client):
    url = reverse("admin:newsroom_picture_file", args=[make_picture().pk, "square"])
    answer = desk.get(url)
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/jpeg")
    client.logout()
    assert client.get(url).status_code == 302


def test_is_withheld_and_released_from_the_list(desk):
    picture = make_picture()
    for action, status in (("withhold", PubStatus.WITHHELD), ("release", PubStatus.USABLE)):
        desk.post(reverse("admin:newsroom_picture_changelist"), {"action": action, "_selected_action": [picture.pk]})
        picture.refresh_from_db()
        assert picture.pub_status == status


def test_is_deleted_with_its_files_unless_a_story_carries_it(desk, django_capture_on_commit_callbacks):
    free, carried = make_picture(), make_picture()
    make_live(hero=carried)
    with django_capture_on_commit_callbacks(execute=True):
        for picture in (free, carried):
            desk.post(reverse("admin:newsroom_picture_delete", args=[picture.pk]), {"post": "yes"})
    assert list(Picture.objects.all()) == [carried]
    assert not free.original.storage.exists(free.original.name)
    assert carried.original.storage.exists(carried.original.name)
