"""What a story's address answers when the story is not to be read: 404, 410, 451, or its shell without the text."""

from django.http import Http404
from django.utils.translation import gettext as _

from newsroom.models import Article, State, TakedownReason

from . import bylines
from .latest import help_on
from .pages import show

GONE, UNAVAILABLE_FOR_LEGAL_REASONS = 410, 451


def not_to_be_read(request, slug):
    """The answer for a story that the gate holds back. Raises Http404 for one that readers never saw."""
    at = request.edition.at
    story = Article.objects.on_record(at).for_page().filter(slug=slug).first()
    if story is None:
        raise Http404
    if story.state(at) == State.RIGHTS_ENDED:
        return _text_hidden(request, story)
    return _gone(request, story, story.state(at))


def _text_hidden(request, story):
    context = {
        "article": story,
        "title": story.headline,
        "address": story.get_absolute_url(),
        "names": bylines.by_role(story),
    }
    return show(request, "web/text_hidden.html", context, stories=[story])


def _gone(request, story, state):
    is_legal = state == State.KILLED and story.takedown_reason == TakedownReason.LEGAL
    context = {
        "title": _("This story is gone"),
        "state": state,
        "reason": story.takedown_reason if state == State.KILLED else "",
        "outlet": story.source and story.source.outlet,
        **help_on(request.edition.at),
    }
    status = UNAVAILABLE_FOR_LEGAL_REASONS if is_legal else GONE
    return show(request, "web/gone.html", context, stories=context["latest"], status=status)
