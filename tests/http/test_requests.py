"""Requests that mean nothing are refused in words, never answered with a server error."""

import pytest

ODD = {
    "a NUL in the query": ({"path": "/admin/login/?next=%00"}, 400),
    "a NUL in the path": ({"path": "/admin/%00/"}, 400),
    "a query without end": ({"path": "/admin/login/?q=" + "a" * 8192}, 414),
    "a foreign host": ({"path": "/admin/login/", "HTTP_HOST": "evil.example"}, 400),
    "a host that is none": ({"path": "/admin/login/", "HTTP_HOST": "a/b@c"}, 400),
    "broken cookies": ({"path": "/admin/login/", "HTTP_COOKIE": "sessionid=\x01; ;=; messages=[[; csrftoken=é"}, 200),
    "a NUL in a cookie": ({"path": "/admin/", "HTTP_COOKIE": 'sessionid="\\000abcdefgh"'}, 400),
    "bytes that are no text": ({"path": "/admin/login/?q=%ff%fe"}, 200),
    "encoded slashes": ({"path": "/admin%2f..%2f..%2fetc%2fpasswd"}, 302),
}


@pytest.mark.parametrize("request_, status", ODD.values(), ids=ODD)
def test_is_answered_plainly(client, db, request_, status):
    assert client.get(**request_).status_code == status


@pytest.mark.parametrize("method", ["TRACE", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND"])
def test_is_refused_by_its_method(client, method):
    response = client.generic(method, "/admin/login/")
    assert response.status_code == 405
    assert response.headers["Allow"] == "GET, HEAD, POST, OPTIONS"


@pytest.mark.parametrize(
    "kind, body",
    [
        ("multipart/form-data", b"no boundary"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n"),
        ("multipart/form-data; boundary=é", b"--x"),
        ("application/x-www-form-urlencoded", b"&".join(b"a=1" for _ in range(5000))),
        ("application/x-www-form-urlencoded; charset=nonsense", b"a=1"),
        ("application/json", b"\xff"),
    ],
)
def test_is_refused_by_its_body(client, db, kind, body):
    response = client.generic("POST", "/admin/login/", body, content_type=kind)
    assert 200 <= response.status_code < 500


def test_sets_no_cookie_outside_the_admin(client, db):
    response = client.get("/there-is-no-such-page/")
    assert not response.cookies
    assert "Cookie" not in response.headers.get("Vary", "")


def test_sets_cookies_for_the_admin_alone(client, editor):
    client.get("/admin/login/")
    client.post("/admin/login/", {"username": "editor", "password": "pass-phrase-9"})
    assert {name: cookie["path"] for name, cookie in client.cookies.items()} == {
        "csrftoken": "/admin/",
        "sessionid": "/admin/",
    }
