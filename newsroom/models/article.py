"""Articles: the stories of the site."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import F, Prefetch, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from . import listing
from .addresses import AnySlugField, address_of
from .contributor import Byline, Contributor, names
from .cursor import Cursor
from .partner import Partner
from .picture import DigitalSourceType, ImageFormat, Picture, Rendition, Shape
from .publishing import Publishable, PublishingQuerySet, Status
from .reading import ReadingMinutesField, WordCountField
from .republication import SearchSurface, SeoPolicy, own_surface
from .richtext import RichTextField
from .section import Section
from .series import Series
from .tag import ArticleTag, Tag, article_tags


class Genre(models.TextChoices):
    """What kind of text it is (IPTC genre); decides the label and the schema.org type."""

    NEWS = "news", _("News")
    ANALYSIS = "analysis", _("Analysis")
    OPINION = "opinion", _("Opinion")
    INTERVIEW = "interview", _("Interview")
    PRESS_RELEASE = "press_release", _("Press release")
    SPONSORED = "sponsored", _("Sponsored")


COMMERCIAL = (Genre.PRESS_RELEASE, Genre.SPONSORED)
CARD_FIELDS = (
    *("headline", "slug", "dek", "language", "genre"),
    *("published_at", "updated_at", "listed_at", "reading_minutes"),
    "section",
    *("hero__alt", "hero__pub_status", "hero__rights_expire_at", "republication__outlet__name"),
)


class ArticleQuerySet(PublishingQuerySet):
    """Stories by what a phrase means: `Article.objects.published(at).about(tag).newest_first()`."""

    def in_section(self, section: Section):
        """Stories of a section."""
        return self.filter(section=section)

    def in_series(self, series: Series):
        """Parts of a series."""
        return self.filter(series=series)

    def about(self, tag: Tag):
        """Stories that carry a tag, by the tag's own index."""
        return self._through("tag_items", "content_object", tag=tag)

    def about_any(self, tags):
        """Stories that carry at least one of some tags, each once."""
        return self.filter(pk__in=listing.carriers_of(tags))

    def by(self, contributor: Contributor):
        """Stories with a contributor's name on them, by the contributor's own index."""
        return self._through("bylines", "article", contributor=contributor)

    def from_partner(self, partner: Partner):
        """Stories republished from a partner, by the partner's own index."""
        return self._through("republication", "article", partner=partner)

    def _through(self, relation, key, **condition):
        where = {f"{relation}__{name}": value for name, value in condition.items()}
        # One call, so that the condition and the copied hour are asked of the same row.
        linked = self.filter(**where, **{f"{relation}__listed_at__isnull": False})
        return linked.alias(list_at=F(f"{relation}__listed_at"), list_key=F(f"{relation}__{key}"))

    def newest_first(self):
        """As lists show them."""
        return self.order_by(*(f"-{column}" for column in self._place()))

    def oldest_first(self):
        """As the parts of a series are numbered."""
        return self.order_by(*self._place())

    def before(self, cursor: Cursor):
        """Stories that come after the cursor's in a list that has the newest first.

        Written as `<=` and `NOT (= AND >=)`, since SQLite turns the usual OR form into a scan.
        """
        hour, key = self._place()
        same_hour = {hour: cursor.listed_at, f"{key}__gte": cursor.pk}
        return self.filter(**{f"{hour}__lte": cursor.listed_at}).exclude(**same_hour)

    def _place(self):
        """The columns that say a story's place: of the rows by which the list finds it, else its own."""
        return ("list_at", "list_key") if "list_at" in self.query.annotations else ("listed_at", "pk")

    def for_cards(self):
        """With what a teaser shows and no more; `web.pictures.note_files()` finds the files of its pictures."""
        return self.select_related("hero", "republication__outlet").only(*CARD_FIELDS)

    def for_page(self):
        """With what the story's own page shows."""
        return self.select_related(
            "section", "hero", "series", "republication__outlet", "republication__partner"
        ).prefetch_related("hero__renditions", _subjects(), "corrections", names())

    def for_feed(self):
        """With what a feed's entry holds: a teaser and the text."""
        return (
            self.select_related("section", "hero", "republication__outlet", "republication__partner")
            .defer("internal_note", "hero__usage_terms", "republication__raw_source")
            .prefetch_related(_plain_files(), _subjects(), "corrections", names())
        )

    def for_search_engines(self):
        """Stories that sitemaps list; agrees with `search_surface().in_sitemap`."""
        return self.exclude(republication__seo_policy__in=[SeoPolicy.CANONICAL_SOURCE, SeoPolicy.NOINDEX])

    def delete(self):
        """Deletes stories; raises ValidationError when readers have seen one of them."""
        if self.filter(first_published_at__isnull=False).exists():
            raise ValidationError(NEVER_DELETED)
        return super().delete()


NEVER_DELETED = _("A story that was published stays. Withdraw it instead: its address then says that it is gone.")


def _plain_files():
    files = Rendition.objects.filter(shape=Shape.HERO, format=ImageFormat.JPEG)
    return Prefetch("hero__renditions", files)


def _subjects():
    return Prefetch("tag_items", ArticleTag.objects.select_related("tag").order_by("position", "pk"))


class Article(Publishable):
    """A story (schema.org NewsArticle)."""

    headline = models.CharField(_("headline"), max_length=300)
    slug = AnySlugField(_("address"), blank=True)
    dek = models.TextField(
        _("dek"),
        blank=True,
        max_length=600,
        help_text=_("One or two sentences under the headline; also in lists and for search."),
    )
    body = RichTextField(_("text"), blank=True)
    language = models.CharField(_("language"), max_length=20, default="en", help_text=_("BCP 47, e.g. en or zh-Hans"))
    translation_of = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("translation of")
    )
    genre = models.CharField(_("genre"), max_length=14, choices=Genre, default=Genre.NEWS)
    section = models.ForeignKey(
        Section,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
        verbose_name=_("section"),
    )
    series = models.ForeignKey(
        Series,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
        verbose_name=_("series"),
    )
    contributors = models.ManyToManyField(Contributor, through=Byline, related_name="+", verbose_name=_("contributors"))
    hero = models.ForeignKey(
        Picture, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("picture")
    )
    hero_caption = models.CharField(
        _("caption"), max_length=500, blank=True, help_text=_("Empty: the picture's own caption.")
    )
    tags = article_tags()
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("owner"),
        help_text=_("Who looks after it at the desk."),
    )
    created_at = models.DateTimeField(_("created at"), default=timezone.now, editable=False)
    saved_at = models.DateTimeField(_("saved at"), auto_now=True)
    updated_at = models.DateTimeField(
        _("updated at"),
        null=True,
        blank=True,
        editable=False,
        help_text=_("What readers are told; a typo fix does not move it."),
    )
    word_count = WordCountField(verbose_name=_("words"))
    reading_minutes = ReadingMinutesField(verbose_name=_("minutes to read"))
    social_headline = models.CharField(_("social headline"), max_length=200, blank=True)
    social_description = models.CharField(_("social description"), max_length=300, blank=True)
    digital_source_type = models.CharField(
        _("how it was made"),
        max_length=40,
        choices=DigitalSourceType,
        blank=True,
        help_text=_("Readers are told when AI made it or a part of it."),
    )
    internal_note = models.TextField(_("internal note"), blank=True, help_text=_("Never leaves the desk."))

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        # Stored as it stands here, like the names of Django's own permissions.
        permissions = [("publish_article", "Can publish, withdraw and take down article")]
        constraints = [
            models.CheckConstraint(
                name="article_ends_after_start",
                condition=Q(unpublish_at=None) | Q(published_at=None) | Q(unpublish_at__gt=F("published_at")),
                violation_error_message=_("The end comes before the start. Choose a later end."),
            ),
        ]
        indexes = [
            models.Index(fields=["-listed_at", "-id"], name="article_newest"),
            models.Index(fields=["section", "-listed_at", "-id"], name="article_section"),
            models.Index(fields=["series", "-listed_at", "-id"], name="article_series"),
            models.Index(fields=["-saved_at", "-id"], name="article_saved"),
            models.Index(fields=["unpublish_at"], condition=Q(unpublish_at__isnull=False), name="article_ends"),
            models.Index(
                fields=["rights_expire_at"], condition=Q(rights_expire_at__isnull=False), name="article_rights"
            ),
            models.Index(fields=["-gone_at", "-id"], condition=Q(gone_at__isnull=False), name="article_gone"),
            models.Index(
                fields=["-saved_at", "-id"], condition=~Q(status=Status.PUBLISHED), name="article_unpublished"
            ),
        ]

    def __str__(self):
        return self.headline

    def get_absolute_url(self):
        return address_of("article", self.slug)

    def save(self, *args, **kwargs):
        with transaction.atomic():
            super().save(*args, **kwargs)
            listing.sync([self])

    def delete(self, *args, **kwargs):
        """Deletes a story; raises ValidationError when readers have seen it."""
        if self.first_published_at:
            raise ValidationError(NEVER_DELETED)
        return super().delete(*args, **kwargs)

    @property
    def subjects(self) -> list[Tag]:
        """Its tags, the main one first; no query after `for_page()`."""
        return [link.tag for link in self.tag_items.all()]

    @property
    def shown_section(self) -> Section | None:
        """Its section as far as readers know of it; no query after `for_page()` and its like."""
        return self.section if self.section and self.section.is_public else None

    @property
    def is_made_by_ai(self) -> bool:
        """Whether readers are told that AI made it or a part of it."""
        return bool(self.digital_source_type) and DigitalSourceType(self.digital_source_type).is_disclosed

    @property
    def is_commercial(self) -> bool:
        """Whether somebody outside the newsroom wrote or paid for it."""
        return self.genre in COMMERCIAL

    @property
    def source(self):
        """Its republication, or None for our own work; no query after `for_cards()` and its like."""
        return getattr(self, "republication", None)

    def search_surface(self, address: str) -> SearchSurface:
        """What its page, feeds and sitemaps tell search engines; `address` is its absolute one here."""
        return self.source.search_surface(address) if self.source else own_surface(address)
