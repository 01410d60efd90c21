"""What editors do with profiles and facts, one deed a file."""
