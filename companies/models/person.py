"""People: founders, executives, investors."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from newsroom.models.addresses import address_of
from newsroom.models.tag import tag_key

from .profile import Profile, ProfileQuerySet


class PersonQuerySet(ProfileQuerySet):
    """People by name."""

    def named_like(self, text: str):
        """People whose name, in whichever script, begins so."""
        key = tag_key(text)
        known = Q(key__startswith=key) | Q(native_name__istartswith=text.strip())
        return self.filter(known).by_address() if key else self.none()


class Person(Profile):
    """Somebody who founds, leads or once worked for organisations (schema.org Person)."""

    native_name = models.CharField(_("name in their script"), max_length=160, blank=True, help_text=_("e.g. 蒋韬"))
    native_language = models.CharField(
        _("language of that name"), max_length=20, blank=True, help_text=_("BCP 47, e.g. zh-Hans")
    )

    objects = PersonQuerySet.as_manager()

    class Meta(Profile.Meta):
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def get_absolute_url(self):
        return address_of("person", self.slug)
