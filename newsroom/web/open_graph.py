"""What a page says to those who show a link to it: Open Graph (ogp.me) and Twitter's card."""

from collections.abc import Iterable

from django.templatetags.static import static

from newsroom.models import Article, BylineRole, ImageFormat, Picture, Publication, Shape

from . import schema
from .addresses import absolute

Pairs = list[tuple[str, str]]


def of_page(*, kind: str, title: str, description: str, address: str, publication: Publication) -> Pairs:
    """What every page says; `address` is absolute."""
    pairs = [("og:type", kind), ("og:title", title), ("og:url", address), ("og:site_name", publication.name)]
    return [*pairs, ("og:description", description)] if description else pairs


def of_picture(pictures: Iterable[Picture | None], at) -> Pairs:
    """What stands beside the link: the first of some pictures that may be shown, else the house's own sign."""
    for picture in pictures:
        file = picture and picture.is_usable(at) and picture.widest(Shape.SOCIAL, ImageFormat.JPEG)
        if file:
            pairs = _image(file.get_absolute_url(), "image/jpeg", file.width, file.height)
            return [*pairs, ("og:image:alt", picture.alt)] if picture.alt else pairs
    return _image(static("share.png"), "image/png", 1200, 630)


def _image(address, media_type, width, height):
    return [
        ("og:image", absolute(address)),
        ("og:image:type", media_type),
        ("og:image:width", str(width)),
        ("og:image:height", str(height)),
    ]


def of_article(article: Article) -> Pairs:
    """What a story says besides: its hours, section, writers and tags."""
    pairs = [("article:published_time", schema.iso(article.published_at))]
    if article.updated_at:
        pairs.append(("article:modified_time", schema.iso(article.updated_at)))
    if article.shown_section:
        pairs.append(("article:section", article.shown_section.name))
    writers = [line for line in article.bylines.all() if line.role == BylineRole.WRITER and line.contributor]
    pairs += [("article:author", absolute(line.contributor.get_absolute_url())) for line in writers]
    return pairs + [("article:tag", tag.name) for tag in article.subjects]
