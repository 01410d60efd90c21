"""Slugs: the last part of an address, in letters of any script."""

import functools
import re
import unicodedata

from django.db import models
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

MAX_LENGTH = 120


class AnySlugField(models.SlugField):
    """A unique slug that may hold letters of any script."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("max_length", MAX_LENGTH)
        kwargs.setdefault("unique", True)
        kwargs.setdefault("allow_unicode", True)
        kwargs.setdefault("help_text", _("The last part of the address. An old address keeps leading here."))
        super().__init__(*args, **kwargs)


# A page says sixty addresses, and most of them again and again.
@functools.lru_cache(maxsize=20_000)
def address_of(page: str, slug: str) -> str:
    """The address of the page with a name in the URL configuration, from the first slash on."""
    return reverse(page, args=[slug])


def slug_for(text: str, *, model: type[models.Model], but: models.Model | None = None, fallback: str = "item") -> str:
    """A slug made from a headline or a name that no other row of the model has.

    Args:
        text: what the slug is made from; `C++` and `C#` stay apart, signs without letters give `fallback`.
        model: the model with a `slug` field.
        but: a row that may keep its own slug.
        fallback: the slug of a text without any letter or digit.
    """
    spoken = text.replace("+", " plus ").replace("#", " sharp ").replace("&", " and ")
    stem = slugify(unicodedata.normalize("NFKC", spoken), allow_unicode=True)
    stem = _shortened(stem) or fallback
    taken = model._default_manager.filter(slug__startswith=stem)
    if but is not None:
        taken = taken.exclude(pk=but.pk)
    slugs = set(taken.values_list("slug", flat=True))
    return stem if stem not in slugs else next(slug for slug in _numbered(stem) if slug not in slugs)


def _shortened(slug):
    if len(slug) <= MAX_LENGTH - 8:
        return slug
    return re.sub(r"-[^-]*$", "", slug[: MAX_LENGTH - 8]) or slug[: MAX_LENGTH - 8]


def _numbered(stem):
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1
