"""Sources: who says something, and where it can be read."""

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from newsroom.models.links import WebAddressField
from newsroom.models.partial_date import PartialDateField

from .organization import Organization


class SourceKind(models.TextChoices):
    """How a source knows (BODS sourceType); decides the mark that readers see."""

    OFFICIAL_REGISTER = "officialRegister", _("Filed with an authority")
    THIRD_PARTY = "thirdParty", _("Estimated by a third party")
    SELF_DECLARATION = "selfDeclaration", _("Claimed by the company")
    PRIMARY_RESEARCH = "primaryResearch", _("Our own reporting")


class Mark(models.TextChoices):
    """The three marks of figures: a full, a half and an empty square."""

    FILED = "filed", _("filed")
    ESTIMATED = "estimated", _("estimate")
    CLAIMED = "claimed", _("claimed")


_MARKS = {
    SourceKind.OFFICIAL_REGISTER: Mark.FILED,
    SourceKind.THIRD_PARTY: Mark.ESTIMATED,
    SourceKind.PRIMARY_RESEARCH: Mark.ESTIMATED,
    SourceKind.SELF_DECLARATION: Mark.CLAIMED,
}


class SourceQuerySet(models.QuerySet):
    """Sources by what readers may see."""

    def published(self, at=None):
        """Sources of a fact that readers see."""
        from .figure import Figure
        from .role import Role

        facts = (model.objects.published(at).filter(source=OuterRef("pk")) for model in (Figure, Role))
        figures, roles = (Exists(rows) for rows in facts)
        return self.filter(Q(figures) | Q(roles))


class Source(models.Model):
    """A statement of somebody, on which facts rest."""

    asserted_by = models.CharField(
        _("who says so"),
        max_length=160,
        help_text=_("As readers see it beside the figure: 36Kr, the company, Hansen Qiu of Alibaba Business School."),
    )
    kind = models.CharField(_("how they know"), max_length=16, choices=SourceKind, default=SourceKind.THIRD_PARTY)
    publisher = models.ForeignKey(
        Organization,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("publisher"),
        help_text=_("When it has a profile here."),
    )
    title = models.CharField(_("title"), max_length=250, blank=True, help_text=_("Of the report, list or filing."))
    url = WebAddressField(_("web address"))
    published_on = PartialDateField(_("published"), blank=True, help_text=_("2020, 2020-07 or 2020-07-15"))
    retrieved_on = models.DateField(_("read by us on"), null=True, blank=True)
    licence = models.CharField(_("licence"), max_length=120, blank=True, help_text=_("e.g. CC BY 4.0"))

    objects = SourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self):
        return ", ".join(part for part in (self.asserted_by, self.title, self.published_on) if part)

    @property
    def speaker(self):
        """Equal for two sources that are the same voice: a company's accounts and what it says elsewhere."""
        return self.publisher_id or self.asserted_by

    @property
    def mark(self) -> Mark:
        """The mark that its figures wear."""
        return _MARKS[SourceKind(self.kind)]
