"""Crossheads and promos: what a short line between two paragraphs is.

Both are short and end without a full stop. A crosshead speaks of the story; a promo names a series or a newsletter
of the newsroom. So a line is a promo when it is the title of a series that the newsroom has, or when it has at most
five words and one of them says digest, newsletter, briefing or the like (“China digest”, “The Chip Briefing”).
Everything else that is short, does not end like a sentence and is followed by text is a crosshead.
"""

import re
from collections.abc import Collection

_KINDS = re.compile(
    r"\b(?:digest|newsletter|briefing|bulletin|round-?up|dispatch|podcast|weekly|watchlist"
    r"|(?:daily|morning|in) brief)\b",
    re.I,
)
_SENTENCE_END = re.compile(r"[.!…:;,。！；，、](?:[\"”’»')\]]*)$")
MAX_SIGNS, MAX_WORDS, MAX_PROMO_WORDS = 90, 14, 5


def is_short_line(line: str) -> bool:
    """Whether a line may be a heading: short, and not the end of a sentence. A question may be one."""
    few = len(line) <= MAX_SIGNS and len(line.split()) <= MAX_WORDS
    return bool(line.strip()) and few and not _SENTENCE_END.search(line.strip())


def is_promo(line: str, known: Collection[str] = ()) -> bool:
    """Whether a short line names a series or a newsletter.

    Args:
        line: the line.
        known: titles of the series that the newsroom has, in any case.
    """
    if line.casefold().strip() in {title.casefold() for title in known}:
        return True
    return is_short_line(line) and len(line.split()) <= MAX_PROMO_WORDS and bool(_KINDS.search(line))
