"""Tags: the one vocabulary that links stories with profiles.

Traps of taggit 6.1 that this file closes: names that differ only in spelling, `C++` and `C#` sharing a slug,
free text parsed into several tags, and its own merge, which moves no row of a custom through model.
"""

import unicodedata

from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager, _TaggableManager
from taggit.models import ItemBase, TagBase

from .addresses import AnySlugField, address_of, slug_for

# What a story takes; ten thousand held a server for a minute.
MOST_TAGS = 30

_DROPPED = dict.fromkeys(map(ord, " \t\n\r\u00a0-‐‑‒–—.'’‘`´·・‧•_"))


def tag_key(text: str) -> str:
    """What two spellings of one name share: `We Doctor` and `WeDoctor`, `BYJU'S` and `BYJU’S`.

    The signs + # & ( ) stay, so that C++ is not C# and `Bolt (Estonia)` is not `Bolt`.
    """
    return unicodedata.normalize("NFKC", text).casefold().translate(_DROPPED)


class TagQuerySet(models.QuerySet):
    """Tags by name and by what readers may see."""

    def called(self, text: str) -> "Tag | None":
        """The tag with this name or alias in any spelling, or None."""
        key = tag_key(text)
        return self.filter(models.Q(key=key) | models.Q(aliases__key=key)).order_by("pk").first()

    def named(self, text: str) -> "Tag":
        """The tag with this name or alias, made when there is none."""
        return self.called(text) or self.create(name=" ".join(text.split()))

    def like(self, text: str, *, limit: int = 5) -> list["Tag"]:
        """Tags that are nearly called so, for the warning before a new one is made."""
        key = tag_key(text)
        near = models.Q(key__contains=key) | models.Q(aliases__key__contains=key)
        starts = models.Q(key__startswith=key[: max(4, len(key) * 2 // 3)])
        return list(self.filter(near | starts).distinct().order_by("key")[:limit]) if key else []

    def published(self, at=None):
        """Tags on a story that lists may show."""
        from .article import Article

        shown = Article.objects.published(at).filter(tag_items__tag=models.OuterRef("pk"))
        return self.filter(models.Exists(shown))


class Tag(TagBase):
    """A topic, or the link to a company, person, place or partner."""

    slug = AnySlugField(_("address"), blank=True)
    key = models.CharField(max_length=100, unique=True, editable=False)
    description = models.CharField(
        _("description"), max_length=300, blank=True, help_text=_("One sentence for the topic's page.")
    )

    objects = TagQuerySet.as_manager()

    class Meta:
        verbose_name = _("tag")
        verbose_name_plural = _("tags")

    def get_absolute_url(self):
        return address_of("topic", self.slug)

    def save(self, *args, **kwargs):
        self.name = " ".join(self.name.split())
        self.key = tag_key(self.name)
        if not self.slug:
            self.slug = slug_for(self.name, model=Tag, but=self, fallback="topic")
        return models.Model.save(self, *args, **kwargs)


class TagAlias(models.Model):
    """Another name of a tag: a translation, an abbreviation, a former name."""

    tag = models.ForeignKey(Tag, models.CASCADE, related_name="aliases")
    text = models.CharField(_("alias"), max_length=100, help_text=_("e.g. 杭州 or Hang Zhou"))
    key = models.CharField(max_length=100, unique=True, editable=False)
    language = models.CharField(_("language"), max_length=20, blank=True, help_text=_("BCP 47, e.g. zh-Hans"))

    class Meta:
        verbose_name = _("alias")
        verbose_name_plural = _("aliases")

    def __str__(self):
        return self.text

    def save(self, *args, **kwargs):
        self.key = tag_key(self.text)
        return super().save(*args, **kwargs)


class ArticleTag(ItemBase):
    """That a story is about something. The copied `listed_at` makes a topic's page one short index range."""

    tag = models.ForeignKey(Tag, models.PROTECT, related_name="+", db_index=False, verbose_name=_("tag"))
    content_object = models.ForeignKey(
        "newsroom.Article",
        models.CASCADE,
        related_name="tag_items",
        db_index=False,
        verbose_name=_("article"),
    )
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    listed_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("tag of a story")
        verbose_name_plural = _("tags of stories")
        constraints = [models.UniqueConstraint(fields=["content_object", "tag"], name="articletag_once")]
        indexes = [
            models.Index(fields=["tag", "-listed_at", "-content_object"], name="articletag_feed"),
            models.Index(
                fields=["-listed_at", "tag"],
                condition=models.Q(listed_at__isnull=False),
                name="articletag_recent",
            ),
        ]

    def __str__(self):
        return str(self.tag)

    def save(self, *args, **kwargs):
        if self._state.adding and not self.position:
            self.position = self._after_the_others()
        self.listed_at = self.content_object.listed_at
        return super().save(*args, **kwargs)

    def _after_the_others(self):
        # The first tag is what the story is about; one that is only added must not take its place.
        others = ArticleTag.objects.filter(content_object=self.content_object_id)
        last = others.aggregate(last=models.Max("position"))["last"]
        return 0 if last is None else last + 1


class _ArticleTags(_TaggableManager):
    """Resolves text to one tag by key and alias, so that a spelling never makes a second tag."""

    def add(self, *tags, **kwargs):
        return super().add(*_as_tags(tags), **kwargs)

    def set(self, tags, **kwargs):
        return super().set(_as_tags(tags), **kwargs)


def _as_tags(tags):
    found = (tag if isinstance(tag, Tag) else Tag.objects.named(tag) for tag in tags)
    return list(dict.fromkeys(found))


def article_tags() -> TaggableManager:
    """The field of a story that holds its tags."""
    return TaggableManager(
        _("tags"),
        through=ArticleTag,
        manager=_ArticleTags,
        # The main subject first; “+” is what Django calls a relation that has no name from this side.
        ordering=["+__position", "+__pk"],
        blank=True,
        help_text=_("What the story is about: companies, people, places, topics."),
    )
