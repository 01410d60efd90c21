"""Correcting a fact in the open: the wrong one stays as it was said, another takes its place."""

from django.db import transaction
from django.utils.translation import gettext as _

from companies.models import FactStatus
from companies.models.fact import Fact
from newsroom.desk import trail
from newsroom.desk.refusal import RefusedError


def correct_fact(wrong: Fact, right: Fact, *, by=None) -> Fact:
    """Puts an unsaved fact in the place of one that was wrong.

    Raises RefusedError when the wrong one has been corrected already, or when readers could not see the right one.
    """
    refuse_correction(wrong, right)
    with transaction.atomic():
        wrong.status = FactStatus.CORRECTED
        wrong.save()
        right.corrects = wrong
        right.save()
        trail.note(right, by=by, deed=f"Corrects “{wrong}”")
    return right


def refuse_correction(wrong: Fact, right: Fact) -> None:
    """Raises RefusedError when `correct_fact` would."""
    if wrong.status == FactStatus.CORRECTED:
        raise RefusedError(_("That has been corrected already. Correct the newer one."))
    if right.article and not right.article.is_live():
        raise RefusedError(_("The story of the correction is not published yet. Publish it first, or name no story."))
