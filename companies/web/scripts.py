"""Names in their own scripts, and the sign that stands for a company without a logo."""

from dataclasses import dataclass

from companies.models import Name, NameKind


@dataclass(frozen=True)
class Monogram:
    """One letter of a name, and the language that says how to draw it."""

    letter: str
    language: str = ""


def monogram(name: str, names: list[Name]) -> Monogram:
    """The first letter of a company's name, in its own script where it has one."""
    own = next(iter(_in_own_script(names)), None)
    return Monogram(own.text[0], own.language) if own else Monogram(name[:1].upper())


def other_scripts(names: list[Name]) -> list[Name]:
    """What stands under a name: it in its own script, and how that is said."""
    spoken = [name for name in names if name.kind == NameKind.TRANSLITERATION and not name.is_other_script()]
    return _in_own_script(names)[:1] + spoken[:1]


def _in_own_script(names):
    """What it is called in its own script; the whole legal name only where there is no shorter one."""
    own = [name for name in names if name.is_other_script() and name.kind != NameKind.FORMER]
    return sorted(own, key=lambda name: name.kind == NameKind.LEGAL)
