# ruff: noqa: S608 (a table's name cannot be a parameter; ours are the two constants of shelf.py)
"""Words kept by PostgreSQL as tsvector. The vectors are written by us, so that no parser of its own cuts them."""

import itertools
from collections import defaultdict
from collections.abc import Iterable

from .words import Query

# Ranking reads the vectors of all these stories, which costs more than in SQLite.
WINDOW = 1000
# Text, nothing, lead, headline.
WEIGHTS = "{0.05, 0.05, 0.3, 1.0}"
# PostgreSQL's own limits: positions in a vector, positions of one word, bytes of a vector (2^20).
LAST_POSITION, MOST_POSITIONS, MOST_BYTES = 16_383, 255, 900_000


def create(cursor, shelf: str) -> None:
    """Makes a shelf where there is none."""
    cursor.execute(
        f"CREATE TABLE IF NOT EXISTS {shelf} (key bigint PRIMARY KEY, place bigint NOT NULL, words tsvector NOT NULL)"
    )
    # Vectors stay in the table: where they lie apart, the planner takes reading all of them for cheap, and a word in
    # no story at all took 1.7 s of 100,000; so it takes 0.4 ms.
    cursor.execute(f"ALTER TABLE {shelf} ALTER COLUMN words SET STORAGE MAIN")
    cursor.execute(f"CREATE INDEX IF NOT EXISTS {shelf}_place ON {shelf} (place DESC)")
    cursor.execute(f"CREATE INDEX IF NOT EXISTS {shelf}_words ON {shelf} USING gin (words)")


def drop(cursor, shelf: str) -> None:
    """Takes a shelf away."""
    cursor.execute(f"DROP TABLE IF EXISTS {shelf}")


def put(cursor, shelf: str, entries: Iterable) -> None:
    """Puts stories on a shelf, in place of what it has of them."""
    cursor.executemany(
        f"INSERT INTO {shelf} (key, place, words) VALUES (%s, %s, %s::tsvector) "
        "ON CONFLICT (key) DO UPDATE SET place = excluded.place, words = excluded.words",
        [(entry.key, entry.place, _vector(entry)) for entry in entries],
    )


def remove(cursor, shelf: str, keys: Iterable[int]) -> None:
    """Takes stories off a shelf."""
    cursor.execute(f"DELETE FROM {shelf} WHERE key = ANY(%s)", [list(keys)])


def ranked(shelf: str, query: Query, last_place: int) -> tuple[str, list]:
    """SQL and its values: places of the newest stories that hold every clause, the best first."""
    sql = (
        f"SELECT place FROM (SELECT place, words FROM {shelf} WHERE words @@ %s::tsquery AND place <= %s "
        f"ORDER BY place DESC LIMIT {WINDOW}) newest ORDER BY ts_rank(%s, words, %s::tsquery, 1) DESC, place DESC"
    )
    match = _match(query)
    return sql, [match, last_place, WEIGHTS, match]


def keys(shelf: str, query: Query) -> tuple[str, list]:
    """SQL and its values: primary keys of the newest stories that hold every clause, in no order."""
    sql = f"SELECT key FROM {shelf} WHERE words @@ %s::tsquery ORDER BY place DESC LIMIT {WINDOW}"
    return sql, [_match(query)]


def _vector(entry):
    weighed = ((word, weight) for weight, words in zip("AB ", entry.parts, strict=True) for word in words)
    places = defaultdict(list)
    for position, (word, weight) in enumerate(itertools.islice(weighed, LAST_POSITION), 1):
        if len(places[word]) < MOST_POSITIONS:
            places[word].append(f"{position}{weight}".strip())
    return _fitting(f"{_quoted(word)}:{','.join(where)}" for word, where in places.items())


def _fitting(parts):
    size, kept = 0, []
    for part in parts:
        size += len(part.encode()) + 1
        if size > MOST_BYTES:
            break
        kept.append(part)
    return " ".join(kept)


def _match(query):
    every = " & ".join(map(_clause, query.clauses))
    return f"({every}) | {_quoted(query.subject)}" if query.subject else every


def _clause(clause):
    ways = [" <-> ".join(map(_quoted, clause.words))]
    ways += [f"{_quoted(clause.prefix)}:*"] if clause.prefix else []
    ways += [_quoted(clause.subject)] if clause.subject else []
    return f"({' | '.join(ways)})"


def _quoted(word):
    return "'{}'".format(word.replace("\\", "\\\\").replace("'", "''"))
