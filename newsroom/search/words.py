"""What the index takes for a word: the same for both databases and for what is written and what is asked.

Accents are folded; C++ and C# are words (`cplusplus`, `csharp`). A run of a script without spaces (Chinese,
Japanese, Korean, Thai, Lao, Khmer, Burmese) is cut into overlapping pairs of characters, its last character
standing alone too, so that every part of 阿里巴巴集团 is found by a phrase of pairs.
"""

import functools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from .stem import stem

LONGEST_WORD = 40
LONGEST_QUERY = 300
MOST_CLAUSES = 12
SHORTEST_PREFIX = 3

_RUN = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7af"
    "\U00020000-\U0003ffff"
)
# Marks of these scripts and of India's are no letters to Python.
_LETTER = rf"[\w{_RUN}\u0900-\u0963\u0966-\u0dff]"
_TOKEN = re.compile(rf"{_LETTER}+(?:['’]{_LETTER}+)*")
_IS_RUN = re.compile(f"[{_RUN}]")
_PIECE = re.compile(f"[{_RUN}]+|[^{_RUN}]+")
_SIGNED = re.compile(r"(?<![^\W_])([a-z])(\+\+|#)(?![^\W_])")
_SIGNS = {"++": "plusplus", "#": "sharp"}
# Of Latin, Greek and Cyrillic; of Hebrew; of Arabic.
_ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670]")
_APOSTROPHES = dict.fromkeys(map(ord, "'’"))
# Letters that Unicode does not take apart; and the underscore, which is a letter to Python.
_LETTERS = str.maketrans({"_": " ", "đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_QUOTED = re.compile('["“”„«»]')


@dataclass(frozen=True)
class Clause:
    """One thing that a story must hold.

    Attributes:
        words: words that follow one another; mostly one.
        prefix: what a word may also begin with, in place of the last of `words`; "" for nothing.
        subject: the word of the tag that is called so; a story about it need not say the words.
        spoken: the clause as it was asked, folded.
    """

    words: tuple[str, ...]
    prefix: str = ""
    subject: str = ""
    spoken: str = field(default="", compare=False)


@dataclass(frozen=True)
class Query:
    """What a story must hold: every clause, or the word of the tag that the whole query names."""

    clauses: list[Clause]
    subject: str = ""


def fold(text: str) -> str:
    """Lower case, full-width letters narrow, without accents; C++ and C# spelt out."""
    plain = text.lower().replace("_", " ") if text.isascii() else _bare(text)
    if "+" in plain or "#" in plain:
        plain = _SIGNED.sub(lambda found: found[1] + _SIGNS[found[2]], plain)
    return plain


def _bare(text):
    apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", _ACCENTS.sub("", apart)).translate(_LETTERS)


def words_of(text: str) -> Iterator[str]:
    """The words of a plain text as the index keeps them, in their order."""
    for token in _tokens(fold(text)):
        if _is_run(token):
            yield from _pairs(token)
            yield token[-1]
        else:
            yield _kept(token)


def _tokens(folded):
    for token in _TOKEN.findall(folded):
        if token.isascii():
            yield token
        else:
            yield from _PIECE.findall(token)


def _is_run(token):
    return not token.isascii() and _IS_RUN.match(token)


def subject_word(tag_id: int) -> str:
    """What the index of a story holds for a tag, however the tag is called now; nobody can type it."""
    return f"§{tag_id}"


def spoken_words(text: str) -> tuple[str, ...]:
    """The words of a query as the reader wrote them, without signs; for marking them in what was found."""
    return tuple(re.findall(r"[^\W_]+(?:['’+#][^\W_]*)*", cleaned(text)))


def clauses_of(text: str) -> list[Clause]:
    """What a reader's query asks for; any text gives an answer.

    Words in quotation marks must follow one another. The last word also finds what begins with it.
    """
    parts = _QUOTED.split(fold(cleaned(text)))
    clauses = []
    for number, part in enumerate(parts):
        is_phrase = number % 2 == 1 and number < len(parts) - 1
        clauses += _phrase(part) if is_phrase else _single(part, is_last=number == len(parts) - 1)
    return list(dict.fromkeys(clauses))[:MOST_CLAUSES]


def cleaned(text: str) -> str:
    """A query without what no database takes, and not too long."""
    text = text[:LONGEST_QUERY].encode("utf-8", "ignore").decode()
    return "".join(" " if unicodedata.category(sign) == "Cc" else sign for sign in text)


def _phrase(part):
    words = tuple(word for token in _tokens(part) for word in _asked(token))
    return [Clause(words, spoken=part)] if words else []


def _single(part, *, is_last):
    tokens = list(_tokens(part))
    for number, token in enumerate(tokens):
        words = tuple(_asked(token))
        may_go_on = is_last and number == len(tokens) - 1 and part.endswith(token)
        yield Clause(words, prefix=_prefix(token, words, may_go_on=may_go_on), spoken=token)


def _asked(token):
    return _pairs(token) if _is_run(token) and len(token) > 1 else (_kept(token),)


def _prefix(token, words, *, may_go_on):
    if _is_run(token):
        return token if len(token) == 1 else ""
    return token.translate(_APOSTROPHES)[:LONGEST_WORD] if may_go_on and len(token) >= SHORTEST_PREFIX else ""


def _pairs(run):
    return tuple(run[start : start + 2] for start in range(len(run) - 1))


@functools.lru_cache(maxsize=100_000)
def _kept(token):
    bare = token.removesuffix("'s").removesuffix("’s").translate(_APOSTROPHES)
    return stem(bare)[:LONGEST_WORD] if bare.isascii() else bare[:LONGEST_WORD]
