"""Figures: valuations, revenues, headcounts; each dated and sourced."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.utils.translation import gettext_lazy as _

from companies import wording
from newsroom.models.partial_date import PartialDateField

from .fact import Fact, FactQuerySet, FactStatus
from .money import Money
from .organization import Organization
from .place import Place


class Property(models.TextChoices):
    """What a figure measures, the most telling first."""

    VALUATION = "valuation", _("Valuation")
    RAISED = "raised", _("Raised to date")
    REVENUE = "revenue", _("Revenue")
    CUSTOMERS = "customers", _("Customers")
    USERS = "users", _("Users")
    VISITS = "visits", _("Visits")
    EMPLOYEES = "employees", _("Staff")
    ALUMNI = "alumni", _("Alumni")
    OTHER = "other", _("Other")


MONEY = (Property.VALUATION, Property.RAISED, Property.REVENUE)
PROMINENCE = {name: place for place, name in enumerate(Property.values)}


class Basis(models.TextChoices):
    """What an amount rests on."""

    PRICED = "priced", _("price of a round")
    ESTIMATE = "estimate", _("estimate")
    AUDITED = "audited", _("audited")
    UNAUDITED = "unaudited", _("unaudited")


LINE_FIELDS = (
    *("as_of", "as_of_day", "value", "value_max", "usd", "currency", "qualifier"),
    *("organization__name", "organization__slug", "source__asserted_by", "source__kind"),
)


class FigureQuerySet(FactQuerySet):
    """Figures by what a phrase means: `Figure.objects.published(at).as_of(day).current()`."""

    def published(self, at=None):
        """As every fact, and counting no place that readers do not see."""
        return super().published(at).filter(Q(place=None) | Q(place__is_public=True))

    def valuations(self):
        """What organisations are said to be worth."""
        return self.filter(property=Property.VALUATION)

    def about(self, organizations):
        """Figures of some organisations."""
        return self.filter(organization__in=organizations)

    def newest_valuations(self, organizations):
        """The newest valuation in dollars of each of some organisations."""
        worth = self.valuations().filter(usd__isnull=False)
        newer = worth.filter(organization=OuterRef("organization")).newest_first()
        return worth.about(organizations).filter(pk=Subquery(newer.values("pk")[:1]))

    def largest_first(self):
        """By their value in dollars."""
        return self.order_by("-usd", "organization__name", "pk")

    def for_lines(self):
        """With what a line of a list says: the organisation, the amount, the day and who says so."""
        return self.select_related("organization", "source").only(*LINE_FIELDS)

    def with_sources(self):
        """With who says so, and the place of a figure that has one."""
        return self.select_related("source", "place")


class Figure(Fact, Money):
    """One number about an organisation (schema.org Observation)."""

    organization = models.ForeignKey(
        Organization, models.PROTECT, related_name="+", db_index=False, verbose_name=_("organisation")
    )
    property = models.CharField(_("figure"), max_length=9, choices=Property, default=Property.VALUATION)
    label = models.CharField(
        _("label"),
        max_length=80,
        blank=True,
        help_text=_("What it is in words, for “Other”; the round of a valuation, e.g. Series C."),
    )
    basis = models.CharField(_("rests on"), max_length=9, choices=Basis, blank=True)
    period_start = PartialDateField(
        _("period from"), blank=True, help_text=_("For a figure that covers a time, e.g. 2025-01 for a year's revenue.")
    )
    place = models.ForeignKey(
        Place,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("in"),
        help_text=_("When it counts one place alone, e.g. alumni in Hangzhou."),
    )

    objects = FigureQuerySet.as_manager()

    class Meta:
        verbose_name = _("figure")
        verbose_name_plural = _("figures")
        constraints = [
            *Money.Meta.constraints,
            models.CheckConstraint(
                name="figure_money_has_currency",
                condition=~Q(property__in=MONEY) | ~Q(currency="") | Q(value=None),
                violation_error_message=_("Money needs its currency, e.g. USD."),
            ),
            models.CheckConstraint(
                name="figure_other_has_label",
                condition=~Q(property=Property.OTHER) | ~Q(label=""),
                violation_error_message=_("Say in the label what the figure is."),
            ),
            models.UniqueConstraint(
                fields=["organization", "property", "label", "source", "as_of"],
                condition=~Q(status=FactStatus.CORRECTED),
                name="figure_once",
                violation_error_message=_("This source already gives this figure as of that day."),
            ),
        ]
        indexes = [
            models.Index(fields=["organization", "property", "-as_of_day"], name="figure_latest"),
            models.Index(fields=["property", "-as_of_day"], name="figure_newest"),
        ]

    def __str__(self):
        return f"{self.title()}: {self.spoken()} ({self.as_of})"

    def is_shown(self, at=None) -> bool:
        """Whether `published()` would return this row at the same moment."""
        return super().is_shown(at) and (self.place is None or self.place.is_public)

    def title(self) -> str:
        """What it measures, as a table names it."""
        if self.property == Property.OTHER:
            return self.label
        return f"{self.get_property_display()}, {self.place}" if self.place_id else str(self.get_property_display())

    def is_priced(self) -> bool:
        """Whether somebody paid it, so that a chart draws it solid."""
        return self.basis == Basis.PRICED

    def when(self, *, short: bool = False) -> str:
        """The day or the period for which it holds, in words."""
        if self.period_start:
            return wording.period(self.period_start, self.as_of, short=short)
        return wording.day(self.as_of, short=short)

    def when_short(self) -> str:
        """The same as tables give it: year to Dec 2025."""
        return self.when(short=True)

    def clean(self):
        super().clean()
        if self.period_start and self.as_of and self.period_start > self.as_of:
            raise ValidationError({"period_start": _("The period begins after its end. Choose an earlier begin.")})
