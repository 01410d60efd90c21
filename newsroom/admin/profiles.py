"""What other applications make of a tag; they register here when they are ready."""

from collections.abc import Callable, Iterable

from newsroom.models import Tag

Links = Iterable[tuple[str, str]]
_offers: list[Callable[..., Links]] = []


def register(offer: Callable[..., Links]) -> None:
    """Adds a function `(tag, user)` that gives labels and addresses of screens where a tag's profile is or is made."""
    _offers.append(offer)


def links(tag: Tag, user) -> list[tuple[str, str]]:
    """What the screen of a tag offers a user."""
    return [link for offer in _offers for link in offer(tag, user)]
