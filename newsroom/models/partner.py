"""Partners and their outlets: whose stories are republished here."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .addresses import AnySlugField, address_of
from .credit import DEFAULT_TEMPLATE, validate_credit_template
from .links import WebAddressField
from .tag import Tag


class PartnerQuerySet(models.QuerySet):
    """Partners by what readers may see."""

    def published(self, at=None):
        """Partners with a public page."""
        return self.filter(is_public=True)


class Partner(models.Model):
    """An organisation with which stories are exchanged, e.g. Nikkei."""

    name = models.CharField(_("name"), max_length=120, unique=True)
    slug = AnySlugField(_("address"))
    legal_name = models.CharField(
        _("legal name"), max_length=160, blank=True, help_text=_("Who holds the rights, e.g. Nikkei Inc.")
    )
    description = models.CharField(_("description"), max_length=300, blank=True)
    website = WebAddressField(_("website"))
    logo = models.ForeignKey(
        "newsroom.Picture", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("logo")
    )
    tag = models.OneToOneField(
        Tag,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="partner",
        verbose_name=_("tag"),
        help_text=_("The tag of stories about this partner."),
    )
    is_public = models.BooleanField(_("readers see its page"), default=True)

    objects = PartnerQuerySet.as_manager()

    class Meta:
        verbose_name = _("partner")
        verbose_name_plural = _("partners")

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return address_of("partner", self.slug)


class OutletQuerySet(models.QuerySet):
    """Outlets by name."""

    def called(self, text: str) -> "Outlet | None":
        """The outlet with this name or alias, whatever the case, or None."""
        wanted = text.casefold().strip()
        return next((outlet for outlet in self.order_by("pk") if wanted in outlet.names()), None)


class Outlet(models.Model):
    """The brand that is credited, e.g. Nikkei Asia (schema.org sourceOrganization, ninjs infoSource)."""

    partner = models.ForeignKey(Partner, models.PROTECT, related_name="outlets", verbose_name=_("partner"))
    name = models.CharField(_("name"), max_length=120, unique=True, help_text=_("As it is credited: Nikkei Asia"))
    aliases = models.TextField(_("other names"), blank=True, help_text=_("One a line: Nikkei Asian Review"))
    url = WebAddressField(_("website"))
    feed_url = WebAddressField(_("feed"))
    language = models.CharField(_("language"), max_length=20, blank=True, help_text=_("BCP 47, e.g. en"))
    default_credit_template = models.CharField(
        _("credit template"),
        max_length=400,
        default=DEFAULT_TEMPLATE,
        validators=[validate_credit_template],
        help_text=_(
            "Placeholders: {outlet_link} {outlet} {headline} {source_date} {rights_holder} {licensee} "
            "{assigner} {publisher} {year}"
        ),
    )

    objects = OutletQuerySet.as_manager()

    class Meta:
        verbose_name = _("outlet")
        verbose_name_plural = _("outlets")

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return self.partner.get_absolute_url()

    def names(self) -> set[str]:
        """Its name and other names in lower case."""
        return {name.casefold().strip() for name in [self.name, *self.aliases.splitlines()] if name.strip()}
