"""Handing a story on before readers see it: draft, in review, ready."""

from django.db import transaction
from django.utils.translation import gettext as _

from newsroom.models import Article, Status

from . import trail
from .refusal import RefusedError
from .write import save_story

UNSEEN = frozenset({Status.DRAFT, Status.IN_REVIEW, Status.READY})


def hand_over(article: Article, *, to: Status = Status.IN_REVIEW, by=None) -> Article:
    """Says where a story stands at the desk; to readers it stays what it was: nothing.

    Args:
        article: a saved story that is a draft, in review or ready.
        to: which of these it is from now on.
        by: the user who hands it over.

    Raises RefusedError for a story that is out or was, and for any other status.
    """
    if {article.status, to} - UNSEEN:
        raise RefusedError(_("Only what readers never saw is handed over. Withdraw the story first."))
    with transaction.atomic():
        article.status = to
        save_story(article, by=by)
        trail.note(article, by=by, deed=f"Handed over: {Status(to).label}")
    return article
