"""What profiles show on the newsroom's own pages; registered when the application is ready."""

from django.db.models import Count, Max
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from companies.models import Figure, Organization, Person, Place
from newsroom.models import Article
from newsroom.models.addresses import address_of
from newsroom.web.panels import Panel, PlaceMark

from .cards import card, figures_of, shown_in
from .sparks import spark

CARDS = 5
# Companies in the news: so many, from the tags of so many of the newest stories.
IN_THE_NEWS, NEWEST = 6, 200
FOUND = 5
_COMPANY = "tag_items__tag__organization"
_PLACE = "tag_items__tag__place"
_SEAT = f"{_COMPANY}__headquarters"


def beside_story(article, at) -> list[Panel]:
    """A card for each of the first five companies of a story that its text does not show itself."""
    companies = Organization.objects.published(at).companies()
    links = article.tag_items.filter(tag__organization__in=companies).select_related("tag__organization")
    in_text = shown_in(article.body)
    wanted = [link.tag.organization for link in links.order_by("position", "pk")[:CARDS] if link.tag_id not in in_text]
    day = timezone.localdate(article.published_at)
    figures = figures_of(wanted, at)
    return [
        Panel("companies/_card.html", card(organization, figures[organization.pk], day=day, article=article))
        for organization in wanted
    ]


def in_the_news(stories, at) -> Panel | None:
    """The companies that the newest stories are most about, each with its newest valuation and how it went."""
    written_about = _most_written_about(at)
    figures = Figure.objects.published(at).about(written_about).valuations().for_lines()
    valuations: dict[int, list[Figure]] = {}
    for figure in figures.newest_first():
        valuations.setdefault(figure.organization_id, []).append(figure)
    valued = [valuations[key] for key in written_about if key in valuations][:IN_THE_NEWS]
    entries = [(figures[0].organization, figures[0], spark(figures)) for figures in valued]
    return Panel("companies/_in_the_news.html", {"entries": entries}) if entries else None


def _most_written_about(at):
    """Keys of companies, those in most of the newest stories first."""
    stories = Article.objects.published(at)
    companies = Organization.objects.published(at).companies().values("pk")
    newest = stories.newest_first().values("pk")[:NEWEST]
    linked = stories.filter(pk__in=newest, tag_items__tag__organization__in=companies)
    counted = linked.order_by().values_list(_COMPANY).annotate(count=Count("pk"), newest=Max("listed_at"))
    return [key for key, *_rest in counted.order_by("-count", "-newest", _COMPANY)[: 2 * IN_THE_NEWS]]


def places(article_ids, at) -> dict[int, PlaceMark]:
    """Where stories are from: their first place, else where the first company that they are about sits."""
    stories = Article.objects.published(at).filter(pk__in=article_ids)
    columns = (f"{path}__{name}" for path in (_PLACE, _SEAT) for name in ("name", "longitude", "slug", "is_public"))
    rows = list(stories.order_by("tag_items__position", "tag_items__pk").values_list("pk", *columns))
    marks: dict[int, PlaceMark] = {}
    for key, name, longitude, slug, is_public in (*(row[:5] for row in rows), *(row[:1] + row[5:] for row in rows)):
        if is_public and longitude is not None and key not in marks:
            marks[key] = PlaceMark(name, longitude, address_of("place", slug))
    return marks


def profile(tag, at) -> str | None:
    """The address of the profile that a tag has, if readers see it."""
    for model in (Organization, Person, Place):
        if found := model.objects.published(at).filter(tag=tag).first():
            return found.get_absolute_url()
    return None


def profiled(at):
    """Keys of the tags that have a public profile."""
    rows = (
        model.objects.published(at).filter(tag__isnull=False).values("tag") for model in (Organization, Person, Place)
    )
    first, *others = rows
    return first.union(*others)


def found(words, at) -> Panel | None:
    """Companies, people and places whose name begins with the words of a search."""
    rows = [
        row for model in (Organization, Person, Place) for row in model.objects.published(at).named_like(words)[:FOUND]
    ]
    return Panel("companies/_found.html", {"profiles": rows}) if rows else None


def navigation() -> list[tuple[str, str]]:
    """The link to the directory, once there is a company in it."""
    has_any = Organization.objects.published().companies().exists()
    return [(_("Companies"), reverse("companies"))] if has_any else []


def sitemap(at):
    """Every profile that readers see."""
    return [(model._meta.model_name, model.objects.published(at)) for model in (Organization, Person, Place)]
