"""`manage.py serve`: the site, its server and its worker, until Ctrl-C."""

import sys

from django.conf import settings
from django.core.management.base import BaseCommand

from newsroom.desk.make_editor import make_editor
from newsroom.start.preparing import prepare
from newsroom.start.processes import CannotServe, check_port, serve


class Command(BaseCommand):
    help = "Prepares database and static files, then serves the site with one worker beside it, until Ctrl-C."
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")

    def handle(self, *, host, **options):
        try:
            check_port(host, settings.PORT)
            lines = self.lines_to_say(prepare())
            serve(host, settings.PORT, lambda: self.stdout.write(lines))
        except CannotServe as reason:
            sys.exit(str(reason))

    def lines_to_say(self, is_first_run):
        site = f"The site is at {settings.SITE_URL}/, the editors' desk at {settings.SITE_URL}/admin/"
        if is_first_run:
            editor, password = make_editor("editor")
            site += f"\nLog in as {editor} with the password {password} (it is shown this once; change it there)"
        return f"{site}\nCtrl-C stops server and worker."
