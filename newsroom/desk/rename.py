"""Letting stories be found by the new name of what they carry."""

from newsroom.models import Article

from .batches import batched
from .write import refresh

# By which ways a story carries a name whose words stand in the index.
WAYS = {
    "tag": ["tag_items__tag"],
    "contributor": ["bylines__contributor"],
    "outlet": ["bylines__outlet", "republication__outlet"],
    "section": ["section"],
    "series": ["series"],
}


def reindex_stories_of(kind: str, key: int) -> int:
    """Indexes what carries a tag, contributor, outlet, section or series, in short transactions.

    Args:
        kind: the name of its model, a key of `WAYS`.
        key: its primary key.

    Returns the number of stories.
    """
    stories = {pk for way in WAYS[kind] for pk in Article.objects.filter(**{way: key}).values_list("pk", flat=True)}
    for ids in batched(sorted(stories), 200):
        refresh(ids)
    return len(stories)
