"""Two versions of a story, word by word."""

import difflib
import re
from dataclasses import dataclass

from newsroom.desk.bring_back import words_of
from newsroom.models import Article
from newsroom.models.richtext import plain_text

_BLOCK_END = re.compile(r"</(?:p|h2|h3|li|blockquote|tr|pre|div)>")
_WORD = re.compile(r"\S+\s*|\n")


@dataclass(frozen=True)
class Piece:
    """Some words, and whether they stand in both versions, only before, or only now."""

    text: str
    kind: str


def compared(article: Article, version) -> list[tuple[str, list[Piece]]]:
    """The fields that differ between an earlier version and the story as it is: name, and its pieces."""
    before = words_of(version)
    return [
        (Article._meta.get_field(name).verbose_name, pieces(_plain(name, text), _plain(name, getattr(article, name))))
        for name, text in before.items()
        if text != getattr(article, name)
    ]


def pieces(before: str, now: str) -> list[Piece]:
    """The words of two texts in one sequence."""
    old, new = _WORD.findall(before), _WORD.findall(now)
    found = []
    for kind, start, end, new_start, new_end in difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Piece("".join(old[start:end]), "same"))
            continue
        if end > start:
            found.append(Piece("".join(old[start:end]), "before"))
        if new_end > new_start:
            found.append(Piece("".join(new[new_start:new_end]), "now"))
    return found


def _plain(name, text):
    if name != "body":
        return text
    return "\n".join(words for block in _BLOCK_END.split(text) if (words := plain_text(block)))
