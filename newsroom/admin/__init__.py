"""The editors' screens, the same names as `models/`. Lists, forms and buttons; rules are asked of models and deeds."""

from . import (  # noqa: F401 (each registers its screen)
    article,
    contributor,
    correction,
    import_record,
    old_address,
    partner,
    picture,
    publication,
    section,
    series,
    standing_page,
    tag,
)
