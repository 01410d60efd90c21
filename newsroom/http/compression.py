"""What is compressed on its way: text. Pictures are already as small as they get."""

from django.middleware.gzip import GZipMiddleware

PACKED = ("image/avif", "image/webp", "image/jpeg", "image/png")


class TextCompression(GZipMiddleware):
    """Django's gzip for everything but pictures, on which it would spend time and whose entity tags it would weaken."""

    def process_response(self, request, response):
        """Leave an answer that holds a picture as it is."""
        if response.get("Content-Type", "").startswith(PACKED):
            return response
        return super().process_response(request, response)
