"""The editors' screens for profiles and facts, the same names as models/."""

from . import figure, organization, person, place, role, source

__all__ = ["figure", "organization", "person", "place", "role", "source"]
