"""The headers that Django and django-csp do not know, on every answer: pages, files, refusals."""

from django.conf import settings

# What a page of ours may ask of a device: nothing.
DENIED = ("accelerometer", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope")
DENIED += ("magnetometer", "microphone", "midi", "payment", "usb", "xr-spatial-tracking")
PERMISSIONS = ", ".join(f"{feature}=()" for feature in DENIED)
FEEDS = ("application/rss+xml", "application/atom+xml", "application/feed+json")


def strict_headers(get_response):
    """Add the cross-origin and permission headers. Other sites may show our pictures and read our feeds, only these."""

    def dress(request):
        response = get_response(request)
        response.headers.setdefault("Cross-Origin-Embedder-Policy", "require-corp")
        response.headers.setdefault("Cross-Origin-Resource-Policy", _who_may_load(request, response))
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        return response

    return dress


def _who_may_load(request, response):
    is_open = request.path_info.startswith(settings.MEDIA_URL)
    return "cross-origin" if is_open or response.get("Content-Type", "").startswith(FEEDS) else "same-origin"
