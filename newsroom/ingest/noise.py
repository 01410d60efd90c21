"""Noise: what a page carries around a story. It is left out, and everything that is left out is listed."""

import re

from django.utils.translation import gettext_lazy as _

_NETWORKS = (
    r"(?:facebook|twitter|x|linkedin|whatsapp|wechat|weibo|line|telegram|reddit|e-?mail|pinterest|copy\ link|print)"
)


def _pattern(text: str) -> re.Pattern:
    r"""A pattern over several lines; a space in it is written `\ `."""
    return re.compile(text, re.IGNORECASE | re.VERBOSE)


# The remark that a tracking script leaves where scripts do not run; browsers paste it glued to the next words.
PIXEL = _pattern(r"""
    (?:(?:fb|facebook|meta|linkedin|twitter|x|tiktok|pinterest|reddit|google|bing|hubspot)\s+)?
    pixel(?:\s+code)?(?:\s*[-(]?\s*no\s?script\)?)?(?:\s+image)?
    | google\ tag\ manager(?:\s*\(no\s?script\))?
""")
READING_TIME = _pattern(r"""
    \(?\s*(\d{1,3})\s*-?\s*min(?:ute)?s?\.?\s*(?:to\s+)?(?:read(?:ing\ time)?)?\s*\)?
    | reading\ time:?\s*(\d{1,3})\s*min(?:ute)?s?
""")

_LINES = (
    (_("tracking pixel"), PIXEL),
    (_("reading time"), READING_TIME),
    (
        _("advertisement"),
        _pattern(r"""
        (?:[-–—(\[]\s*)?
        (?:advertisements?|advertise\ with\ us|ad(?:vertisement)?\ feedback|sponsored(?:\ content)?
        |(?:story|article)\ continues\ (?:below|after)\ (?:the\ )?advertisement)
        (?:\s*[-–—)\]])?
    """),
    ),
    (
        _("sharing"),
        _pattern(rf"""
        (?:share|tweet|follow\ us|share\ (?:this\ )?(?:article|story|post|on|via|with)|{_NETWORKS})
        (?:[\s:,|·/]*(?:this|on|via|to|and|{_NETWORKS}))*[.!]?
    """),
    ),
    (
        _("newsletter sign-up"),
        _pattern(r"""
        (?:sign\ up|subscribe|register)(?:\ now|\ here|\ today)?
        (?:\ (?:for|to)\ .{0,60}
          \b(?:newsletters?|inbox|e-?mails?|updates|alerts|briefings?|digests?|free)\b.{0,40})?[.!]?
        | get\ .{1,60}\ (?:in|delivered\ to)\ your\ inbox.{0,40}
    """),
    ),
    (
        _("navigation"),
        _pattern(r"""
        skip\ to\ (?:main\ )?content | (?:open\ |close\ |toggle\ )?(?:menu|navigation|search) | home
        | (?:back\ )?to\ (?:the\ )?top | (?:previous|next)(?:\ (?:article|story|post))?
        | log\ ?in | sign\ in | click\ here.{0,40}
        | read\ (?:more|also|the\ full\ (?:article|story))(?:\s*:.{0,120}|\s*[>»→]*)
    """),
    ),
    (
        _("cookie notice"),
        _pattern(r"""
        accept\ (?:all\ )?cookies | (?:we|this\ (?:web)?site)\ uses?\ cookies\b.{0,200}
    """),
    ),
    (
        _("comments"),
        _pattern(r"""
        (?:\d+\s+)?comments?(?:\s*\(\d+\))? | (?:leave|post|write)\ a\ (?:comment|reply).{0,60}
    """),
    ),
    (
        _("listening"),
        _pattern(r"""
        listen\ to\ (?:this\ )?(?:article|story).{0,30} | \d+:\d\d\s*/\s*\d+:\d\d
    """),
    ),
    (
        _("copyright line"),
        _pattern(r"""
        (?:copyright\s*)?(?:©|\(c\)).{0,140} | copyright\s+(?:19|20)\d\d.{0,120} | all\ rights\ reserved\.?
    """),
    ),
)

_NEXT = _pattern(r"""
    (?:auto[\s-]?)?loading\ (?:the\ )?next\ (?:article|story|post)\s*(?:…|\.\.\.)? | loading\s*(?:…|\.\.\.)
""")
# So it is from such a line on, when no long text follows.
_END = _pattern(r"""
    (?:read|up)\ next:? | next\ up:? | you\ (?:may|might)\ also\ like:?.{0,20}
    | (?:related|recommended|more|latest|popular|trending|top)\s+
      (?:articles?|stories|posts?|reading|news|from\b.{0,60}|on\b.{0,60})
    | recommended(?:\ for\ you)? | most\ (?:read|popular) | about\ the\ author | tags? | topics?
""")
NEXT_STORY, AFTER_END, REPEATED = _("next story"), _("after the end"), _("repeated headline")
SITE_NAME, PAGE_TITLE = _("site name"), _("page title")


def noise_in(line: str) -> str:
    """What kind of noise a whole line is; "" when it may belong to the story."""
    return next((str(name) for name, pattern in _LINES if pattern.fullmatch(line.strip())), "")


def begins_next_story(line: str) -> bool:
    """Whether a whole line is the sign that another story is being loaded below."""
    return bool(_NEXT.fullmatch(line.strip()))


def may_end_story(line: str) -> bool:
    """Whether a whole line is a heading over links to other stories."""
    return bool(_END.fullmatch(line.strip()))


def without_pixel(line: str) -> tuple[str, str]:
    """A line without the tracking remark that is glued to its beginning, and that remark ("" when there is none)."""
    found = PIXEL.match(line)
    if not found or ("pixel" not in found[0].lower() and "tag manager" not in found[0].lower()):
        return line, ""
    glued = found[0].lower().endswith(("script", "script)", "image", "code")) and found.end() < len(line)
    return (line[found.end() :].strip(), found[0].strip()) if glued else (line, "")


_SUFFIX = re.compile(r"\s+[|–—·•»-]\s+(?P<site>[^|–—·•»]{2,40})$|\s*\|\s*(?P<bar>[^|]{2,40})$")


def without_site(title: str) -> tuple[str, str]:
    """A page's title without the site's name at its end, and that name ("" when there is none)."""
    found = _SUFFIX.search(title)
    if not found:
        return title, ""
    return title[: found.start()].strip(), (found["site"] or found["bar"]).strip()
