"""The application `companies`."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CompaniesConfig(AppConfig):
    """Company profiles; what they show on the newsroom's pages is registered here."""

    name = "companies"
    verbose_name = _("Companies, people, places")

    def ready(self):
        from newsroom.admin import choices, profiles
        from newsroom.demo import registry
        from newsroom.web import embeds, panels

        from .admin import offers
        from .demo.load import load
        from .models import watched
        from .web import cards, schema
        from .web import panels as ours

        watched.connect()
        registry.register(load)
        choices.narrow("company", offers.with_card)
        profiles.register(offers.of_tag)
        embeds.register("company", cards.draw)
        panels.register("article", ours.beside_story)
        panels.register("front", ours.in_the_news)
        panels.register("places", ours.places)
        panels.register("profile", ours.profile)
        panels.register("profiled", ours.profiled)
        panels.register("about", schema.about)
        panels.register("search", ours.found)
        panels.register("navigation", ours.navigation)
        panels.register("sitemap", ours.sitemap)
