"""Facts: nothing is said without who says it and as of when, and nothing is shown before its story is."""

import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.models import Article
from newsroom.models.partial_date import PartialDateField

from .keys import LastDayField
from .source import Source


class FactStatus(models.TextChoices):
    """What became of a fact."""

    LIVE = "live", _("Stands")
    DISPUTED = "disputed", _("Disputed")
    CORRECTED = "corrected", _("Corrected by another")
    RETRACTED = "retracted", _("Retracted")


STANDING = (FactStatus.LIVE, FactStatus.DISPUTED)


class FactQuerySet(models.QuerySet):
    """Facts by what readers may see and by time."""

    profiles = ("organization",)

    def published(self, at: datetime.datetime | None = None):
        """Facts that stand, on profiles that readers see, and whose story, if they have one, lists may show."""
        told = Article.objects.published(at).filter(pk=OuterRef("article"))
        shown = {f"{profile}__is_public": True for profile in self.profiles}
        return self.filter(Q(article=None) | Exists(told), status__in=STANDING, **shown)

    def as_of(self, day: datetime.date):
        """Facts as of a day or earlier; '2020' counts as its last day."""
        return self.filter(as_of_day__lte=day)

    def newest_first(self):
        """The latest known first."""
        return self.order_by("-as_of_day", "-pk")

    def with_sources(self):
        """With who says so."""
        return self.select_related("source")


class Fact(models.Model):
    """Something that somebody says about an organisation as of a day."""

    source = models.ForeignKey(Source, models.PROTECT, related_name="+", verbose_name=_("source"))
    # PROTECT and not SET_NULL: a fact that lost its unpublished story would pass the gate.
    article = models.ForeignKey(
        Article,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("story"),
        help_text=_("In which we reported it. Readers see the fact no sooner than the story."),
    )
    as_of = PartialDateField(_("as of"), help_text=_("2020, 2020-07 or 2020-07-15"))
    as_of_day = LastDayField(of="as_of")
    status = models.CharField(_("standing"), max_length=9, choices=FactStatus, default=FactStatus.LIVE)
    note = models.CharField(_("note"), max_length=300, blank=True, help_text=_("For the desk; readers do not see it."))
    corrects = models.OneToOneField(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="corrected_by",
        verbose_name=_("corrects"),
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)

    class Meta:
        abstract = True

    def is_shown(self, at: datetime.datetime | None = None) -> bool:
        """Whether `published()` would return this row at the same moment."""
        is_told = self.article is None or self.article.is_live(at)
        profiles = (getattr(self, name) for name in type(self)._default_manager.all().profiles)
        return is_told and self.status in STANDING and all(profile.is_public for profile in profiles)

    def clean(self):
        super().clean()
        if self.as_of and self.as_of > timezone.localdate().isoformat()[: len(self.as_of)]:
            raise ValidationError({"as_of": _("This day is still to come. Facts are as of a day that has passed.")})
