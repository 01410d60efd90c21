"""Corrections: what was wrong, kept for good."""

import datetime

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .edition import note_moments


class CorrectionQuerySet(models.QuerySet):
    """Corrections by what readers may see."""

    def published(self, at=None):
        """Corrections of stories that lists may show, issued by then."""
        from .article import Article

        at = at or timezone.now()
        told = Article.objects.published(at).filter(pk=models.OuterRef("article"))
        return self.filter(models.Exists(told), issued_at__lte=at)

    def newest_first(self):
        """The latest correction first."""
        return self.order_by("-issued_at", "-pk")

    def for_lines(self):
        """With the story's headline and address."""
        fields = ("kind", "text", "issued_at", "article__headline", "article__slug", "article__language")
        return self.select_related("article").only(*fields)

    def before(self, issued_at, pk: int):
        """Corrections that come after this one in a list that has the latest first."""
        return self.filter(issued_at__lte=issued_at).exclude(issued_at=issued_at, pk__gte=pk)


class Correction(models.Model):
    """One correction of a story (schema.org CorrectionComment, NewsML-G2 sig:correction); never deleted."""

    class Kind(models.TextChoices):
        CORRECTION = "correction", _("Correction")
        CLARIFICATION = "clarification", _("Clarification")
        UPDATE = "update", _("Update")
        RETRACTION = "retraction", _("Retraction")
        EDITORS_NOTE = "editors_note", _("Editor’s note")

    article = models.ForeignKey("newsroom.Article", models.PROTECT, related_name="corrections")
    kind = models.CharField(_("kind"), max_length=14, choices=Kind, default=Kind.CORRECTION)
    text = models.TextField(
        _("text"), help_text=_("What was wrong and what is right, e.g. “The licence is Malaysian.”")
    )
    issued_at = models.DateTimeField(_("issued at"), default=timezone.now, db_index=True)
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")

    def __str__(self):
        return f"{self.get_kind_display()}: {self.text[:60]}"

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        note_moments([self])

    def moments(self) -> list[datetime.datetime]:
        """The hour from which readers see it."""
        return [self.issued_at]
