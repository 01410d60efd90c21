"""`manage.py demo`: a newsroom to look at."""

import datetime

from django.core.management.base import BaseCommand, CommandError

from newsroom.demo.make import make_demo
from newsroom.desk.refusal import RefusedError


class Command(BaseCommand):
    help = "Makes a demonstration newsroom in an empty database, the same every time."

    def add_arguments(self, parser):
        parser.add_argument("--articles", type=int, default=0, metavar="N", help="at least N stories")
        parser.add_argument(
            "--on", type=datetime.date.fromisoformat, metavar="DATE", help="dates count back from DATE, e.g. 2026-11-24"
        )

    def handle(self, *, articles, on, verbosity, **options):
        try:
            count = make_demo(articles=articles, on=on, quiet=verbosity == 0)
        except RefusedError as reason:
            raise CommandError(str(reason)) from None
        self.stdout.write(f"The demonstration has {count:,} stories.")
