"""Pictures as readers get them: renditions of visible pictures, and nothing else that lies in the folder."""

from django.core.files.storage import default_storage
from django.http import Http404, HttpResponse
from django.utils.cache import patch_cache_control
from django.utils.http import quote_etag
from django.views.decorators.http import condition

from newsroom.models import ImageFormat, Picture, Rendition
from newsroom.models.edition import current_edition

TYPES = {ImageFormat.AVIF: "image/avif", ImageFormat.WEBP: "image/webp", ImageFormat.JPEG: "image/jpeg"}


def media(request, name):
    """A file of a picture that readers may see at this moment. It is asked for again each time, so that a picture
    that was taken down is gone with the next request; what has not changed is answered 304."""
    at = current_edition().at
    shown = Rendition.objects.filter(picture__in=Picture.objects.published(at))
    rendition = shown.filter(name=name).first()
    if rendition is None:
        raise Http404
    # A new content has a new name, so the name says all that an entity tag must.
    answer = condition(etag_func=lambda _request, shown: quote_etag(shown.name))(media_file)(request, rendition)
    patch_cache_control(answer, public=True, no_cache=True)
    return answer


def media_file(request, rendition):
    """The file of a rendition, whoever may have it. Raises Http404 when it is missing."""
    try:
        with default_storage.open(rendition.name) as file:
            return HttpResponse(file.read(), content_type=TYPES[ImageFormat(rendition.format)])
    except FileNotFoundError:
        raise Http404 from None
