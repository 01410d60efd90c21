"""Taking down what may not be used, and letting it be used again (IPTC pubStatus)."""

from django.db import transaction

from newsroom.models import Article, Picture, PubStatus, TakedownReason

from . import trail
from .write import save_story


def kill(article: Article, *, by=None, reason: TakedownReason, note: str = "") -> Article:
    """Takes a story down for good: its address names the class of reason and nothing else (410, 451 by law)."""
    return _mark(article, PubStatus.CANCELED, by=by, reason=reason, deed=f"Taken down ({reason}). {note}".strip())


def withhold(article: Article, *, by=None, reason: TakedownReason, note: str = "") -> Article:
    """Takes a story down until it is released."""
    return _mark(article, PubStatus.WITHHELD, by=by, reason=reason, deed=f"Withheld ({reason}). {note}".strip())


def release(article: Article, *, by=None) -> Article:
    """Lets a story be used again; it comes back to the state it had."""
    return _mark(article, PubStatus.USABLE, by=by, reason="", deed="Released")


def withhold_picture(picture: Picture, *, by=None) -> Picture:
    """Takes a picture off every page and out of /media/."""
    return _mark_picture(picture, PubStatus.WITHHELD, by=by, deed="Withheld")


def release_picture(picture: Picture, *, by=None) -> Picture:
    """Lets a picture be shown again."""
    return _mark_picture(picture, PubStatus.USABLE, by=by, deed="Released")


def _mark(article, pub_status, *, by, reason, deed):
    with transaction.atomic():
        article.pub_status = pub_status
        article.takedown_reason = reason
        save_story(article, by=by)
        trail.note(article, by=by, deed=deed)
    return article


def _mark_picture(picture, pub_status, *, by, deed):
    with transaction.atomic():
        picture.pub_status = pub_status
        picture.save()
        trail.note(picture, by=by, deed=deed)
    return picture
