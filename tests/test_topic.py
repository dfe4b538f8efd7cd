"""What a story is about: its words, cut to their stems, and how much of a line is among them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.topic import Topic, words

NO_WORDS = ["", " ", "… — | >", "_ __", "the new inn", "R&D 5G", "橋", "ก"]
LATIN = [
    ("a bridge and bridges", ["bridg", "bridg"]),
    ("Bridges BRIDGE bridged", ["bridg", "bridg", "bridg"]),
    ("Die Straße, die STRASSE", ["stras", "stras"]),
    ("École élève", ["école", "élève"]),
    ("e\u0301cole", ["e\u0301col"]),
    ("in 2024, on 3 May", ["2024", "3"]),
    ("1234567 boats", ["12345", "boats"]),
    ("under_score", ["under", "score"]),
    ("мост мосты", ["мост", "мосты"]),
]
KOREAN = [
    ("다리가 다리를 다리는", ["다리", "다리", "다리"]),
    ("다리, 난간과 산책로", ["다리", "난간", "산책"]),
    ("강 물", ["강", "물"]),
    ("해달시는 4일", ["해달"]),
]
SIGNS = [
    ("पुल की मरम्मत पूरी", ["मरम्म", "पूरी"]),
    ("मरम्मत मरम्मतें", ["मरम्म", "मरम्म"]),
    ("সেতু", ["সেতু"]),
    ("பாலம்", ["பாலம்"]),
    ("వంతెన", ["వంతెన"]),
    ("גֶּשֶׁר", ["גֶּשֶ"]),
    ("جِسرٌ", ["جِسرٌ"]),
    ("Tiếng Việt", ["tiếng", "việt"]),
    ("Tie\u0302\u0301ng", ["tie\u0302\u0301"]),
]
SOLID = [
    ("橋の下", ["橋の", "の下"]),
    ("カメラ", ["カメ", "メラ"]),
    ("大桥，桥梁", ["大桥", "桥梁"]),
    ("ปิด", ["ปิ", "ิด"]),
    ("แม่น้ำ", ["แม", "ม่", "่น", "น้", "้ำ"]),
]
STORY = [
    "The bakers of Lindmoor will open a second oven behind the old mill in spring.",
    "Forty families had asked for it, and a crane will lift the oven over the roof.",
]


# Words


@pytest.mark.parametrize("text", NO_WORDS, ids=ascii)
def test_signs_blanks_and_words_too_short_to_tell_are_none(text):
    assert list(words(text)) == []


@pytest.mark.parametrize(("text", "found"), LATIN, ids=ascii)
def test_a_word_is_folded_and_cut_to_its_stem(text, found):
    assert list(words(text)) == found


@pytest.mark.parametrize(("text", "found"), KOREAN, ids=ascii)
def test_a_korean_word_is_its_first_two_syllables_whatever_particle_follows(text, found):
    assert list(words(text)) == found


@pytest.mark.parametrize(("text", "found"), SIGNS, ids=ascii)
def test_vowel_signs_and_accents_do_not_part_a_word(text, found):
    assert list(words(text)) == found


@pytest.mark.parametrize(("text", "found"), SOLID, ids=ascii)
def test_where_words_are_not_spaced_each_pair_of_letters_is_one_and_signs_count(text, found):
    assert list(words(text)) == found


def test_thai_words_that_differ_in_a_vowel_sign_alone_differ():
    assert set(words("ปิด")) & set(words("ปุด")) == set()


@settings(derandomize=True)
@given(st.text(max_size=60))
def test_any_text_gives_words_that_stand_in_it_folded(text):
    assert all(word and word in text.casefold() for word in words(text))


# The share of a line


def test_a_line_without_words_shares_nothing_and_so_does_any_line_with_no_story():
    assert [Topic(STORY).share(text) for text in ("", "…", "of the new", "Weather today")] == [0, 0, 0, 0]
    assert Topic([]).share("The bakers of Lindmoor") == 0


def test_a_line_of_one_word_of_the_story_is_weighted_down():
    assert Topic(STORY).share("Lindmoor") == 1 / 6
    assert Topic(STORY).share("Lindmoor bakers") == 2 / 6


def test_a_word_said_again_counts_once():
    assert Topic(STORY).share("Oven, oven, oven: ovens") == 1 / 6


def test_from_six_words_on_the_share_is_that_of_the_words():
    assert Topic(STORY).share("Bakers open second oven behind mill") == 1
    assert Topic(STORY).share("Bakers open second oven behind mill, mayor says") == 6 / 8
    assert Topic(STORY).share("Mayor says seven windy roads stay closed") == 0


def test_a_korean_title_is_found_in_its_story_by_its_stems():
    story = Topic(["해달시가 지난달 닫았던 하류의 다리 세 곳을 다시 열었다고 밝혔다."])
    assert story.share("해달시, 다리 다시 열어") == 3 / 6
    assert story.share("은여울 시장 골목에 켜진 등불 300개") == 0


def test_a_hindi_title_is_found_in_its_story_by_whole_words():
    story = Topic(["नदी का पुराना पुल मरम्मत के बाद सोमवार को फिर खुलेगा।"])
    assert story.share("पुराना पुल सोमवार को खुलेगा") == 3 / 6
    assert story.share("बाज़ार में नई दुकानें") == 0


@settings(derandomize=True)
@given(st.lists(st.text(max_size=40), max_size=4), st.text(max_size=40))
def test_a_share_is_between_nothing_and_all(body, text):
    share = Topic(body).share(text)
    assert 0 <= share <= 1
    assert Topic([*body, text]).share(text) >= share
