"""Where a story stands, in words: what readers see of it now, and what the clock will do."""

from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from newsroom.desk.checklist import lacks
from newsroom.models import Article, State

from .hours import spoken


def sentences(article: Article) -> list[str]:
    """What an editor should know of a story before touching it."""
    at = timezone.now()
    said = [_NOW[article.state(at)](article), *_to_come(article, at), length(article)]
    if article.source is not None:
        said.append(article.source.search_sentence())
    return [sentence for sentence in [*said, *map(_link, lacks(article))] if sentence]


def _link(lack):
    address = reverse("admin:newsroom_picture_change", args=[lack.where.pk])
    return format_html('<a href="{}" class="lack">{}</a>', address, lack.sentence)


def length(article: Article) -> str:
    """How long a story is."""
    words = ngettext("%(number)d word", "%(number)d words", article.word_count) % {"number": article.word_count}
    minutes = ngettext("%(number)d minute to read", "%(number)d minutes to read", article.reading_minutes) % {
        "number": article.reading_minutes
    }
    return f"{words}, {minutes}."


def mark(article: Article):
    """A story's state as a coloured word."""
    state = article.state()
    return format_html('<span class="state state-{}">{}</span>', state.value, state.label)


def _desk(article):
    return _("%(status)s: readers do not see it.") % {"status": article.get_status_display()}


def _live(article):
    return _("Live since %(hour)s.") % {"hour": spoken(article.listed_at)}


def _scheduled(article):
    if article.listed_at is None:
        return _("Published without an hour: readers do not see it. Publish it again.")
    return _("Goes live on %(hour)s.") % {"hour": spoken(article.listed_at)}


def _embargoed(article):
    return _("Held back by its embargo. Goes live on %(hour)s.") % {"hour": spoken(article.listed_at)}


def _rights_ended(article):
    return _("Hidden: rights ended on %(hour)s. Readers see headline, credit and a notice.") % {
        "hour": spoken(article.rights_expire_at)
    }


def _ended(article):
    if article.unpublish_at and article.unpublish_at <= timezone.now():
        return _("Gone: it ended on %(hour)s.") % {"hour": spoken(article.unpublish_at)}
    return _("Hidden: rights ended on %(hour)s.") % {"hour": spoken(article.rights_expire_at)}


def _withdrawn(article):
    return _("Withdrawn. Its address says that it is gone.")


def _killed(article):
    return _("Taken down: %(usability)s (%(reason)s). Its address says so without its headline.") % {
        "usability": article.get_pub_status_display().lower(),
        "reason": article.get_takedown_reason_display().lower(),
    }


_NOW = {
    State.DRAFT: _desk,
    State.IN_REVIEW: _desk,
    State.READY: _desk,
    State.SCHEDULED: _scheduled,
    State.EMBARGOED: _embargoed,
    State.LIVE: _live,
    State.RIGHTS_ENDED: _rights_ended,
    State.ENDED: _ended,
    State.WITHDRAWN: _withdrawn,
    State.KILLED: _killed,
}


def _to_come(article, at):
    if article.unpublish_at and article.unpublish_at > at:
        yield _("Ends on %(hour)s.") % {"hour": spoken(article.unpublish_at)}
    if article.rights_expire_at and article.rights_expire_at > at:
        yield _("Rights end on %(hour)s; then: %(what)s.") % {
            "hour": spoken(article.rights_expire_at),
            "what": article.get_on_expiry_display().lower(),
        }
