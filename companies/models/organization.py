"""Organisations: companies, investors, universities, authorities."""

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from newsroom.models import Picture
from newsroom.models.addresses import address_of
from newsroom.models.links import WebAddressField
from newsroom.models.partial_date import PartialDateField
from newsroom.models.tag import tag_key

from .place import Place, inside
from .profile import Profile, ProfileQuerySet


class Classification(models.TextChoices):
    """What an organisation is (Popolo's classification)."""

    COMPANY = "company", _("Company")
    INVESTOR = "investor", _("Investor")
    UNIVERSITY = "university", _("University")
    GOVERNMENT = "government", _("Authority")
    OTHER = "other", _("Organisation")


class Standing(models.TextChoices):
    """Who owns it, or whether it still exists."""

    PRIVATE = "private", _("Private")
    PUBLIC = "public", _("Listed")
    ACQUIRED = "acquired", _("Acquired")
    CLOSED = "closed", _("Closed")


class LogoBasis(models.TextChoices):
    """Why we may show a logo."""

    PRESS_KIT = "press_kit", _("Press kit")
    OWN = "own", _("Our own drawing")
    LICENCE = "licence", _("Free licence")
    PERMISSION = "permission", _("Permission")


class OrganizationQuerySet(ProfileQuerySet):
    """Organisations by what a phrase means."""

    def called(self, text: str):
        """Organisations with this name, in any spelling, among all their names."""
        from .name import Name

        key = tag_key(text)
        known_as = Name.objects.filter(organization=OuterRef("pk"), key=key)
        return self.filter(Q(key=key) | Exists(known_as))

    def named_like(self, text: str):
        """Organisations of which some name begins so, for readers' search."""
        from .name import Name

        key = tag_key(text)
        known_as = Name.objects.published().filter(organization=OuterRef("pk"), key__startswith=key)
        return self.filter(Q(key__startswith=key) | Exists(known_as)).by_address() if key else self.none()

    def based_in(self, place: Place):
        """Organisations whose head office is in a place or in a part of it."""
        return self.filter(inside(place, "headquarters"))

    def companies(self):
        """Companies alone, without investors, universities and authorities."""
        return self.filter(classification=Classification.COMPANY)

    def industries(self):
        """Pairs of an industry and how many of these are in it, the largest first."""
        named = self.exclude(industry="").order_by().values_list("industry")
        return named.annotate(count=Count("pk")).order_by("-count", "industry")

    def with_places(self):
        """With where they are and the places around."""
        return self.select_related("headquarters__parent__parent")

    def with_context(self):
        """With what the profile's own page names beside it."""
        return self.with_places().select_related("tag", "parent", "logo").prefetch_related("logo__renditions")


class Organization(Profile):
    """A company, an investor, a university or an authority (schema.org Organization)."""

    classification = models.CharField(_("kind"), max_length=10, choices=Classification, default=Classification.COMPANY)
    status = models.CharField(_("ownership"), max_length=8, choices=Standing, default=Standing.PRIVATE)
    industry = models.CharField(
        _("industry"), max_length=80, blank=True, db_index=True, help_text=_("In a word or two, e.g. Payments")
    )
    website = WebAddressField(_("website"))
    founding_date = PartialDateField(_("founded"), blank=True, help_text=_("2012, 2012-07 or 2012-07-15"))
    dissolution_date = PartialDateField(_("dissolved"), blank=True)
    headquarters = models.ForeignKey(
        Place, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("head office")
    )
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("part of"),
        help_text=_("The organisation that controls it, e.g. 36Kr Holdings for 36Kr."),
    )
    logo = models.ForeignKey(
        Picture,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("logo"),
        help_text=_("Its credit is the picture's. Without a logo a monogram stands for it."),
    )
    logo_basis = models.CharField(
        _("why we may show it"), max_length=10, choices=LogoBasis, blank=True, help_text=_("Needed with a logo.")
    )

    objects = OrganizationQuerySet.as_manager()

    class Meta(Profile.Meta):
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        constraints = [
            *Profile.Meta.constraints,
            models.CheckConstraint(
                name="organization_logo_has_basis",
                condition=Q(logo=None) | ~Q(logo_basis=""),
                violation_error_message=_("Say why we may show the logo."),
            ),
        ]

    def get_absolute_url(self):
        return address_of("company", self.slug)

    @property
    def seat(self) -> Place | None:
        """Where readers are told that it is."""
        return self.headquarters if self.headquarters and self.headquarters.is_public else None
