"""The addresses that a printed story lists at its end."""

import html
import re

_ADDRESS = re.compile(r'<a\b[^>]*\shref="(https?://[^"]+)"')


def links_in(text: str) -> list[str]:
    """The addresses of other sites that cleaned HTML links to, each once, in order."""
    return list(dict.fromkeys(html.unescape(address) for address in _ADDRESS.findall(text)))
