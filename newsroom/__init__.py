"""The newsroom: its articles, and the site that readers, feed readers and editors see."""
