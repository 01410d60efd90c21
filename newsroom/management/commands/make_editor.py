"""`manage.py make_editor NAME`: an account for somebody who may do everything."""

from django.core.management.base import BaseCommand, CommandError
from django.db import IntegrityError

from newsroom.desk.make_editor import make_editor


class Command(BaseCommand):
    help = "Makes an editor who may do everything and prints the password, once."

    def add_arguments(self, parser):
        parser.add_argument("name", help="the name to log in with, such as ana")

    def handle(self, *, name, **options):
        try:
            editor, password = make_editor(name)
        except IntegrityError:
            raise CommandError(f"There is an editor called {name} already.") from None
        self.stdout.write(f"Log in as {editor} with the password {password} (it is shown this once).")
