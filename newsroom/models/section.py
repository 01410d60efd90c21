"""Sections: the desks that the site's navigation shows."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .addresses import AnySlugField, address_of


class SectionQuerySet(models.QuerySet):
    """Sections by what readers may see."""

    def published(self, at=None):
        """Sections that readers see; a section is shown by its own flag, whatever the hour."""
        return self.filter(is_public=True)

    def in_order(self):
        """As the navigation shows them."""
        return self.order_by("position", "name", "pk")


class Section(models.Model):
    """One desk of the newsroom (IPTC: a subject of the publication), e.g. Chips."""

    name = models.CharField(_("name"), max_length=60, unique=True, help_text=_("As the navigation shows it: Chips"))
    slug = AnySlugField(_("address"))
    description = models.CharField(
        _("description"),
        max_length=250,
        blank=True,
        help_text=_("One sentence for the section's page and for search."),
    )
    position = models.PositiveSmallIntegerField(_("position"), default=0, help_text=_("Smaller numbers come first."))
    is_public = models.BooleanField(_("readers see it"), default=True)

    objects = SectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return address_of("section", self.slug)
