"""From an empty machine to a running newsroom: Python, packages, database, server and worker."""
