"""Pictures: one library, with the rights and the credit of each, and the renditions that readers get."""

import datetime
import secrets

from django.conf import settings
from django.core.files.storage import storages
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .edition import note_moments
from .links import WebAddressField
from .publishing import PubStatus


class DigitalSourceType(models.TextChoices):
    """IPTC's digital source types that a newsroom needs: how a text or a picture was made."""

    CAPTURE = "digitalCapture", _("Photograph")
    CREATION = "digitalCreation", _("Made by a person with software")
    HUMAN_EDITS = "humanEdits", _("Made by a person, edited")
    ALGORITHMICALLY_ENHANCED = "algorithmicallyEnhanced", _("Enhanced by software")
    COMPOSITE_SYNTHETIC = "compositeWithTrainedAlgorithmicMedia", _("Partly made by AI")
    TRAINED_ALGORITHMIC = "trainedAlgorithmicMedia", _("Made by AI")

    @property
    def is_disclosed(self) -> bool:
        """Whether readers are told."""
        return self in {self.COMPOSITE_SYNTHETIC, self.TRAINED_ALGORITHMIC}

    @property
    def term(self) -> str:
        """The term's address in IPTC's vocabulary, for structured data."""
        return f"http://cv.iptc.org/newscodes/digitalsourcetype/{self.value}"


def private_storage():
    """Where originals lie; no address leads there."""
    return storages["private"]


def _original_name(picture, filename):
    return f"pictures/{secrets.token_hex(16)}.{filename.rpartition('.')[2].lower()}"


class PictureQuerySet(models.QuerySet):
    """Pictures by right and by use."""

    def usable(self, at: datetime.datetime | None = None):
        """Pictures that may be shown at a moment: not withheld, rights not ended."""
        at = at or timezone.now()
        in_right = Q(rights_expire_at=None) | Q(rights_expire_at__gt=at)
        return self.filter(in_right, pub_status=PubStatus.USABLE)

    def published(self, at: datetime.datetime | None = None):
        """Usable pictures that something visible carries: a story, a byline, a series, a partner, the publication."""
        shown = (Exists(users.filter(**{name: OuterRef("pk")})) for users, name in _carriers(at))
        anywhere = Q()
        for carried in shown:
            anywhere |= Q(carried)
        return self.usable(at).filter(anywhere)

    def with_renditions(self):
        """Each picture with its renditions, by one more query."""
        return self.prefetch_related("renditions")


_extra_carriers = []


def register_carrier(queryset, field: str) -> None:
    """Says that other rows show pictures too.

    Args:
        queryset: function of a moment to the visible rows.
        field: name of their key to Picture.
    """
    _extra_carriers.append((queryset, field))


def _carriers(at):
    from .article import Article
    from .contributor import Contributor
    from .partner import Partner
    from .publication import Publication
    from .series import Series

    stories = Article.objects.published(at)
    yield stories, "hero"
    yield ArticlePicture.objects.filter(article__in=stories.values("pk")), "picture"
    yield Contributor.objects.published(at), "picture"
    yield Series.objects.published(at), "picture"
    yield Partner.objects.published(at), "logo"
    yield Publication.objects.all(), "logo"
    for queryset, field in _extra_carriers:
        yield queryset(at), field


def _share(name):
    return models.FloatField(
        name,
        default=0.5,
        validators=[MinValueValidator(0), MaxValueValidator(1)],
        help_text=_("Share of the picture, from 0 to 1, that must stay in sight when it is cropped."),
    )


class Picture(models.Model):
    """One picture with its rights, in the names of IPTC Photo Metadata and schema.org ImageObject."""

    original = models.FileField(_("file"), storage=private_storage, upload_to=_original_name, max_length=200)
    original_name = models.CharField(_("file name"), max_length=200, blank=True, editable=False)
    sha256 = models.CharField(max_length=64, blank=True, editable=False, db_index=True)
    width = models.PositiveIntegerField(_("width"), default=0, editable=False)
    height = models.PositiveIntegerField(_("height"), default=0, editable=False)
    focal_x = _share(_("focal point, from the left"))
    focal_y = _share(_("focal point, from the top"))
    title = models.CharField(_("title"), max_length=160, blank=True, help_text=_("For finding it in the library."))
    alt = models.CharField(
        _("alternative text"),
        max_length=300,
        blank=True,
        help_text=_("What somebody who cannot see it should know, e.g. “Three cranes over a container ship.”"),
    )
    caption = models.CharField(_("caption"), max_length=500, blank=True)
    creator = models.CharField(_("creator"), max_length=160, blank=True)
    credit_line = models.CharField(_("credit"), max_length=200, blank=True, help_text=_("As readers see it."))
    copyright_notice = models.CharField(_("copyright notice"), max_length=300, blank=True)
    licence = models.CharField(_("licence"), max_length=120, blank=True, help_text=_("e.g. CC BY 4.0, or the contract"))
    licence_url = WebAddressField(_("licence address"))
    source = models.CharField(_("source"), max_length=160, blank=True, help_text=_("Agency, archive or press kit."))
    source_url = WebAddressField(_("source address"))
    usage_terms = models.TextField(_("usage terms"), blank=True, help_text=_("For the desk only."))
    rights_expire_at = models.DateTimeField(_("rights end at"), null=True, blank=True)
    pub_status = models.CharField(
        _("usability"), max_length=8, choices=PubStatus, default=PubStatus.USABLE, editable=False
    )
    digital_source_type = models.CharField(
        _("how it was made"),
        max_length=40,
        choices=DigitalSourceType,
        blank=True,
        help_text=_("Readers are told when AI made it or a part of it."),
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    created_at = models.DateTimeField(_("added at"), default=timezone.now, editable=False)

    objects = PictureQuerySet.as_manager()

    class Meta:
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        indexes = [models.Index(fields=["-created_at", "-id"], name="picture_newest")]

    def __str__(self):
        return self.title or self.original_name or f"Picture {self.pk}"

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        note_moments([self])

    def is_usable(self, at: datetime.datetime | None = None) -> bool:
        """Whether it may be shown at a moment; agrees with `usable()`."""
        in_right = self.rights_expire_at is None or self.rights_expire_at > (at or timezone.now())
        return in_right and self.pub_status == PubStatus.USABLE

    def widest(self, shape: str, image_format: str) -> "Rendition | None":
        """The widest file of a crop in a format, or None; no query on prefetched renditions."""
        files = [file for file in self.renditions.all() if (file.shape, file.format) == (shape, image_format)]
        return max(files, key=lambda file: file.width, default=None)

    def is_shown(self) -> bool:
        """Whether readers can see it now or could if its own rights allowed (one query)."""
        return any(users.filter(**{name: self.pk}).exists() for users, name in _carriers(None))

    def moments(self) -> list[datetime.datetime]:
        """The hours at which it goes by the clock alone."""
        return [self.rights_expire_at] if self.rights_expire_at else []


class Shape(models.TextChoices):
    """The crops that pages use."""

    HERO = "hero", _("3:2")
    SQUARE = "square", _("1:1")
    SOCIAL = "social", _("1200 × 630")
    FULL = "full", _("uncropped")


class ImageFormat(models.TextChoices):
    """The file formats of renditions, best first."""

    AVIF = "avif", "AVIF"
    WEBP = "webp", "WebP"
    JPEG = "jpeg", "JPEG"


class Rendition(models.Model):
    """One file that readers get: a crop of a picture in a width and a format, under a name nobody can guess."""

    picture = models.ForeignKey(Picture, models.CASCADE, related_name="renditions")
    shape = models.CharField(max_length=6, choices=Shape)
    format = models.CharField(max_length=4, choices=ImageFormat)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    name = models.CharField(max_length=80, unique=True)
    size = models.PositiveIntegerField(help_text="Bytes")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["picture", "shape", "format", "width"], name="rendition_once"),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return f"{settings.MEDIA_URL}{self.name}"


class ArticlePicture(models.Model):
    """That a story's text shows a picture; kept by `listing.sync()`."""

    article = models.ForeignKey("newsroom.Article", models.CASCADE, related_name="body_pictures", db_index=False)
    picture = models.ForeignKey(Picture, models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["article", "picture"], name="articlepicture_once")]

    def __str__(self):
        return f"{self.article_id}/{self.picture_id}"
