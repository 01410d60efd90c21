"""Make an editor's account."""

import secrets

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser


def make_editor(name: str) -> tuple[AbstractBaseUser, str]:
    """Make an editor who may do everything; return the account and its random password, which is kept nowhere."""
    password = secrets.token_urlsafe(12)
    return get_user_model().objects.create_superuser(name, password=password), password
