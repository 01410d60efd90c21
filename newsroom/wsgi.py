"""The WSGI application that the server calls."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")

application = get_wsgi_application()
# What is loaded by now stays; the collector need not go through it again for every few pages.
gc.freeze()
