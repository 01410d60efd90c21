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
    over = Article.objects.over(at or timezone.now()).filter(listed_at__isnull=False)
    count = 0
    for ids in batched(list(over.values_list("pk", flat=True)), 500):
        with transaction.atomic():
            # Asked once more: an editor may have moved the end of one of them by now.
            count += over.filter(pk__in=ids).update(listed_at=None)
            listing.copy_hours(ids)
            search.index(ids)
    return count
