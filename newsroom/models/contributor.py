"""Contributors and bylines: who made a story, whether a person or an organisation."""

from django.conf import settings
from django.db import models
from django.db.models import Prefetch, Q
from django.utils.translation import gettext_lazy as _

from .addresses import AnySlugField, address_of
from .links import LinkLinesField


class ContributorQuerySet(models.QuerySet):
    """Contributors by what readers may see."""

    def published(self, at=None):
        """Contributors to a story that lists may show."""
        from .article import Article

        shown = Article.objects.published(at).filter(bylines__contributor=models.OuterRef("pk"))
        return self.filter(models.Exists(shown))


class Contributor(models.Model):
    """A byline, not a log-in: somebody whose name stands on stories (schema.org Person)."""

    name = models.CharField(_("name"), max_length=120, help_text=_("As it stands in the byline, without “By”."))
    slug = AnySlugField(_("address"))
    title = models.CharField(_("title"), max_length=120, blank=True, help_text=_("e.g. Chips correspondent, Taipei"))
    bio = models.TextField(_("about"), blank=True)
    picture = models.ForeignKey(
        "newsroom.Picture",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("portrait"),
    )
    email = models.EmailField(_("public e-mail"), blank=True, help_text=_("Readers see it."))
    links = LinkLinesField(_("links"))
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="contributor",
        verbose_name=_("log-in"),
        help_text=_("Only when this person works at the desk."),
    )

    objects = ContributorQuerySet.as_manager()

    class Meta:
        verbose_name = _("contributor")
        verbose_name_plural = _("contributors")

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return address_of("author", self.slug)


class BylineRole(models.TextChoices):
    """What somebody did for a story."""

    WRITER = "writer", _("Writer")
    REPORTING = "reporting", _("Additional reporting")
    EDITOR = "editor", _("Editor")
    TRANSLATOR = "translator", _("Translator")
    PHOTOGRAPHER = "photographer", _("Photographer")
    ILLUSTRATOR = "illustrator", _("Illustrator")


class Byline(models.Model):
    """One name on a story: a contributor or an outlet, in a role."""

    article = models.ForeignKey("newsroom.Article", models.CASCADE, related_name="bylines", db_index=False)
    contributor = models.ForeignKey(
        Contributor,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
        verbose_name=_("contributor"),
    )
    outlet = models.ForeignKey(
        "newsroom.Outlet",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("outlet"),
        help_text=_("An organisation's byline, e.g. Nikkei Asia."),
    )
    role = models.CharField(_("role"), max_length=12, choices=BylineRole, default=BylineRole.WRITER)
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    listed_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("byline")
        verbose_name_plural = _("bylines")
        constraints = [
            models.CheckConstraint(
                name="byline_names_one",
                condition=Q(contributor__isnull=True, outlet__isnull=False)
                | Q(contributor__isnull=False, outlet__isnull=True),
                violation_error_message=_("A byline names a contributor or an outlet, one of the two."),
            ),
            models.UniqueConstraint(fields=["article", "contributor"], name="byline_once"),
        ]
        indexes = [models.Index(fields=["contributor", "-listed_at", "-article"], name="byline_feed")]

    def __str__(self):
        return str(self.contributor or self.outlet)

    @property
    def name(self) -> str:
        """The name as readers see it."""
        return (self.contributor or self.outlet).name


_NAME_FIELDS = (
    *("article", "role", "contributor__name", "contributor__slug"),
    *("outlet__name", "outlet__url", "outlet__partner__slug", "outlet__partner__is_public"),
)


def names() -> Prefetch:
    """The bylines of stories, in order, by one more query, with what stands of each name on a page."""
    lines = Byline.objects.select_related("contributor", "outlet__partner").only(*_NAME_FIELDS)
    return Prefetch("bylines", lines.order_by("position", "pk"))
