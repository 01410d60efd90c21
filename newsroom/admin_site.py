"""The desk as a site of Django's admin: stories first, and the editor's words in the reader's language.

Beside `newsroom.admin`, whose screens can only be loaded once the models are.
"""

from django.contrib.admin import AdminSite
from django.contrib.admin.apps import AdminConfig
from django.utils.translation import gettext_lazy as _
from django.views.i18n import JavaScriptCatalog

SPEAKING = ["django.contrib.admin", "django_prose_editor", "newsroom"]
FIRST = ["newsroom", "companies"]


class DeskSite(AdminSite):
    """Where editors work."""

    index_title = _("The desk")

    def get_app_list(self, request, app_label=None):
        """The applications as an editor needs them: stories, profiles, then accounts and the rest."""
        found = super().get_app_list(request, app_label)
        return sorted(found, key=lambda app: FIRST.index(app["app_label"]) if app["app_label"] in FIRST else len(FIRST))

    def i18n_javascript(self, request, extra_context=None):
        """The sentences of scripts, those of the text editor and of our own nodes among them."""
        return JavaScriptCatalog.as_view(packages=SPEAKING)(request)


class DeskConfig(AdminConfig):
    """Django's admin with our site."""

    default_site = "newsroom.admin_site.DeskSite"
