"""The picture of an entry: one JPEG file, which every feed reader can show."""

from dataclasses import dataclass

from newsroom.models import Article, ImageFormat, Shape
from newsroom.web.addresses import absolute


@dataclass(frozen=True)
class Photo:
    """A file with its measures in pixels and bytes, what it shows and who made it; the address is absolute."""

    address: str
    width: int
    height: int
    size: int
    alt: str
    caption: str
    credit: str
    copyright_notice: str


def photo_of(story: Article, at) -> Photo | None:
    """A story's picture, when readers may see it and its files are made; call it on prefetched renditions."""
    picture = story.hero
    file = picture and picture.is_usable(at) and picture.widest(Shape.HERO, ImageFormat.JPEG)
    if not file:
        return None
    return Photo(
        address=absolute(file.get_absolute_url()),
        width=file.width,
        height=file.height,
        size=file.size,
        alt=picture.alt,
        caption=story.hero_caption or picture.caption,
        credit=picture.credit_line or picture.creator,
        copyright_notice=picture.copyright_notice,
    )
