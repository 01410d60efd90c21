"""How long a text is: kept beside it, never counted while a page is asked for."""

import math
import re

from django.db import models

from .richtext import plain_text

_CJK = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_CJK_CHARACTER = re.compile(f"[{_CJK}]")
_WORD = re.compile(rf"[^\W{_CJK}]+(?:[’'\-.,][^\W{_CJK}]+)*")

WORDS_PER_MINUTE = 238
CHARACTERS_PER_MINUTE = 500


def count_words(text: str) -> int:
    """Words of plain text; each Chinese, Japanese or Korean character counts as one."""
    return len(_WORD.findall(text)) + len(_CJK_CHARACTER.findall(text))


def minutes_to_read(text: str) -> int:
    """Whole minutes that a reader takes for plain text, at least one."""
    characters = len(_CJK_CHARACTER.findall(text))
    words = len(_WORD.findall(text))
    return max(1, math.ceil(words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE))


class _CountedField(models.PositiveIntegerField):
    def __init__(self, **kwargs):
        kwargs |= {"default": 0, "editable": False}
        super().__init__(**kwargs)

    def pre_save(self, model_instance, add):
        value = self.count(plain_text(model_instance.body))
        setattr(model_instance, self.attname, value)
        return value


class WordCountField(_CountedField):
    """The number of words of the row's `body`."""

    count = staticmethod(count_words)


class ReadingMinutesField(_CountedField):
    """The minutes that the row's `body` takes to read."""

    count = staticmethod(minutes_to_read)
