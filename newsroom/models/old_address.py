"""Old addresses: one table for every kind of page, so that no link to the site ever breaks."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _


class OldAddressQuerySet(models.QuerySet):
    """Old addresses and where they lead."""

    def keep(self, address: str, target: models.Model) -> "OldAddress | None":
        """Lets an address of this site lead to a row's page from now on; None when it is the page itself."""
        if address == target.get_absolute_url():
            return None
        values = {"content_type": ContentType.objects.get_for_model(target), "object_id": target.pk}
        return self.update_or_create(address=address, defaults=values)[0]

    def lead_from(self, loser: models.Model, *, to: models.Model) -> None:
        """Lets every address that led to one row lead to another of the same kind."""
        kind = ContentType.objects.get_for_model(loser)
        self.filter(content_type=kind, object_id=loser.pk).update(object_id=to.pk)

    def destination(self, address: str) -> models.Model | None:
        """The row to which an old address leads, whether readers may see it or not; None when it has no page."""
        found = self.filter(address=address).first()
        return found.target if found and found.leads_to_a_page() else None


class OldAddress(models.Model):
    """An address that once answered, here or on the site that moved here; a query belongs to it: `/?p=12`."""

    address = models.CharField(
        _("old address"),
        max_length=500,
        unique=True,
        help_text=_("From the first slash on: /2020/10/hangzhou/ or /?p=12"),
    )
    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+", verbose_name=_("kind"))
    object_id = models.PositiveBigIntegerField(_("number"))
    target = GenericForeignKey("content_type", "object_id")

    objects = OldAddressQuerySet.as_manager()

    class Meta:
        verbose_name = _("old address")
        verbose_name_plural = _("old addresses")
        indexes = [models.Index(fields=["content_type", "object_id"], name="oldaddress_target")]

    def __str__(self):
        return self.address

    def clean(self):
        super().clean()
        if self.content_type_id and self.object_id and not self.leads_to_a_page():
            raise ValidationError(
                {"object_id": _("There is no page of this kind with this number. Look it up in its own list.")}
            )

    def leads_to_a_page(self) -> bool:
        """Whether its target is there and of a kind of which it is known who may be seen."""
        return self.target is not None and hasattr(type(self.target)._default_manager.all(), "published")
