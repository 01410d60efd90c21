"""What every answer must be, whatever is asked for: headers, methods."""
