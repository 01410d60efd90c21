"""What surrounds every reader page: the publication, its sections, its standing pages. Drawn once an edition."""

import functools

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext

from newsroom.models import Partner, Publication, Section, StandingPage
from newsroom.models.edition import current_edition

from . import panels
from .scale import scale_of


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
    return kept(edition.key)


# In the process itself: unpickling it for every request would cost more than drawing it once an edition.
# The one before stays, since requests of two editions run side by side while it moves.
@functools.lru_cache(maxsize=2)
def kept(key: str) -> dict:
    """The furniture of the edition with a key; tests clear it, since a rolled-back edition comes again."""
    publication = Publication.objects.current()
    with translation.override(publication.language):
        return _drawn({"publication": publication, **_links()})


def _links():
    sections = list(Section.objects.published().in_order())
    pages = [
        (page.title, page.get_absolute_url()) for page in StandingPage.objects.published().in_order().defer("body")
    ]
    return {
        "sections": sections,
        "links_by_section": {section.pk: (section.name, section.get_absolute_url()) for section in sections},
        "section_links": [(section.name, section.get_absolute_url()) for section in sections],
        "page_links": pages,
        "paper_links": [*pages, *_standing_links()],
        "other_links": [entry for answer in panels.filled("navigation") for entry in answer],
    }


def _standing_links():
    yield gettext("Corrections"), reverse("corrections")
    if Partner.objects.published().exists():
        yield gettext("Partners and credits"), reverse("partners")


def _drawn(things):
    publication = things["publication"]
    context = {"furniture": things, "scale": scale_of(publication.longitude_west, publication.longitude_east)}
    ticks = render_to_string("web/_scale_ticks.html", context)
    parts = {"ticks": ticks, "mast_links": render_to_string("web/_mast_links.html", context)}
    return {
        **things,
        **parts,
        "foot": render_to_string("web/_foot.html", context),
        "foot_with_scale": render_to_string("web/_foot.html", {**context, "ticks": ticks}),
    }
