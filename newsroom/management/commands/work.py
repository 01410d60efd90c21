"""`manage.py work`: the worker, which does what nobody waits for, and what the clock asks for."""

from django_tasks_db.management.commands.db_worker import Command as DatabaseWorker

from newsroom.start.clock import Clock


class Command(DatabaseWorker):
    help = "Runs the tasks that pages and deeds leave behind, and every half minute what the clock asks for."

    def handle(self, **options):
        with Clock():
            super().handle(**options)
