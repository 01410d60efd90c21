"""What a teaser says of a story beside its own fields, worked out once for each story and not in a template."""

import unicodedata

from . import panels
from .furniture import furniture_of

# From this width on, in letters, a headline is set a step smaller.
LONG_HEADLINE = 88


def note(stories, edition) -> None:
    """Gives stories what teasers show of them, by one call of each place registry.

    Attributes: `address`; `stamp` and `hour`, its hour in the newsroom's zone for machines and for people;
    `is_fresh` (of today); `foreign` (its language when that is not the publication's); `mark` (the outlet it is
    republished from); `notice` (the word for commercial material); `section_link` (name and address, or None);
    `place` (a PlaceMark, or None); `is_long` (whether its headline needs a smaller size).
    """
    furniture = furniture_of(edition)
    publication = furniture["publication"]
    places = panels.places_of([story.pk for story in stories], edition.at) if stories else {}
    for story in stories:
        _note_hour(story, publication.zone, edition)
        story.address = story.get_absolute_url()
        story.foreign = story.language if story.language != publication.language else ""
        story.mark = story.source.outlet.name if story.source else ""
        story.notice = story.get_genre_display() if story.is_commercial else ""
        story.section_link = furniture["links_by_section"].get(story.section_id)
        story.place = places.get(story.pk)
        story.is_long = is_long(story.headline)


def _note_hour(story, zone, edition):
    local = (story.published_at or edition.at).astimezone(zone)
    story.stamp, story.hour = local.isoformat(timespec="seconds"), f"{local:%H:%M}"
    story.is_fresh = local.date() == edition.day


def is_long(headline: str) -> bool:
    """Whether a headline needs a smaller size; the wide letters of East Asia count twice."""
    if len(headline) * 2 <= LONG_HEADLINE:
        return False
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in headline) > LONG_HEADLINE
