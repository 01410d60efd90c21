"""People and organisations that a story names: found when the newsroom knows them, made when it does not."""

from newsroom.models import Article, Byline, Contributor, Outlet, Partner, Series
from newsroom.models.addresses import slug_for


def outlet_called(name: str, *, partner_name: str = "", url: str = "") -> Outlet:
    """The outlet with this name or alias; made, with its partner, when there is none.

    Args:
        name: as it is credited: Nikkei Asia.
        partner_name: whose outlet it is, when that is told: Nikkei; else the outlet is a partner of its own.
        url: its website, for an outlet that is made.
    """
    known = Outlet.objects.called(name)
    if known:
        return known
    partner = partner_called(partner_name or name)
    return Outlet.objects.create(partner=partner, name=name[:120], url=url)


def partner_called(name: str) -> Partner:
    """The partner with this name or legal name; made when there is none."""
    by_name = Partner.objects.filter(name__iexact=name) | Partner.objects.filter(legal_name__iexact=name)
    name = name[:120]
    return by_name.first() or Partner.objects.create(name=name, slug=slug_for(name, model=Partner, fallback="partner"))


def contributor_called(name: str) -> Contributor:
    """The contributor with this name; made when there is none."""
    name = name[:120]
    known = Contributor.objects.filter(name__iexact=name).order_by("pk").first()
    return known or Contributor.objects.create(name=name, slug=slug_for(name, model=Contributor, fallback="author"))


def series_called(title: str) -> Series:
    """The series with this title; made when there is none."""
    title = title[:120]
    known = Series.objects.filter(title__iexact=title).first()
    return known or Series.objects.create(title=title, slug=slug_for(title, model=Series, fallback="series"))


def write_bylines(article: Article, names: list[str]) -> None:
    """Puts names on a story: a known outlet's as the organisation that it is, any other as a person's."""
    for position, name in enumerate(names):
        outlet = Outlet.objects.called(name)
        who = {"outlet": outlet} if outlet else {"contributor": contributor_called(name)}
        Byline.objects.create(article=article, position=position, **who)
