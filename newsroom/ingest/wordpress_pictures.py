"""Pictures of a WordPress export: taken into the library when their files are at hand, never fetched."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import transaction

from newsroom.desk.pictures import open_upload, save_picture
from newsroom.models import ImportRecord, Picture

from .incoming import Block, Refused
from .wordpress import Entry, Site

_SIZE = re.compile(r"-\d{1,5}x\d{1,5}(?=\.\w+$)|-scaled(?=\.\w+$)")
PICTURE_KINDS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")


class Attachments:
    """The pictures that came in from a site, found by their number there or by where they lay."""

    def __init__(self, site: Site):
        self.site = site

    def record(self, key: str) -> ImportRecord | None:
        """The record of a picture that came in."""
        records = ImportRecord.objects.filter(source=self.site.source, key=key[:600], picture__isnull=False)
        return records.select_related("picture").first()

    def numbered(self, number: str) -> Picture | None:
        """The picture with a number in the export."""
        record = self.record(f"attachment {number}") if number else None
        return record and record.picture

    def of_block(self, block: Block) -> Picture | None:
        """The picture that a block of a post shows."""
        if picture := self.numbered(block.reference):
            return picture
        record = self.record(f"file {place_of(block.address)}") if block.address else None
        return record and record.picture


def place_of(address: str) -> str:
    """Where a file lay among the uploads, without the size that WordPress puts into names: '2020/10/harbour.jpg'."""
    try:
        path = unquote(urlsplit(address).path)
    except ValueError:
        return ""
    return _SIZE.sub("", path.rpartition("/uploads/")[2].lstrip("/"))


def find_file(entry: Entry, folder: Path) -> Path | None:
    """The file of an attachment in a copy of the uploads folder, or None; nothing outside that folder is looked at."""
    place = place_of(entry.attachment_url or entry.guid)
    raw = unquote(urlsplit(entry.attachment_url).path) if entry.attachment_url else ""
    names = (entry.meta.get("_wp_attached_file", ""), raw.rpartition("/uploads/")[2].lstrip("/"), place, Path(raw).name)
    root = folder.resolve()
    for name in filter(None, names):
        if "\x00" in name or len(name) > 500:
            continue
        file = (root / name.lstrip("/")).resolve()
        if file.is_relative_to(root) and file.is_file():
            return file
    return None


def store_attachment(entry: Entry, site: Site, file: Path) -> bool:
    """Takes the picture of an attachment into the library; whether it was made now.

    Raises Refused for a file that is no picture or a broken one.
    """
    if Attachments(site).record(entry.key):
        return False
    with file.open("rb") as content:
        try:
            upload = open_upload(File(content, name=file.name))
        except ValidationError as fault:
            raise Refused(" ".join(fault.messages).rstrip(".")) from None
    with transaction.atomic():
        known = Picture.objects.filter(sha256=upload.sha256).first()
        picture = known or save_picture(_described(entry, upload), upload=upload)
        _record(entry, site, picture)
    return known is None


def _described(entry, upload):
    told = {
        "title": entry.title[:160],
        "alt": entry.meta.get("_wp_attachment_image_alt", "")[:300],
        "caption": entry.excerpt[:500],
    }
    return Picture(**(upload.said | {name: text for name, text in told.items() if text}))


def _record(entry, site, picture):
    for key in filter(None, (entry.key, f"file {place_of(entry.attachment_url)}"[:600])):
        ImportRecord.objects.get_or_create(
            source=site.source, key=key, defaults={"fingerprint": entry.fingerprint, "picture": picture}
        )
