"""The text index: the readers' and the desk's, apart, on SQLite (FTS5) and on PostgreSQL (tsvector).

Deeds call `index()` for what they wrote; no trigger does, since Django's rebuilding of an SQLite table drops them.
"""

from .finding import Results, find, find_for_desk
from .keeping import index, rebuild, remove

__all__ = ["Results", "find", "find_for_desk", "index", "rebuild", "remove"]
