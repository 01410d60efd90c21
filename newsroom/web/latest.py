"""What helps a reader on from an address that has nothing: the newest stories."""

from newsroom.models import Article

LATEST = 5


def help_on(at) -> dict:
    """Context of the partial `web/_help_on.html`."""
    return {"latest": list(Article.objects.published(at).newest_first().for_cards()[:LATEST])}
