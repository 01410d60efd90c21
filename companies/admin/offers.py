"""What the newsroom's screens know of profiles; registered when the application is ready."""

from django.urls import reverse
from django.utils.translation import gettext as _

from companies.desk.profiles import KINDS, owner_of
from newsroom.models import Tag


def of_tag(tag: Tag, user) -> list[tuple[str, str]]:
    """The profile of a tag, or the kinds of profile that a user may give it: labels and addresses."""
    if owner := owner_of(tag):
        label = _("Open the profile of %(profile)s") % {"profile": owner}
        return [(label, _address(owner, "change", owner.pk))] if _may(user, "view", owner) else []
    labels = (_("Give it a company’s profile"), _("Give it a person’s profile"), _("Give it a place’s profile"))
    return [
        (label, f"{_address(kind, 'add')}?tag={tag.pk}")
        for label, kind in zip(labels, KINDS, strict=True)
        if _may(user, "add", kind)
    ]


def with_card(tags):
    """Of some tags those that a company's card can be shown of."""
    return tags.filter(organization__isnull=False)


def _may(user, act, kind):
    return user.has_perm(f"companies.{act}_{kind._meta.model_name}")


def _address(kind, screen, *keys):
    return reverse(f"admin:companies_{kind._meta.model_name}_{screen}", args=keys)
