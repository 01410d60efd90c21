"""The feeds of every list of stories: the front page, section, topic, author, partner, series, corrections."""

from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from newsroom.models import Article, Contributor, Correction, Partner, Section, Series, Tag
from newsroom.web import panels
from newsroom.web.addresses import absolute, with_query

from .addresses import tag_uri
from .answer import SIZE, feed, story_feed
from .formats import FeedFormat
from .item import FeedItem


def front(request, format):
    """Every story."""
    return story_feed(
        request, format, title="", address="/", description="", articles=Article.objects.published(request.edition.at)
    )


def section(request, format, slug):
    """A section's stories."""
    thing = get_object_or_404(Section.objects.published(), slug=slug)
    stories = Article.objects.published(request.edition.at).in_section(thing)
    return _list(request, format, thing, thing.description, stories)


def topic(request, format, slug):
    """A tag's stories; a tag with a public profile leads to the profile's feed."""
    at = request.edition.at
    tag = get_object_or_404(Tag.objects.published(at), slug=slug)
    if profile := panels.profile_of(tag, at):
        return redirect(with_query(f"{profile}{FeedFormat(format).suffix}", request))
    return _list(request, format, tag, tag.description, Article.objects.published(at).about(tag))


def author(request, format, slug):
    """What carries a contributor's name."""
    at = request.edition.at
    contributor = get_object_or_404(Contributor.objects.published(at), slug=slug)
    return _list(request, format, contributor, contributor.title, Article.objects.published(at).by(contributor))


def partner(request, format, slug):
    """What is republished from a partner."""
    thing = get_object_or_404(Partner.objects.published(), slug=slug)
    stories = Article.objects.published(request.edition.at).from_partner(thing)
    return _list(request, format, thing, thing.description, stories)


def series(request, format, slug):
    """The parts of a series."""
    at = request.edition.at
    thing = get_object_or_404(Series.objects.published(at), slug=slug)
    return _list(request, format, thing, thing.description, Article.objects.published(at).in_series(thing))


def corrections(request, format):
    """Every correction of a story that can be read."""
    fixes = Correction.objects.published(request.edition.at).newest_first().select_related("article")[:SIZE]
    return feed(
        request,
        format,
        title=_("Corrections"),
        address="/corrections/",
        description=_("What we got wrong, with the day we said so."),
        items=[_correction(fix) for fix in fixes],
    )


def _list(request, format, thing, description, articles):
    return story_feed(
        request,
        format,
        title=str(thing),
        address=thing.get_absolute_url(),
        description=description,
        articles=articles,
    )


def _correction(fix):
    return FeedItem(
        id=tag_uri("correction", fix.pk, fix.issued_at),
        address=absolute(f"{fix.article.get_absolute_url()}#corrections"),
        title=f"{fix.get_kind_display()}: {fix.article.headline}",
        summary=fix.text,
        html="",
        language=fix.article.language,
        published_at=fix.issued_at,
        updated_at=fix.issued_at,
    )
