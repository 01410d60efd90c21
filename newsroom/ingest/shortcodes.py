"""WordPress shortcodes as HTML: captions, galleries, players; what only a plugin understands is left out and listed."""

import re
from dataclasses import dataclass, field

from django.utils.html import escape

from .embeds import is_bare_address

_VERBATIM = re.compile(r"(<(pre|code)\b[^>]*>.{0,200000}?</\2\s*>)", re.I | re.S)
LONGEST_CAPTION, LONGEST_ADDRESS = 6_000, 600

_CAPTION = re.compile(r"\[((?:wp_)?caption)\b([^\]]{0,2000})\]")
_IMAGE = re.compile(r"\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?)", re.I)
_ESCAPED = re.compile(r"\[\[([^\[\]]{1,400})\]\]")
_CODE = re.compile(r"\[(/?)([A-Za-z][\w-]{1,40})((?:[\s=][^\[\]]{0,2000}?)?)(/?)\]")
_ARGUMENT = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|&#8221;([^&]*)&#8221;|([^\s"'\]]+))""")
_ADDRESS = re.compile(r"""(?:https?:)?//[^\s"'<>\]]+""")

# Shortcodes that a page of another site, or a file, is the meaning of; the second is how a mere number becomes one.
_EMBEDS = {
    "youtube": "https://www.youtube.com/watch?v={}",
    "vimeo": "https://vimeo.com/{}",
    "dailymotion": "https://www.dailymotion.com/video/{}",
    "ted": "https://www.ted.com/talks/view/id/{}",
    "gist": "https://gist.github.com/{}",
    **dict.fromkeys(
        ("embed", "video", "audio", "soundcloud", "twitter", "tweet", "instagram", "facebook", "tiktok"), ""
    ),
    **dict.fromkeys(
        ("spotify", "googlemaps", "googlevideo", "slideshare", "scribd", "flickr", "iframe", "blip.tv"), ""
    ),
}
# Without arguments a word in brackets is text, unless it is one of these.
_PLUGINS = re.compile(
    r"(?:contact-form(?:-7)?|gravityform|ninja_forms?|wpforms|mc4wp_form|playlist|archives?|sitemap|recent-posts|polldaddy|"
    r"jetpack[\w-]*|(?:vc|et_pb|su|fusion|mk|elementor|cs|tve|av|x|bsf|ult)_[\w-]+|toc|addtoany|sociable|rev_slider|wpdatatable|"
    r"display-posts|wp_ad[\w-]*|adrotate|bctt|button|dropcap|pullquote|column|one_half|one_third|tabs?|accordion|toggle|spoiler)"
)


@dataclass
class Expanded:
    """Content without shortcodes.

    Attributes:
        html: the content.
        left_out: shortcodes that nothing here can show, each as it stood; text between them was kept.
    """

    html: str
    left_out: list[str] = field(default_factory=list)


def expand(content: str) -> Expanded:
    """Content with its shortcodes as HTML; those that stand in code are text and stay."""
    if "[" not in content:
        return Expanded(content)
    result = Expanded("")
    pieces = _VERBATIM.split(content)
    # The pattern has two groups: text, verbatim, its tag, text, verbatim, …
    for place in range(0, len(pieces), 3):
        result.html += _expanded(pieces[place], result.left_out)
        result.html += pieces[place + 1] if place + 1 < len(pieces) else ""
    return result


def _expanded(text, left_out):
    kept = []

    def keep(found):
        kept.append(f"[{found[1]}]")
        return f"\0{len(kept) - 1}\0"

    text = _ESCAPED.sub(keep, text.replace("\0", ""))
    text = _Codes(_captions(text), left_out).expanded()
    return re.sub(r"\0(\d+)\0", lambda found: kept[int(found[1])], text)


def _captions(text):
    pieces, place = [], 0
    for found in _CAPTION.finditer(text):
        closing = text.find(f"[/{found[1]}]", found.end(), found.end() + LONGEST_CAPTION)
        if found.start() >= place and closing >= 0:
            pieces += [text[place : found.start()], _figure(found[2], text[found.end() : closing])]
            place = closing + len(found[1]) + 3
    return "".join([*pieces, text[place:]])


def _figure(said, inner):
    image = _IMAGE.match(inner)
    if not image:
        return inner
    caption = inner[image.end() :].strip() or escape(_arguments(said).get("caption", ""))
    return f"\n\n<figure>{image[1]}<figcaption>{caption}</figcaption></figure>\n\n"


def _arguments(text):
    return {name.lower(): next((value for value in values if value), "") for name, *values in _ARGUMENT.findall(text)}


class _Codes:
    """The shortcodes of one text."""

    def __init__(self, text, left_out):
        self.text = text
        self.left_out = left_out
        self.opened = set()

    def expanded(self):
        pieces, place = [], 0
        for found in _CODE.finditer(self.text):
            html, end = self._one(found) if found.start() >= place else (None, 0)
            if html is not None:
                pieces += [self.text[place : found.start()], html]
                place = end
        return "".join([*pieces, self.text[place:]])

    def _one(self, found):
        """What replaces a shortcode and where it ends; None when it is just text in brackets."""
        closes, name, said = found[1], found[2].lower(), found[3]
        is_plugin = bool(_PLUGINS.fullmatch(name))
        if closes:
            return ("" if is_plugin or name in _EMBEDS or name in self.opened else None), found.end()
        if name in _EMBEDS:
            return self._embed(found, name, said)
        if name == "gallery":
            return self._gallery(found, said), found.end()
        if is_plugin or _ARGUMENT.search(said):
            self.opened.add(name)
            self.left_out.append(found[0])
            return "", found.end()
        return None, found.end()

    def _embed(self, found, name, said):
        end, inner = found.end(), ""
        closing = self.text.find(f"[/{found[2]}]", end, end + LONGEST_ADDRESS)
        if closing >= 0:
            inner, end = self.text[end:closing].strip(), closing + len(found[2]) + 3
        address = _address(name, _arguments(said), said, inner)
        if not address:
            self.left_out.append(found[0])
            return inner, end
        return f'\n\n<iframe src="{escape(address)}"></iframe>\n\n', end

    def _gallery(self, found, said):
        numbers = re.findall(r"\d+", _arguments(said).get("ids", ""))
        if not numbers:
            self.left_out.append(found[0])
        images = "".join(f'<img class="wp-image-{number}" src="">' for number in numbers)
        return f"\n\n{images}\n\n"


def _address(name, arguments, said, inner):
    given = [arguments.get(key, "") for key in ("url", "src", "href", "mp4", "m4v", "webm", "mp3", "ogg", "link")]
    for text in (*given, inner, said):
        if found := _ADDRESS.search(text):
            address = found[0].replace("&amp;", "&")
            address = f"https:{address}" if address.startswith("//") else address
            if is_bare_address(address):
                return address
    number = arguments.get("id") or said.strip(" =")
    return _EMBEDS[name].format(number) if _EMBEDS[name] and re.fullmatch(r"[\w/-]{3,60}", number) else ""
