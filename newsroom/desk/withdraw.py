"""Taking a story back."""

from django.db import transaction

from newsroom.models import Article, Status

from . import trail
from .write import save_story


def withdraw(article: Article, *, by=None, reason: str = "") -> Article:
    """Takes a story off the site. Its address then says that it is gone.

    A story that readers never saw becomes a draft again: its address answers as if it never was.

    Args:
        article: a published story.
        by: the user who withdraws it.
        reason: for the desk's log.
    """
    with transaction.atomic():
        article.status = Status.WITHDRAWN if article.is_on_record() else Status.DRAFT
        save_story(article, by=by)
        trail.note(article, by=by, deed=f"Withdrawn. {reason}".strip())
    return article
