"""What companies, people and places have in common: a page of their own, and the tag that brings their stories."""

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from newsroom.models import OldAddress, Tag
from newsroom.models.addresses import AnySlugField, slug_for
from newsroom.models.tag import tag_key

from .keys import KeyField


class ProfileQuerySet(models.QuerySet):
    """Profiles by what readers may see and by name."""

    def published(self, at=None):
        """Profiles that readers see; a profile is shown by its own flag, whatever the hour."""
        return self.filter(is_public=True)

    def by_address(self):
        """In the order of their addresses, the key of long lists."""
        return self.order_by("slug")

    def named_like(self, text: str):
        """Profiles whose name begins so, for readers' search."""
        key = tag_key(text)
        return self.filter(key__startswith=key).by_address() if key else self.none()

    def called(self, text: str):
        """Profiles with this name in any spelling."""
        return self.filter(key=tag_key(text))


class Profile(models.Model):
    """Somebody or something that stories are about."""

    name = models.CharField(_("name"), max_length=160, help_text=_("As it stands in our stories, e.g. Alibaba."))
    key = KeyField(of="name")
    slug = AnySlugField(_("address"), blank=True)
    tag = models.OneToOneField(
        Tag,
        models.PROTECT,
        null=True,
        blank=True,
        verbose_name=_("tag"),
        help_text=_("Its stories come along. Empty: the tag with this name is taken, or made."),
    )
    description = models.CharField(
        _("in one line"),
        max_length=300,
        blank=True,
        help_text=_("A sentence without the name, e.g. “Detects fraud for banks in China.”"),
    )
    is_public = models.BooleanField(_("readers see it"), default=True)
    merged_into = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("merged into"),
        help_text=_("When this is the same as another profile: readers are sent there."),
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    modified_at = models.DateTimeField(_("modified at"), auto_now=True)

    objects = ProfileQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(class)s_merged_is_hidden",
                condition=Q(merged_into=None) | Q(is_public=False),
                violation_error_message=_("What was merged into another profile is not shown. Clear “readers see it”."),
            ),
        ]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        if not self.slug:
            self.slug = slug_for(self.name, model=type(self), but=self, fallback=self._meta.model_name)
        former = self._former_address()
        with transaction.atomic():
            super().save(*args, **kwargs)
            if former:
                OldAddress.objects.keep(former, self.merged_into or self)

    def _former_address(self):
        """The address that must lead elsewhere from now on, or None."""
        before = type(self)._base_manager.filter(pk=self.pk).only("slug").first() if self.pk else None
        is_left = before and (before.slug != self.slug or self.merged_into_id)
        return before.get_absolute_url() if is_left else None

    def clean(self):
        if self.merged_into_id and self.merged_into_id == self.pk:
            raise ValidationError({"merged_into": _("A profile cannot be merged into itself.")})
