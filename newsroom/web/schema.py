"""Nodes of schema.org 30 that several kinds of page share: the publication, names, pictures, the way to a page."""

import datetime
import json

from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from newsroom.models import Byline, Contributor, ImageFormat, Picture, Publication, Shape, StandingPage

from .addresses import absolute, page_of_outlet

POLICIES = {
    StandingPage.Purpose.ETHICS: ("publishingPrinciples", "ethicsPolicy"),
    StandingPage.Purpose.CORRECTIONS: ("correctionsPolicy",),
}
# What stands for a publication without a logo of its own.
OWN_LOGO = {"@type": "ImageObject", "width": 512, "height": 512}
CROPS = (Shape.HERO, Shape.SOCIAL, Shape.SQUARE)
# What could end the data block, or be a line's end to a script.
_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def iso(moment: datetime.datetime) -> str:
    """A moment exactly as the page's `<time datetime>` has it."""
    return timezone.localtime(moment).isoformat(timespec="seconds")


def filled(**values) -> dict:
    """A node of what has a value; `at_type` and `at_id` are JSON-LD's keywords."""
    return {
        name.replace("at_", "@", 1) if name.startswith("at_") else name: value
        for name, value in values.items()
        if value
    }


class _DataBlock:
    """JSON in which no sign can end its element."""

    def __init__(self, nodes):
        self.nodes = nodes

    def __html__(self):
        document = {"@context": "https://schema.org", "@graph": self.nodes}
        return json.dumps(document, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)


def data_block(nodes: list[dict]) -> SafeString:
    """JSON-LD for a page's head. A browser runs no block of this type, so the strict policy lets it stand."""
    return format_html('<script type="application/ld+json">{}</script>', _DataBlock(nodes))


def publication_node(publication: Publication, pages: list[StandingPage], at) -> dict:
    """The publication (NewsMediaOrganization) with its policies, for the front page and the about page."""
    policies = {name: absolute(page.get_absolute_url()) for page in pages for name in POLICIES.get(page.purpose, ())}
    contact = filled(at_type="ContactPoint", contactType="newsroom", email=publication.email)
    return {
        **publisher_node(publication, at),
        **filled(
            legalName=publication.legal_publisher,
            slogan=publication.tagline,
            areaServed=publication.market,
            sameAs=publication.links.split(),
            contactPoint=contact if publication.email else None,
        ),
        **policies,
    }


def publisher_node(publication: Publication, at) -> dict:
    """The publication as a story names it."""
    return filled(
        at_type="NewsMediaOrganization",
        at_id=absolute("/#publication"),
        name=publication.name,
        url=absolute("/"),
        logo=logo_node(publication.logo, at) or OWN_LOGO | {"url": absolute(static("logo.png"))},
    )


def logo_node(picture: Picture | None, at) -> dict | None:
    """A logo, whole, as one file; None before its files are made."""
    file = picture and picture.is_usable(at) and picture.widest(Shape.FULL, ImageFormat.JPEG)
    return _file_node(file) if file else None


def image_nodes(picture: Picture | None, at) -> list[dict]:
    """A picture in each crop, with who made it and under what terms (Google's image metadata)."""
    if picture is None or not picture.is_usable(at):
        return []
    files = filter(None, (picture.widest(crop, ImageFormat.JPEG) for crop in CROPS))
    rights = filled(
        caption=picture.caption,
        creditText=picture.credit_line or picture.creator,
        creator=picture.creator and {"@type": "Person", "name": picture.creator},
        copyrightNotice=picture.copyright_notice,
        license=picture.licence_url,
    )
    return [{**_file_node(file), **rights} for file in files]


def _file_node(file):
    return {
        "@type": "ImageObject",
        "url": absolute(file.get_absolute_url()),
        "width": file.width,
        "height": file.height,
    }


def name_node(byline: Byline) -> dict:
    """Whose name stands on a story: the name alone, and where more of them is."""
    if byline.contributor:
        address = absolute(byline.contributor.get_absolute_url())
        return {"@type": "Person", "name": byline.name, "url": address}
    return outlet_node(byline.outlet)


def contributor_node(contributor: Contributor) -> dict:
    """Whom an author's page is about."""
    return filled(
        at_type="Person",
        name=contributor.name,
        url=absolute(contributor.get_absolute_url()),
        jobTitle=contributor.title,
        description=contributor.bio,
        email=contributor.email,
        sameAs=contributor.links.split(),
    )


def outlet_node(outlet) -> dict:
    """An outlet, with its page here or, failing that, its own."""
    return filled(at_type="Organization", name=outlet.name, url=page_of_outlet(outlet))


def list_node(stories) -> dict | None:
    """The stories of a page, in their order."""
    items = [
        {"@type": "ListItem", "position": place, "url": absolute(story.get_absolute_url())}
        for place, story in enumerate(stories, 1)
    ]
    return {"@type": "ItemList", "itemListElement": items} if items else None


def way_node(*steps: tuple[str, str]) -> dict:
    """The way from the front page to a page (BreadcrumbList).

    Args:
        steps: pairs of a name and an address; the last is the page itself.
    """
    items = [
        filled(at_type="ListItem", position=place, name=name, item=absolute(address))
        for place, (name, address) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}
