"""The parts of words that a full-text index is given."""

import re
import sqlite3

import pytest

from newsclean.outputs.grams import findable


def parts(text):
    """What is indexed beside the text."""
    assert findable(text).startswith(text)
    return findable(text)[len(text) :].split()


def found(text, *queries):
    """Which of the queries SQLite's own index finds the text by."""
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table pages using fts5 (text)")
    database.execute("insert into pages values (?)", (findable(text),))
    ask = "select count(*) from pages where pages match ?"
    return [query for query in queries if database.execute(ask, (query,)).fetchone()[0]]


@pytest.mark.parametrize("text", ["", "The river rose on Monday.", "Überschwemmung", "Реки вышли", "3.5 %", "新", "강"])
def test_words_between_blanks_and_lone_letters_are_whole_as_they_are(text):
    assert parts(text) == []


def test_a_korean_word_is_found_without_its_particle():
    assert parts("서울시는") == ["서울", "서울시", "울시", "울시는", "시는"]


def test_a_latin_word_or_a_number_is_found_without_what_is_glued_to_it():
    assert parts("KBS가") == ["KBS"]
    assert parts("5월에") == ["5", "5월", "월에"]


def test_japanese_is_found_by_words_of_up_to_four_letters_and_by_long_names_of_one_script():
    text = "自由民主党はコンピューターを導入した"
    words = ["自由民主党", "コンピューター", "自民", "自由民主", "民主党は", "導入した", "由民", "主党はコ"]
    assert found(text, *words, "自主", "自由民主党は", "入") == [word for word in words if word != "自民"]


def test_chinese_is_found_by_words_of_up_to_four_letters_and_longer_ones_by_their_pieces():
    text = "全国人民代表大会常务委员会周二开幕"
    assert found(text, "人民", "代表大会", "人民代表大会", "人民代表 代表大会") == ["人民", "代表大会", "人民代表 代表大会"]


def test_every_run_of_letters_in_a_korean_word_finds_it():
    text = "국립재난안전연구원에서는"
    queries = [text[start:end] for start in range(len(text)) for end in range(start + 2, len(text) + 1)]
    assert found(text, *queries) == queries


@pytest.mark.parametrize("letter", ["가", "漢", "カ", "か", "a가", "ａ", "ｶ", "々", "ー", "가a漢"])
def test_what_is_indexed_grows_no_faster_than_the_text(letter):
    assert len(findable(letter * 10_000).encode()) < 20 * len((letter * 10_000).encode())


def test_each_part_is_one_word_to_the_index():
    text = "前대통령의 2024년도 ＡＩ기술 ｶﾅ文字 々々ー漢字カー ㄱㄴㄷ ゝゞ 한글이"
    database = sqlite3.connect(":memory:")
    database.executescript("create virtual table pages using fts5 (text); create virtual table words using fts5vocab (pages, instance);")
    database.execute("insert into pages values (?)", (" ".join(parts(text)),))
    (words,) = database.execute("select count(*) from words").fetchone()
    assert words == len(parts(text))
    assert all(re.fullmatch(r"[^\W_]+", part) for part in parts(text))
