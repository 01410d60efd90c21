"""Names of organisations, in every script and spelling in which they are met."""

import unicodedata

from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.models.partial_date import PartialDateField

from .keys import KeyField
from .organization import Organization


class NameKind(models.TextChoices):
    """What a name is (BODS nameType)."""

    LEGAL = "legal", _("Legal name")
    TRANSLATION = "translation", _("Translation")
    TRANSLITERATION = "transliteration", _("Transliteration")
    FORMER = "former", _("Former name")
    ALTERNATIVE = "alternative", _("Other name")


class Match(models.TextChoices):
    """Whether a text that holds the name speaks of the organisation (FollowTheMoney's weak alias)."""

    ALWAYS = "always", _("Always means it")
    SUGGEST = "suggest", _("May mean it")
    NEVER = "never", _("Never look for it")


class NameQuerySet(models.QuerySet):
    """Names by what readers may see."""

    def published(self, at=None):
        """Names of organisations that readers see."""
        return self.filter(organization__is_public=True)

    def in_order(self):
        """Legal names first, as entered."""
        return self.order_by(models.Case(models.When(kind=NameKind.LEGAL, then=0), default=1), "pk")


class Name(models.Model):
    """One more name of an organisation."""

    organization = models.ForeignKey(
        Organization, models.CASCADE, related_name="names", db_index=False, verbose_name=_("organisation")
    )
    text = models.CharField(_("name"), max_length=160, help_text=_("e.g. 阿里巴巴 or Alibaba Group Holding"))
    key = KeyField(of="text")
    language = models.CharField(_("language"), max_length=20, blank=True, help_text=_("BCP 47, e.g. zh-Hans"))
    kind = models.CharField(_("kind"), max_length=15, choices=NameKind, default=NameKind.ALTERNATIVE)
    start_date = PartialDateField(_("from"), blank=True)
    end_date = PartialDateField(_("until"), blank=True)
    match = models.CharField(
        _("in texts"),
        max_length=7,
        choices=Match,
        default=Match.ALWAYS,
        help_text=_("“May mean it” for everyday words such as Grab or Line."),
    )

    objects = NameQuerySet.as_manager()

    class Meta:
        verbose_name = _("name")
        verbose_name_plural = _("names")
        constraints = [models.UniqueConstraint(fields=["organization", "text"], name="name_once")]

    def __str__(self):
        return self.text

    def is_other_script(self) -> bool:
        """Whether it is written in another script than the Latin one."""
        return any(letter.isalpha() and not unicodedata.name(letter, "").startswith("LATIN") for letter in self.text)
