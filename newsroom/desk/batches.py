"""Long work in short pieces."""

import itertools
from collections.abc import Iterable, Iterator


def batched(things: Iterable, size: int) -> Iterator[list]:
    """Lists of at most `size` things each (itertools.batched, which Python 3.11 lacks)."""
    rest = iter(things)
    while batch := list(itertools.islice(rest, size)):
        yield batch
