"""What a picture shows and whose it is: captions by mark or credit, and lines of the story that hold the same signs."""

import pytest

from newsclean.captioning import caption


@pytest.mark.parametrize(
    "line",
    [
        "그는 사진을 찍었다.",
        "주요 내용은 △다리 점검 △예산 심의 등이다.",
        "▲다리 점검 ▲예산 심의 ▲인사",
        "1. 참가비 1만 원(점심 제공)",
        "Friends say that she never cared for her public image: calm on stage and shy at home.",
    ],
)
def test_a_line_of_the_story_is_no_caption(line):
    assert caption(line) is None


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("▲ 해달시청", "해달시청", None),
        ("▲ 새 다리. (사진=해달시 제공)", "새 다리.", "해달시"),
        (
            "[달내=뉴시스] 새 다리가 보인다. (사진=달내군 제공) 2025.04.24. photo@newsis.com *재판매 및 DB 금지",
            "새 다리가 보인다.",
            "달내군",
        ),
        ("A goat at the counter (Image: Moira Platt)", "A goat at the counter", "Moira Platt"),
        ("Ein Haus am Markt. Foto: Mirko Stell/dpa", "Ein Haus am Markt.", "Mirko Stell/dpa"),
        ("船＝13日、東港で（吉永千景撮影）", "船＝13日、東港で", "吉永千景"),
    ],
)
def test_a_caption_is_parted_from_its_mark_and_its_credit(line, text, credit):
    found = caption(line)
    assert found is not None
    assert (found.text, found.credit) == (text, credit)
