"""Makes the demonstration newsroom."""

import datetime
import re
import zoneinfo

from django.db import transaction
from django.utils import timezone
from tqdm import tqdm

from newsroom.desk.refusal import RefusedError
from newsroom.models import Article

from . import content_files, registry
from .bulk import add_stories
from .calendar import Calendar
from .furniture import furnish
from .plates import hang
from .stories import tell

_PICTURE_MARK = re.compile(r"\{picture:([^}|]+)")


def make_demo(*, articles: int = 0, on: datetime.date | None = None, quiet: bool = False) -> int:
    """Makes the demonstration newsroom, the same every time but for the days, and returns how many stories there are.

    Args:
        articles: at least so many stories; what the written ones do not fill is filled in bulk.
        on: the day from which dates count back; today by default.
        quiet: without progress bars.

    Raises RefusedError when there are stories already.
    """
    if Article.objects.exists():
        raise RefusedError("There are stories here already. A demonstration is made in an empty newsroom only.")
    said = content_files.stories()
    paper = content_files.read("publication")
    calendar = Calendar.on(on, timezone.now(), zoneinfo.ZoneInfo(paper["publication"]["time_zone"]))
    with transaction.atomic():
        _written_part(said, paper, calendar, quiet)
    with _bar(max(0, articles - len(said)), "Stories in bulk", quiet) as bar:
        add_stories(bar.total, until=calendar.now - datetime.timedelta(days=1), progress=bar.update)
    return Article.objects.count()


def _written_part(said, paper, calendar, quiet):
    motifs = _motifs(said, paper, calendar)
    with _bar(len(motifs), "Pictures", quiet) as bar:
        pictures = hang(motifs, credit=f"Illustration: {paper['publication']['name']}", progress=bar.update)
    furniture = furnish(pictures)
    with _bar(len(said), "Stories", quiet) as bar:
        tell(said, calendar=calendar, furniture=furniture, pictures=pictures, progress=bar.update)
    registry.load_all(calendar.day)


def _motifs(said, paper, calendar):
    """The drawings that are used, the newest stories' first: in this order the worker makes what readers get."""
    newest = sorted(said.values(), key=calendar.moment, reverse=True)
    shown = [thing["picture"] for thing in (*newest[:20], *paper["series"], *newest[20:]) if "picture" in thing]
    return list(dict.fromkeys(shown + [motif for story in newest for motif in _PICTURE_MARK.findall(story["body"])]))


def _bar(total, name, quiet):
    return tqdm(total=total, desc=name, unit="", disable=quiet or not total, leave=True)
