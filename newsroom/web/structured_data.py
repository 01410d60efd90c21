"""What a page's head says to machines: address, robots, description, Open Graph, JSON-LD.

`templates/web/_head_data.html` writes it down from the context variable `head`.
"""

from dataclasses import dataclass, field

from django.db.models import Q
from django.utils.safestring import SafeString

from newsroom.models import Article, BylineRole, Contributor, StandingPage
from newsroom.models.edition import Edition
from newsroom.models.republication import own_surface

from . import open_graph, schema
from .addresses import absolute
from .article_schema import article_node
from .furniture import furniture_of

PREVIEWS = "max-image-preview:large"
PAGE_TYPES = {StandingPage.Purpose.ABOUT: "AboutPage", StandingPage.Purpose.CONTACT: "ContactPage"}


@dataclass(frozen=True)
class Head:
    """What stands in a page's head.

    Attributes:
        canonical: absolute address; "" for none.
        robots, googlebot_news: contents of the meta elements; "" for none.
        properties: pairs of Open Graph property and content.
        author: who wrote the story, as its byline names them; "" for none.
        alternates: pairs of language and absolute address of the same story in other languages, itself too.
        data: the JSON-LD block.
    """

    canonical: str
    description: str
    properties: open_graph.Pairs
    data: SafeString
    robots: str = PREVIEWS
    googlebot_news: str = ""
    author: str = ""
    alternates: list[tuple[str, str]] = field(default_factory=list)


def for_article(article: Article, edition: Edition) -> Head:
    """The head of a story's page.

    Args:
        article: one that `for_page()` read and that readers may see.
        edition: the request's.
    """
    publication = furniture_of(edition)["publication"]
    address = absolute(article.get_absolute_url())
    surface = article.search_surface(address)
    description = article.social_description or article.dek
    page = open_graph.of_page(
        kind="article",
        title=article.social_headline or article.headline,
        description=description,
        address=address,
        publication=publication,
    )
    return Head(
        canonical=surface.canonical,
        robots=", ".join(filter(None, (surface.robots, PREVIEWS))),
        googlebot_news=surface.googlebot_news,
        description=article.dek or description,
        author=", ".join(line.name for line in article.bylines.all() if line.role == BylineRole.WRITER),
        properties=page
        + open_graph.of_picture([article.hero, publication.logo], edition.at)
        + open_graph.of_article(article),
        data=schema.data_block([article_node(article, publication, edition.at), _way_to(article, publication)]),
        alternates=_alternates(article, edition.at) if surface == own_surface(address) else [],
    )


def for_front(edition: Edition) -> Head:
    """The head of the front page: the site and who publishes it."""
    publication = furniture_of(edition)["publication"]
    pages = StandingPage.objects.published(edition.at).exclude(purpose=StandingPage.Purpose.OTHER)
    publisher = schema.publication_node(publication, pages.in_order().only("slug", "purpose"), edition.at)
    site = schema.filled(
        at_type="WebSite",
        at_id=absolute("/#site"),
        name=publication.name,
        url=absolute("/"),
        description=publication.tagline,
        inLanguage=publication.language,
        publisher={"@id": publisher["@id"]},
    )
    return _head(edition, [site, publisher], title=publication.name, description=publication.tagline, address="/")


def for_list(edition: Edition, thing, page, cursor=None) -> Head:
    """The head of a list of stories.

    Args:
        thing: what the list is of: a section, tag, contributor, partner or series.
        page: the part of the list that is shown, as `page_of()` gives it.
        cursor: the one that asked for it.
    """
    address = at_cursor(thing.get_absolute_url(), cursor)
    description = getattr(thing, "description", "") or getattr(thing, "bio", "")
    is_person = isinstance(thing, Contributor)
    node = schema.filled(
        at_type="ProfilePage" if is_person else "CollectionPage",
        name=str(thing),
        description=description,
        url=absolute(address),
        isPartOf={"@id": absolute("/#site")},
        mainEntity=schema.contributor_node(thing) if is_person else schema.list_node(page.stories),
    )
    return for_page(edition, title=str(thing), description=description, address=address, nodes=[node])


def for_standing_page(page: StandingPage, edition: Edition) -> Head:
    """The head of a standing page."""
    node = schema.filled(
        at_type=PAGE_TYPES.get(page.purpose, "WebPage"),
        name=page.title,
        url=absolute(page.get_absolute_url()),
        dateModified=schema.iso(page.updated_at),
        isPartOf={"@id": absolute("/#site")},
    )
    return for_page(edition, title=page.title, address=page.get_absolute_url(), nodes=[node])


def for_page(
    edition: Edition, *, title: str, address: str, description: str = "", nodes=(), picture=None, above=()
) -> Head:
    """The head of any page below the front page.

    Args:
        address: from the first slash on.
        nodes: schema.org nodes of what the page is about.
        picture: what stands beside a link to it; the publication's logo by default.
        above: pairs of name and address of the pages between the front page and this one.
    """
    publication = furniture_of(edition)["publication"]
    way = schema.way_node((publication.name, "/"), *above, (title, address))
    return _head(edition, [*nodes, way], title=title, description=description, address=address, picture=picture)


def at_cursor(address: str, cursor) -> str:
    """The address of the part of a list that a cursor asks for; each part is a page of its own."""
    return f"{address}?before={cursor}" if cursor else address


def _head(edition, nodes, *, title, description, address, picture=None):
    publication = furniture_of(edition)["publication"]
    whole = absolute(address)
    page = open_graph.of_page(
        kind="website", title=title, description=description, address=whole, publication=publication
    )
    shown = open_graph.of_picture([picture, publication.logo], edition.at)
    return Head(whole, description, page + shown, schema.data_block(nodes))


def _way_to(article, publication):
    section = article.shown_section
    steps = [(publication.name, "/"), *([(section.name, section.get_absolute_url())] if section else [])]
    return schema.way_node(*steps, (article.headline, article.get_absolute_url()))


def _alternates(article, at):
    original = article.translation_of_id or article.pk
    family = Article.objects.published(at).filter(Q(pk=original) | Q(translation_of=original)).only("slug", "language")
    rows = {story.language: absolute(story.get_absolute_url()) for story in family.order_by("-pk")}
    return sorted(rows.items()) if len(rows) > 1 else []
