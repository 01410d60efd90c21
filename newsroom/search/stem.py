"""English words without their endings, so that `chips` finds `chip` and `published` finds `publishing`.

M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980) no. 3; steps and measure as numbered there.
"""

import re

_SHORTEST = 3

_STEP_2 = {
    "ational": "ate",
    "tional": "tion",
    "enci": "ence",
    "anci": "ance",
    "izer": "ize",
    "abli": "able",
    "alli": "al",
    "entli": "ent",
    "eli": "e",
    "ousli": "ous",
    "ization": "ize",
    "ation": "ate",
    "ator": "ate",
    "alism": "al",
    "iveness": "ive",
    "fulness": "ful",
    "ousness": "ous",
    "aliti": "al",
    "iviti": "ive",
    "biliti": "ble",
}
_STEP_3 = {"icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "ful": "", "ness": ""}
_STEP_4 = dict.fromkeys(
    "al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize".split(),  # noqa: SIM905
    "",
)


def stem(word: str) -> str:
    """The stem of an English word in lower case; words with digits or signs stay."""
    if len(word) < _SHORTEST or not word.isalpha():
        return word
    word = _without_past(_without_plural(word))
    if word.endswith("y") and _has_vowel(word[:-1]):
        word = word[:-1] + "i"
    for endings, least in ((_STEP_2, 1), (_STEP_3, 1), (_STEP_4, 2)):
        word = _replaced(word, endings, least)
    return _without_last_e(word)


def _measure(part):
    shape = "".join("v" if _is_vowel(part, place) else "c" for place in range(len(part)))
    return len(re.findall("v+c+", shape))


def _is_vowel(word, place):
    if word[place] == "y":
        return place > 0 and not _is_vowel(word, place - 1)
    return word[place] in "aeiou"


def _has_vowel(part):
    return any(_is_vowel(part, place) for place in range(len(part)))


def _without_plural(word):
    if word.endswith(("sses", "ies")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _without_past(word):
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) > 0 else word
    for ending in ("ed", "ing"):
        bare = word.removesuffix(ending)
        if bare != word and _has_vowel(bare):
            return _mended(bare)
    return word


def _mended(bare):
    if bare.endswith(("at", "bl", "iz")):
        return bare + "e"
    if len(bare) > 1 and bare[-1] == bare[-2] and not _is_vowel(bare, len(bare) - 1):
        return bare if bare[-1] in "lsz" else bare[:-1]
    return bare + "e" if _measure(bare) == 1 and _ends_short(bare) else bare


def _ends_short(word):
    """Whether it ends consonant, vowel, consonant, the last one not w, x or y."""
    if len(word) < _SHORTEST or word[-1] in "wxy":
        return False
    return [_is_vowel(word, len(word) - back) for back in (3, 2, 1)] == [False, True, False]


def _replaced(word, endings, least):
    ending = max((ending for ending in endings if word.endswith(ending)), key=len, default=None)
    if ending is None:
        return word
    bare = word[: -len(ending)]
    if _measure(bare) < least or (ending == "ion" and bare[-1] not in "st"):
        return word
    return bare + endings[ending]


def _without_last_e(word):
    if word.endswith("e"):
        bare = word[:-1]
        measure = _measure(bare)
        word = bare if measure > 1 or (measure == 1 and not _ends_short(bare)) else word
    return word[:-1] if word.endswith("ll") and _measure(word[:-1]) > 1 else word
