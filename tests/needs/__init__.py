"""What the tests need from the machine, found or fetched: a browser, a PostgreSQL server."""
