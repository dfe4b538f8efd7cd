"""Where and for whom: datelines at the start of a lead, and brackets that are none."""

import pytest

from newsclean.article import Author
from newsclean.datelines import lead

SENTENCE = "시는 새 다리를 열었다."


@pytest.mark.parametrize(
    "text", [f"[단독] {SENTENCE}", "Berlin is a city of bridges.", "(사진) 다리가 보인다.", "THE END - of the story is not known."]
)
def test_a_tag_or_a_sentence_is_no_dateline(text):
    assert lead(text) is None


@pytest.mark.parametrize(
    ("tag", "agency", "place", "authors"),
    [
        ("[해달일보] ", "해달일보", None, ()),
        ("[해달일보 오수민 기자] ", "해달일보", None, (Author("오수민", "기자"),)),
        ("해달일보 오수민 기자 | ", "해달일보", None, (Author("오수민", "기자"),)),
        ("(서울=연합뉴스) 홍길동 기자 = ", "연합뉴스", "서울", (Author("홍길동", "기자"),)),
        ("[달내=뉴시스]한노미 기자 = ", "뉴시스", "달내", (Author("한노미", "기자"),)),
        ("LAKEPORT, Aug. 20 (Reuters) - ", "Reuters", "LAKEPORT", ()),
        ("OSAKA -- ", None, "OSAKA", ()),
        ("Halmstett (dpa) - ", "dpa", "Halmstett", ()),
        ("【月ケ島＝小峰遼太】", None, "月ケ島", (Author("小峰遼太"),)),
    ],
)
def test_the_sentence_behind_a_dateline_stays_whole(tag, agency, place, authors):
    found = lead(tag + SENTENCE)
    assert found is not None
    assert ((tag + SENTENCE)[found.end :], found.agency, found.place, found.people) == (SENTENCE, agency, place, authors)


def test_a_bare_bracket_holds_an_outlet_that_the_page_names_elsewhere():
    assert lead("[물결] 시는 새 다리를 열었다.") is None
    assert lead("[물결] 시는 새 다리를 열었다.", outlets=("물결",)) == (5, "물결", None, ())
