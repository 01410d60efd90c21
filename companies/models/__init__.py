"""What is known of companies, people and places, one noun a file."""

from .fact import FactStatus
from .figure import Basis, Figure, Property
from .money import Qualifier
from .name import Match, Name, NameKind
from .organization import Classification, LogoBasis, Organization, Standing
from .person import Person
from .place import Place, PlaceKind
from .role import Role, RoleKind
from .source import Mark, Source, SourceKind

__all__ = [
    "Basis",
    "Classification",
    "FactStatus",
    "Figure",
    "LogoBasis",
    "Mark",
    "Match",
    "Name",
    "NameKind",
    "Organization",
    "Person",
    "Place",
    "PlaceKind",
    "Property",
    "Qualifier",
    "Role",
    "RoleKind",
    "Source",
    "SourceKind",
    "Standing",
]
