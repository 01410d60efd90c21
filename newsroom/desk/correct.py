"""Correcting a story in the open."""

from django.db import transaction
from django.utils import timezone

from newsroom.models import Article, Correction

from .write import save_story


def correct(article: Article, *, by=None, text: str, kind: str = Correction.Kind.CORRECTION) -> Correction:
    """Adds a correction, which readers see with the story and on the corrections page, and moves `updated_at`.

    Args:
        article: the story that was wrong.
        by: the user who corrects it.
        text: what was wrong and what is right.
        kind: one of `Correction.Kind`.
    """
    with transaction.atomic():
        now = timezone.now()
        correction = Correction.objects.create(article=article, kind=kind, text=text, issued_at=now, issued_by=by)
        article.updated_at = now
        save_story(article, by=by)
    return correction
