"""The one converter for slugs, which may hold letters of any script."""

from django.urls import register_converter


class AnySlugConverter:
    """Letters and digits of any script, hyphens, underscores."""

    regex = r"[-\w]+"

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


register_converter(AnySlugConverter, "any_slug")
