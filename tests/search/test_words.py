"""What the index takes for a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.search.stem import stem
from newsroom.search.words import LONGEST_QUERY, MOST_CLAUSES, Clause, clauses_of, fold, spoken_words, words_of

pytestmark = pytest.mark.once


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Chips and chip", ["chip", "and", "chip"]),
        ("São Paulo’s café", ["sao", "paulo", "cafe"]),
        ("C++, C# and C", ["cplusplu", "csharp", "and", "c"]),
        ("BYJU'S", ["byju"]),
        ("Đà Nẵng", ["da", "nang"]),
        ("５Ｇ", ["5g"]),
        ("阿里巴巴", ["阿里", "里巴", "巴巴", "巴"]),
        ("在Grab工作", ["在", "grab", "工作", "作"]),
        ("佐々木", ["佐々", "々木", "木"]),
        ("ガラス", ["ガラ", "ラス", "ス"]),
        ("한국 기업", ["한국", "국", "기업", "업"]),
        ("e-commerce", ["e", "commerc"]),
        ("हिन्दी", ["हिन्दी"]),
        ("under_score", ["under", "score"]),
        ("PS5++ a+b", ["ps5", "a", "b"]),
        ("!? …", []),
    ],
)
def test_words_are(text, words):
    assert list(words_of(text)) == words


def test_half_width_katakana_is_the_same_word():
    assert fold("ｶﾞﾗｽ") == fold("ガラス")


@pytest.mark.parametrize(
    ("word", "stemmed"),
    [
        *[("caresses", "caress"), ("ponies", "poni"), ("cats", "cat"), ("feed", "feed"), ("agreed", "agre")],
        *[("plastered", "plaster"), ("motoring", "motor"), ("sing", "sing"), ("conflated", "conflat")],
        *[("hopping", "hop"), ("falling", "fall"), ("filing", "file"), ("happy", "happi"), ("sky", "sky")],
        *[("relational", "relat"), ("digitizer", "digit"), ("vietnamization", "vietnam"), ("operator", "oper")],
        *[("triplicate", "triplic"), ("hopefulness", "hope"), ("adoption", "adopt"), ("replacement", "replac")],
        *[("revival", "reviv"), ("probate", "probat"), ("rate", "rate"), ("controll", "control"), ("roll", "roll")],
        *[("36kr", "36kr"), ("it", "it"), ("information", "inform"), ("region", "region")],
    ],
)
def test_stems_as_porter_published(word, stemmed):
    assert stem(word) == stemmed


def test_last_word_may_go_on():
    assert clauses_of("grab invest") == [Clause(("grab",)), Clause(("invest",), prefix="invest")]


def test_last_word_is_whole_after_a_space_or_when_short():
    assert clauses_of("invest ") == [Clause(("invest",))]
    assert clauses_of("ai") == [Clause(("ai",))]


def test_quotation_marks_make_a_phrase():
    assert clauses_of("“bank loans” now") == [Clause(("bank", "loan")), Clause(("now",), prefix="now")]


def test_a_lone_quotation_mark_means_nothing():
    assert clauses_of('15" screen ') == [Clause(("15",)), Clause(("screen",))]


def test_runs_are_phrases_of_pairs_and_single_characters_begin_pairs():
    assert clauses_of("阿里巴") == [Clause(("阿里", "里巴"))]
    assert clauses_of("车") == [Clause(("车",), prefix="车")]


def test_words_keep_the_spelling_of_the_query():
    assert spoken_words('C++ & "Grab’s" (x)') == ("C++", "Grab’s", "x")


@given(st.text())
def test_anything_is_a_query(text):
    clauses = clauses_of(text)
    assert len(clauses) <= MOST_CLAUSES
    assert all(word and not word.isspace() for clause in clauses for word in clause.words)


@given(st.text(max_size=LONGEST_QUERY))
def test_a_text_holds_every_word_that_is_asked_for_in_it(text):
    kept = set(words_of(text))
    assert all(set(clause.words) <= kept for clause in clauses_of(text))
