"""Makes the text index anew."""

from django.core.management.base import BaseCommand
from tqdm import tqdm

from newsroom import search
from newsroom.models import Article


class Command(BaseCommand):
    help = "Makes the text index of readers and of the desk anew from the stories."

    def handle(self, *args, **options):
        with tqdm(total=Article.objects.count(), unit="story", disable=None) as bar:
            total = search.rebuild(progress=bar.update)
        self.stdout.write(f"Indexed {total} stories.")
