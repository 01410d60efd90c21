"""Places: cities in regions in countries."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.utils.translation import gettext_lazy as _

from newsroom.models import TagAlias
from newsroom.models.addresses import address_of
from newsroom.models.tag import tag_key

from .profile import Profile, ProfileQuerySet


class PlaceKind(models.TextChoices):
    """How large a place is."""

    CITY = "city", _("City")
    REGION = "region", _("Region")
    COUNTRY = "country", _("Country")


_LARGER = {
    PlaceKind.CITY: {PlaceKind.REGION, PlaceKind.COUNTRY},
    PlaceKind.REGION: {PlaceKind.COUNTRY},
    PlaceKind.COUNTRY: set(),
}


class PlaceQuerySet(ProfileQuerySet):
    """Places by what readers may see."""

    def named_like(self, text: str):
        """Places whose name, or another name of whose tag, begins so."""
        key = tag_key(text)
        known_as = TagAlias.objects.filter(tag=OuterRef("tag"), key__startswith=key)
        return self.filter(Q(key__startswith=key) | Exists(known_as)).by_address() if key else self.none()

    def within(self, place: "Place"):
        """A place and the places in it that have a tag."""
        return self.filter(Q(pk=place.pk) | inside(place, "parent"), tag__isnull=False)

    def with_companies(self):
        """Places in which companies have their head office, with `count`, the largest first."""
        from .organization import Organization

        based = Organization.objects.published().companies().filter(headquarters=OuterRef("pk"))
        count = based.order_by().values("headquarters").annotate(count=Count("pk")).values("count")
        return self.annotate(count=Subquery(count)).filter(count__gt=0).order_by("-count", "name", "pk")

    def with_parents(self):
        """With the places in which they lie."""
        return self.select_related("parent__parent")


def inside(place: "Place", path: str) -> Q:
    """The condition that the place at `path` is this one or lies in it; trees are three deep, as `clean` sees to."""
    return Q(**{path: place}) | Q(**{f"{path}__parent": place}) | Q(**{f"{path}__parent__parent": place})


class Place(Profile):
    """Where companies and people are (schema.org Place)."""

    kind = models.CharField(_("kind"), max_length=7, choices=PlaceKind, default=PlaceKind.CITY)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("in"),
        help_text=_("The region or country in which it lies."),
    )
    country = models.CharField(
        _("country code"),
        max_length=2,
        blank=True,
        validators=[RegexValidator(r"^[A-Z]{2}\Z", _("Two capital letters, e.g. CN."))],
        help_text=_("ISO 3166, e.g. CN"),
    )
    latitude = models.FloatField(
        _("latitude"), null=True, blank=True, validators=[MinValueValidator(-90), MaxValueValidator(90)]
    )
    longitude = models.FloatField(
        _("longitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
        help_text=_("Degrees east, e.g. 120.2; puts the place on the masthead's scale."),
    )

    objects = PlaceQuerySet.as_manager()

    class Meta(Profile.Meta):
        verbose_name = _("place")
        verbose_name_plural = _("places")
        constraints = [
            *Profile.Meta.constraints,
            models.CheckConstraint(
                name="place_position_whole",
                condition=Q(latitude=None, longitude=None) | Q(latitude__isnull=False, longitude__isnull=False),
                violation_error_message=_("Give both latitude and longitude, or neither."),
            ),
        ]

    def get_absolute_url(self):
        return address_of("place", self.slug)

    def clean(self):
        super().clean()
        if self.parent and self.parent.kind not in _LARGER[PlaceKind(self.kind)]:
            raise ValidationError({"parent": _("A city lies in a region or a country, a region in a country.")})

    def around(self) -> list["Place"]:
        """The places in which it lies and that readers see, the nearest first; no query after `with_parents()`."""
        if self.parent is None:
            return []
        return [place for place in (self.parent, *self.parent.around()) if place.is_public]
