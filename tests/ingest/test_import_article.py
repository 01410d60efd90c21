"""`import_article`."""

import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from newsroom.desk.publish import publish
from newsroom.models import (
    Article,
    Contributor,
    ImportRecord,
    Outlet,
    Partner,
    Republication,
    SeoPolicy,
    Series,
    Status,
)
from tests.factories import make_publication, make_section

pytestmark = pytest.mark.django_db
PAGES = Path(__file__).parent / "pages"
CREDIT = (
    "This article first appeared on Meridian Wire. It’s republished here as part of Ledger Group’s ongoing "
    "partnership with Meridian."
)


def run(*names):
    """What the command said, and what went wrong."""
    out, err = io.StringIO(), io.StringIO()
    call_command(
        "import_article", *(PAGES / name if isinstance(name, str) else name for name in names), stdout=out, stderr=err
    )
    return out.getvalue(), err.getvalue()


@pytest.fixture
def story():
    run("harbour.txt")
    return Article.objects.get()


def test_makes_one_draft(story):
    assert (story.status, story.published_at) == (Status.DRAFT, None)
    assert story.headline == "Belawan, Indonesia: How dockside coders went global"
    assert (story.body.count("<p>"), story.body.count("<h2>")) == (7, 1)


def test_puts_the_outlet_into_the_byline_and_no_person(story):
    (byline,) = story.bylines.all()
    assert byline.outlet == Outlet.objects.get(name="Meridian Wire")
    assert byline.outlet.partner == Partner.objects.get(name="Meridian")
    assert not Contributor.objects.exists()


def test_puts_the_promo_at_its_place(story):
    series = Series.objects.get(title="Port digest")
    placeholder = f'<div data-embed="series" data-id="{series.pk}"></div>'
    before, found, after = story.body.partition(placeholder)
    assert (found, before.count("<p>"), after.count("<p>")) == (placeholder, 5, 2)


def test_keeps_four_parties():
    make_publication(name="Degrees")
    run("harbour.txt")
    source = Republication.objects.get()
    assert source.outlet.name == "Meridian Wire"
    assert (source.rights_holder, source.licensee, source.publisher) == ("Meridian", "Ledger Group", "Degrees")
    assert source.raw_source == (PAGES / "harbour.txt").read_text("utf-8")


def test_without_an_address_points_nowhere_and_can_still_be_published(story):
    publish(story)
    story = Article.objects.get()
    source = story.republication
    assert source.effective_seo_policy == SeoPolicy.NOINDEX
    assert (source.source_url, source.source_published_on) == ("", "")
    assert source.credit_line == CREDIT
    assert source.credit_html() == CREDIT


def test_a_published_story_shows_its_credit_letter_for_letter(story, client):
    publish(story)
    page = client.get(story.get_absolute_url()).content.decode()
    assert CREDIT in page.replace("&#x27;", "'")
    assert "first appeared" not in story.body


def test_takes_a_page_with_the_address_of_its_source():
    run("republished.html")
    source = Republication.objects.get()
    assert source.source_url == "https://meridian-wire.example/cebu/poets-on-the-line"
    assert source.outlet.url == "https://meridian-wire.example/"
    assert (
        source.credit_text()
        == "This story was originally published by Meridian Wire. It is republished with permission."
    )


def test_takes_no_page_of_another_site_for_our_own():
    section = make_section("Business")
    run("linked_data.html")
    story = Article.objects.get()
    assert story.section == section
    assert story.republication.outlet.name == "The Delta Post"
    assert story.republication.source_published_on == "2022-06-01"
    assert [str(byline) for byline in story.bylines.order_by("position")] == ["Linh Tran", "Oskar Weiss"]


def test_makes_no_tags_by_accident():
    said, _err = run("linked_data.html")
    assert not Article.objects.get().tags.exists()
    assert "Hanoi, drones" in said


def test_makes_nothing_twice_and_says_so(story, tmp_path):
    copy = tmp_path / "again.txt"
    copy.write_bytes((PAGES / "harbour.txt").read_bytes().replace(b"\n", b"\r\n"))
    said, _err = run("harbour.txt", copy)
    assert said.count(f"came in before as story {story.pk}") == 2
    assert (Article.objects.count(), ImportRecord.objects.count(), Partner.objects.count(), Series.objects.count()) == (
        1,
        1,
        1,
        1,
    )


def test_leaves_alone_what_the_desk_changed(story):
    Article.objects.filter(pk=story.pk).update(headline="A better headline")
    run("harbour.txt")
    assert Article.objects.get().headline == "A better headline"


def test_brings_a_deleted_draft_back(story):
    story.delete()
    run("harbour.txt")
    assert Article.objects.count() == 1


def test_lists_what_it_left_out():
    said, _err = run("harbour.txt")
    for noise in ("FB Pixel no script", "Straits Ledger", "4 mins read", "Auto loading next article..."):
        assert f"“{noise}”" in said


def test_one_refused_file_does_not_stop_the_others(tmp_path, capsys):
    broken = tmp_path / "broken.html"
    broken.write_bytes(b"<html><body><h1>Half a story</h1><p>That en")
    with pytest.raises(CommandError, match="1 of 3 refused"):
        call_command("import_article", broken, PAGES / "harbour.txt", PAGES / "plain.html")
    assert Article.objects.count() == 2
    assert "broken.html: refused" in capsys.readouterr().err


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\xfd", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b"<root><a/></root>"]
)
def test_refuses_in_one_line_and_stores_nothing(content, tmp_path, capsys):
    file = tmp_path / "hostile.xml"
    file.write_bytes(content)
    with pytest.raises(CommandError):
        call_command("import_article", file)
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert [model.objects.count() for model in (Article, ImportRecord, Partner)] == [0, 0, 0]


def test_a_missing_file_is_named():
    with pytest.raises(CommandError):
        run("no-such-file.txt")
