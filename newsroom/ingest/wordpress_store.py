"""Storing the entries of a WordPress export: each whole in its own transaction, each once."""

import datetime
import enum

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from newsroom.desk.publish import publish, schedule
from newsroom.desk.write import save_story
from newsroom.models import Article, Byline, ImportRecord, OldAddress, Publication, StandingPage

from .blocks import Content, read_content
from .body import body_of
from .incoming import Kind, Refused
from .old_addresses import addresses_of
from .wordpress import Entry, Site
from .wordpress_pictures import Attachments
from .wordpress_terms import contributor_of, free_slug, section_of, tags_of

STORIES, PAGES = {"post"}, {"page"}
KEPT_STATUSES = {"publish", "future", "draft", "pending", "private"}
MAX_HEADLINE, MAX_TITLE, MAX_DEK, TITLE_SIGNS = 300, 120, 600, 70


class Outcome(enum.Enum):
    """What became of an entry."""

    MADE = "made"
    UNCHANGED = "unchanged"
    CHANGED_THERE = "changed there since, kept as it is here"


def store_entry(entry: Entry, site: Site, *, by=None) -> Outcome:
    """Makes a story of a post or a standing page of a page; nothing when it came in before.

    A story that came in and was changed in the export since keeps what the desk made of it.

    Args:
        entry: a post or a page.
        site: what the export says of itself.
        by: the user who imports; None from the command line.

    Raises Refused when it cannot be held.
    """
    record = ImportRecord.objects.filter(source=site.source, key=entry.key).first()
    if record:
        return Outcome.UNCHANGED if record.fingerprint == entry.fingerprint else Outcome.CHANGED_THERE
    content = read_content(entry.content, base=entry.link)
    headline = _headline(entry, content)
    with transaction.atomic():
        if entry.type in PAGES:
            _make_page(entry, site, content, headline)
        else:
            _make_story(entry, site, content, headline, by)
    return Outcome.MADE


def _headline(entry, content):
    """The title; of a post without one its first words."""
    words = " ".join(block.text for block in content.blocks if block.text)
    headline = entry.title or (words if len(words) <= TITLE_SIGNS else words[:TITLE_SIGNS].rpartition(" ")[0] + "…")
    if not any(sign.isprintable() and sign not in " …" for sign in headline):
        raise Refused(_("it has neither a title nor a text"))
    if len(headline) > MAX_HEADLINE:
        raise Refused(_("its title is longer than %(limit)d signs") % {"limit": MAX_HEADLINE})
    return headline


def _make_page(entry, site, content, title):
    if len(title) > MAX_TITLE:
        raise Refused(_("the title of a page cannot be longer than %(limit)d signs") % {"limit": MAX_TITLE})
    page = StandingPage.objects.create(
        title=title,
        slug=free_slug(entry.slug, title, model=StandingPage, fallback="page"),
        body=body_of(content.blocks, picture_of=Attachments(site).of_block),
        is_public=entry.status == "publish" and not entry.password,
        updated_at=_moment(entry) or timezone.now(),
    )
    if page.is_public:
        _keep_addresses(entry, site, page)
    _record(entry, site, page=page)


def _make_story(entry, site, content, headline, by):
    attachments = Attachments(site)
    section, category = section_of(entry, site)
    tags, dropped = tags_of(entry, site, but=category)
    article = Article(
        headline=headline,
        slug=free_slug(entry.slug, headline, model=Article, fallback="story"),
        dek=entry.excerpt[:MAX_DEK],
        body=body_of(content.blocks, picture_of=attachments.of_block),
        section=section,
        hero=attachments.numbered(entry.meta.get("_thumbnail_id", "")),
        language=site.language[:20] or Publication.objects.current().language,
        social_description=entry.meta.get("_yoast_wpseo_metadesc", "")[:300],
        internal_note=_note(entry, content, attachments, dropped),
        created_by=by,
        owner=by,
    )
    # The deed at the end saves it again and indexes it for search, once, with its names and tags.
    article.save()
    if contributor := contributor_of(entry, site):
        Byline.objects.create(article=article, contributor=contributor)
    article.tags.add(*tags)
    _put_out(article, entry, by)
    if article.listed_at:
        _keep_addresses(entry, site, article)
    _record(entry, site, article=article)


def _put_out(article, entry, by):
    """Published stays published at its hour, scheduled stays scheduled; everything else is a draft."""
    at = _moment(entry)
    if entry.status not in ("publish", "future") or entry.password or at is None:
        save_story(article, by=by)
    elif at > timezone.now():
        schedule(article, at=at, by=by)
    else:
        publish(article, at=at, by=by)


def _moment(entry) -> datetime.datetime | None:
    if entry.published_at or entry.local_date is None:
        return entry.published_at
    return entry.local_date.replace(tzinfo=Publication.objects.current().zone)


def _keep_addresses(entry, site, target):
    for address in addresses_of(entry, site):
        OldAddress.objects.keep(address, target)


def _record(entry, site, **became):
    ImportRecord.objects.create(source=site.source, key=entry.key, fingerprint=entry.fingerprint, **became)


def _note(entry, content: Content, attachments, dropped):
    """For the desk: what the entry had and this story has not."""
    lines = [_("Came from %(address)s") % {"address": entry.link or entry.guid}] if entry.link or entry.guid else []
    if entry.password:
        lines.append(_("It was behind a password there."))
    if not entry.title:
        lines.append(_("It had no title there; its first words are the headline."))
    if len(entry.excerpt) > MAX_DEK:
        lines.append(_("Its whole excerpt: %(text)s") % {"text": entry.excerpt})
    missing = [block for block in content.blocks if block.kind is Kind.PICTURE and attachments.of_block(block) is None]
    lines += [_("Picture left out: %(what)s") % {"what": _picture_words(block)} for block in missing]
    lines += [_("Left out: %(what)s") % {"what": what[:200]} for what in content.left_out]
    if dropped:
        lines.append(_("Tags left out: %(names)s") % {"names": ", ".join(dropped)})
    return "\n".join(lines)


def _picture_words(block):
    return " · ".join(filter(None, (block.caption, block.alt, block.address[:300]))) or f"# {block.reference}"
