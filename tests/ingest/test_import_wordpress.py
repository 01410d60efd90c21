"""`import_wordpress`."""

import datetime
import io

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from PIL import Image

from newsroom.models import (
    Article,
    Contributor,
    ImportRecord,
    OldAddress,
    Picture,
    Section,
    StandingPage,
    State,
    Status,
    Tag,
)
from tests.factories import make_contributor, make_section
from tests.ingest.exports import category, entry, export, meta

pytestmark = pytest.mark.django_db


@pytest.fixture
def bring(tmp_path):
    """Imports entries; gives what the command said."""

    def run(*entries, content=None, **options):
        file = tmp_path / "export.xml"
        file.write_bytes(content or export(*entries))
        out = io.StringIO()
        call_command("import_wordpress", file, stdout=out, **options)
        return out.getvalue()

    return run


def test_keeps_hour_author_and_address(bring):
    bring(entry(1, "Cranes &amp; <em>quays</em>"))
    story = Article.objects.get()
    assert (story.headline, story.slug, story.language) == ("Cranes & quays", "story-1", "en-SG")
    assert (story.state(), story.published_at) == (State.LIVE, datetime.datetime(2020, 10, 12, 8, tzinfo=datetime.UTC))
    assert [str(byline) for byline in story.bylines.all()] == ["Alma Reyes"]


def test_takes_nobodys_mail_address(bring):
    bring(entry(1))
    assert Contributor.objects.get().email == ""


@pytest.mark.parametrize(
    "values, status",
    [
        ({"status": "publish"}, Status.PUBLISHED),
        ({"status": "draft", "post_date_gmt": "0000-00-00 00:00:00", "post_date": ""}, Status.DRAFT),
        ({"status": "pending"}, Status.DRAFT),
        ({"status": "private"}, Status.DRAFT),
        ({"status": "publish", "post_password": "open"}, Status.DRAFT),
        ({"status": "publish", "post_date_gmt": "", "post_date": ""}, Status.DRAFT),
    ],
)
def test_keeps_what_readers_may_see(bring, values, status):
    bring(entry(1, **values))
    assert Article.objects.get().status == status


def test_keeps_the_hour_of_what_is_scheduled(bring):
    hour = (timezone.now() + datetime.timedelta(days=30)).strftime("%Y-%m-%d %H:%M:%S")
    bring(entry(1, status="future", post_date_gmt=hour))
    assert Article.objects.get().state() == State.SCHEDULED


def test_leaves_out_what_is_no_story_and_says_so(bring):
    said = bring(
        entry(1),
        entry(2, status="trash"),
        entry(3, post_type="nav_menu_item"),
        entry(4, post_type="revision", status="inherit"),
    )
    assert "read 4, made 1, unchanged 0, refused 0" in said
    assert all(f"1 × {reason}" in said for reason in ("trash", "nav_menu_item", "revision"))


def test_makes_sections_and_tags_of_terms(bring):
    terms = (
        category("category", "money", "Money"),
        category("category", "ports", "Ports"),
        category("post_tag", "medan", "Medan"),
    )
    bring(
        entry(1, "One", "Text", *terms, meta("_yoast_wpseo_primary_category", "7")),
        entry(2, "Two", "Text", category("category", "uncategorized", "Uncategorized")),
    )
    one, two = Article.objects.order_by("pk")
    assert (one.section, one.section.description) == (Section.objects.get(slug="ports"), "Quays and cranes.")
    assert sorted(one.tags.names()) == ["Medan", "Money"]
    assert (two.section, two.tags.count()) == (None, 0)


def test_finds_tags_that_are_there_in_any_spelling(bring):
    tag = Tag.objects.create(name="We Doctor")
    bring(entry(1, "One", "Text", category("post_tag", "wedoctor", "WeDoctor")))
    assert [*Article.objects.get().tags.all()] == [tag]


def test_lets_the_lists_of_the_old_site_lead_to_what_was_there_before(bring):
    section, author = make_section("Ports"), make_contributor("Alma Reyes")
    tag = Tag.objects.create(name="Medan")
    bring(entry(1, "One", "Text", category("category", "ports", "Ports"), category("post_tag", "medan", "Medan")))
    leads = {address: OldAddress.objects.destination(address) for address in ("/category/ports/", "/tag/medan/")}
    assert leads == {"/category/ports/": section, "/tag/medan/": tag}
    assert OldAddress.objects.destination("/author/alma/") == author


@pytest.mark.parametrize("address", ["/2020/10/story-1/", "/?p=1"])
def test_lets_old_addresses_lead_to_the_story(bring, client, address):
    bring(entry(1))
    answer = client.get(address)
    assert (answer.status_code, answer["Location"]) == (301, Article.objects.get().get_absolute_url())


def test_tells_nobody_the_address_of_a_draft(bring):
    bring(entry(1, status="private"))
    assert not OldAddress.objects.filter(address__contains="story-1").exists()


def test_keeps_no_address_of_another_site(bring):
    bring(entry(1).replace("<link>https://ledger.example/", "<link>https://elsewhere.example/"))
    assert sorted(OldAddress.objects.values_list("address", flat=True)) == ["/?p=1", "/author/alma/"]


def test_makes_standing_pages_of_pages(bring):
    bring(entry(1, "About us", post_type="page"), entry(2, "Not yet", post_type="page", status="draft"))
    assert [*StandingPage.objects.order_by("pk").values_list("title", "is_public")] == [
        ("About us", True),
        ("Not yet", False),
    ]


def test_counts_comments_and_leaves_them_out(bring):
    comment = "<wp:comment><wp:comment_content>canary</wp:comment_content></wp:comment>"
    said = bring(entry(1, "One", "Text", comment, comment))
    assert "2 comments" in said
    assert not Article.objects.filter(body__contains="canary").exists()


def test_calls_a_post_without_a_title_by_its_first_words(bring):
    bring(entry(1, "", "<p>The port sleeps.</p>"))
    assert Article.objects.get().headline == "The port sleeps."


def test_refuses_one_entry_and_takes_the_others(bring, capsys):
    with pytest.raises(CommandError, match="1 refused"):
        bring(entry(1, "", ""), entry(2))
    assert Article.objects.get().slug == "story-2"


def test_makes_nothing_twice(bring):
    entries = (entry(1, "One", "Text", category("post_tag", "medan", "Medan")), entry(2, "Two", post_type="page"))
    bring(*entries)
    models = (Article, StandingPage, Tag, Contributor, OldAddress, ImportRecord)
    before = [model.objects.count() for model in models]
    assert "read 2, made 0, unchanged 2, refused 0" in bring(*entries)
    assert [model.objects.count() for model in models] == before


def test_keeps_what_the_desk_made_of_a_story_that_was_changed_there(bring):
    bring(entry(1, "One"))
    Article.objects.update(headline="One, edited here")
    assert "1 changed there" in bring(entry(1, "One, edited there"))
    assert Article.objects.get().headline == "One, edited here"


def test_goes_on_where_a_killed_run_ended(bring):
    bring(entry(1))
    assert "made 1, unchanged 1" in bring(entry(1), entry(2))


def test_keeps_slugs_apart(bring):
    bring(
        entry(1, "One", post_name="same"),
        entry(2, "Two", post_name="same"),
        entry(3, "Three", post_name="%e6%9d%ad%e5%b7%9e"),
    )
    assert [*Article.objects.order_by("pk").values_list("slug", flat=True)] == ["same", "same-2", "杭州"]


@pytest.fixture
def uploads(tmp_path):
    """A copy of an uploads folder with one picture in it, and a secret outside of it."""
    folder = tmp_path / "uploads"
    (folder / "2020" / "10").mkdir(parents=True)
    Image.new("RGB", (60, 40), "#17505f").save(folder / "2020" / "10" / "quay.png")
    Image.new("RGB", (60, 40), "#a01").save(tmp_path / "secret.png")
    return folder


def attachment(number, url="https://ledger.example/wp-content/uploads/2020/10/quay.png", *more):
    return entry(
        number, "Quay", "", meta("_wp_attachment_image_alt", "A quay"), *more,
        post_type="attachment", status="inherit", attachment_url=url,
    )  # fmt: skip


def test_takes_pictures_whose_files_are_at_hand(bring, uploads):
    body = '<img class="wp-image-9" src="x"><p>Text.</p><img src="https://ledger.example/wp-content/uploads/2020/10/quay-300x200.png">'
    said = bring(entry(1, "One", body, meta("_thumbnail_id", "9")), attachment(9), files=uploads)
    story, picture = Article.objects.get(), Picture.objects.get()
    assert (story.hero, picture.alt) == (picture, "A quay")
    assert story.body.count(f'data-embed="picture" data-id="{picture.pk}"') == 2
    assert "pictures made: 1" in said
    bring(entry(1, "One", body), attachment(9), files=uploads)
    assert Picture.objects.count() == 1


def test_notes_pictures_whose_files_are_not(bring):
    bring(entry(1, "One", '<p>Text.</p><img src="https://ledger.example/a.png" alt="A quay">'), attachment(9))
    assert "https://ledger.example/a.png" in Article.objects.get().internal_note
    assert not Picture.objects.exists()


@pytest.mark.parametrize("path", ["../secret.png", "..%2fsecret.png", "/etc/passwd", "\x00"])
def test_looks_at_no_file_outside_the_folder(bring, uploads, path):
    bring(
        attachment(9, f"https://ledger.example/wp-content/uploads/{path}", meta("_wp_attached_file", path)),
        files=uploads,
    )
    assert not Picture.objects.exists()


def test_refuses_a_broken_picture_and_goes_on(bring, uploads):
    (uploads / "2020" / "10" / "quay.png").write_bytes(b"\x89PNG no more")
    with pytest.raises(CommandError, match="1 refused"):
        bring(entry(1), attachment(9), files=uploads)
    assert Article.objects.count() == 1


@pytest.mark.parametrize(
    "content",
    [
        export(entry(1))[:-40],
        export(entry(1)).replace(b"<rss", b'<!DOCTYPE r [<!ENTITY e "x">]><rss', 1),
        export(entry(1), entry(2, "Gr\u00f6\u00dfe")).decode().encode("latin-1"),
        export(entry(1)).replace(b"wxr_version", b"no_version"),
        b"<rss><channel><item><title>Only a feed</title></item></channel></rss>",
        b"",
    ],
)
def test_stores_nothing_of_a_file_that_is_hostile_or_not_whole(bring, content):
    with pytest.raises(CommandError) as refusal:
        bring(content=content or b" ")
    assert "\n" not in str(refusal.value)
    assert [model.objects.count() for model in (Article, Contributor, ImportRecord)] == [0, 0, 0]


def test_brings_no_script_in(bring):
    bring(
        entry(
            1,
            "<script>alert(1)</script>T",
            '<p onclick="x()">a<script>alert(1)</script></p><svg onload="x()"></svg>[embed]javascript:x()[/embed]',
        )
    )
    story = Article.objects.get()
    assert (story.headline, story.body) == ("T", "<p>a</p>\n<p>javascript:x()</p>")
