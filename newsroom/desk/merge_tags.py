"""Making one tag of two, without a broken link and without a lost story."""

from django.db import transaction
from django.utils.translation import gettext as _

from newsroom.models import Article, ArticleTag, OldAddress, Tag, TagAlias

from . import trail
from .refusal import RefusedError
from .tasks import reindex_later


def merge_tags(loser: Tag, *, into: Tag, by=None) -> Tag:
    """Moves every story and alias of a tag to another one; the old name finds it and the old address leads to it.

    Raises RefusedError when the tags are the same one or when the losing tag belongs to a profile or a partner.
    """
    if loser == into:
        raise RefusedError(_("A tag cannot be merged into itself."))
    _refuse_profiled(loser)
    with transaction.atomic():
        _move_links(loser, into)
        name, key, address = loser.name, loser.key, loser.get_absolute_url()
        TagAlias.objects.filter(tag=loser).update(tag=into)
        OldAddress.objects.lead_from(loser, to=into)
        loser.delete()
        if key != into.key:
            TagAlias.objects.create(tag=into, text=name)
        OldAddress.objects.keep(address, into)
        reindex_later(into)
        trail.note(into, by=by, deed=f"Merged “{name}” into it")
    return into


def _refuse_profiled(tag):
    owners = [field for field in tag._meta.related_objects if field.one_to_one and hasattr(tag, field.name)]
    if owners:
        raise RefusedError(
            _("“%(tag)s” is the tag of a %(owner)s. Merge the other way round.")
            % {"tag": tag, "owner": owners[0].related_model._meta.verbose_name}
        )


def _move_links(loser, into):
    links = ArticleTag.objects.filter(tag=loser)
    already = Article.objects.filter(tag_items__tag=into).values("pk")
    links.filter(content_object__in=already).delete()
    links.update(tag=into)
