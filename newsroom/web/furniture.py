"""What surrounds every reader page: the publication, its sections, its standing pages. Read once an edition."""

from django.core.cache import cache
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext

from newsroom.models import Partner, Publication, Section, StandingPage
from newsroom.models.edition import current_edition

from . import panels


def furniture(request):
    """The context processor `furniture`: nothing is read before a template asks for it."""
    return {"furniture": SimpleLazyObject(lambda: furniture_of(edition_of(request)))}


def edition_of(request):
    """The request's edition; answers that no view gave (404) have none yet."""
    if not hasattr(request, "edition"):
        request.edition = current_edition()
    return request.edition


def furniture_of(edition) -> dict:
    """The furniture of an edition."""
    return cache.get_or_set(f"furniture:{edition.key}", _read, timeout=24 * 60 * 60)


def _read():
    sections = list(Section.objects.published().in_order())
    pages = list(StandingPage.objects.published().in_order().only("title", "slug"))
    more = [entry for answer in panels.filled("navigation") for entry in answer]
    return {
        "publication": Publication.objects.current(),
        "sections": sections,
        "standing_pages": pages,
        "section_links": [(section.name, section.get_absolute_url()) for section in sections],
        "paper_links": [*((page.title, page.get_absolute_url()) for page in pages), *_standing_links()],
        "other_links": more,
    }


def _standing_links():
    yield gettext("Corrections"), reverse("corrections")
    if Partner.objects.published().exists():
        yield gettext("Partners and credits"), reverse("partners")
