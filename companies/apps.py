"""The application `companies`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CompaniesConfig(AppConfig):
    """Company profiles; what they show on the newsroom's pages is registered here."""

    name = "companies"
    verbose_name = _("Companies, people, places")

    def ready(self):
        from newsroom.demo import registry

        from .demo.load import load
        from .models import watched

        watched.connect()
        registry.register(load)
