"""The files of a picture that readers get: crops by its focal point, each with its credit inside."""

import functools
import io
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from PIL import Image, ImageCms

from newsroom.models import ImageFormat, Picture, Rendition, Shape, edition

from .packets import exif_block, xmp_packet

AVIF, WEBP, JPEG = ImageFormat.AVIF, ImageFormat.WEBP, ImageFormat.JPEG


@dataclass(frozen=True)
class Cut:
    """A crop: width by height (None: as it is), and the widths that it is made in, by format."""

    ratio: float | None
    formats: dict[ImageFormat, tuple[int, ...]]


_HERO, _SQUARE, _FULL = (480, 800, 1200, 1600), (160, 320, 640), (480, 800, 1600)
CUTS = {
    Shape.HERO: Cut(3 / 2, {AVIF: _HERO, WEBP: _HERO, JPEG: (800, 1200)}),
    Shape.SQUARE: Cut(1, {AVIF: _SQUARE, WEBP: _SQUARE, JPEG: (320,)}),
    Shape.FULL: Cut(None, {AVIF: _FULL, WEBP: _FULL, JPEG: (800,)}),
    # Sites that show a link's picture take JPEG alone.
    Shape.SOCIAL: Cut(1200 / 630, {JPEG: (1200,)}),
}

# What a phone loads must stay small: the first quality that fits the budget is taken, the last one in any case.
PHONE_WIDTH, PHONE_BUDGET = 800, 50 * 1024
QUALITIES = {AVIF: (58, 48, 38, 28), WEBP: (76, 64, 52, 40), JPEG: (80, 68, 56, 44)}


def make_renditions(picture: Picture) -> list[Rendition]:
    """Makes every rendition of a picture anew, under names that nobody can guess, and removes the old files.

    Files are written before the transaction that shows them, the old ones go after it: at no moment does a page
    name a file that is not there.
    """
    made = [_stored(picture, *file) for file in _files(picture)]
    with transaction.atomic():
        # Two workers at one picture come here one after the other, so that no row is left without its file.
        Picture.objects.select_for_update().filter(pk=picture.pk).first()
        before = set(picture.renditions.values_list("name", flat=True))
        # By hand, since each row's own signal would ask eight questions about who shows the picture.
        Rendition.objects.bulk_create(
            made,
            update_conflicts=True,
            unique_fields=["picture", "shape", "format", "width"],
            update_fields=["height", "name", "size"],
        )
        picture.renditions.exclude(name__in=[rendition.name for rendition in made]).delete()
        if picture.is_shown():
            edition.move()
        transaction.on_commit(functools.partial(remove_files, before))
    return list(picture.renditions.all())


def for_desk(picture: Picture, shape: Shape) -> bytes:
    """A middling JPEG of a picture in a crop, made on the spot when the worker has not come to it yet."""
    ready = picture.renditions.filter(shape=shape, format=JPEG).order_by("width").first()
    if ready is not None and default_storage.exists(ready.name):
        with default_storage.open(ready.name) as file:
            return file.read()
    cut = CUTS[shape]
    with picture.original.open("rb") as file:
        image = _for_screens(Image.open(file))
    box = crop_box(image.size, cut.ratio, (picture.focal_x, picture.focal_y))
    return _encoded(_resized(image, box, _fitting(cut.formats[JPEG][:1], box)[0]), JPEG, {})


def remove_files(names: Iterable[str]) -> None:
    """Removes files of renditions that no row names any more."""
    for name in names:
        default_storage.delete(name)


def _stored(picture, shape, image_format, width, height, content):
    name = f"{secrets.token_hex(16)}.{image_format.value}"
    default_storage.save(name, ContentFile(content))
    return Rendition(
        picture=picture,
        shape=shape,
        format=image_format,
        width=width,
        height=height,
        name=name,
        size=len(content),
    )


def _files(picture) -> Iterator[tuple]:
    words = {"exif": exif_block(picture), "xmp": xmp_packet(picture)}
    with picture.original.open("rb") as file:
        image = _for_screens(Image.open(file))
    for shape, cut in CUTS.items():
        box = crop_box(image.size, cut.ratio, (picture.focal_x, picture.focal_y))
        resized = functools.cache(functools.partial(_resized, image, box))
        for image_format, widths in cut.formats.items():
            for width in _fitting(widths, box):
                small = resized(width)
                yield shape, image_format, *small.size, _encoded(small, image_format, words)


def crop_box(size: tuple[int, int], ratio: float | None, focus: tuple[float, float]) -> tuple[float, ...]:
    """The largest part of a picture with a ratio, as near to its focal point as the edges let it be.

    Returns left, top, right, bottom in pixels; the whole picture for the ratio None.
    """
    width, height = size
    ratio = ratio or width / height
    wide, high = min(width, height * ratio), min(height, width / ratio)
    left = min(max(focus[0] * width - wide / 2, 0), width - wide)
    top = min(max(focus[1] * height - high / 2, 0), height - high)
    return (left, top, left + wide, top + high)


def _fitting(widths, box):
    # Nothing is enlarged: a small picture comes in the widths that it has, at least in its own.
    own = max(1, round(box[2] - box[0]))
    return [width for width in widths if width <= own] or [own]


def _resized(image, box, width):
    height = max(1, round(width * (box[3] - box[1]) / (box[2] - box[0])))
    return image.resize((width, height), Image.Resampling.LANCZOS, box=box, reducing_gap=2.0)


def _for_screens(image):
    profile = image.info.get("icc_profile")
    has_alpha = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    if profile and not has_alpha:
        image = _in_srgb(image, profile)
    return image.convert("RGBA" if has_alpha else "RGB")


def _in_srgb(image, profile):
    try:
        return ImageCms.profileToProfile(image, io.BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image


def _encoded(image, image_format, words):
    is_phones = image.width <= PHONE_WIDTH
    for quality in QUALITIES[image_format]:
        content = _written(image, image_format, quality, words)
        if not is_phones or len(content) <= PHONE_BUDGET:
            break
    return content


def _written(image, image_format, quality, words):
    out = io.BytesIO()
    match image_format:
        case ImageFormat.AVIF:
            image.save(out, "AVIF", quality=quality, speed=8, **words)
        case ImageFormat.WEBP:
            image.save(out, "WEBP", quality=quality, method=4, **words)
        case ImageFormat.JPEG:
            _on_white(image).save(out, "JPEG", quality=quality, optimize=True, progressive=True, **words)
    return out.getvalue()


def _on_white(image):
    if image.mode == "RGB":
        return image
    ground = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(ground, image).convert("RGB")
