"""For whoever watches over the site: does the process live, and can it serve readers?"""

from django.db import Error
from django.http import HttpResponse
from django.views.decorators.cache import never_cache

from newsroom.models.edition import current_edition

PLAIN = "text/plain; charset=utf-8"


@never_cache
def live(request):
    """200 as long as the process answers; asks nothing of the database."""
    return HttpResponse("alive\n", content_type=PLAIN)


@never_cache
def ready(request):
    """200 when the database answers as a reader page asks it, else 503."""
    try:
        current_edition()
    except Error:
        return HttpResponse("the database does not answer\n", status=503, content_type=PLAIN)
    return HttpResponse("ready\n", content_type=PLAIN)
