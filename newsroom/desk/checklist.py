"""What a story still lacks: said before it is published, and never in the way."""

from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from newsroom.models import Article, Picture


@dataclass(frozen=True)
class Lack:
    """One thing that is missing: the row where it can be added, and a sentence for editors."""

    where: Picture
    sentence: str


def lacks(article: Article) -> list[Lack]:
    """What a saved story's pictures lack; two queries at most."""
    shown = Q(pk=article.hero_id) | Q(pk__in=article.body_pictures.values("picture"))
    bare = Picture.objects.filter(shown).filter(Q(alt="") | Q(credit_line="")).order_by("pk")
    return [Lack(picture, sentence) for picture in bare for sentence in _of(picture)]


def _of(picture):
    if not picture.alt:
        yield _("“%(picture)s” has no alternative text: who cannot see it misses it.") % {"picture": picture}
    if not picture.credit_line:
        yield _("“%(picture)s” has no credit.") % {"picture": picture}
