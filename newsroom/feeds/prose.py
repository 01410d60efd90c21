"""The text of an entry: embeds filled, addresses absolute, corrections and the credit at its end."""

import datetime

from django.template.loader import render_to_string
from django.utils import timezone

from newsroom.models import Article
from newsroom.web import embeds

from .addresses import with_absolute_links
from .photo import Photo


def texts_of(stories: list[Article], photos: dict[int, Photo | None], *, at: datetime.datetime) -> dict[int, str]:
    """The HTML of stories by primary key, for readers without our style sheet and our host."""
    setting = embeds.Setting(at=at, in_feed=True)
    filled = embeds.fill_each(((story.body, timezone.localdate(story.published_at)) for story in stories), setting)
    return {story.pk: _entry(story, text, photos[story.pk], at) for story, text in zip(stories, filled, strict=True)}


def _entry(story, text, photo, at):
    context = {
        "article": story,
        "text": text,
        "photo": photo,
        "corrections": [fix for fix in story.corrections.all() if fix.issued_at <= at],
    }
    return with_absolute_links(render_to_string("feeds/entry.html", context).strip(), story.get_absolute_url())
