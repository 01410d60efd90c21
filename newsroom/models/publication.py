"""The publication itself: one row."""

import zoneinfo

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from .edition import set_time_zone
from .links import LinkLinesField


def validate_time_zone(name: str) -> None:
    """Raises ValidationError for a name that is not in the IANA time zone database."""
    if name not in zoneinfo.available_timezones():
        raise ValidationError(_("“%(name)s” is no time zone. Write e.g. Asia/Singapore."), params={"name": name})


class PublicationManager(models.Manager):
    """Finds the one publication."""

    def current(self) -> "Publication":
        """The publication; a nameless unsaved one on an empty database."""
        return self.select_related("logo").prefetch_related("logo__renditions").order_by("pk").first() or Publication(
            name="Newsroom"
        )


class Publication(models.Model):
    """Who publishes (schema.org NewsMediaOrganization)."""

    name = models.CharField(_("name"), max_length=80)
    tagline = models.CharField(_("tagline"), max_length=160, blank=True)
    notice = models.CharField(
        _("notice"),
        max_length=300,
        blank=True,
        help_text=_("A sentence in every page's footer, e.g. that it is a demonstration."),
    )
    legal_publisher = models.CharField(_("legal publisher"), max_length=160, blank=True)
    logo = models.ForeignKey(
        "newsroom.Picture", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo")
    )
    language = models.CharField(_("language"), max_length=20, default="en", help_text=_("BCP 47, e.g. en or zh-Hans"))
    market = models.CharField(_("market"), max_length=80, blank=True, help_text=_("e.g. Asia-Pacific"))
    time_zone = models.CharField(
        _("time zone"),
        max_length=64,
        default="UTC",
        validators=[validate_time_zone],
        help_text=_("e.g. Asia/Singapore"),
    )
    longitude_west = models.SmallIntegerField(
        _("western edge"), default=95, help_text=_("Degrees east at the left end of the masthead's scale.")
    )
    longitude_east = models.SmallIntegerField(_("eastern edge"), default=145)
    email = models.EmailField(_("e-mail"), blank=True)
    links = LinkLinesField(_("links"))

    objects = PublicationManager()

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publication")

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        set_time_zone(self.time_zone)

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        """The newsroom's time zone."""
        return zoneinfo.ZoneInfo(self.time_zone)
