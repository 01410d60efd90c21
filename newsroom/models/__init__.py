"""What the newsroom knows, one noun a file."""

from .article import Article, Genre
from .contributor import Byline, BylineRole, Contributor
from .correction import Correction
from .cursor import Cursor
from .edition import DueMoment, EditionCounter
from .import_record import ImportRecord
from .old_address import OldAddress
from .partner import Outlet, Partner
from .picture import ArticlePicture, DigitalSourceType, ImageFormat, Picture, Rendition, Shape
from .publication import Publication
from .publishing import OnExpiry, PubStatus, State, Status, TakedownReason
from .republication import Republication, SeoPolicy
from .section import Section
from .series import Series
from .standing_page import StandingPage
from .tag import ArticleTag, Tag, TagAlias

__all__ = [
    "Article",
    "ArticlePicture",
    "ArticleTag",
    "Byline",
    "BylineRole",
    "Contributor",
    "Correction",
    "Cursor",
    "DigitalSourceType",
    "DueMoment",
    "EditionCounter",
    "Genre",
    "ImageFormat",
    "ImportRecord",
    "OldAddress",
    "OnExpiry",
    "Outlet",
    "Partner",
    "Picture",
    "PubStatus",
    "Publication",
    "Rendition",
    "Republication",
    "Section",
    "SeoPolicy",
    "Series",
    "Shape",
    "StandingPage",
    "State",
    "Status",
    "Tag",
    "TagAlias",
    "TakedownReason",
]
