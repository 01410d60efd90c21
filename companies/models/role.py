"""Roles: who founded, leads, led or attended an organisation."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from companies import wording
from newsroom.models.partial_date import PartialDateField

from .fact import Fact, FactQuerySet
from .organization import Organization
from .person import Person


class RoleKind(models.TextChoices):
    """What somebody is to an organisation (Popolo membership)."""

    FOUNDER = "founder", _("Founder")
    EXECUTIVE = "executive", _("Executive")
    BOARD = "board", _("Board")
    EMPLOYEE = "employee", _("Staff")
    ALUMNUS = "alumnus", _("Alumnus")


PROMINENCE = {name: place for place, name in enumerate(RoleKind.values)}


class RoleQuerySet(FactQuerySet):
    """Roles by what readers may see."""

    profiles = ("organization", "person")

    def at(self, organization: Organization):
        """Roles at an organisation."""
        return self.filter(organization=organization)

    def elsewhere(self, organization: Organization):
        """Roles at other organisations."""
        return self.exclude(organization=organization)

    def of_people(self, keys):
        """Roles of some people."""
        return self.filter(person__in=list(keys))

    def founders_of(self, organizations):
        """Who founded some organisations."""
        return self.filter(kind=RoleKind.FOUNDER, organization__in=organizations)

    def with_both(self):
        """With the person and the organisation."""
        return self.select_related("person", "organization")

    def in_order(self):
        """Those who are there before those who left, then the latest."""
        return self.order_by("is_former", "-start_date", "pk")


class Role(Fact):
    """What a person is or was at an organisation."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="+", verbose_name=_("person"))
    organization = models.ForeignKey(
        Organization, models.PROTECT, related_name="+", db_index=False, verbose_name=_("organisation")
    )
    kind = models.CharField(_("role"), max_length=9, choices=RoleKind, default=RoleKind.EXECUTIVE)
    title = models.CharField(_("title"), max_length=120, blank=True, help_text=_("e.g. chief executive"))
    start_date = PartialDateField(_("from"), blank=True)
    end_date = PartialDateField(_("until"), blank=True)
    is_former = models.BooleanField(_("no longer"), default=False)

    objects = RoleQuerySet.as_manager()

    class Meta:
        verbose_name = _("role")
        verbose_name_plural = _("roles")
        indexes = [models.Index(fields=["organization", "kind", "person"], name="role_at")]
        constraints = [
            models.CheckConstraint(
                name="role_ended_is_former",
                condition=models.Q(end_date="") | models.Q(is_former=True),
                violation_error_message=_("A role that has ended is one of the past. Tick “no longer”."),
            ),
        ]

    def __str__(self):
        return f"{self.person}, {self.spoken()}, {self.organization}"

    @property
    def prominence(self) -> int:
        """Founders before executives, executives before boards."""
        return PROMINENCE[self.kind]

    @property
    def is_over(self) -> bool:
        """Whether the person is no longer there."""
        return self.is_former or self.kind == RoleKind.ALUMNUS

    def spoken(self) -> str:
        """The title, or the kind where there is none: Founder, chief executive."""
        kind = str(self.get_kind_display())
        if self.kind == RoleKind.FOUNDER and self.title:
            return f"{kind}, {self.title}"
        return self.title[:1].upper() + self.title[1:] or kind

    def in_a_line(self) -> str:
        """The same inside a sentence: founder, chief executive."""
        said = self.spoken()
        return said if said[1:2].isupper() else said[:1].lower() + said[1:]

    @property
    def years(self) -> str:
        """When, in words, as far as anybody knows."""
        return wording.span(self.start_date, self.end_date)
