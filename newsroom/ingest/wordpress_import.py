"""A whole WordPress export: read to its end first, then its pictures, then its stories and pages."""

from collections import Counter
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from django.db import DataError, IntegrityError

from .incoming import Refused
from .safe_xml import check
from .wordpress import Entry, Site, read_export
from .wordpress_pictures import PICTURE_KINDS, find_file, store_attachment
from .wordpress_store import KEPT_STATUSES, PAGES, STORIES, Outcome, store_entry

Progress = Callable[[int], None]


@dataclass
class Report:
    """What became of an export.

    Attributes:
        read: entries of every kind.
        outcomes: posts and pages by what became of them.
        skipped: entries that are left out, by the reason.
        pictures: attachments by what became of them.
        comments: how many were left out.
        refused: (what, why).
    """

    read: int = 0
    outcomes: Counter = field(default_factory=Counter)
    skipped: Counter = field(default_factory=Counter)
    pictures: Counter = field(default_factory=Counter)
    comments: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)


def import_export(
    file: Path,
    *,
    pictures: Path | None = None,
    by=None,
    progress: Callable[[str], Progress] = lambda label: lambda size: None,
) -> Report:
    """Brings an export in. Repeating it, after a kill as well, makes nothing twice.

    Args:
        file: the export.
        pictures: a copy of its uploads folder; None leaves pictures out.
        by: the user who imports.
        progress: called with the name of each pass, returns what is told the bytes that were read.

    Raises Refused when the file cannot be read to its end; nothing was stored then.
    """
    report = Report()
    with _opened(file) as content:
        check(content, root="rss", progress=progress("check"))
    if pictures:
        with _opened(file) as content:
            _take_pictures(content, pictures, report, progress("pictures"))
    with _opened(file) as content:
        _take_stories(content, report, by, progress("stories"))
    return report


@contextmanager
def _opened(file):
    try:
        with file.open("rb") as content:
            yield content
    except OSError as fault:
        raise Refused(fault.strerror or str(fault)) from None


def _take_pictures(content, folder, report, progress):
    site = Site()
    for entry in read_export(content, site, progress=progress):
        if entry.type != "attachment":
            continue
        file = find_file(entry, folder)
        if file is None or file.suffix.lower() not in PICTURE_KINDS:
            report.pictures["not at hand" if file is None else "no picture"] += 1
            continue
        with _refusals(entry, report):
            report.pictures["made" if store_attachment(entry, site, file) else "unchanged"] += 1


def _take_stories(content, report, by, progress):
    site = Site()
    for entry in read_export(content, site, progress=progress):
        report.read += 1
        report.comments += entry.comments
        if reason := _reason_to_skip(entry):
            report.skipped[reason] += reason != "attachment" or not report.pictures
            continue
        with _refusals(entry, report):
            report.outcomes[store_entry(entry, site, by=by)] += 1


def _reason_to_skip(entry: Entry) -> str:
    if entry.type not in STORIES | PAGES:
        return entry.type
    return "" if entry.status in KEPT_STATUSES else entry.status


@contextmanager
def _refusals(entry, report):
    """One entry that cannot be taken is noted and does not stop the others."""
    try:
        yield
    except (Refused, DataError, IntegrityError, ValueError) as reason:
        report.refused.append((f"{entry.key} “{entry.title[:60]}”", " ".join(str(reason).split())))


def counted(report: Report) -> dict[str, int]:
    """The four numbers of a report: read, made, unchanged, refused."""
    outcomes = report.outcomes
    unchanged = outcomes[Outcome.UNCHANGED] + outcomes[Outcome.CHANGED_THERE]
    return {"read": report.read, "made": outcomes[Outcome.MADE], "unchanged": unchanged, "refused": len(report.refused)}
