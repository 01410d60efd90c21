"""The application `newsroom`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NewsroomConfig(AppConfig):
    """Articles and all that surrounds them; works without any other application of this project."""

    name = "newsroom"
    verbose_name = _("Newsroom")

    def ready(self):
        from .models import watched

        watched.connect()
