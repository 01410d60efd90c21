"""Credit lines: the sentence that says where a republished story is from, worded by its agreement."""

import re
import string

from django.core.exceptions import ValidationError
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

DEFAULT_TEMPLATE = "This article first appeared on {outlet_link}."
PLACEHOLDERS = {
    "outlet_link",
    "outlet",
    "headline",
    "source_date",
    "rights_holder",
    "licensee",
    "assigner",
    "publisher",
    "year",
}

_CLAUSE = re.compile(r"\[([^\]]*)\]")


def validate_credit_template(template: str) -> None:
    """Raises ValidationError for a placeholder that no credit line knows or a stray brace."""
    try:
        names = [field for field in map(_field, string.Formatter().parse(template)) if field is not None]
    except ValueError:
        raise ValidationError(_("A brace is not closed. Write placeholders like {outlet_link}.")) from None
    unknown = [name for name in names if name not in PLACEHOLDERS]
    if unknown:
        raise ValidationError(
            _("{%(name)s} is no placeholder. Use %(known)s."),
            params={"name": unknown[0], "known": " ".join(f"{{{name}}}" for name in sorted(PLACEHOLDERS))},
        )


def _field(part):
    _text, name, spec, conversion = part
    return name if not (spec or conversion) else f"{name}:{spec}"


def fill_credit(template: str, values: dict[str, str]) -> str:
    """The credit as plain text, no-break spaces as spaces; `{outlet_link}` gives the outlet's name.

    A clause in square brackets is left out when one of its placeholders has no value:
    `first published[ on {source_date}]` without a date is `first published`.
    Raises ValidationError for an unknown placeholder.
    """
    validate_credit_template(template)
    known = dict.fromkeys(PLACEHOLDERS, "") | values | {"outlet_link": values.get("outlet", "")}
    whole = _CLAUSE.sub(lambda clause: _clause(clause[1], known), template)
    return " ".join(whole.format_map(known).replace("\u00a0", " ").split())


def _clause(text, known):
    needed = [name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name]
    return text if all(known[name] for name in needed) else ""


def link_credit(line: str, *, outlet: str, address: str) -> SafeString:
    """A frozen credit line as HTML: the first mention of the outlet is a link when there is an address."""
    before, found, after = line.partition(outlet) if outlet else (line, "", "")
    if not (found and address):
        return format_html("{}", line)
    return format_html('{}<a href="{}">{}</a>{}', before, address, found, after)


def plain(line: str) -> str:
    """A credit line reduced to what two spellings of it share, to find one that stands in a text already."""
    return " ".join(escape(line).replace("&#x27;", "’").replace("\u00a0", " ").split()).casefold()
