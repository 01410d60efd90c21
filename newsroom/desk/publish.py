"""Publishing a story, now or at an hour to come."""

import datetime

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from newsroom.models import Article, PubStatus, Status

from . import trail
from .refusal import RefusedError
from .write import save_story


def publish(article: Article, *, by=None, at: datetime.datetime | None = None) -> Article:
    """Lets readers see a story from now on, or from an hour that has passed.

    An embargo still holds it back; rights and end times still take it down. The credit of a republished story is
    frozen as its template words it now.

    Args:
        article: a saved story.
        by: the user who publishes.
        at: the hour that readers are told; by default the story's own when that has passed, else now.

    Raises RefusedError when the story may not be used or has no headline.
    """
    now = timezone.now()
    own = article.published_at if article.published_at and article.published_at <= now else now
    return _put_out(article, by=by, at=at or own, deed="Published")


def schedule(article: Article, *, at: datetime.datetime, by=None) -> Article:
    """Lets readers see a story from an hour to come, without anybody's help.

    Raises RefusedError as `publish()` does, and for an hour that has passed.
    """
    if at <= timezone.now():
        raise RefusedError(_("That hour has passed. Choose a later one, or publish the story now."))
    return _put_out(article, by=by, at=at, deed="Scheduled")


def _put_out(article, *, by, at, deed):
    _refuse_unusable(article)
    with transaction.atomic():
        article.status = Status.PUBLISHED
        article.published_at = at
        save_story(article, by=by)
        _freeze_credit(article)
        trail.note(article, by=by, deed=deed)
    return article


def _refuse_unusable(article):
    if article.pub_status != PubStatus.USABLE:
        raise RefusedError(_("“%(story)s” was taken down. Release it first.") % {"story": article})
    if not article.headline.strip():
        raise RefusedError(_("The story has no headline. Write one first."))


def _freeze_credit(article):
    source = article.source
    if source is not None:
        source.credit_line = source.worded_credit()
        source.save()
