"""What templates of profiles say in one word: partial dates, amounts, degrees."""

from django import template
from django.utils.translation import gettext as _

from companies import wording

register = template.Library()


@register.filter
def day(text):
    """A partial date in words: July 2020."""
    return wording.day(text)


@register.filter
def short_day(text):
    """The same as tables give it: Jul 2020."""
    return wording.day(text, short=True)


@register.filter
def currency(code):
    """A currency as our amounts name it: RMB for CNY."""
    return wording.SPOKEN_CURRENCIES.get(code, code)


@register.filter
def latitude(degrees):
    """A latitude to a tenth of a degree: 30.3° N."""
    pattern = _("%(degrees)s° S") if degrees < 0 else _("%(degrees)s° N")
    return pattern % {"degrees": f"{abs(degrees):.1f}"}
