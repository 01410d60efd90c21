"""What a deed answers when it will not be done."""


class RefusedError(Exception):
    """A deed was not done; the message says why and what to do, for an editor to read."""
