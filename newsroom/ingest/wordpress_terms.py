"""Authors, categories and tags of a WordPress export as contributors, sections and tags here.

A story's section is its primary category (Yoast SEO keeps one), else its first one; its other categories are tags,
as a story here has one section. “Uncategorized” is nothing.
"""

from django.db import models

from newsroom.models import Contributor, OldAddress, Section, Tag
from newsroom.models.addresses import MAX_LENGTH, slug_for
from newsroom.models.tag import MOST_TAGS, tag_key

from .old_addresses import kept_address
from .wordpress import Entry, Site, Term

NOTHING = {"uncategorized", "uncategorised", ""}


def contributor_of(entry: Entry, site: Site) -> Contributor | None:
    """Who wrote an entry, by the name that is displayed; made when there is none. Nobody's e-mail comes in."""
    name = (site.authors.get(entry.author) or entry.author)[:120]
    if not name:
        return None
    known = Contributor.objects.filter(name__iexact=name).order_by("pk").first()
    contributor = known or Contributor.objects.create(
        name=name, slug=free_slug(entry.author, name, model=Contributor, fallback="author")
    )
    return _led_to(contributor, site, f"/author/{entry.author}/")


def section_of(entry: Entry, site: Site) -> tuple[Section | None, Term | None]:
    """The section of an entry and the category that became it; made when there is none."""
    categories = [term for term in entry.terms if term.domain == "category" and _key(term) not in NOTHING]
    primary = site.numbers.get(entry.meta.get("_yoast_wpseo_primary_category", ""))
    chosen = next((term for term in categories if primary and term.slug == primary), None) or next(
        iter(categories), None
    )
    return (_section(chosen, site), chosen) if chosen else (None, None)


def _key(term):
    return (term.slug or term.name).casefold()


def _section(term, site):
    name = term.name[:60] or term.slug[:60]
    known = Section.objects.filter(name__iexact=name).first() or Section.objects.filter(slug=term.slug).first()
    section = known or Section.objects.create(
        name=name,
        slug=free_slug(term.slug, name, model=Section, fallback="section"),
        description=site.descriptions.get(("category", term.slug), "")[:250],
    )
    return _led_to(section, site, f"/category/{term.slug}/")


def tags_of(entry: Entry, site: Site, *, but: Term | None) -> tuple[list[Tag], list[str]]:
    """The tags of an entry, made when there are none, and the names that are too many or hold no letter."""
    terms = [term for term in entry.terms if term.domain in ("post_tag", "category") and term != but]
    named = {tag_key(term.name): term for term in reversed(terms) if _key(term) not in NOTHING}
    wanted = [term for key, term in reversed(named.items()) if key]
    dropped = [term.name for key, term in named.items() if not key] + [term.name for term in wanted[MOST_TAGS:]]
    return [_tag(term, site) for term in wanted[:MOST_TAGS]], dropped


def _tag(term, site):
    tag = Tag.objects.called(term.name[:100]) or Tag.objects.create(
        name=term.name[:100],
        slug=free_slug(term.slug, term.name, model=Tag, fallback="topic"),
        description=site.descriptions.get((term.domain, term.slug), "")[:300],
    )
    return _led_to(tag, site, f"/{'tag' if term.domain == 'post_tag' else 'category'}/{term.slug}/")


def free_slug(slug: str, name: str, *, model: type[models.Model], fallback: str) -> str:
    """The slug of the export when it can be kept, else one that is made from the name."""
    cleaned = slug_for(slug, model=model, fallback="") if slug and len(slug) < MAX_LENGTH else ""
    return cleaned or slug_for(name, model=model, fallback=fallback)


def _led_to(thing, site, address):
    """The thing, to which its address on the old site leads from now on unless that leads somewhere already."""
    kept = kept_address(site.address + address, site)
    if kept and not OldAddress.objects.filter(address=kept).exists():
        OldAddress.objects.keep(kept, thing)
    return thing
