"""Amounts as sources give them: exact, rounded, open-ended, a range, or not given at all."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator, RegexValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from companies import wording


class Qualifier(models.TextChoices):
    """How an amount is meant."""

    EXACT = "exact", _("exactly")
    ABOUT = "about", _("about")
    OVER = "over", _("over")
    UNDER = "under", _("under")
    RANGE = "range", _("between two")
    UNDISCLOSED = "undisclosed", _("undisclosed")


_SPOKEN = {
    Qualifier.ABOUT: _("about %(amount)s"),
    Qualifier.OVER: _("over %(amount)s"),
    Qualifier.UNDER: _("under %(amount)s"),
}


def _amount_field(name, **kwargs):
    floor = [MinValueValidator(Decimal(0))]
    return models.DecimalField(name, max_digits=20, decimal_places=2, null=True, blank=True, validators=floor, **kwargs)


class UsdField(models.DecimalField):
    """The amount in US dollars at the rate of the day; for dollars it is the amount itself."""

    def pre_save(self, model_instance, add):
        if model_instance.currency == "USD":
            setattr(model_instance, self.attname, model_instance.value)
        return super().pre_save(model_instance, add)


class Money(models.Model):
    """An amount of money, or a count when there is no currency."""

    qualifier = models.CharField(_("meant as"), max_length=11, choices=Qualifier, default=Qualifier.EXACT)
    value = _amount_field(_("amount"), help_text=_("In full: 2000000000"))
    value_max = _amount_field(_("to"), help_text=_("The upper end, for “between two” alone."))
    currency = models.CharField(
        _("currency"),
        max_length=3,
        blank=True,
        validators=[RegexValidator(r"^[A-Z]{3}\Z", _("Three capital letters, e.g. USD."))],
        help_text=_("ISO 4217, e.g. USD or CNY. Empty for a number of people or things."),
    )
    usd = UsdField(
        _("in US dollars"),
        max_digits=20,
        decimal_places=2,
        null=True,
        blank=True,
        help_text=_("At the rate of that day. Dollars fill it by themselves."),
    )

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_undisclosed_has_no_value",
                condition=Q(qualifier=Qualifier.UNDISCLOSED, value=None, usd=None)
                | (~Q(qualifier=Qualifier.UNDISCLOSED) & Q(value__isnull=False)),
                violation_error_message=_("Give an amount, or say “undisclosed” and give none."),
            ),
            models.CheckConstraint(
                name="%(class)s_range_has_two_ends",
                condition=Q(qualifier=Qualifier.RANGE, value_max__isnull=False, value_max__gte=F("value"))
                | (~Q(qualifier=Qualifier.RANGE) & Q(value_max=None)),
                violation_error_message=_("A range has two ends, the larger one last; any other amount has one."),
            ),
            models.CheckConstraint(
                name="%(class)s_not_negative",
                condition=(Q(value=None) | Q(value__gte=0)) & (Q(usd=None) | Q(usd__gte=0)),
                violation_error_message=_("An amount is not negative."),
            ),
        ]

    def spoken(self) -> str:
        """The amount in words: USD 2 billion, over 10,000, RMB 200 million (USD 28.3 million), undisclosed."""
        said = self._said(short=False)
        if self.usd is None or self.currency in ("", "USD"):
            return said
        return f"{said} ({wording.amount(self.usd, 'USD')})"

    def brief(self) -> str:
        """The amount as tables and charts give it: USD 2bn."""
        return self._said(short=True)

    def _said(self, *, short):
        if self.value is None:
            return _now("undisclosed")
        amount = wording.amount(self.value, self.currency, self.value_max, short=short)
        pattern = _SPOKEN.get(Qualifier(self.qualifier), "%(amount)s")
        return str(pattern % {"amount": amount}).replace(" ", wording.NBSP)

    def clean(self):
        super().clean()
        if self.qualifier == Qualifier.UNDISCLOSED and self.value is not None:
            raise ValidationError({"value": _("What is undisclosed has no amount. Clear one of the two.")})
