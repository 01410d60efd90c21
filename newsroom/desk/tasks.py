"""Work that the worker does after an editor's deed; nothing that readers see waits for it."""

import functools

from django.db import models, transaction
from django_tasks import task

from newsroom.models import Picture

from . import rename
from .renditions import make_renditions

# Behind what an editor waits for.
NOBODY_WAITS = -10


def render_later(picture: Picture, *, somebody_waits: bool) -> None:
    """Has the worker make a picture's renditions once the transaction is through, an editor's before an import's."""
    work = render if somebody_waits else render.using(priority=NOBODY_WAITS)
    transaction.on_commit(functools.partial(work.enqueue, picture.pk))


@task()
def render(picture_id: int) -> None:
    """Makes the renditions of a picture; nothing when it is gone by now."""
    picture = Picture.objects.filter(pk=picture_id).first()
    if picture is not None:
        make_renditions(picture)


def reindex_later(named: models.Model) -> None:
    """Has the worker index the stories of a renamed thing; nothing for what no story carries by name."""
    if named._meta.model_name in rename.WAYS and named._meta.app_label == "newsroom":
        transaction.on_commit(functools.partial(reindex.enqueue, named._meta.model_name, named.pk))


@task()
def reindex(kind: str, key: int) -> None:
    """Lets the stories of a tag, contributor, outlet, section or series be found by its new name."""
    rename.reindex_stories_of(kind, key)
