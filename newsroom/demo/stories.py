"""The demonstration's stories, from their files to what readers see, by the deeds of the desk."""

import datetime
from collections.abc import Callable

from newsroom.desk.correct import correct
from newsroom.desk.publish import publish, schedule
from newsroom.desk.takedown import kill
from newsroom.desk.withdraw import withdraw
from newsroom.desk.write import save_story
from newsroom.models import Article, Byline, Correction, OnExpiry, Picture, Republication

from .calendar import Calendar
from .furniture import Furniture
from .wording import Library, worded

_PLAIN = ("headline", "dek", "language", "genre", "digital_source_type", "internal_note", "social_headline")


def tell(
    said: dict[str, dict],
    *,
    calendar: Calendar,
    furniture: Furniture,
    pictures: dict[str, Picture],
    progress: Callable[[int], None],
) -> None:
    """Writes and publishes every story.

    Args:
        said: the stories' files by slug.
        calendar: from which their days count back.
        furniture, pictures: what they refer to.
        progress: called with 1 after each story.
    """
    stories = {slug: _drafted(slug, story, furniture, pictures) for slug, story in said.items()}
    library = Library(calendar, stories, pictures, furniture.series)
    for slug, story in sorted(said.items(), key=lambda pair: calendar.moment(pair[1])):
        _written(stories[slug], story, library, furniture)
        _put_out(stories[slug], story, calendar)
        progress(1)


def _drafted(slug, said, furniture, pictures):
    plain = {name: said[name] for name in _PLAIN if name in said}
    article = Article(
        slug=slug,
        section=furniture.sections[said["section"]],
        series=furniture.series.get(said.get("series")),
        hero=pictures.get(said.get("picture")),
        hero_caption=said.get("caption", ""),
        **plain,
    )
    return save_story(article)


def _written(article, said, library, furniture):
    article.body = worded(said["body"], library)
    article.translation_of = library.stories.get(said.get("translation_of"))
    for position, name in enumerate(said["bylines"]):
        _byline(article, position, name, furniture)
    article.tags.set(said.get("tags", []))
    if "republication" in said:
        _republished(article, said["republication"], furniture, library.calendar)
    save_story(article)


def _byline(article, position, said, furniture):
    name = (
        {"outlet": furniture.outlets[said["outlet"]]}
        if "outlet" in said
        else {"contributor": furniture.contributors[said["contributor"]]}
    )
    Byline.objects.create(article=article, position=position, role=said.get("role", "writer"), **name)


def _republished(article, said, furniture, calendar):
    terms = {name: value for name, value in said.items() if name not in ("outlet", "source_days_ago")}
    if "source_days_ago" in said:
        terms["source_published_on"] = calendar.day_ago(said["source_days_ago"]).isoformat()
    Republication.objects.create(article=article, outlet=furniture.outlets[said["outlet"]], **terms)


def _put_out(article, said, calendar):
    hour = calendar.moment(said)
    _STATES[said.get("state", "live")](article, hour, said, calendar)
    for correction in said.get("corrections", ()):
        _corrected(article, correction, calendar)


def _live(article, hour, said, calendar):
    publish(article, at=hour)


def _draft(article, hour, said, calendar):
    save_story(article)


def _scheduled(article, hour, said, calendar):
    schedule(article, at=hour)


def _embargoed(article, hour, said, calendar):
    article.embargo_until = calendar.now + datetime.timedelta(days=said["embargo_days_ahead"])
    publish(article, at=hour)


def _withdrawn(article, hour, said, calendar):
    withdraw(publish(article, at=hour))


def _killed(article, hour, said, calendar):
    kill(publish(article, at=hour), reason=said["takedown_reason"])


def _hidden(article, hour, said, calendar):
    article.on_expiry = said.get("on_expiry", OnExpiry.HIDE_BODY)
    article.rights_expire_at = calendar.now - datetime.timedelta(days=said["rights_expired_days_ago"])
    publish(article, at=hour)


_STATES = {
    "live": _live,
    "draft": _draft,
    "scheduled": _scheduled,
    "embargoed": _embargoed,
    "withdrawn": _withdrawn,
    "killed": _killed,
    "hidden": _hidden,
}


def _corrected(article, said, calendar):
    made = correct(article, text=said["text"], kind=said.get("kind", Correction.Kind.CORRECTION))
    made.issued_at = article.updated_at = calendar.moment(said)
    made.save()
    save_story(article)
