"""Which of these models move the edition, and which of their fields no reader ever sees."""

from newsroom.models.edition import watch
from newsroom.models.picture import register_carrier

from .figure import Figure
from .name import Name
from .organization import Organization
from .person import Person
from .place import Place
from .role import Role
from .source import Source


def connect() -> None:
    """Connects the receivers; called once, when the application is ready."""
    for model in (Organization, Person, Place):
        watch(model, desk_fields=("key", "created_at", "modified_at"), shows=lambda row: row.is_public)
    for model in (Figure, Role):
        watch(model, desk_fields=("note", "created_at"), shows=lambda row: row.is_shown())
    watch(Name, desk_fields=("key", "match"), shows=lambda row: row.organization.is_public)
    watch(Source, desk_fields=("retrieved_on",))
    register_carrier(Organization.objects.published, "logo")
