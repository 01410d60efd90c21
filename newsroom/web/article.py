"""A story's page, and what its address answers when the story is not to be read."""

from django.template.loader import render_to_string
from django.utils import timezone

from newsroom.models import Article, Cursor

from . import beside, bylines, embeds, panels, structured_data
from .gone import not_to_be_read
from .pages import show
from .pictures import shown
from .print_links import links_in

RELATED = 4


def article(request, slug):
    """A story; when readers may not have it, what its address answers then."""
    at = request.edition.at
    story = Article.objects.published(at).for_page().filter(slug=slug).first()
    if story is None:
        return not_to_be_read(request, slug)
    return render_story(request, story)


def render_story(request, story, *, is_preview=False):
    """The page of a story that came from `for_page()`; the desk's preview asks for it with what readers cannot have."""
    at = request.edition.at
    tags = story.subjects
    others = related(story, tags, at)
    context = {
        "article": story,
        "title": story.headline,
        "address": story.get_absolute_url(),
        "hero": shown(story.hero, "hero", at),
        "names": bylines.by_role(story),
        "text": text_of(story, at),
        "corrections": [fix for fix in story.corrections.all() if fix.issued_at <= at],
        "tags": tags,
        "print_links": links_in(story.body),
        "related": others,
        "next_story": next_story(story, at),
        "is_preview": is_preview,
        "head": None if is_preview else structured_data.for_article(story, request.edition),
    }
    return show(request, "web/article.html", context, stories=[story], beside=others)


def text_of(story, at):
    """The story's text with its embeds drawn and the cards of other applications beside it."""
    text = embeds.fill(story.body, embeds.Setting(at=at, as_of=timezone.localdate(story.published_at)))
    cards = (panel for answer in panels.filled("article", story, at) for panel in answer)
    return beside.place(
        text, [(panel.context.get("name", ""), render_to_string(panel.template, panel.context)) for panel in cards]
    )


def related(story, tags, at):
    """The newest other stories about the story's first tag, its main subject: one short range of the tag's index."""
    if not tags:
        return []
    others = Article.objects.published(at).about(tags[0]).exclude(pk=story.pk)
    return list(others.newest_first().for_cards()[:RELATED])


def next_story(story, at):
    """The story that follows: the next older one of its section, else of all; None after one that no list shows."""
    if story.listed_at is None:
        return None
    older = Article.objects.published(at).before(Cursor.of(story)).newest_first()
    older = older.only("headline", "slug", "language")
    return (story.section and older.in_section(story.section).first()) or older.first()
