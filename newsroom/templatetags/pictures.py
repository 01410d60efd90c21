"""The tag `picture`: one picture in a crop, in the best format that a browser knows."""

from django import template

from newsroom.web import pictures

register = template.Library()


@register.inclusion_tag("web/_picture.html", takes_context=True)
def picture(context, thing, shape="hero", *, narrow="", sizes="100vw", css="", alt=None, is_first=False, site=""):
    """A picture in a crop; nothing when readers may not see it or before its files are made.

    Args:
        thing: a Picture with prefetched renditions, or None.
        shape: a value of `Shape`.
        narrow: another crop for narrow screens.
        sizes: how wide it stands, as the attribute `sizes` says it.
        css: the class of the element.
        alt: other words than the picture's own; "" where a headline says it all.
        is_first: whether it is what the reader sees first; all others wait until they are near.
        site: scheme and host for feeds, which get one plain file.
    """
    at = (context.get("edition") or context["setting"]).at
    found = pictures.shown(thing, shape, at, narrow=narrow)
    if not found:
        return {"shown": None}
    words = found.picture.alt if alt is None else alt
    return {"shown": found, "sizes": sizes, "css": css, "alt": words, "is_first": is_first, "site": site}
