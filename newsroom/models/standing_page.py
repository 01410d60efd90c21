"""Standing pages: about, contact, ethics, corrections policy."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .addresses import AnySlugField, address_of
from .richtext import RichTextField


class StandingPageQuerySet(models.QuerySet):
    """Standing pages by what readers may see."""

    def published(self, at=None):
        """Pages that readers see; a page is shown by its own flag, whatever the hour."""
        return self.filter(is_public=True)

    def in_order(self):
        """As the footer shows them."""
        return self.order_by("position", "title", "pk")


class StandingPage(models.Model):
    """A page that is no story. Its purpose feeds the structured data (schema.org NewsMediaOrganization)."""

    class Purpose(models.TextChoices):
        ABOUT = "about", _("About")
        CONTACT = "contact", _("Contact")
        ETHICS = "ethics", _("Ethics policy")
        CORRECTIONS = "corrections", _("Corrections policy")
        OTHER = "other", _("Other")

    title = models.CharField(_("title"), max_length=120)
    slug = AnySlugField(_("address"))
    body = RichTextField(_("text"), blank=True)
    purpose = models.CharField(_("purpose"), max_length=12, choices=Purpose, default=Purpose.OTHER)
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    is_public = models.BooleanField(_("readers see it"), default=False)
    updated_at = models.DateTimeField(_("updated at"), default=timezone.now)

    objects = StandingPageQuerySet.as_manager()

    class Meta:
        verbose_name = _("standing page")
        verbose_name_plural = _("standing pages")

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return address_of("standing_page", self.slug)
