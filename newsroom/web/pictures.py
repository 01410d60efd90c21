"""Pictures as pages show them: the files of one crop, best format first; nothing before the files are made."""

from dataclasses import dataclass

from newsroom.models import ImageFormat, Picture, Rendition

# The plain <img> is for the few browsers without WebP; one middling width does for them.
PLAIN_WIDTH = 800
NARROW = "(width < 40rem)"


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
    plain: Rendition
    width: int
    height: int


def has_picture(picture: Picture | None, at) -> bool:
    """Whether a page shows it at a moment: usable, and its files made. Call it on prefetched renditions."""
    return picture is not None and picture.is_usable(at) and bool(_files(picture, "hero", ImageFormat.JPEG))


def shown(picture: Picture | None, shape: str, at, *, narrow: str = "") -> Shown | None:
    """A picture in a crop; None when readers may not see it or its files are not made yet.

    Args:
        shape: a value of `Shape`.
        at: the moment to ask for.
        narrow: the crop for narrow screens, when it is another.
    """
    jpegs = _files(picture, shape, ImageFormat.JPEG) if picture and picture.is_usable(at) else []
    if not jpegs:
        return None
    sources = list(_sources(picture, shape))
    if narrow:
        sources = [*_sources(picture, narrow, NARROW), *sources]
    plain = min(jpegs, key=lambda file: abs(file.width - PLAIN_WIDTH))
    return Shown(picture, sources, plain, jpegs[-1].width, jpegs[-1].height)


def _sources(picture, shape, media=""):
    for image_format in (ImageFormat.AVIF, ImageFormat.WEBP):
        files = _files(picture, shape, image_format)
        if media:
            files = files[:1]
        if files:
            srcset = ", ".join(f"{file.get_absolute_url()} {file.width}w" for file in files)
            yield Source(f"image/{image_format.value}", srcset, media)


def _files(picture, shape, image_format):
    files = [file for file in picture.renditions.all() if file.shape == shape and file.format == image_format]
    return sorted(files, key=lambda file: file.width)
