"""The demonstration's companies, people and places: their words, and how they become rows."""
