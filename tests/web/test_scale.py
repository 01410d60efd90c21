"""The masthead's scale of longitude."""

from newsroom.web.panels import PlaceMark
from newsroom.web.scale import degree_text, scale_of

HANGZHOU, SHANGHAI, TOKYO = PlaceMark("Hangzhou", 120.2), PlaceMark("Shanghai", 121.5), PlaceMark("Tokyo", 139.7)


def labels(*places, west=95, east=145):
    return {label.text: label for label in scale_of(west, east, places).places}


def test_puts_a_place_by_its_longitude():
    assert labels(HANGZHOU)["Hangzhou"].percent == "50.4"


def test_lets_the_weaker_of_two_labels_give_way():
    found = labels(SHANGHAI, HANGZHOU)
    assert (found["Shanghai"].has_word, found["Hangzhou"].has_word) == (True, False)


def test_shows_a_label_from_the_width_on_where_it_has_room():
    found = labels(PlaceMark("Singapore", 103.8), PlaceMark("Ho Chi Minh City", 110.0))
    assert [label.shown for label in found.values()] == ["", "from-wide"]


def test_names_a_place_once():
    assert scale_of(95, 145, [HANGZHOU, HANGZHOU, TOKYO]).names == "Hangzhou, Tokyo"


def test_leaves_out_what_lies_beyond_its_ends():
    assert labels(PlaceMark("Lisbon", -9.1)) == {}


def test_crosses_the_date_line():
    assert labels(PlaceMark("Apia", -171.8), west=150, east=-160)["Apia"].percent == "76.4"


def test_keeps_a_label_at_the_edge_inside():
    assert labels(PlaceMark("Port Moresby", 144.9))["Port Moresby"].anchor == "end"


def test_draws_a_tick_for_every_degree():
    scale = scale_of(95, 145)
    assert scale.fine_ticks.count("M") + scale.ticks.count("M") == 51


def test_says_degrees_on_both_sides_of_greenwich():
    assert (degree_text(120.153, digits=1), degree_text(-9.1)) == ("120.2° E", "9° W")
