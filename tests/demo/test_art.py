"""The demo's drawings."""

import hashlib

import pytest
from PIL import ImageStat

from newsroom.demo.art import MOTIFS, draw

SMALL = (240, 160)


@pytest.fixture(scope="module")
def drawings():
    return {name: draw(name, SMALL) for name in MOTIFS}


def test_there_is_a_picture_for_many_kinds_of_story():
    assert len(MOTIFS) >= 28


def test_every_motif_is_named_as_it_is_shelved():
    assert [motif.name for motif in MOTIFS.values()] == list(MOTIFS)


def test_every_motif_has_a_title_and_one_sentence_for_those_who_cannot_see_it():
    for motif in MOTIFS.values():
        assert motif.title
        assert motif.alt.endswith(".")
        assert motif.alt.count(". ") == 0
        assert motif.alt != motif.title
        assert 30 < len(motif.alt) < 140


def test_no_two_motifs_share_their_words():
    assert len({motif.alt for motif in MOTIFS.values()}) == len(MOTIFS)
    assert len({motif.title for motif in MOTIFS.values()}) == len(MOTIFS)


def test_every_focus_lies_in_the_picture():
    assert all(0 < place < 1 for motif in MOTIFS.values() for place in motif.focus)


def test_no_two_motifs_look_the_same(drawings):
    assert len({hashlib.sha256(image.tobytes()).digest() for image in drawings.values()}) == len(MOTIFS)


def test_every_drawing_has_the_size_asked_for(drawings):
    assert {image.size for image in drawings.values()} == {SMALL}
    assert {image.mode for image in drawings.values()} == {"RGB"}


def test_every_drawing_has_light_and_dark(drawings):
    for name, image in drawings.items():
        assert ImageStat.Stat(image.convert("L")).stddev[0] > 25, name


@pytest.mark.parametrize("size", [(1500, 1000), (160, 160), (240, 126)])
def test_a_drawing_fills_any_shape(size):
    assert draw("scooters", size).size == size


@pytest.mark.parametrize("name", ["port-cranes", "wind-strait", "warehouse"])
def test_a_drawing_is_the_same_every_time(name, drawings):
    assert draw(name, SMALL).tobytes() == drawings[name].tobytes()


def test_a_motif_that_nobody_drew_is_an_error():
    with pytest.raises(KeyError):
        draw("red-sun-with-rays")
