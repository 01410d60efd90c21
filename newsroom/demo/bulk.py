"""Stories in bulk, to see how the site stands with a hundred thousand of them."""

import datetime
import itertools
import random
from collections.abc import Callable

from django.db import transaction
from django.utils.text import slugify

from newsroom import search
from newsroom.desk.batches import batched
from newsroom.models import Article, ArticleTag, Byline, Contributor, Section, Tag, edition
from newsroom.models.publishing import Status

BATCH = 500
TAGS = 300
TAGS_PER_STORY = 4

_PLACES = (
    "Batam",
    "Cebu",
    "Danang",
    "Hat Yai",
    "Kaohsiung",
    "Kuching",
    "Medan",
    "Penang",
    "Pusan",
    "Sendai",
    "Surat Thani",
)
_THINGS = (
    "a cable yard",
    "a cell maker",
    "a chip tester",
    "a ferry line",
    "a grid operator",
    "a lender",
    "a port crane firm",
)
_DEEDS = (
    "asks for time",
    "buys its rival",
    "cuts its price",
    "hires welders",
    "moves inland",
    "opens its books",
    "sells its fleet",
)
_SENTENCES = (
    "The managers of {thing} in {place} say that the order book is full until spring.",
    "A ledger seen by two of its suppliers puts the figure at {number} million.",
    "Nobody in {place} expected the ministry to answer before the rains.",
    "The second line will need {number} more people, most of them welders.",
    "What the buyers want, according to a broker, is a date and somebody to blame.",
    "For now {thing} keeps {number} tonnes in a shed that it does not own.",
    "The union has asked for the minutes and was given the agenda.",
    "It is the third such letter in {number} months.",
)


def add_stories(count: int, *, until: datetime.datetime, progress: Callable[[int], None]) -> None:
    """Adds published stories one after another back in time, the same every time.

    Tags follow Zipf's law, as real ones do: the busiest carries about a sixth of all links.

    Args:
        count: how many.
        until: the hour of the newest; each is about 40 minutes older than the one before.
        progress: called with the number of stories that were added since the last call.
    """
    if not count:
        return
    dice = random.Random(20261124)  # noqa: S311
    tags, sections, names = _vocabulary(), list(Section.objects.in_order()), list(Contributor.objects.order_by("pk"))
    weights = list(itertools.accumulate(1 / rank for rank in range(1, len(tags) + 1)))
    first = Article.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    for numbers in batched(range(count), BATCH):
        with transaction.atomic():
            made = Article.objects.bulk_create(
                _story(first + number, until, number, sections, dice) for number in numbers
            )
            ArticleTag.objects.bulk_create(_links(made, tags, weights, dice))
            Byline.objects.bulk_create(_bylines(made, names, dice))
            search.index([article.pk for article in made])
            edition.move()
        progress(len(made))


def _vocabulary():
    for number in range(1, TAGS + 1):
        Tag.objects.named(f"Trade {number}")
    return list(Tag.objects.filter(name__startswith="Trade ").order_by("pk"))


def _story(serial, until, number, sections, dice):
    place, thing = dice.choice(_PLACES), dice.choice(_THINGS)
    headline = f"{thing[0].upper()}{thing[1:]} in {place} {dice.choice(_DEEDS)}"
    return Article(
        headline=headline,
        slug=f"{slugify(headline)}-{serial}",
        dek=_sentence(place, thing, dice),
        body="".join(f"<p>{_paragraph(place, thing, dice)}</p>" for _ in range(dice.randint(5, 9))),
        section=dice.choice(sections) if sections else None,
        status=Status.PUBLISHED,
        published_at=until - datetime.timedelta(minutes=40 * number + dice.randint(0, 30)),
    )


def _paragraph(place, thing, dice):
    return " ".join(_sentence(place, thing, dice) for _ in range(dice.randint(3, 5)))


def _sentence(place, thing, dice):
    return dice.choice(_SENTENCES).format(place=place, thing=thing, number=dice.randint(3, 90))


def _links(articles, tags, weights, dice):
    for article in articles:
        chosen = dict.fromkeys(dice.choices(tags, cum_weights=weights, k=TAGS_PER_STORY))
        for position, tag in enumerate(chosen):
            yield ArticleTag(tag=tag, content_object=article, position=position, listed_at=article.listed_at)


def _bylines(articles, names, dice):
    if names:
        for article in articles:
            yield Byline(article=article, contributor=dice.choice(names), listed_at=article.listed_at)
