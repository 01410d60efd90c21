"""The text index."""


def index(article_ids):
    """Brings the index of these stories up to date."""
