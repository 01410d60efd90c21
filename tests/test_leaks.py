"""The leak sweep: no word of what readers may not see reaches them, at any address, for anybody.

A canary word stands in every text of stories that are drafts, in review, ready, scheduled, embargoed, withdrawn,
ended, expired and killed, and of what only such stories carry. Every address of the site is visited; an address that
this file does not know fails the test.
"""

import itertools

import pytest
from django.contrib.contenttypes.models import ContentType
from django.urls import URLPattern, URLResolver, get_resolver

from newsroom.desk.correct import correct
from newsroom.desk.publish import publish, schedule
from newsroom.desk.renditions import make_renditions
from newsroom.desk.takedown import kill, withhold, withhold_picture
from newsroom.desk.withdraw import withdraw
from newsroom.models import OldAddress, OnExpiry, Rendition, Series, State, Status, TakedownReason
from tests.companies.factories import make_company, make_figure, make_person, make_place, make_role, make_source
from tests.factories import (
    ago,
    ahead,
    make_contributor,
    make_draft,
    make_live,
    make_outlet,
    make_page,
    make_partner,
    make_picture,
    make_publication,
    make_section,
    make_series,
    make_tag,
)

pytestmark = pytest.mark.django_db

CANARY = "xyzzycanary"
HIDDEN_FIGURE = "USD 987"


def put(article, **fields):
    """Changes a story's fields as its form would."""
    for name, value in fields.items():
        setattr(article, name, value)
    article.save()


def hide(article, state):
    """Brings a story into a state in which readers may not see it."""
    match state:
        case State.IN_REVIEW | State.READY:
            put(article, status=Status(state))
        case State.SCHEDULED:
            schedule(article, at=ahead(days=1))
        case State.EMBARGOED:
            put(article, embargo_until=ahead(days=1))
            publish(article, at=ago(hours=1))
        case State.WITHDRAWN:
            withdraw(publish(article, at=ago(hours=1)))
        case State.ENDED:
            put(publish(article, at=ago(hours=2)), unpublish_at=ago(minutes=1))
        case State.RIGHTS_ENDED:
            put(publish(article, at=ago(hours=2)), rights_expire_at=ago(minutes=1), on_expiry=OnExpiry.UNPUBLISH)
        case State.KILLED:
            kill(publish(article, at=ago(hours=1)), reason=TakedownReason.ACCURACY)
    return article


HIDDEN = [state for state in State if state != State.LIVE]


def plant(state, section, outlet):
    """A hidden story with the canary in everything that is its own."""
    word = f"{CANARY}-{state}"
    picture = make_picture(title=word, alt=word, caption=word, credit_line=word, original_name=f"{word}.jpg")
    article = make_draft(
        f"Headline {word}",
        slug=f"hidden-{state.value.replace('_', '-')}",
        dek=word,
        body=f'<p>{word}</p><div data-embed="picture" data-id="{picture.pk}" data-caption="{word}"></div>',
        by=[make_contributor(f"Name {word}")],
        tags=[make_tag(f"Tag {word}")],
        series=make_series(f"Series {word}"),
        section=section,
        hero=picture,
        hero_caption=word,
        social_headline=word,
        social_description=word,
        internal_note=word,
        source={"outlet": outlet, "source_headline": word, "raw_source": word, "rights_holder": word, "licensee": word},
    )
    correct(article, text=word)
    make_renditions(picture)
    return hide(article, state)


def plant_profiles(hidden, live):
    """Profiles that readers see, with a fact that hangs on a hidden story, and profiles that they do not."""
    place, company, person = make_place(), make_company(), make_person()
    source = make_source(f"Register {CANARY}", title=CANARY)
    make_figure(company, 987_654_321, article=hidden, source=source, label=CANARY)
    make_role(person, company, title=CANARY, article=hidden, source=source)
    live.tags.add(place.tag, company.tag, person.tag)
    make_place(f"Place {CANARY}", slug="hidden-place", is_public=False)
    make_company(f"Company {CANARY}", slug="hidden-company", industry=CANARY, names=[CANARY], is_public=False)
    make_person(f"Person {CANARY}", slug="hidden-person", is_public=False)


@pytest.fixture
def newsroom():
    """A visible story of everything, and a hidden one for every state."""
    make_publication()
    section, outlet = make_section(), make_outlet(partner=make_partner(slug="harbour"))
    tag, author, series = make_tag(), make_contributor(slug="mei"), make_series()
    hidden = [plant(state, section, outlet) for state in HIDDEN]
    embeds = "".join(f'<div data-embed="article" data-id="{story.pk}"></div>' for story in hidden)
    live = make_live(
        body=f"<p>Seen by all.</p>{embeds}",
        section=section,
        by=[author],
        tags=[tag, *itertools.chain.from_iterable(story.tags.all() for story in hidden)],
        series=series,
        hero=make_picture(),
        source={"outlet": outlet, "source_url": "https://harbour.example/masks"},
    )
    # A tag that a live story carries is seen; the canary's own tags must not be.
    live.tags.set([tag])
    withheld = make_picture(alt=CANARY, caption=CANARY, credit_line=CANARY)
    make_renditions(withheld)
    make_live("A story whose picture is withheld", hero=withheld)
    withhold_picture(withheld)
    make_page(f"Page {CANARY}", slug="hidden-page", is_public=False, body=f"<p>{CANARY}</p>")
    make_live("Out of a hidden section", section=make_section(f"Section {CANARY}", slug="hidden", is_public=False))
    make_partner(f"Partner {CANARY}", slug="hidden-partner", is_public=False)
    plant_profiles(hidden[0], live)
    for number, story in enumerate(hidden):
        kind = ContentType.objects.get_for_model(story)
        OldAddress.objects.create(address=f"/?p={number}", content_type=kind, object_id=story.pk)
    return {"live": live, "hidden": hidden, "tag": tag}


FORMATS = {"feed": "feed/", "feed_atom": "feed/atom/", "feed_json": "feed/json/"}
MACHINES = {
    "sitemap": ["/sitemap.xml"],
    "sitemap_of_lists": ["/sitemap-lists.xml"],
    "sitemap_of": [
        f"/sitemap-{name}-{number}.xml"
        for name in (
            "articles",
            "sections",
            "topics",
            "authors",
            "partners",
            "series",
            "pages",
            "organization",
            "person",
            "place",
        )
        for number in (0, 1)
    ],
    "news_sitemap": ["/news-sitemap.xml"],
    "robots": ["/robots.txt"],
    "health_live": ["/health/live/"],
    "health_ready": ["/health/ready/"],
    "favicon.ico": ["/favicon.ico"],
}


def flat(named):
    return list(itertools.chain.from_iterable(named.values()))


def addresses(newsroom):
    """Every address by the name of its route: the visible page, the hidden ones, older entries, searches."""
    live, hidden, tag = newsroom["live"], newsroom["hidden"], newsroom["tag"]
    series = Series.objects.filter(title__contains=CANARY)
    authors = [story.bylines.get().contributor for story in hidden]
    tags = [story.tags.get() for story in hidden]
    words = [CANARY, f"{CANARY}-draft", "Headline", "masks", '"', f"{CANARY}*", "Name"]
    lists = {
        "front": ["/"],
        "section": ["/sections/chips/", "/sections/hidden/"],
        "topic": [tag.get_absolute_url(), *(each.get_absolute_url() for each in tags)],
        "author": ["/authors/mei/", *(each.get_absolute_url() for each in authors)],
        "partner": ["/partners/harbour/", "/partners/hidden-partner/"],
        "series": ["/series/port-letters/", *(each.get_absolute_url() for each in series)],
        "corrections": ["/corrections/"],
        "company": ["/companies/kelip-optics/", "/companies/hidden-company/"],
        "place": ["/places/penang/", "/places/hidden-place/"],
        "person": ["/people/noor-hashim/", "/people/hidden-person/"],
    }
    older = [f"{address}?before={cursor}" for address in flat(lists) for cursor in ("4102444800000000-1", "x")]
    pages = lists | {
        "partners": ["/partners/"],
        "companies": ["/companies/", "/companies/?place=hidden-place", f"/companies/?industry={CANARY}"],
        "standing_page": ["/pages/hidden-page/"],
        "article": [live.get_absolute_url(), *(story.get_absolute_url() for story in hidden)],
        "search": [f"/search/?q={word}" for word in words],
        "media": [rendition.get_absolute_url() for rendition in Rendition.objects.all()],
        "old": [f"/?p={number}" for number in range(len(hidden))],
    }
    return pages, older, lists


def all_addresses(newsroom):
    pages, older, lists = addresses(newsroom)
    feeds = [f"{address}{tail}" for address in flat(lists) for tail in FORMATS.values()]
    return [*flat(pages), *older, *feeds, *flat(MACHINES)]


def routes(patterns=None, path=""):
    """Every route of the site outside the admin."""
    for pattern in patterns or get_resolver().url_patterns:
        route = path + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            if not route.startswith("admin/"):
                yield from routes(pattern.url_patterns, route)
        elif isinstance(pattern, URLPattern):
            yield pattern.name or route, route


def everything_said(response):
    body = b"".join(response.streaming_content) if response.streaming else response.content
    return f"{response.headers} {body.decode('utf-8', 'replace')}"


def test_no_hidden_word_is_said_to_anybody(newsroom, client, editor):
    wanted = all_addresses(newsroom)
    for signed_in in (False, True):
        if signed_in:
            client.force_login(editor)
            client.get("/admin/")
        for address in wanted:
            said = everything_said(client.get(address))
            # A search page repeats what was searched for; nothing else may.
            told = said.replace(address.partition("?q=")[2] or "\0", "") if address.startswith("/search/") else said
            assert CANARY not in told, address
            assert HIDDEN_FIGURE not in told, address


def test_a_hidden_story_answers_as_one_that_never_was(newsroom, client):
    never = client.get("/articles/never-was/")
    for story in newsroom["hidden"]:
        if not story.is_on_record():
            answer = client.get(story.get_absolute_url())
            assert answer.status_code == never.status_code == 404
            assert answer.content.replace(story.slug.encode(), b"") == never.content.replace(b"never-was", b"")


def test_a_dead_address_says_so_without_the_headline(newsroom, client):
    gone = {story.slug: client.get(story.get_absolute_url()) for story in newsroom["hidden"] if story.is_on_record()}
    assert {slug: answer.status_code for slug, answer in gone.items()} == {
        "hidden-withdrawn": 410,
        "hidden-ended": 410,
        "hidden-rights-ended": 410,
        "hidden-killed": 410,
    }


def test_a_withheld_story_is_silent_too(newsroom, client):
    story = withhold(newsroom["live"], reason=TakedownReason.LEGAL)
    answer = client.get(story.get_absolute_url())
    assert answer.status_code == 451
    assert story.headline not in answer.content.decode()


def test_no_address_is_missing_from_the_sweep(newsroom):
    pages, _older, lists = addresses(newsroom)
    known = {*pages, *MACHINES, *(f"{name}_{feed}" for name in lists for feed in FORMATS)}
    assert {name for name, _route in routes()} - known == set()
