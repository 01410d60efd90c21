"""Places in lists of stories, which pages of older entries start from."""

import datetime
from dataclasses import dataclass

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


@dataclass(frozen=True)
class Cursor:
    """A place in a list of stories: the key of the last story that was shown."""

    listed_at: datetime.datetime
    pk: int

    @classmethod
    def of(cls, story) -> "Cursor":
        """The place of a story that came from a list."""
        return cls(story.listed_at, story.pk)

    @classmethod
    def read(cls, text: str) -> "Cursor":
        """The cursor that `str()` gave. Raises ValueError for anything else."""
        moment, _dash, pk = text.partition("-")
        if not (moment.isascii() and moment.isdigit() and pk.isascii() and pk.isdigit()) or len(text) > 40:
            raise ValueError(text)
        try:
            return cls(_EPOCH + datetime.timedelta(microseconds=int(moment)), int(pk))
        except OverflowError:
            raise ValueError(text) from None

    def __str__(self):
        return f"{(self.listed_at - _EPOCH) // datetime.timedelta(microseconds=1)}-{self.pk}"
