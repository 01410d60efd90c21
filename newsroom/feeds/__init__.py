"""What machines get: RSS, Atom and JSON Feed of every list of stories, sitemaps, robots.txt."""
