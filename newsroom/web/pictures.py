"""Pictures as pages show them: the files of one crop, best format first; nothing before the files are made."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from django.conf import settings

from newsroom.models import ImageFormat, Picture, Rendition, Shape

# The plain <img> is for the few browsers without WebP; one middling width does for them.
PLAIN_WIDTH = 800
NARROW = "(width < 40rem)"


class File(NamedTuple):
    """One file of a picture."""

    width: int
    height: int
    name: str

    @property
    def address(self) -> str:
        """Its address on this site."""
        return f"{settings.MEDIA_URL}{self.name}"


@dataclass(frozen=True)
class Source:
    """The files of one format: MIME type and `srcset`; `media` when they are for narrow screens alone."""

    type: str
    srcset: str
    media: str = ""


@dataclass(frozen=True)
class Shown:
    """One picture in one crop: the better formats, and the file that any browser can show."""

    picture: Picture
    sources: list[Source]
    plain: File
    width: int
    height: int


def note_files(pictures: Iterable[Picture | None]) -> None:
    """Gives each picture its `files` for teasers, by one query for all."""
    by_key = defaultdict(list)
    for picture in pictures:
        if picture is not None:
            picture.files = defaultdict(list)
            by_key[picture.pk].append(picture.files)
    if not by_key:
        return
    rows = Rendition.objects.filter(picture__in=by_key, shape__in=(Shape.HERO, Shape.SQUARE)).order_by("width")
    for key, shape, image_format, *file in rows.values_list("picture", "shape", "format", "width", "height", "name"):
        for files in by_key[key]:
            files[shape, image_format].append(File(*file))


def has_picture(picture: Picture | None, at) -> bool:
    """Whether a page shows it at a moment: usable, and its files made."""
    return picture is not None and picture.is_usable(at) and bool(_plain(_files(picture), Shape.HERO))


def shown(picture: Picture | None, shape: str, at, *, narrow: str = "") -> Shown | None:
    """A picture in a crop; None when readers may not see it or its files are not made yet.

    Args:
        picture: one that `note_files()` has seen, or with its renditions prefetched.
        shape: a value of `Shape`.
        at: the moment to ask for.
        narrow: the crop for narrow screens, when it is another.
    """
    if picture is None or not picture.is_usable(at):
        return None
    files = _files(picture)
    plain = _plain(files, shape)
    if not plain:
        return None
    sources = [*_sources(files, narrow, NARROW)] if narrow else []
    middling = min(plain, key=lambda file: abs(file.width - PLAIN_WIDTH))
    return Shown(picture, [*sources, *_sources(files, shape)], middling, plain[-1].width, plain[-1].height)


def _plain(files, shape):
    """The files for browsers that know no better; a small picture may have no JPEG."""
    return files[shape, ImageFormat.JPEG] or files[shape, ImageFormat.WEBP]


def _sources(files, shape, media=""):
    for image_format in (ImageFormat.AVIF, ImageFormat.WEBP):
        found = files[shape, image_format]
        if found:
            # A narrow screen shows a thumb; of its files one does.
            part = [file for file in found if file.width >= 200][:1] or found[-1:] if media else found
            srcset = ", ".join(f"{file.address} {file.width}w" for file in part)
            yield Source(f"image/{image_format.value}", srcset, media)


def _files(picture):
    if not hasattr(picture, "files"):
        picture.files = defaultdict(list)
        for row in sorted(picture.renditions.all(), key=lambda row: row.width):
            picture.files[row.shape, row.format].append(File(row.width, row.height, row.name))
    return picture.files
