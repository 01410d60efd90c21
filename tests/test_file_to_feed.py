"""From a partner's page to readers and feeds: what an editor does in five minutes."""

from pathlib import Path

import feedparser
import pytest
from django.core.management import call_command

from newsroom.desk.publish import publish
from newsroom.desk.takedown import kill
from newsroom.models import Article
from tests.companies.factories import make_company, make_place
from tests.factories import make_publication, make_section

pytestmark = pytest.mark.django_db

PAGE = Path(__file__).parent / "ingest" / "pages" / "harbour.txt"
HEADLINE = "Belawan, Indonesia: How dockside coders went global"
CREDIT = (
    "This article first appeared on Meridian Wire. It’s republished here as part of Ledger Group’s ongoing "
    "partnership with Meridian."
)


@pytest.fixture
def story():
    """The page, imported, filed, tagged with a company and a town, published."""
    make_publication()
    company, place = make_company("Tambat Data", is_public=True), make_place("Belawan", is_public=True)
    call_command("import_article", PAGE, verbosity=0)
    article = Article.objects.get()
    article.section = make_section("Cities")
    article.tags.add(company.tag, place.tag)
    return publish(article)


def titles(client, address):
    return [entry.title for entry in feedparser.parse(client.get(address).content).entries]


@pytest.mark.parametrize(
    "address", ["/", "/sections/cities/", "/companies/tambat-data/", "/places/belawan/", "/search/?q=dockside"]
)
def test_the_story_is_where_readers_look_for_it(story, client, address):
    page = client.get(address).content.decode()
    assert HEADLINE in page.replace("<mark>", "").replace("</mark>", "")


@pytest.mark.parametrize("list_address", ["/", "/sections/cities/", "/companies/tambat-data/"])
@pytest.mark.parametrize("feed", ["feed/", "feed/atom/"])
def test_the_story_is_in_the_feeds(story, client, list_address, feed):
    assert titles(client, list_address + feed) == [HEADLINE]


def test_the_page_shows_the_credit_letter_for_letter(story, client):
    page = client.get(story.get_absolute_url()).content.decode()
    assert CREDIT in page
    assert '<meta name="robots" content="noindex' in page
    assert "canonical" not in page


def test_its_tags_lead_to_the_profiles(story, client):
    answers = [client.get(tag.get_absolute_url()) for tag in story.tags.all()]
    assert sorted(answer.headers["Location"] for answer in answers) == ["/companies/tambat-data/", "/places/belawan/"]


def test_a_takedown_is_gone_with_the_next_request(story, client):
    first = client.get("/")
    assert client.get("/", headers={"if-none-match": first.headers["ETag"]}).status_code == 304
    kill(story, reason="rights")
    again = client.get("/", headers={"if-none-match": first.headers["ETag"]})
    assert again.status_code == 200
    assert HEADLINE not in again.content.decode()
    assert client.get(story.get_absolute_url()).status_code == 410
