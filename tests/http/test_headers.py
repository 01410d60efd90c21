"""Every answer carries the strict headers, whatever was asked for."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from newsroom.http.compression import TextCompression
from newsroom.http.headers import strict_headers

EXPECTED = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
}
ASKED = {
    "an admin page": ("GET", "/admin/login/", 200),
    "a redirect": ("GET", "/admin/", 302),
    "a static file": ("GET", "/static/icon.svg", 200),
    "an address that is not": ("GET", "/there-is-no-such-page/", 404),
    "a method that is not": ("TRACE", "/", 405),
    "a question about methods": ("OPTIONS", "/", 204),
    "an address without end": ("GET", "/" + "a" * 8192, 414),
    "a NUL in the address": ("GET", "/a\0b", 400),
}


@pytest.mark.parametrize("method, address, status", ASKED.values(), ids=ASKED)
def test_are_on_every_answer(client, db, method, address, status):
    response = client.generic(method, address)
    assert response.status_code == status
    assert {name: response.headers.get(name) for name in EXPECTED} == EXPECTED
    assert response.headers["Permissions-Policy"].startswith("accelerometer=()")


def test_hold_a_policy_that_names_everything_allowed(client, db):
    policy = client.get("/admin/login/").headers["Content-Security-Policy"]
    assert sorted(policy.split("; ")) == [
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'none'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "media-src 'self'",
        "object-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
    ]


@pytest.mark.parametrize(
    "address, kind, who",
    [
        ("/media/a.webp", "image/webp", "cross-origin"),
        ("/feed/", "application/rss+xml; charset=utf-8", "cross-origin"),
        ("/feed/json/", "application/feed+json", "cross-origin"),
        ("/", "text/html", "same-origin"),
    ],
)
def test_let_other_sites_load_pictures_and_feeds_alone(address, kind, who):
    answer = strict_headers(lambda request: HttpResponse(content_type=kind))
    assert answer(RequestFactory().get(address)).headers["Cross-Origin-Resource-Policy"] == who


@pytest.mark.parametrize("kind, is_packed", [("text/html", True), ("image/svg+xml", True), ("image/avif", False)])
def test_compress_text_and_leave_pictures_as_they_are(kind, is_packed):
    answer = TextCompression(lambda request: HttpResponse("paper " * 99, content_type=kind))
    response = answer(RequestFactory().get("/", headers={"Accept-Encoding": "gzip"}))
    assert response.has_header("Content-Encoding") == is_packed
