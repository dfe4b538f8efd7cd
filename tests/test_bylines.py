"""Who wrote it: lines that are bylines, and sentences that are none."""

import pytest

from newsclean.article import Author
from newsclean.bylines import is_byline, people


@pytest.mark.parametrize(
    "line",
    [
        "20년차 기자 출신이다.",
        "기자 회견을 열었다",
        "By the river the houses stood empty.",
        "해달시 공보관이 자리를 비웠다.",
        "문의는 press@haedal.example로 하면 된다.",
    ],
)
def test_a_line_of_the_story_is_no_byline(line):
    assert (is_byline(line), people(line)) == (False, ())


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("홍길동 기자", [Author("홍길동", "기자")]),
        ("홍길동·김나래 기자", [Author("홍길동", "기자"), Author("김나래", "기자")]),
        ("홍길동 기자 gildong@haedal.example", [Author("홍길동", "기자", "gildong@haedal.example")]),
        ("By Priya Anstey and Tom Holloway", [Author("Priya Anstey"), Author("Tom Holloway")]),
        ("By Kez Dallimore, Senior News Reporter", [Author("Kez Dallimore", "Senior News Reporter")]),
        ("Von Katrin Veldhus und Jonas Brockmeier", [Author("Katrin Veldhus"), Author("Jonas Brockmeier")]),
        ("Par Solène Vauquelin avec AFP", [Author("Solène Vauquelin"), Author("AFP")]),
        ("记者 沈若溪、陆子衡", [Author("沈若溪", "记者"), Author("陆子衡", "记者")]),
        ("gildong@haedal.example", []),
    ],
)
def test_a_byline_names_its_people(line, authors):
    assert (is_byline(line), people(line)) == (True, tuple(authors))
