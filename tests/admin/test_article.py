"""The screen of stories: what an editor types is kept, what a button says is done."""

import datetime
import zoneinfo

import pytest
from django.urls import reverse
from django.utils import timezone
from reversion.models import Version

from newsroom.desk.publish import publish
from newsroom.models import Article, ArticleTag, OldAddress, Publication, State, Status
from tests.factories import (
    ago,
    ahead,
    make_contributor,
    make_draft,
    make_live,
    make_outlet,
    make_picture,
    make_publication,
    make_scheduled,
    make_section,
    make_tag,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def publication():
    return make_publication()


def address(article, name="change"):
    return reverse(f"admin:newsroom_article_{name}", args=[article.pk])


def posted(desk, url, **changes):
    """What a browser sends from the form at an address, with some fields changed."""
    page = desk.get(url)
    form = page.context["adminform"].form
    forms = [form, *(row for formset in page.context["inline_admin_formsets"] for row in formset.formset.forms)]
    forms += [formset.formset.management_form for formset in page.context["inline_admin_formsets"]]
    data = {}
    for part in forms:
        for field in part:
            sent = field.value()
            if hasattr(field.field.widget, "widgets"):
                with timezone.override(Publication.objects.current().zone):
                    parts = field.field.widget.decompress(sent)
                data |= {f"{field.html_name}_{number}": text or "" for number, text in enumerate(parts)}
            elif sent is not None:
                data[field.html_name] = sent
    return desk.post(url, data | {"_continue": "Save"} | changes)


def test_a_new_story_gets_its_address_and_its_author(desk, editor):
    answer = posted(desk, reverse("admin:newsroom_article_add"), headline="Masks & money", body="<p>Nine.</p>")
    story = Article.objects.get()
    assert answer.status_code == 302
    assert (story.slug, story.created_by, story.owner, story.status) == ("masks-and-money", editor, editor, "draft")


def test_saving_without_a_change_changes_nothing(desk):
    outlet = make_outlet()
    story = make_live(
        body="<p>One</p>\n<pre><code>a\nb</code></pre>",
        dek="Two\nlines",
        internal_note="a\n\nb",
        tags=[make_tag("B"), make_tag("A")],
        by=[make_contributor(), outlet],
        source={"outlet": outlet, "rights_holder": "Somebody"},
        section=make_section(),
        hero=make_picture(),
        unpublish_at=ahead(days=1),
    )
    before = everything(story)
    posted(desk, address(story))
    assert everything(story) == before


def everything(story):
    row = Article.objects.filter(pk=story.pk).values().get() | {"saved_at": None}
    source = Article.objects.get(pk=story.pk).source
    return (
        row,
        list(story.tag_items.order_by("position").values("tag", "position", "listed_at")),
        list(story.bylines.values()),
        source and {name: value for name, value in vars(source).items() if not name.startswith("_")},
    )


def test_a_lost_race_comes_back_with_the_text(desk):
    story = make_draft()
    url = address(story)
    seen = desk.get(url).context["adminform"].form["seen"].value()
    story.dek = "A colleague was quicker."
    story.save()
    answer = posted(desk, url, seen=seen, dek="Mine.")
    story.refresh_from_db()
    assert story.dek == "A colleague was quicker."
    assert "Somebody saved this story" in answer.content.decode()
    assert "Mine." in answer.content.decode()
    again = answer.context["adminform"].form["seen"].value()
    posted(desk, url, seen=again, dek="Mine.")
    story.refresh_from_db()
    assert story.dek == "Mine."


def test_an_address_in_use_is_an_error_in_the_form(desk):
    make_draft("One", slug="taken")
    answer = posted(desk, reverse("admin:newsroom_article_add"), headline="Two", slug="taken")
    assert answer.status_code == 200
    assert "slug" in answer.context["adminform"].form.errors


def test_a_published_storys_old_address_leads_on_and_a_drafts_does_not(desk):
    live, draft = make_live("Out"), make_draft("In")
    for story in (live, draft):
        posted(desk, address(story), slug=f"{story.slug}-renamed")
    assert OldAddress.objects.destination("/articles/out/") == live
    assert OldAddress.objects.destination("/articles/in/") is None


def test_hours_are_the_newsrooms(desk):
    story = make_draft()
    posted(desk, address(story), published_at_0="2026-11-24", published_at_1="09:00:00")
    story.refresh_from_db()
    assert story.published_at == datetime.datetime(2026, 11, 24, 1, tzinfo=datetime.UTC)
    assert timezone.get_current_timezone_name() == "UTC"


@pytest.mark.parametrize(
    ("day", "hour", "meant"),
    [("2026-11-01", "01:30:00", (2026, 11, 1, 5, 30)), ("2026-03-08", "02:30:00", (2026, 3, 8, 7, 30))],
    ids=["the hour that comes twice", "the hour that is left out"],
)
def test_no_hour_of_the_year_is_refused(desk, publication, day, hour, meant):
    publication.time_zone = "America/New_York"
    publication.save()
    story = make_draft()
    posted(desk, address(story), published_at_0=day, published_at_1=hour)
    story.refresh_from_db()
    assert story.published_at == datetime.datetime(*meant, tzinfo=datetime.UTC)


def test_a_typo_fix_moves_no_hour_and_an_update_does(desk):
    story = make_live()
    posted(desk, address(story), dek="Comma, added.")
    story.refresh_from_db()
    assert story.updated_at is None
    posted(desk, address(story), dek="News, added.", told="updated")
    story.refresh_from_db()
    assert timezone.now() - story.updated_at < datetime.timedelta(minutes=1)


def test_tags_keep_their_order_and_their_number(desk):
    story = make_draft()
    tags = [make_tag(f"Tag {number}") for number in range(31)]
    answer = posted(desk, address(story), tags=[tag.pk for tag in tags])
    assert "30 tags at most" in answer.content.decode()
    posted(desk, address(story), tags=[tags[5].pk, tags[1].pk])
    links = ArticleTag.objects.filter(content_object=story).order_by("position", "pk")
    assert [link.tag for link in links] == [tags[5], tags[1]]


class TestButtons:
    """A button of the form."""

    def test_publishes(self, desk):
        story = make_draft()
        posted(desk, address(story), _publish="Publish now", headline="Out now")
        story.refresh_from_db()
        assert (story.is_live(), story.headline) == (True, "Out now")

    def test_schedules_by_the_newsrooms_clock(self, desk):
        story = make_draft()
        answer = posted(desk, address(story), _schedule="Schedule…")
        assert answer.url == reverse("admin:newsroom_article_deed", args=[story.pk, "schedule"])
        at = ahead(days=1).astimezone(zoneinfo.ZoneInfo("Asia/Singapore")).replace(second=0, microsecond=0)
        desk.post(answer.url, {"at_0": f"{at:%Y-%m-%d}", "at_1": f"{at:%H:%M}"})
        story.refresh_from_db()
        assert (story.state(), story.published_at) == (State.SCHEDULED, at)
        assert f"Goes live on {at:%A} {at.day}" in desk.get(address(story)).content.decode()

    def test_refuses_an_hour_that_has_passed_and_says_so(self, desk):
        story = make_draft()
        url = reverse("admin:newsroom_article_deed", args=[story.pk, "schedule"])
        answer = desk.post(url, {"at_0": "2020-01-01", "at_1": "09:00"}, follow=True)
        assert "That hour has passed" in answer.content.decode()
        story.refresh_from_db()
        assert story.status == Status.DRAFT

    def test_withdraws_takes_down_and_releases(self, desk):
        story = make_live()
        for name, sent, state in (
            ("take-down", {"reason": "legal"}, State.KILLED),
            ("release", {}, State.LIVE),
            ("withdraw", {"reason": "Double"}, State.WITHDRAWN),
        ):
            desk.post(reverse("admin:newsroom_article_deed", args=[story.pk, name]), sent)
            story.refresh_from_db()
            assert story.state() == state

    def test_corrects_in_the_open(self, desk, editor):
        story = make_live()
        url = reverse("admin:newsroom_article_deed", args=[story.pk, "correct"])
        desk.post(url, {"kind": "correction", "text": "It was ten."})
        correction = story.corrections.get()
        assert (correction.text, correction.issued_by) == ("It was ten.", editor)

    def test_is_only_there_when_it_makes_sense(self, desk):
        draft = make_draft()
        assert "_withdraw" not in desk.get(address(draft)).content.decode()
        url = reverse("admin:newsroom_article_deed", args=[draft.pk, "correct"])
        assert "stands otherwise" in desk.get(url, follow=True).content.decode()

    def test_works_on_a_list_and_reports_story_by_story(self, desk):
        one, two, killed = make_draft("One"), make_draft("Two"), make_live("Three")
        desk.post(reverse("admin:newsroom_article_deed", args=[killed.pk, "take-down"]), {"reason": "other"})
        answer = desk.post(
            reverse("admin:newsroom_article_changelist"),
            {"action": "publish", "_selected_action": [one.pk, two.pk, killed.pk]},
            follow=True,
        ).content.decode()
        assert "“One” is live" in answer
        assert "“Two” is live" in answer
        assert "“Three” was taken down. Release it first." in answer


class TestSentences:
    """What the form says of a story."""

    @pytest.mark.parametrize(
        ("make", "said"),
        [
            (lambda: make_draft(), "Draft: readers do not see it."),
            (lambda: make_live(at=ago(days=2)), "Live since"),
            (lambda: make_scheduled(), "Goes live on"),
            (lambda: make_live(embargo_until=ahead(days=1)), "Held back by its embargo"),
            (lambda: make_live(at=ago(days=3), unpublish_at=ago(days=1)), "Gone: it ended on"),
            (lambda: make_live(at=ago(days=3), rights_expire_at=ago(days=1)), "Hidden: rights ended on"),
            (lambda: make_live(rights_expire_at=ahead(days=1)), "Rights end on"),
            (lambda: make_live(body="<p>one two</p>"), "2 words, 1 minute to read."),
            (lambda: make_draft(source={"outlet": make_outlet()}), "no source address to point to"),
        ],
    )
    def test_tells(self, desk, make, said):
        assert any(said in sentence for sentence in desk.get(address(make())).context["standing"])


class TestHistory:
    """An earlier version."""

    def test_brings_back_words_and_tags_and_nothing_else(self, desk):
        story = make_draft("First")
        tag = make_tag()
        posted(desk, address(story), tags=[tag.pk], body="<p>The first words.</p>")
        posted(desk, address(story), headline="Second", body="<p>Other words.</p>", tags=[])
        story.refresh_from_db()
        publish(story)
        first = list(Version.objects.get_for_object(story))[-2]
        url = reverse("admin:newsroom_article_revision", args=[story.pk, first.pk])
        page = desk.get(url).content.decode()
        assert "<ins>The first </ins><del>Other </del>words." in page
        desk.post(url)
        story.refresh_from_db()
        assert (story.headline, story.body, list(story.tags.all())) == ("First", "<p>The first words.</p>", [tag])
        assert story.is_live()

    def test_begins_with_the_story_as_it_came_in(self, desk):
        story = make_draft("As it came")
        posted(desk, address(story), headline="As we\r\nhave it")
        story.refresh_from_db()
        versions = Version.objects.get_for_object(story)
        assert story.headline == "As we have it"
        assert [version.field_dict["headline"] for version in versions] == ["As we have it", "As it came"]

    def test_names_the_deeds(self, desk):
        story = make_draft("A story")
        posted(desk, address(story), _publish="Publish now")
        assert "“A story” is live." in desk.get(address(story, "history")).content.decode()


class TestPreview:
    """The page of what is not live."""

    def test_shows_it_to_the_desk_alone(self, desk, client):
        story = make_draft("Soon", hero=make_picture())
        answer = desk.get(address(story, "preview"))
        assert answer.status_code == 200
        assert "Soon" in answer.content.decode()
        assert "no-store" in answer["Cache-Control"]
        client.logout()
        assert client.get(address(story, "preview")).status_code == 302


class TestList:
    """The list of stories."""

    @pytest.mark.parametrize("state", ["draft", "waiting", "live", "over", "down", "withdrawn"])
    def test_is_narrowed_by_state(self, desk, state):
        wanted = {"draft": make_draft, "waiting": make_scheduled, "live": make_live}.get(state)
        make_draft("Another") if state != "draft" else make_live("Another")
        story = wanted("Wanted") if wanted else None
        found = list(desk.get(reverse("admin:newsroom_article_changelist"), {"state": state}).context["cl"].result_list)
        assert found == ([story] if story else [])

    def test_is_narrowed_by_month_tag_partner_and_contributor(self, desk):
        tag, name, outlet = make_tag(), make_contributor(), make_outlet()
        story = make_live(
            "Wanted",
            at=datetime.datetime(2025, 12, 31, 20, tzinfo=datetime.UTC),
            tags=[tag],
            by=[name],
            source={"outlet": outlet},
        )
        make_live("Another")
        for query in (
            {"year": 2026, "month": 1},
            {"tag": tag.pk},
            {"partner": outlet.partner.pk},
            {"contributor": name.pk},
            {"q": "wanted"},
        ):
            found = desk.get(reverse("admin:newsroom_article_changelist"), query).context["cl"].result_list
            assert list(found) == [story], query

    @pytest.mark.parametrize(
        "query",
        [{"tag": "x"}, {"tag": "²"}, {"year": "²"}, {"year": "0"}, {"month": "13"}, {"state": "?"}, {"p": "99999"}],
    )
    def test_survives_odd_questions(self, desk, query):
        assert desk.get(reverse("admin:newsroom_article_changelist"), query).status_code in (200, 302)


def test_what_readers_saw_is_never_deleted(desk):
    live, draft = make_live(), make_draft("Nobody saw it")
    assert desk.post(address(live, "delete"), {"post": "yes"}).status_code == 403
    assert desk.post(address(draft, "delete"), {"post": "yes"}).status_code == 302
    assert list(Article.objects.all()) == [live]


def test_the_editors_dialogs_find_nothing_for_those_who_may_not_look(client, django_user_model):
    client.force_login(django_user_model.objects.create_user("guest", is_staff=True))
    make_draft("Secret")
    assert client.get(reverse("admin:newsroom_article_choices"), {"kind": "article"}).status_code == 403
