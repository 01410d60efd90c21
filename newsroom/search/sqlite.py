# ruff: noqa: S608 (a table's name cannot be a parameter; ours are the two constants of shelf.py)
"""Words kept by SQLite's FTS5. Its row number is the story's place, so that it reads the newest matches first."""

from collections.abc import Iterable

from .words import Query

# Stories beyond these, the newest, are neither counted nor ranked: of a word in every story that alone is quick.
WINDOW = 2000
# Headline, lead, text.
WEIGHTS = "12.0, 4.0, 1.0"


def create(cursor, shelf: str) -> None:
    """Makes a shelf where there is none."""
    cursor.execute(f"CREATE TABLE IF NOT EXISTS {shelf} (key INTEGER PRIMARY KEY, place INTEGER NOT NULL)")
    cursor.execute(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS {shelf}_words USING fts5"
        f"(headline, lead, text, prefix = '3', tokenize = 'ascii')"
    )


def drop(cursor, shelf: str) -> None:
    """Takes a shelf away."""
    cursor.execute(f"DROP TABLE IF EXISTS {shelf}_words")
    cursor.execute(f"DROP TABLE IF EXISTS {shelf}")


def put(cursor, shelf: str, entries: Iterable) -> None:
    """Puts stories on a shelf, in place of what it has of them."""
    entries = list(entries)
    remove(cursor, shelf, [entry.key for entry in entries])
    cursor.executemany(
        f"INSERT INTO {shelf} (key, place) VALUES (%s, %s)", [(entry.key, entry.place) for entry in entries]
    )
    cursor.executemany(
        f"INSERT OR REPLACE INTO {shelf}_words (rowid, headline, lead, text) VALUES (%s, %s, %s, %s)",
        [(entry.place, *map(" ".join, entry.parts)) for entry in entries],
    )


def remove(cursor, shelf: str, keys: Iterable[int]) -> None:
    """Takes stories off a shelf."""
    keys = [(key,) for key in keys]
    cursor.executemany(f"DELETE FROM {shelf}_words WHERE rowid = (SELECT place FROM {shelf} WHERE key = %s)", keys)
    cursor.executemany(f"DELETE FROM {shelf} WHERE key = %s", keys)


def ranked(shelf: str, query: Query, last_place: int) -> tuple[str, list]:
    """SQL and its values: places of the newest stories that hold every clause, the best first."""
    sql = (
        f"SELECT place FROM (SELECT rowid AS place, bm25({shelf}_words, {WEIGHTS}) AS score FROM {shelf}_words "
        f"WHERE {shelf}_words MATCH %s AND rowid <= %s ORDER BY rowid DESC LIMIT {WINDOW}) ORDER BY score, place DESC"
    )
    return sql, [_match(query), last_place]


def keys(shelf: str, query: Query) -> tuple[str, list]:
    """SQL and its values: primary keys of the newest stories that hold every clause, in no order."""
    sql = (
        f"SELECT key FROM {shelf} WHERE place IN "
        f"(SELECT rowid FROM {shelf}_words WHERE {shelf}_words MATCH %s ORDER BY rowid DESC LIMIT {WINDOW})"
    )
    return sql, [_match(query)]


def _match(query):
    every = " AND ".join(map(_clause, query.clauses))
    return f"({every}) OR {_quoted(query.subject)}" if query.subject else every


def _clause(clause):
    ways = [_quoted(" ".join(clause.words))]
    ways += [f"{_quoted(clause.prefix)} *"] if clause.prefix else []
    ways += [_quoted(clause.subject)] if clause.subject else []
    return f"({' OR '.join(ways)})"


def _quoted(text):
    return '"{}"'.format(text.replace('"', '""'))
