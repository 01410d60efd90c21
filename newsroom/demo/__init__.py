"""The demonstration newsroom: its words, its pictures, and how they become rows."""
