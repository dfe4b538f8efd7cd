"""The shape of a line: what stays of it from page to page."""

import pytest

from newsclean.shapes import shape


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("  • Share  this\tStory ", "share this story"),
        ("댓글 12", "댓글 0"),
        ("입력 2025.06.17 19:05", "입력 0 0"),
        ("Seen 1,204 times on 3/4/2025", "seen 0 times on 0"),
        ("홍길동 기자 gd.hong@haedal.example", "○ 기자 @"),
        ("기자협회 소식", "기자협회 소식"),
        ("홍길동 기자단", "홍길동 기자단"),
        ("a@b", "a@b"),
        ("", ""),
    ],
)
def test_numbers_addresses_and_reporters_are_masked_and_words_are_not(line, expected):
    assert shape(line) == expected


def test_a_shape_is_its_own_shape():
    lines = ["댓글 12", "By Ann Lee, 4 May 2025", "홍길동 기자 gd.hong@haedal.example", "- 1. Item"]
    assert [shape(shape(line)) for line in lines] == [shape(line) for line in lines]
