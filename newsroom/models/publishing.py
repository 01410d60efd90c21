"""The gate: what a reader may see, said once for rows and once for one object.

`published()` and `state()` must agree for every state and moment; `tests/models/test_gate.py` holds them to it.
"""

import datetime
import re

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Where a story stands on the desk; only deeds write it."""

    DRAFT = "draft", _("Draft")
    IN_REVIEW = "in_review", _("In review")
    READY = "ready", _("Ready")
    PUBLISHED = "published", _("Published")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class PubStatus(models.TextChoices):
    """IPTC's pubStatus: whether the rights holder lets it be used."""

    USABLE = "usable", _("Usable")
    WITHHELD = "withheld", _("Withheld")
    CANCELED = "canceled", _("Canceled (killed)")


class OnExpiry(models.TextChoices):
    """What becomes of a story whose rights end."""

    UNPUBLISH = "unpublish", _("Take it off the site")
    HIDE_BODY = "hide_body", _("Keep headline and credit, hide the text")
    KEEP = "keep", _("Keep it")


class TakedownReason(models.TextChoices):
    """The class of reason that readers of a dead address are told."""

    RIGHTS = "rights", _("Rights")
    ACCURACY = "accuracy", _("Accuracy")
    LEGAL = "legal", _("Legal demand (answers 451)")
    OTHER = "other", _("Other")


class State(models.TextChoices):
    """What a story is to readers at a moment; computed, never stored."""

    DRAFT = "draft", _("Draft")
    IN_REVIEW = "in_review", _("In review")
    READY = "ready", _("Ready")
    SCHEDULED = "scheduled", _("Scheduled")
    EMBARGOED = "embargoed", _("Embargoed")
    LIVE = "live", _("Live")
    RIGHTS_ENDED = "rights_ended", _("Rights ended, text hidden")
    ENDED = "ended", _("Ended")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    KILLED = "killed", _("Taken down")


ON_RECORD = {State.LIVE, State.RIGHTS_ENDED, State.ENDED, State.WITHDRAWN, State.KILLED}


def listed_from(story) -> datetime.datetime | None:
    """The hour from which lists may show a story; None when they may not at any hour."""
    if story.status != Status.PUBLISHED or story.pub_status != PubStatus.USABLE or story.published_at is None:
        return None
    return max(story.published_at, story.embargo_until or story.published_at)


class ListedAtField(models.DateTimeField):
    """A copy of `listed_from()`, made whenever the row is saved, for the indexes of lists."""

    def __init__(self, **kwargs):
        kwargs |= {"null": True, "blank": True, "editable": False}
        super().__init__(**kwargs)

    def pre_save(self, model_instance, add):
        value = listed_from(model_instance)
        setattr(model_instance, self.attname, value)
        return value


class FirstPublishedAtField(models.DateTimeField):
    """The hour from which readers first could see the row; once past it never moves, not even by a withdrawal."""

    def __init__(self, **kwargs):
        kwargs |= {"null": True, "blank": True, "editable": False}
        super().__init__(**kwargs)

    def pre_save(self, model_instance, add):
        value = getattr(model_instance, self.attname)
        if value is None or value > timezone.now():
            value = listed_from(model_instance)
            setattr(model_instance, self.attname, value)
        return value


_GATE = """(
    {status} = %s AND {pub_status} = %s AND {published_at} <= %s AND {listed_at} <= %s
    AND ({embargo_until} IS NULL OR {embargo_until} <= %s)
    AND ({unpublish_at} IS NULL OR {unpublish_at} > %s)
    AND ({rights_expire_at} IS NULL OR {rights_expire_at} > %s OR {on_expiry} = %s)
)"""
_GATE_COLUMNS = list(dict.fromkeys(re.findall(r"{(\w+)}", _GATE)))


class Gate(models.Expression):
    """The gate as one condition on a row, true from some hour to another.

    Most pages ask it several times. Put together by Django from a dozen comparisons it took longer than the database
    takes to answer, so it is one piece of SQL that every database knows.
    """

    conditional = True
    output_field = models.BooleanField()

    def __init__(self, at: datetime.datetime):
        super().__init__()
        self.at = at
        self.columns: list = []

    def get_source_expressions(self):
        return self.columns

    def set_source_expressions(self, exprs):
        self.columns = exprs

    def resolve_expression(self, query=None, *args, **kwargs):
        if self.columns:
            return self
        gate, table = self.copy(), query.get_initial_alias()
        gate.columns = [query.model._meta.get_field(name).get_col(table) for name in _GATE_COLUMNS]
        return gate

    def as_sql(self, compiler, connection):
        names = {column.target.name: compiler.compile(column)[0] for column in self.columns}
        hour = connection.ops.adapt_datetimefield_value(self.at)
        return _GATE.format(**names), [Status.PUBLISHED.value, PubStatus.USABLE.value, *[hour] * 5, OnExpiry.KEEP.value]


class GoneAtField(models.DateTimeField):
    """The hour at which somebody took the row from readers; None while nobody has."""

    def __init__(self, **kwargs):
        kwargs |= {"null": True, "blank": True, "editable": False}
        super().__init__(**kwargs)

    def pre_save(self, model_instance, add):
        was_taken = model_instance.status == Status.WITHDRAWN or model_instance.pub_status != PubStatus.USABLE
        value = (getattr(model_instance, self.attname) or timezone.now()) if was_taken else None
        setattr(model_instance, self.attname, value)
        return value


class PublishingQuerySet(models.QuerySet):
    """Rows by what readers may see."""

    def published(self, at: datetime.datetime | None = None):
        """Rows that lists may show at a moment (now by default): live, with rights to all of it."""
        return self.filter(Gate(at or timezone.now()))

    def on_record(self, at: datetime.datetime):
        """Rows whose address answers with something; agrees with `is_on_record()`."""
        is_out = Q(embargo_until=None) | Q(embargo_until__lte=at)
        return self.filter(
            ~Q(pub_status=PubStatus.USABLE)
            | Q(status=Status.WITHDRAWN)
            | Q(is_out, status=Status.PUBLISHED, published_at__lte=at),
            first_published_at__lte=at,
        )

    def over(self, at: datetime.datetime):
        """Published rows whose time or rights have ended, whether or not they still stand in the indexes of lists."""
        ended = Q(unpublish_at__lte=at)
        lapsed = Q(rights_expire_at__lte=at) & ~Q(on_expiry=OnExpiry.KEEP)
        return self.filter(ended | lapsed, status=Status.PUBLISHED, pub_status=PubStatus.USABLE)


class Publishable(models.Model):
    """Status, time and rights of something that readers may see."""

    status = models.CharField(_("status"), max_length=12, choices=Status, default=Status.DRAFT, editable=False)
    published_at = models.DateTimeField(
        _("published at"),
        null=True,
        blank=True,
        help_text=_("The hour that readers see. A future hour schedules the story."),
    )
    embargo_until = models.DateTimeField(
        _("embargo until"),
        null=True,
        blank=True,
        help_text=_("Nothing shows before this hour, whatever else is set. The story can be edited meanwhile."),
    )
    unpublish_at = models.DateTimeField(
        _("ends at"),
        null=True,
        blank=True,
        help_text=_("From this hour the story is gone, e.g. a notice of an event."),
    )
    pub_status = models.CharField(
        _("usability"), max_length=8, choices=PubStatus, default=PubStatus.USABLE, editable=False
    )
    takedown_reason = models.CharField(
        _("reason for taking it down"), max_length=8, choices=TakedownReason, blank=True, editable=False
    )
    rights_expire_at = models.DateTimeField(
        _("rights end at"),
        null=True,
        blank=True,
        help_text=_("As agreed with the rights holder. Empty: no end."),
    )
    on_expiry = models.CharField(_("when rights end"), max_length=9, choices=OnExpiry, default=OnExpiry.UNPUBLISH)
    listed_at = ListedAtField()
    first_published_at = FirstPublishedAtField(verbose_name=_("first published at"))
    gone_at = GoneAtField(verbose_name=_("gone at"))

    objects = PublishingQuerySet.as_manager()

    class Meta:
        abstract = True

    def state(self, at: datetime.datetime | None = None) -> State:
        """What this is to readers at a moment (now by default)."""
        at = at or timezone.now()
        if self.pub_status != PubStatus.USABLE:
            return State.KILLED
        if self.status != Status.PUBLISHED:
            return State(self.status)
        if self.published_at is None or self.published_at > at:
            return State.SCHEDULED
        if self.embargo_until and self.embargo_until > at:
            return State.EMBARGOED
        return self._state_once_out(at)

    def _state_once_out(self, at):
        if self.unpublish_at and self.unpublish_at <= at:
            return State.ENDED
        if self.rights_expire_at and self.rights_expire_at <= at:
            return _AFTER_RIGHTS[OnExpiry(self.on_expiry)]
        return State.LIVE

    def is_live(self, at: datetime.datetime | None = None) -> bool:
        """Whether `published()` would return this row at the same moment."""
        return self.state(at) == State.LIVE

    def is_on_record(self, at: datetime.datetime | None = None) -> bool:
        """Whether its address answers with something, if only that the story is gone.

        What readers never saw is not on the record, whatever was done to it since.
        """
        at = at or timezone.now()
        was_out = self.first_published_at is not None and self.first_published_at <= at
        return was_out and self.state(at) in ON_RECORD

    def moments(self) -> list[datetime.datetime]:
        """The hours at which what readers see of this changes by the clock alone."""
        if self.status != Status.PUBLISHED or self.pub_status != PubStatus.USABLE:
            return []
        return [hour for hour in (self.listed_at, self.unpublish_at, self.rights_expire_at) if hour]


_AFTER_RIGHTS = {
    OnExpiry.KEEP: State.LIVE,
    OnExpiry.HIDE_BODY: State.RIGHTS_ENDED,
    OnExpiry.UNPUBLISH: State.ENDED,
}
