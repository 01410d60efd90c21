"""The edition: what a reader page is a function of, besides its address.

It is (counter, last due moment passed, day in the newsroom's zone, release). Whatever changes what readers see
moves the counter in the same transaction, by the receivers below; what changes by the clock is a row of DueMoment.
`tests/models/test_edition.py` changes every field of every watched model and looks whether the edition moves.
"""

import datetime
import hashlib
import zoneinfo
from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.db import connection, models, transaction
from django.db.models import F
from django.db.models.signals import m2m_changed, post_save, pre_delete, pre_save
from django.utils import timezone


class EditionCounter(models.Model):
    """One row: how often what readers see has been changed by somebody, and the zone of the front page's date."""

    number = models.PositiveBigIntegerField(default=0)
    time_zone = models.CharField(max_length=64, default="UTC")

    def __str__(self):
        return str(self.number)


class DueMoment(models.Model):
    """An hour at which the clock changes what readers see."""

    at = models.DateTimeField(db_index=True)
    owner = models.CharField(max_length=60, help_text="Model label and primary key, e.g. newsroom.article/12")

    class Meta:
        indexes = [models.Index(fields=["owner"], name="duemoment_owner")]

    def __str__(self):
        return f"{self.owner} {self.at:%Y-%m-%d %H:%M}"


@dataclass(frozen=True)
class Edition:
    """The state of everything that readers may see, at the moment `at` (aware, UTC)."""

    at: datetime.datetime
    counter: int
    last_moment: datetime.datetime | None
    day: datetime.date

    @property
    def key(self) -> str:
        """Equal for two moments between which nothing changed for readers."""
        return f"{self.counter}.{self.last_moment and self.last_moment.timestamp()}.{self.day}.{settings.RELEASE}"

    def etag_for(self, address: str) -> str:
        """The strong entity tag of a reader page's address (RFC 9110), quotes included."""
        digest = hashlib.sha256(f"{self.key} {address}".encode("utf-8", "surrogatepass")).hexdigest()
        return f'"{digest[:32]}"'


# Written out, since every request asks it, and a conditional one asks nothing else.
_CURRENT = """
    SELECT (SELECT MAX(at) FROM newsroom_duemoment WHERE at <= %s),
    (SELECT number FROM newsroom_editioncounter WHERE id = 1),
    (SELECT time_zone FROM newsroom_editioncounter WHERE id = 1)
"""


def current_edition(at: datetime.datetime | None = None) -> Edition:
    """The edition at a moment (now by default), by one query."""
    at = at or timezone.now()
    with connection.cursor() as cursor:
        cursor.execute(_CURRENT, [connection.ops.adapt_datetimefield_value(at)])
        last, number, zone = cursor.fetchone()
    day = at.astimezone(zoneinfo.ZoneInfo(zone or "UTC")).date()
    return Edition(at=at, counter=number or 0, last_moment=_moment(last), day=day)


def _moment(value):
    column = DueMoment._meta.get_field("at").cached_col
    for convert in connection.ops.get_db_converters(column):
        value = convert(value, column, connection)
    return value


def move() -> None:
    """Moves the edition; call it in the transaction of the change, after bulk writes too."""
    with transaction.atomic():
        if not EditionCounter.objects.filter(pk=1).update(number=F("number") + 1):
            EditionCounter.objects.get_or_create(pk=1, defaults={"number": 1})


def set_time_zone(name: str) -> None:
    """Keeps the zone in which the front page's date turns beside the counter, so that one query reads both."""
    EditionCounter.objects.get_or_create(pk=1)
    EditionCounter.objects.filter(pk=1).update(time_zone=name)


def note_moments(things) -> None:
    """Replaces the due moments of things (with `moments()`) that are still to come.

    Those that have passed stay: without the last of them the edition would become one that was before.
    """
    now = timezone.now()
    owners = {_owner(thing): thing for thing in things}
    DueMoment.objects.filter(owner__in=list(owners), at__gt=now).delete()
    DueMoment.objects.bulk_create(
        DueMoment(owner=owner, at=hour) for owner, thing in owners.items() for hour in thing.moments() if hour > now
    )


def _owner(thing) -> str:
    return f"{thing._meta.label_lower}/{thing.pk}"


def watch(
    model: type[models.Model],
    *,
    desk_fields: tuple[str, ...] = (),
    shows: Callable[[models.Model], bool] = lambda row: True,
) -> None:
    """Makes changes of a model's rows move the edition.

    Args:
        model: what reader pages read.
        desk_fields: names of fields that no reader ever sees; every other field moves the edition.
        shows: whether readers can see anything of a row now; changes of rows that they cannot see, before
            and after, move nothing.
    """
    receivers = _Watch(model, desk_fields, shows)
    for signal, receiver in (
        (pre_save, receivers.before_save),
        (post_save, receivers.after_save),
        (pre_delete, receivers.before_delete),
    ):
        signal.connect(receiver, sender=model, weak=False, dispatch_uid=f"edition {model._meta.label}")


def watch_many(through: type[models.Model]) -> None:
    """Makes changes of a many-to-many table without a model of its own move the edition."""
    m2m_changed.connect(_many_changed, sender=through, weak=False, dispatch_uid=f"edition {through._meta.label}")


def _many_changed(action, **kwargs):
    if action.startswith("post_"):
        move()


class _Watch:
    def __init__(self, model, desk_fields, shows):
        self.shows = shows
        hidden = {*desk_fields, model._meta.pk.name}
        self.seen = [field.attname for field in model._meta.concrete_fields if field.name not in hidden]

    def before_save(self, instance, raw=False, **kwargs):
        instance._edition_before = None if raw else self._stored(instance)

    def _stored(self, instance):
        if instance.pk is None:
            return None
        return type(instance)._base_manager.filter(pk=instance.pk).first()

    def after_save(self, instance, raw=False, **kwargs):
        before = instance.__dict__.pop("_edition_before", None)
        if not raw and self._differs(before, instance) and (self._shows(instance) or self._shows(before)):
            move()

    def before_delete(self, instance, **kwargs):
        # Afterwards nothing says any more who showed it: Django clears the keys that lead to it without a signal.
        if self._shows(instance):
            move()

    def _differs(self, before, after):
        if before is None:
            return True
        return any(getattr(before, name) != getattr(after, name) for name in self.seen)

    def _shows(self, row):
        return row is not None and self.shows(row)
