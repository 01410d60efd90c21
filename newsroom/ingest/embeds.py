"""Embedded parts of other sites: the page a reader would go to, instead of the frame that was on the page."""

import re
from urllib.parse import parse_qs, urlsplit

from newsroom.models.richtext import safe_link

# Frame address -> page address. The first group is what both share.
_FRAMES = (
    (
        re.compile(r"https?://(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{6,})"),
        "https://www.youtube.com/watch?v={}",
    ),
    (re.compile(r"https?://player\.vimeo\.com/video/(\d+)"), "https://vimeo.com/{}"),
    (re.compile(r"https?://open\.spotify\.com/embed(?:-podcast)?/([\w/]+)"), "https://open.spotify.com/{}"),
    (re.compile(r"https?://www\.instagram\.com/(p/[\w-]+)/embed"), "https://www.instagram.com/{}/"),
    (re.compile(r"https?://www\.dailymotion\.com/embed/video/(\w+)"), "https://www.dailymotion.com/video/{}"),
    (re.compile(r"https?://embed\.ted\.com/(talks/\w+)"), "https://www.ted.com/{}"),
    (re.compile(r"https?://v\.qq\.com/txp/iframe/player\.html\?vid=(\w+)"), "https://v.qq.com/x/page/{}.html"),
)
# Players that carry the address of what they play as a parameter.
_CARRIERS = {"w.soundcloud.com": "url", "www.facebook.com": "href", "player.bilibili.com": "url"}
_BARE = re.compile(r"https?://[^\s<>\"']{4,500}")


def page_address(address: str) -> str:
    """Where a reader goes to see what a frame would show; "" when the address is none to send a reader to."""
    address = address.strip()
    address = f"https:{address}" if address.startswith("//") else address
    for frame, page in _FRAMES:
        if found := frame.match(address):
            return page.format(found[1])
    return _carried(address) or (safe_link(address) if address.startswith(("https://", "http://")) else "") or ""


def _carried(address):
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    name = _CARRIERS.get(parts.netloc)
    if not name or ("plugins" not in parts.path and parts.netloc == "www.facebook.com"):
        return ""
    carried = parse_qs(parts.query).get(name, [""])[0]
    return carried if _BARE.fullmatch(carried) and safe_link(carried) else ""


def is_bare_address(text: str) -> bool:
    """Whether a text is one web address and nothing else, which WordPress and others turn into an embed."""
    return bool(_BARE.fullmatch(text))
