"""Storing a page that came in: one draft, in one transaction, once."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from newsroom.desk.write import save_story
from newsroom.models import Article, ImportRecord, Publication, Republication, Section, Tag

from .body import body_of
from .incoming import IncomingStory, Kind, Refused
from .parties import outlet_called, write_bylines
from .sifting import same_words

MAX_HEADLINE, MAX_ADDRESS = 300, 500


@dataclass(frozen=True)
class Stored:
    """What became of a story that came in.

    Attributes:
        article: the draft, or the story that came in before.
        is_new: whether it was made now.
        unknown_topics: names of topics on the page that are no tags here; an editor decides about new tags.
    """

    article: Article
    is_new: bool
    unknown_topics: tuple[str, ...] = ()


def store_page(story: IncomingStory, *, by=None) -> Stored:
    """Makes a draft of a story, with its parties, credit, series and known tags; nothing when it came in before.

    Args:
        story: what was read from a page.
        by: the user who imports; None from the command line.

    Raises Refused when the newsroom cannot hold it.
    """
    if len(story.headline) > MAX_HEADLINE:
        raise Refused(_("its headline is longer than %(limit)d signs") % {"limit": MAX_HEADLINE})
    try:
        return _known(story) or _make(story, by)
    except IntegrityError:
        # Somebody imported the same page at the same moment.
        if stored := _known(story):
            return stored
        raise


def _known(story):
    record = ImportRecord.objects.of_page(address=story.source_url, fingerprint=story.fingerprint)
    return record and Stored(record.article, is_new=False)


@transaction.atomic
def _make(story, by):
    # The outlet first: by it a byline is told from a person's.
    republication = _republication(story)
    article = Article(headline=story.headline, dek=story.dek, language=_language(story))
    article.section = Section.objects.filter(name__iexact=story.section).first() if story.section else None
    article.body = body_of(story.blocks)
    article.internal_note = _note(story)
    save_story(article, by=by)
    unknown = _attach(article, story, republication)
    ImportRecord.objects.create(
        source=ImportRecord.PAGES,
        key=story.source_url or story.fingerprint,
        fingerprint=story.fingerprint,
        article=article,
    )
    save_story(article, by=by)
    return Stored(article, is_new=True, unknown_topics=unknown)


def _attach(article, story, republication):
    write_bylines(article, story.names)
    if republication:
        republication.article = article
        republication.save()
    known = {topic: Tag.objects.called(topic) for topic in story.topics}
    article.tags.add(*filter(None, known.values()))
    return tuple(topic for topic, tag in known.items() if tag is None)


def _language(story):
    return story.language.replace("_", "-")[:20] or Publication.objects.current().language


def _republication(story):
    """Where the story was first, unsaved; None for one of our own.

    A page without a credit that belongs to another site was first there: it never passes for ours.
    """
    if story.credit:
        return _credited(story)
    if story.source_url and urlsplit(story.source_url).hostname != settings.SITE.hostname:
        name = story.site_name or urlsplit(story.source_url).hostname
        return _terms(story, outlet_called(name, url=_site(story.source_url)), story.source_url)
    return None


def _credited(story):
    credit = story.credit
    is_home = urlsplit(story.credit_address).path.strip("/") == ""
    outlet = outlet_called(
        credit.outlet, partner_name=credit.assigner, url=_site(story.credit_address) if story.credit_address else ""
    )
    address = "" if is_home else story.credit_address
    if not address and same_words(story.site_name, credit.outlet):
        address = story.source_url
    republication = _terms(story, outlet, address)
    republication.licensee, republication.assigner = credit.licensee[:160], credit.assigner[:160]
    republication.rights_holder = outlet.partner.legal_name or credit.assigner[:160]
    republication.credit_template = credit.template
    if credit.is_translation:
        republication.mode = Republication.Mode.TRANSLATED
    return republication


def _terms(story, outlet, address):
    is_its_own_page = bool(address) and address == story.source_url
    return Republication(
        outlet=outlet,
        rights_holder=outlet.partner.legal_name,
        publisher=_own_name(),
        source_url=address if len(address) <= MAX_ADDRESS else "",
        source_headline=story.headline,
        source_published_on=story.dated if is_its_own_page else "",
        source_language=story.language[:20] if is_its_own_page else "",
        raw_source=story.raw,
        raw_media_type=story.media_type,
    )


def _own_name():
    """The publication's name once it has one; an unnamed one stays empty, which means the same."""
    publication = Publication.objects.current()
    return publication.name if publication.pk else ""


def _site(address):
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}/" if parts.netloc else ""


def _note(story):
    """For the desk: what the page said that no field holds."""
    lines = []
    if story.dated:
        lines.append(_("The page is dated %(date)s.") % {"date": story.dated})
    pictures = [block for block in story.blocks if block.kind is Kind.PICTURE]
    lines += [
        _("Picture left out: %(what)s") % {"what": " · ".join(filter(None, (p.caption, p.alt, p.address)))}
        for p in pictures
    ]
    return "\n".join(lines)
