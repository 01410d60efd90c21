"""The buttons of a story's screen: each asks what it needs on a page of its own, and calls one deed."""

from collections.abc import Callable
from dataclasses import dataclass

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from newsroom.desk.correct import correct
from newsroom.desk.hand_over import hand_over
from newsroom.desk.publish import publish, schedule
from newsroom.desk.takedown import kill, release, withhold
from newsroom.desk.withdraw import withdraw
from newsroom.models import Article, Correction, State, Status, TakedownReason

from .hours import HourField, HoursWidget, spoken

_LOG_ONLY = gettext_lazy("For the desk's log; readers never see it.")


class NoQuestion(forms.Form):
    """A deed that needs to know nothing."""


class ScheduleForm(forms.Form):
    """When it goes live."""

    at = HourField(label=gettext_lazy("Goes live at"), widget=HoursWidget)


class WithdrawForm(forms.Form):
    """Why, for the desk's log."""

    reason = forms.CharField(
        label=gettext_lazy("Reason"),
        required=False,
        help_text=_LOG_ONLY,
    )


class TakeDownForm(forms.Form):
    """What readers of the dead address are told, and whether for good."""

    reason = forms.ChoiceField(
        label=gettext_lazy("Reason"), choices=TakedownReason, help_text=gettext_lazy("Readers are told this word.")
    )
    for_good = forms.ChoiceField(
        label=gettext_lazy("For how long"),
        choices=[("", gettext_lazy("Until it is released")), ("yes", gettext_lazy("For good"))],
        required=False,
        widget=forms.RadioSelect,
    )
    note = forms.CharField(label=gettext_lazy("Note"), required=False, help_text=_LOG_ONLY)


class CorrectForm(forms.Form):
    """What was wrong and what is right."""

    kind = forms.ChoiceField(label=gettext_lazy("Kind"), choices=Correction.Kind)
    text = forms.CharField(
        label=gettext_lazy("Text"),
        widget=forms.Textarea(attrs={"rows": 4, "cols": 80}),
        help_text=gettext_lazy("Readers see it with the story. It is never changed or deleted."),
    )


@dataclass(frozen=True)
class Deed:
    """One button.

    Attributes:
        label: what the button says; with “…” when it asks something first.
        states: in which states of a story it makes sense.
        act: called with the story, the user and what the form asked; returns what to tell the editor.
        permission: what the user must be allowed, by the names of the admin's actions.
    """

    label: str
    states: frozenset[State]
    act: Callable[..., str]
    form: type[forms.Form] = NoQuestion
    is_grave: bool = False
    permission: str = "publish"


_HIDDEN = frozenset({State.DRAFT, State.IN_REVIEW, State.READY, State.WITHDRAWN})
_WAITING = frozenset({State.SCHEDULED, State.EMBARGOED})
_OUT = frozenset({State.LIVE, State.RIGHTS_ENDED, State.ENDED})


def _publish(article, by):
    publish(article, by=by)
    if article.is_live():
        return _("“%(story)s” is live.") % {"story": article}
    return _("“%(story)s” is published, but something holds it back; see above.") % {"story": article}


def _schedule(article, by, at):
    schedule(article, at=at, by=by)
    return _("“%(story)s” goes live on %(hour)s.") % {"story": article, "hour": spoken(article.listed_at)}


def _withdraw(article, by, reason=""):
    withdraw(article, by=by, reason=reason)
    if article.state() == State.DRAFT:
        return _("“%(story)s” is a draft again; readers never saw it.") % {"story": article}
    return _("“%(story)s” is withdrawn; its address says that it is gone.") % {"story": article}


def _take_down(article, by, reason, note, for_good):
    (kill if for_good else withhold)(article, by=by, reason=TakedownReason(reason), note=note)
    return _("“%(story)s” is taken down.") % {"story": article}


def _release(article, by):
    release(article, by=by)
    return _("“%(story)s” is released. It is: %(state)s.") % {"story": article, "state": article.state().label.lower()}


def _correct(article, by, kind, text):
    correct(article, by=by, kind=kind, text=text)
    return _("The correction of “%(story)s” is issued.") % {"story": article}


def _handing_to(status):
    def act(article, by):
        hand_over(article, to=status, by=by)
        return _("“%(story)s” is handed over. It is: %(state)s.") % {"story": article, "state": status.label.lower()}

    return act


def _hand_over(label, *states, to):
    return Deed(label, frozenset(states), _handing_to(to), permission="change")


DEEDS = {
    "review": _hand_over(gettext_lazy("To review"), State.DRAFT, to=Status.IN_REVIEW),
    "ready": _hand_over(gettext_lazy("It is ready"), State.IN_REVIEW, to=Status.READY),
    "draft": _hand_over(gettext_lazy("Back to draft"), State.IN_REVIEW, State.READY, to=Status.DRAFT),
    "publish": Deed(gettext_lazy("Publish now"), _HIDDEN | {State.SCHEDULED}, _publish),
    "schedule": Deed(gettext_lazy("Schedule…"), _HIDDEN | _WAITING, _schedule, ScheduleForm),
    "correct": Deed(gettext_lazy("Correct…"), _OUT, _correct, CorrectForm, permission="change"),
    "withdraw": Deed(gettext_lazy("Withdraw…"), _OUT | _WAITING, _withdraw, WithdrawForm, is_grave=True),
    "take-down": Deed(gettext_lazy("Take down…"), _OUT | _WAITING, _take_down, TakeDownForm, is_grave=True),
    "release": Deed(gettext_lazy("Release…"), frozenset({State.KILLED}), _release),
}


def offered(article: Article | None) -> list[tuple[str, Deed]]:
    """The buttons that make sense for a story as it stands; for a new one as for a draft."""
    state = article.state() if article else State.DRAFT
    return [(name, deed) for name, deed in DEEDS.items() if state in deed.states]
