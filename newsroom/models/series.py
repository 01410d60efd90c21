"""Series: stories that belong together, with a promo that stands inside their texts."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .addresses import AnySlugField, address_of


class SeriesQuerySet(models.QuerySet):
    """Series by what readers may see."""

    def published(self, at=None):
        """Series with a story that lists may show."""
        return self.with_parts(at).filter(has_parts=True)

    def with_parts(self, at=None):
        """Each series with `has_parts`: whether it has a page, since lists may show a part of it."""
        from .article import Article

        shown = Article.objects.published(at).filter(series=models.OuterRef("pk"))
        return self.annotate(has_parts=models.Exists(shown))


class Series(models.Model):
    """A run of stories or a digest, e.g. China Digest (schema.org CreativeWorkSeries)."""

    title = models.CharField(_("title"), max_length=120, unique=True)
    slug = AnySlugField(_("address"))
    description = models.CharField(_("description"), max_length=300, blank=True)
    promo_text = models.CharField(
        _("promo"),
        max_length=300,
        blank=True,
        help_text=_("The sentence in the box inside a story, e.g. “Five things from the mainland, each Wednesday.”"),
    )
    picture = models.ForeignKey(
        "newsroom.Picture",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("picture"),
    )

    objects = SeriesQuerySet.as_manager()

    class Meta:
        verbose_name = _("series")
        verbose_name_plural = _("series")

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return address_of("series", self.slug)
