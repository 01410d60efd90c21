"""Import records: what came in, from where, and what became of it, so that nothing comes in twice."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class ImportRecordQuerySet(models.QuerySet):
    """Records by what came in."""

    def of_page(self, *, address: str, fingerprint: str) -> "ImportRecord | None":
        """The record of a page with this address, or with these words wherever it came from."""
        same = Q(fingerprint=fingerprint) | Q(key=address) if address else Q(fingerprint=fingerprint)
        return self.filter(same, source=ImportRecord.PAGES).select_related("article").order_by("pk").first()


class ImportRecord(models.Model):
    """One thing that came in. It goes with what it became: a deleted draft may come in again."""

    PAGES = "pages"

    source = models.CharField(_("source"), max_length=200, help_text=_("Where from: pages, or an export's site."))
    key = models.CharField(_("key"), max_length=600, help_text=_("What it is called there: an address or a number."))
    fingerprint = models.CharField(max_length=64, db_index=True, help_text=_("Of what it said when it came in."))
    article = models.ForeignKey("newsroom.Article", models.CASCADE, null=True, related_name="+")
    page = models.ForeignKey("newsroom.StandingPage", models.CASCADE, null=True, related_name="+")
    picture = models.ForeignKey("newsroom.Picture", models.CASCADE, null=True, related_name="+")
    imported_at = models.DateTimeField(_("came in at"), auto_now_add=True)

    objects = ImportRecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("import record")
        verbose_name_plural = _("import records")
        constraints = [
            models.UniqueConstraint(fields=["source", "key"], name="importrecord_once"),
            models.CheckConstraint(
                name="importrecord_became_one_thing",
                condition=Q(article__isnull=False, page=None, picture=None)
                | Q(article=None, page__isnull=False, picture=None)
                | Q(article=None, page=None, picture__isnull=False),
            ),
        ]

    def __str__(self):
        return f"{self.source} {self.key}"
