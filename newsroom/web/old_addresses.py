"""Old addresses lead to where their page is now, as far as readers may know of it."""

from django.http import HttpResponsePermanentRedirect

from newsroom.models import Article, OldAddress

from .furniture import edition_of

KEPT_LENGTH = OldAddress._meta.get_field("address").max_length


def leading_to(request):
    """The redirect for a request's address, query included; None when it is no old one."""
    address = request.get_full_path()
    target = OldAddress.objects.destination(address) if len(address) <= KEPT_LENGTH else None
    if target is None or not _is_known(target, edition_of(request).at):
        return None
    return HttpResponsePermanentRedirect(target.get_absolute_url())


def _is_known(target, at):
    if isinstance(target, Article):
        return target.is_on_record(at)
    return type(target).objects.published(at).filter(pk=target.pk).exists()
