"""Work that the worker does after an editor's deed; nothing that readers see waits for it."""

import functools

from django.db import transaction
from django_tasks import task

from newsroom.models import Picture

from .renditions import make_renditions


def render_later(picture: Picture) -> None:
    """Has the worker make a picture's renditions once the transaction is through."""
    transaction.on_commit(functools.partial(render.enqueue, picture.pk))


@task()
def render(picture_id: int) -> None:
    """Makes the renditions of a picture; nothing when it is gone by now."""
    picture = Picture.objects.filter(pk=picture_id).first()
    if picture is not None:
        make_renditions(picture)
