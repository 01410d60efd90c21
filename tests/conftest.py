"""What every test may ask for by name."""

import os

import pytest
from django.core.cache import cache
from hypothesis import settings
from playwright.sync_api import sync_playwright

from newsroom.web.furniture import kept
from tests.factories import make_editor
from tests.needs import chromium

# How long an example takes says more about the machine than about the code.
settings.register_profile("newsroom", deadline=None)
settings.load_profile("newsroom")


def pytest_collection_modifyitems(items):
    """A test that asks for a page in a browser is marked so, and can be left out where there is none."""
    for item in items:
        if "browser" in item.fixturenames:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(autouse=True)
def fresh_cache():
    """No test sees what another has kept: a rolled-back database comes to the same edition again."""
    cache.clear()
    kept.cache_clear()


@pytest.fixture
def editor(db):
    """An editor who may do everything."""
    return make_editor()


@pytest.fixture
def desk(client, editor):
    """Django's test client, logged in as the editor."""
    client.force_login(editor)
    return client


@pytest.fixture(scope="session")
def browser():
    """One Chromium for all tests."""
    program = chromium.found()
    if program is None:
        pytest.skip("there is no Chromium on this machine")
    # Playwright keeps an event loop in the test's thread, which Django would take for asynchronous code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=chromium.FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser, live_server):
    """A fresh tab at the test server. What it complained of, or fetched from elsewhere, fails the test at its end.

    A test that expects complaints looks at `page.complaints` and clears it.
    """
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.complaints = []

    def complain_of(request):
        if not request.url.startswith((live_server.url, "data:", "blob:", "about:")):
            page.complaints.append(request.url)

    page.on("request", complain_of)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on("console", lambda message: message.type == "error" and page.complaints.append(message.text))
    yield page
    context.close()
    assert page.complaints == []


@pytest.fixture
def as_editor(page, desk, live_server):
    """The tab, logged in as the editor."""
    session = desk.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": f"{live_server.url}/admin/"}])
    return page
