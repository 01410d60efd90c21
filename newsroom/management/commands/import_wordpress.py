"""`manage.py import_wordpress FILE [--files DIR]`: an export of WordPress comes in."""

from contextlib import ExitStack
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError
from django.utils.translation import gettext as _
from tqdm import tqdm

from newsroom.ingest.incoming import Refused
from newsroom.ingest.wordpress_import import counted, import_export
from newsroom.ingest.wordpress_store import Outcome


class Command(BaseCommand):
    help = (
        "Brings in posts and pages of a WordPress export with authors, terms, dates and old addresses. "
        "It can be repeated at any time: what is there already stays as it is."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, metavar="FILE", help="the export, a file that ends in .xml")
        parser.add_argument(
            "--files",
            type=Path,
            metavar="DIR",
            help="a copy of wp-content/uploads; nothing is fetched from the network",
        )

    def handle(self, *, file, files, **options):
        if files and not files.is_dir():
            raise CommandError(_("%(folder)s is no folder.") % {"folder": files})
        with ExitStack() as bars:
            try:
                report = import_export(file, pictures=files, progress=lambda label: _bar(bars, label, file))
            except Refused as reason:
                sentence = _("%(file)s: refused, %(reason)s.")
                raise CommandError(sentence % {"file": file.name, "reason": reason}) from None
            except OperationalError as fault:
                sentence = _(
                    "The database stopped answering (%(fault)s). Run the command again: it goes on from there."
                )
                raise CommandError(sentence % {"fault": fault}) from None
        for line in _lines(report):
            self.stdout.write(line)
        if report.refused:
            raise CommandError(_("%(count)d refused, see above.") % {"count": len(report.refused)})


def _bar(bars, label, file):
    bar = tqdm(total=file.stat().st_size, desc=label, unit="B", unit_scale=True, disable=None, leave=False)
    return bars.enter_context(bar).update


def _lines(report):
    for what, why in report.refused:
        yield _("refused: %(what)s: %(why)s") % {"what": what, "why": why}
    if changed := report.outcomes[Outcome.CHANGED_THERE]:
        yield _("%(count)d changed there since they came in; what the desk made of them stays") % {"count": changed}
    for reason, count in report.skipped.most_common():
        yield _("left out: %(count)d × %(reason)s") % {"count": count, "reason": reason}
    yield _("left out: %(count)d comments") % {"count": report.comments}
    for outcome, count in report.pictures.most_common():
        yield _("pictures %(outcome)s: %(count)d") % {"outcome": outcome, "count": count}
    yield _("read %(read)d, made %(made)d, unchanged %(unchanged)d, refused %(refused)d") % counted(report)
