"""Taking what the clock has ended out of the indexes of lists.

Readers lost sight of it by the gate at that very moment; this only keeps a list as short as what it shows.
"""

import datetime

from django.db import transaction
from django.utils import timezone

from newsroom import search
from newsroom.models import Article, listing

from .batches import batched


def unlist_ended(at: datetime.datetime | None = None) -> int:
    """Clears the copied hours of stories whose time or rights have ended, and returns how many there were.

    Args:
        at: the moment that counts, now by default.
    """
    ended = list(Article.objects.over(at or timezone.now()).values_list("pk", flat=True))
    for ids in batched(ended, 500):
        with transaction.atomic():
            Article.objects.filter(pk__in=ids).update(listed_at=None)
            listing.copy_hours(ids)
            search.index(ids)
    return len(ended)
