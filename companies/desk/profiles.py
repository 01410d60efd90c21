"""Giving a tag a profile: the stories that carry the tag come along."""

from django.db import transaction
from django.utils.translation import gettext as _

from companies.models import Organization, Person, Place
from companies.models.profile import Profile
from newsroom.desk import trail
from newsroom.desk.refusal import RefusedError
from newsroom.models import Tag

KINDS = (Organization, Person, Place)


def save_profile(profile: Profile, *, by=None) -> Profile:
    """Saves a profile; one without a tag gets the tag of its name, which is made when there is none.

    Raises RefusedError when that tag belongs to another profile.
    """
    refuse_taken_tag(profile)
    with transaction.atomic():
        if profile.tag is None:
            profile.tag = Tag.objects.named(profile.name)
            trail.note(profile.tag, by=by, deed=f"Given to “{profile}”")
        profile.save()
    return profile


def refuse_taken_tag(profile: Profile) -> None:
    """Raises RefusedError when the tag that a profile has or would get is the tag of another one."""
    tag = profile.tag or Tag.objects.called(profile.name)
    owner = tag and owner_of(tag)
    if owner and owner != profile:
        raise RefusedError(
            _("The tag “%(tag)s” belongs to %(owner)s. Choose another tag, or make one such as “%(tag)s (Estonia)”.")
            % {"tag": tag, "owner": owner}
        )


def owner_of(tag: Tag) -> Profile | None:
    """The profile that has a tag, of whichever kind, shown or not."""
    found = (kind._base_manager.filter(tag=tag).first() for kind in KINDS)
    return next((profile for profile in found if profile), None)
