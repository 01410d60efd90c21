"""Which models move the edition, and which of their fields no reader ever sees."""

from .article import Article
from .contributor import Byline, Contributor
from .correction import Correction
from .edition import watch
from .old_address import OldAddress
from .partner import Outlet, Partner
from .picture import Picture, Rendition
from .publication import Publication
from .republication import Republication
from .section import Section
from .series import Series
from .standing_page import StandingPage
from .tag import ArticleTag, Tag, TagAlias


def _is_out(article):
    return article.is_live() or article.is_on_record()


def connect() -> None:
    """Connects the receivers; called once, when the application is ready."""
    watch(
        Article,
        desk_fields=("created_by", "owner", "created_at", "saved_at", "internal_note", "listed_at"),
        shows=_is_out,
    )
    watch(ArticleTag, desk_fields=("listed_at",), shows=lambda row: _is_out(row.content_object))
    for model, desk_fields in (
        (Byline, ("listed_at",)),
        (Republication, ("listed_at", "raw_source", "raw_media_type")),
        (Correction, ("issued_by",)),
    ):
        watch(model, desk_fields=desk_fields, shows=lambda row: _is_out(row.article))
    for_the_library = ("title", "original", "original_name", "sha256", "created_by", "created_at", "usage_terms")
    watch(Picture, desk_fields=for_the_library, shows=lambda picture: picture.is_shown())
    watch(Rendition, shows=lambda rendition: rendition.picture.is_shown())
    watch(Contributor, desk_fields=("user",))
    watch(Outlet, desk_fields=("aliases",))
    watch(TagAlias, desk_fields=("key",))
    for model in (Section, Series, StandingPage, Partner, Publication, Tag, OldAddress):
        watch(model)
