"""Cards beside a text."""

from django.utils.safestring import mark_safe

from newsroom.web.beside import place, top_level_blocks

TEXT = mark_safe("<p>One</p><blockquote><p>Moli, quoted</p></blockquote><p>Two</p><p>Moli at last</p>")
CARD = mark_safe("<aside>card</aside>")


def test_stands_before_the_first_paragraph_that_names_it():
    assert place(TEXT, [("Moli", CARD)]) == TEXT.replace("<p>Moli at last", f"{CARD}<p>Moli at last")


def test_never_opens_the_text():
    assert place(TEXT, [("One", CARD)]) == TEXT.replace("<p>Two", f"{CARD}<p>Two")


def test_stands_behind_the_opening_when_nothing_names_it():
    assert place(TEXT, [("Unheard", CARD)]) == TEXT.replace("<p>Moli at last", f"{CARD}<p>Moli at last")


def test_follows_a_text_of_one_paragraph():
    assert place(mark_safe("<p>One</p>"), [("One", CARD)]) == f"<p>One</p>{CARD}"


def test_never_cuts_into_another_block():
    assert top_level_blocks("<p>a</p><ul><li><p>b</p></li></ul><hr><p>c</p>") == [
        "<p>a</p>",
        "<ul><li><p>b</p></li></ul>",
        "<hr>",
        "<p>c</p>",
    ]
