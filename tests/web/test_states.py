"""What a story's address answers in each of its states."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError

from newsroom.desk.takedown import kill, withhold
from newsroom.desk.withdraw import withdraw
from newsroom.models import OldAddress
from tests.factories import ago, ahead, make_draft, make_live, make_outlet, make_scheduled
from tests.web.looking import open_page, texts

pytestmark = pytest.mark.django_db


def ended(**fields):
    return make_live("Canary headline", at=ago(days=9), **fields)


def test_is_unknown_while_it_is_a_draft_or_has_yet_to_come(client):
    never = client.get("/articles/never-was/")
    for story in (
        make_draft("Canary headline"),
        make_scheduled("Canary soon"),
        make_live("Canary embargoed", embargo_until=ahead(days=1)),
    ):
        answer = client.get(story.get_absolute_url())
        assert (answer.status_code, answer.content, answer.headers) == (404, never.content, never.headers)


@pytest.mark.parametrize(
    "make, status",
    [
        (lambda: withdraw(make_live("Canary headline")), 410),
        (lambda: ended(unpublish_at=ago(hours=1)), 410),
        (lambda: ended(rights_expire_at=ago(hours=1)), 410),
        (lambda: ended(rights_expire_at=ago(hours=1), on_expiry="keep"), 200),
        (lambda: ended(rights_expire_at=ago(hours=1), on_expiry="hide_body"), 200),
        (lambda: withhold(make_live("Canary headline"), reason="rights"), 410),
        (lambda: kill(make_live("Canary headline"), reason="accuracy"), 410),
        (lambda: kill(make_live("Canary headline"), reason="legal"), 451),
    ],
)
def test_answers_by_its_state(client, make, status):
    answer = client.get(make().get_absolute_url())
    assert answer.status_code == status
    assert ("Canary" in answer.content.decode()) == (status == 200)


def test_hides_the_text_when_the_rights_to_it_end(client):
    outlet = make_outlet("Harbour Daily")
    story = ended(
        body="<p>Canary text.</p>",
        source={"outlet": outlet, "source_url": "https://harbour.example/a"},
        rights_expire_at=ago(hours=1),
        on_expiry="hide_body",
    )
    page = open_page(client, story.get_absolute_url())
    assert texts(page, "story__headline") == ["Canary headline"]
    assert "Canary text" not in page.text_content()
    assert "https://harbour.example/a" in page.xpath("//article//a/@href")


def test_names_the_outlet_and_the_class_of_reason_when_taken_down(client):
    story = make_live(source={"outlet": make_outlet("Harbour Daily")})
    kill(story, reason="rights")
    page = open_page(client, story.get_absolute_url(), status=410)
    [words] = texts(page, "head__dek")
    assert "rights" in words
    assert "It came from Harbour Daily." in words


def test_helps_on_with_search_and_the_latest(client):
    make_live("Still here")
    page = open_page(client, "/nothing/", status=404)
    assert texts(page, "teaser__headline") == ["Still here"]
    assert page.xpath('//form[@role="search"]/@action') == ["/search/"]


@pytest.mark.parametrize("address", ["/2020/10/old/", "/?p=12"])
def test_leads_on_from_an_old_address(client, address):
    story = make_live()
    OldAddress.objects.keep(address, story)
    answer = client.get(address)
    assert (answer.status_code, answer["Location"]) == (301, story.get_absolute_url())


def test_leads_nowhere_from_an_old_address_of_a_draft(client):
    OldAddress.objects.keep("/2020/10/old/", make_draft())
    assert client.get("/2020/10/old/").status_code == 404


def test_leads_nowhere_from_an_old_address_of_what_has_no_page(client, editor):
    OldAddress.objects.create(
        address="/2020/10/old/", content_type=ContentType.objects.get_for_model(editor), object_id=editor.pk
    )
    assert client.get("/2020/10/old/").status_code == 404


def test_old_address_leads_to_nothing_but_a_page(editor):
    kind = ContentType.objects.get_for_model(editor)
    with pytest.raises(ValidationError, match="no page of this kind"):
        OldAddress(address="/2020/10/old/", content_type=kind, object_id=editor.pk).full_clean()
