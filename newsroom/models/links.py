"""Links that readers follow from a profile, one address a line."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from .richtext import safe_link


def validate_web_address(address: str) -> None:
    """Raises ValidationError unless the address begins with http:// or https:// and holds no odd signs."""
    if not address.startswith(("https://", "http://")) or safe_link(address) is None:
        raise ValidationError(
            _("“%(address)s” is no web address. Write it whole, e.g. https://example.org/me"),
            code="web_address",
            params={"address": address},
        )


def validate_link_lines(text: str) -> None:
    """Raises ValidationError for the first line that is no web address."""
    for line in text.split():
        validate_web_address(line)


class WebAddressField(models.URLField):
    """One http(s) address that a reader may be sent to."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("max_length", 500)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)
        self.default_validators = [*models.URLField.default_validators, validate_web_address]

    def formfield(self, **kwargs):
        return super().formfield(**{"assume_scheme": "https"} | kwargs)


class LinkLinesField(models.TextField):
    """Web addresses, one a line."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("blank", True)
        kwargs.setdefault("help_text", _("Web addresses, one a line."))
        super().__init__(*args, **kwargs)
        self.default_validators = [validate_link_lines]
