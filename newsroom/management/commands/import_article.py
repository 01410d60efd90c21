"""`manage.py import_article FILE…`: pages saved as HTML or pasted as text become drafts."""

from collections import Counter
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from newsroom.ingest.article_page import MAX_BYTES, read_article
from newsroom.ingest.incoming import Refused
from newsroom.ingest.store import store_page
from newsroom.models import Series


class Command(BaseCommand):
    help = "Makes one draft of each page that was saved as HTML or pasted as text."

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a saved page or a text, in UTF-8")

    def handle(self, *, files, **options):
        refused = [file for file in files if not self._take(file)]
        if refused:
            raise CommandError(_("%(refused)d of %(all)d refused.") % {"refused": len(refused), "all": len(files)})

    def _take(self, file):
        """Whether a file came in. Each is whole or not there at all, whatever becomes of the others."""
        try:
            with file.open("rb") as content:
                story = read_article(
                    content.read(MAX_BYTES + 1), known_series=Series.objects.values_list("title", flat=True)
                )
            stored = store_page(story)
        except (Refused, OSError) as reason:
            fault = reason.strerror if isinstance(reason, OSError) else reason
            self.stderr.write(_("%(file)s: refused, %(reason)s.") % {"file": file.name, "reason": fault})
            return False
        self._tell(file, story, stored)
        return True

    def _tell(self, file, story, stored):
        sentence = (
            _("%(file)s: draft %(pk)d, “%(story)s”.")
            if stored.is_new
            else _("%(file)s: nothing made, it came in before as story %(pk)d, “%(story)s”.")
        )
        self.stdout.write(sentence % {"file": file.name, "pk": stored.article.pk, "story": stored.article})
        for line in _lines(story, stored) if stored.is_new else ():
            self.stdout.write(f"    {line}")


def _lines(story, stored):
    counts = Counter(block.kind for block in story.blocks)
    yield _("text: %(counts)s") % {"counts": ", ".join(f"{kind.value} {count}" for kind, count in counts.items())}
    if story.names:
        yield _("by: %(names)s") % {"names": ", ".join(story.names)}
    if story.credit:
        yield _("credit, kept as data: %(credit)s") % {"credit": story.credit.text}
    if not story.dated:
        yield _("no date on the page, none given")
    for left in story.left_out:
        yield _("left out: %(what)s") % {"what": left}
    if stored.unknown_topics:
        yield _("no tags here, add them by hand if they should be: %(topics)s") % {
            "topics": ", ".join(stored.unknown_topics)
        }
