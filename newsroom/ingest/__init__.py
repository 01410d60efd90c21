"""What comes in: one format a file, each read without a database, and one deed that stores what was read."""
