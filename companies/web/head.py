"""What the head of a profile's page says to machines."""

from django.urls import reverse
from django.utils.translation import gettext as _

from newsroom.web import structured_data
from newsroom.web.pager import cursor_in


def head_of(request, profile, *nodes: dict) -> structured_data.Head:
    """The head of a profile's page; `nodes` are what schema.org calls it and what is known of it."""
    address = structured_data.at_cursor(profile.get_absolute_url(), cursor_in(request))
    return structured_data.for_page(
        request.edition,
        title=profile.name,
        address=address,
        description=profile.description,
        nodes=nodes,
        picture=getattr(profile, "logo", None),
        above=[(_("Companies"), reverse("companies"))],
    )
