"""Conditional requests: an unchanged reader page is answered 304 after the one query that reads the edition."""

import functools

from django.utils.cache import patch_cache_control
from django.views.decorators.http import condition

from newsroom.models.edition import current_edition


def by_edition(view):
    """A reader's view: it gets `request.edition`, whose `at` is the moment to ask the gate for.

    Its answers carry an entity tag made from the edition and the address, and are kept by no cache without asking
    again, so that what was taken down is gone with the next request.
    """

    @functools.wraps(view)
    def answer(request, *args, **kwargs):
        request.edition = current_edition()
        response = _conditional(view)(request, *args, **kwargs)
        patch_cache_control(response, public=True, no_cache=True)
        return response

    return answer


@functools.cache
def _conditional(view):
    return condition(etag_func=_etag)(view)


def _etag(request, *args, **kwargs):
    return request.edition.etag_for(request.get_full_path())
