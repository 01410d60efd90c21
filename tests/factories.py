"""What tests are made of: plain functions that make real rows."""

import datetime
import io
import itertools

from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image

from newsroom.desk.publish import publish, schedule
from newsroom.desk.write import save_story
from newsroom.models import (
    Article,
    Byline,
    Contributor,
    Outlet,
    Partner,
    Picture,
    Publication,
    Republication,
    Section,
    Series,
    StandingPage,
    Tag,
)

_number = itertools.count(1)


def ago(**units):
    """A moment in the past: `ago(hours=2)`."""
    return timezone.now() - datetime.timedelta(**units)


def ahead(**units):
    """A moment to come: `ahead(days=1)`."""
    return timezone.now() + datetime.timedelta(**units)


def make_publication(**fields):
    return Publication.objects.create(
        **{"name": "The Strait Ledger", "legal_publisher": "Ledger Pte. Ltd.", "time_zone": "Asia/Singapore"} | fields
    )


def make_editor(username="editor", **fields):
    return get_user_model().objects.create_superuser(username, f"{username}@example.org", "pass-phrase-9", **fields)


def make_section(name="Chips", **fields):
    return Section.objects.create(**{"name": name, "slug": name.lower()} | fields)


def make_series(title="Port letters", **fields):
    return Series.objects.create(**{"title": title, "slug": title.lower().replace(" ", "-")} | fields)


def make_contributor(name="Mei Tanaka", **fields):
    return Contributor.objects.create(**{"name": name, "slug": f"author-{next(_number)}"} | fields)


def make_tag(name="Penang", **fields):
    return Tag.objects.create(name=name, **fields)


def make_partner(name="Harbour Press", **fields):
    return Partner.objects.create(**{"name": name, "slug": f"partner-{next(_number)}"} | fields)


def make_outlet(name="Harbour Daily", **fields):
    partner = fields.pop("partner", None) or make_partner()
    return Outlet.objects.create(partner=partner, name=name, **fields)


def make_page(title="About", **fields):
    return StandingPage.objects.create(
        **{"title": title, "slug": title.lower(), "body": "<p>Who we are.</p>", "is_public": True} | fields
    )


def make_picture(size=(60, 40), colour="#17505f", **fields):
    """A picture with a real file in the private store."""
    content = io.BytesIO()
    Image.new("RGB", size, colour).save(content, "JPEG")
    picture = Picture(
        **{
            "alt": "A plain field of one colour.",
            "credit_line": "Drawing: Mei Tanaka",
            "original_name": f"field-{next(_number)}.jpg",
            "width": size[0],
            "height": size[1],
        }
        | fields
    )
    picture.original.save("field.jpg", ContentFile(content.getvalue()), save=True)
    return picture


def make_draft(headline="A foundry counts its masks", *, by=(), tags=(), source=None, **fields):
    """A story that readers cannot see.

    Args:
        by: contributors and outlets, in order.
        tags: tags or their names.
        source: keyword arguments of its Republication, when it is republished.
    """
    article = Article(**{"headline": headline, "dek": "One is missing.", "body": "<p>Nobody counted.</p>"} | fields)
    save_story(article)
    for position, name in enumerate(by):
        key = "outlet" if isinstance(name, Outlet) else "contributor"
        Byline.objects.create(article=article, position=position, **{key: name})
    if tags:
        article.tags.add(*tags)
    if source is not None:
        Republication.objects.create(article=article, **source)
    return article


def make_live(headline="A foundry counts its masks", *, at=None, **fields):
    """A story that readers can see, since an hour ago or the hour given."""
    return publish(make_draft(headline, **fields), at=at or ago(hours=1))


def make_scheduled(headline="A foundry opens tomorrow", *, at=None, **fields):
    """A story that readers will see tomorrow or at the hour given."""
    return schedule(make_draft(headline, **fields), at=at or ahead(days=1))
