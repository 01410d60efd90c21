"""What other applications add to the demonstration; they register here when they are ready."""

import datetime
from collections.abc import Callable

_loaders: list[Callable[[datetime.date], None]] = []


def register(loader: Callable[[datetime.date], None]) -> None:
    """Adds a function that makes an application's own demonstration, counted back from a day.

    It is called in the demo's transaction, after the stories: their tags are there to be given profiles.
    """
    _loaders.append(loader)


def load_all(on: datetime.date) -> None:
    """Runs every registered loader, in the order of registration."""
    for loader in _loaders:
        loader(on)
