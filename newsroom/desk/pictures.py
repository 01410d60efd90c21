"""Taking a picture into the library: what may come in, what it says about itself, what is kept of it."""

import functools
import hashlib
import io
import re
from dataclasses import dataclass, field
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from PIL import ExifTags, Image, ImageOps

from newsroom.models import Picture

from . import tasks
from .metadata import read_metadata
from .packets import exif_block, xmp_packet
from .renditions import remove_files

LARGEST_FILE = 30 * 1024 * 1024
MOST_PIXELS = 40_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF")

# A file that is a picture to us and a page, a program or an archive to somebody else.
_SECOND_FACE = re.compile(rb"<script[\s>]|<\?php|<html[\s>]|<!doctype html", re.IGNORECASE)
_END_OF_ARCHIVE, _ARCHIVE_TAIL = b"PK\x05\x06", 66_000
_SVG = re.compile(rb"<svg[\s>]|<!doctype svg", re.IGNORECASE)

TOO_LARGE = _("The file is larger than 30 MB. Save it smaller, e.g. as JPEG with quality 90.")
TOO_MANY_PIXELS = _("The picture has more than 40 million pixels. Save it smaller; 4000 pixels across are plenty.")
IS_SVG = _("SVG files can hold programs. Export the drawing as PNG and add that.")
UNKNOWN_KIND = _("This is no picture that can be shown here. Add a JPEG, PNG, WebP, AVIF or GIF file.")
BROKEN = _("The file is broken or cut off. Save it again and add the new file.")
SECOND_FACE = _("There is something else inside this file besides the picture. Export the picture alone and add that.")

# Where the words of a new picture are kept in the file; `title` and terms stay at the desk.
_WORDS_IN_FILE = {"alt", "caption", "creator", "credit_line", "copyright_notice", "source", "licence_url"}
SHOWN_IN_FILES = _WORDS_IN_FILE | {"digital_source_type", "focal_x", "focal_y", "original"}


@dataclass(frozen=True)
class Upload:
    """A picture that may come in, cleaned: pixels, colour profile and credit, without the place where it was taken.

    Attributes:
        content: the file that is kept, encoded anew.
        suffix: what its name ends in: jpg, png, webp, avif.
        sha256: of the file as it came, to find it when it comes again.
        said: what the picture says about itself, by names of `Picture`'s fields.
    """

    content: bytes
    suffix: str
    name: str
    sha256: str
    width: int
    height: int
    said: dict[str, str] = field(default_factory=dict)


def open_upload(file) -> Upload:
    """Looks at a file that somebody wants in the library. Nothing is stored.

    Args:
        file: an uploaded file or any other of Django's File objects.

    Raises ValidationError with a sentence that says what to do: for files that are too large, no picture, broken,
    SVG, or something else besides a picture.
    """
    if file.size > LARGEST_FILE:
        raise ValidationError(TOO_LARGE, code="too_large")
    file.seek(0)
    came = file.read()
    image = _opened(came)
    said = read_metadata(image)
    content, suffix, size = _cleaned(image, said)
    name = PurePath(str(file.name or "").replace("\\", "/")).name[:200]
    return Upload(content, suffix, name, hashlib.sha256(came).hexdigest(), *size, said)


def add_picture(file, *, by=None, **fields) -> Picture:
    """Takes a file into the library; the worker makes its renditions.

    Args:
        file: as for `open_upload()`, whose ValidationError passes through.
        by: the user who adds it.
        fields: what the adder says of it; wins over what the file says.
    """
    upload = open_upload(file)
    given = {name: value for name, value in fields.items() if value not in ("", None)}
    picture = Picture(created_by=by, **(upload.said | given))
    return save_picture(picture, upload=upload, somebody_waits=by is not None)


def save_picture(picture: Picture, *, upload: Upload | None = None, somebody_waits: bool = True) -> Picture:
    """Saves a picture, with a new file perhaps, and has its renditions made when they would come out differently."""
    with transaction.atomic():
        is_changed = upload is not None or _differs(picture)
        if upload is not None:
            _take(picture, upload)
        picture.save()
        if is_changed:
            tasks.render_later(picture, somebody_waits=somebody_waits)
    return picture


def discard_picture(picture: Picture) -> None:
    """Deletes a picture with its files; whoever wore it as portrait or logo goes without.

    Raises ProtectedError when a story shows it.
    """
    names = [*picture.renditions.values_list("name", flat=True)]
    with transaction.atomic():
        picture.delete()
        transaction.on_commit(functools.partial(remove_files, names))
        transaction.on_commit(functools.partial(picture.original.storage.delete, picture.original.name))


def _take(picture, upload):
    if picture.original:
        # The old file goes when the new one is safely in its place.
        transaction.on_commit(functools.partial(picture.original.storage.delete, picture.original.name))
    picture.original_name, picture.sha256 = upload.name, upload.sha256
    picture.width, picture.height = upload.width, upload.height
    picture.original.save(f"original.{upload.suffix}", ContentFile(upload.content), save=False)


def _differs(picture):
    stored = Picture.objects.filter(pk=picture.pk).first()
    return stored is None or any(getattr(stored, name) != getattr(picture, name) for name in SHOWN_IN_FILES)


def _opened(came):
    head = came[:4096].lstrip()
    if _SVG.search(head) and head.startswith((b"<", b"\xef\xbb\xbf")):
        raise ValidationError(IS_SVG, code="svg")
    try:
        image = Image.open(io.BytesIO(came), formats=FORMATS)
        if image.width * image.height > MOST_PIXELS:
            raise ValidationError(TOO_MANY_PIXELS, code="too_many_pixels")
        if _SECOND_FACE.search(came) or _END_OF_ARCHIVE in came[-_ARCHIVE_TAIL:]:
            raise ValidationError(SECOND_FACE, code="second_face")
        image.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise ValidationError(TOO_MANY_PIXELS, code="too_many_pixels") from None
    except Image.UnidentifiedImageError:
        raise ValidationError(UNKNOWN_KIND, code="unknown_kind") from None
    except ValidationError:
        raise
    except Exception:
        # Decoders fail on broken files in every way there is; all of them mean the same to an editor.
        raise ValidationError(BROKEN, code="broken") from None
    return image


def _cleaned(image, said):
    kind = "JPEG" if image.format == "MPO" else image.format
    upright = image if _is_upright(image) else ImageOps.exif_transpose(image)
    words = Picture(**{name: text for name, text in said.items() if name in _WORDS_IN_FILE})
    kept = {"exif": exif_block(words), "xmp": xmp_packet(words)}
    if profile := image.info.get("icc_profile"):
        kept["icc_profile"] = profile
    out = io.BytesIO()
    match kind:
        case "JPEG":
            # "keep" writes the coefficients with the tables they came with, which loses next to nothing.
            quality = "keep" if upright.format == "JPEG" else 95
            upright.save(out, "JPEG", quality=quality, **kept)
        case "WEBP" | "AVIF":
            upright.save(out, kind, quality=92, **({"speed": 8} if kind == "AVIF" else {"method": 4}), **kept)
        case _:
            kind = "PNG"
            del kept["xmp"]
            upright.save(out, "PNG", compress_level=4, **kept)
    return out.getvalue(), {"JPEG": "jpg"}.get(kind, kind.lower()), upright.size


def _is_upright(image):
    try:
        return image.getexif().get(ExifTags.Base.Orientation, 1) == 1
    except Exception:
        return True
