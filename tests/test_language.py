"""The language by script and small words; None where a text says too little."""

import pytest

from newsclean.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", None),
        ("12:30", None),
        ("시는 새 다리를 열었다. The bridge is open.", "ko"),
        ("新しい橋が開通し、島民が出迎えた。", "ja"),
        ("这座桥今天开通，两个村的人都来了。", "zh-Hans"),
        ("這座橋今天開通，兩個村的人都來了。", "zh-Hant"),
        ("The council said that the bridge is open to all of the town.", "en"),
        ("Die Brücke ist nach dem Umbau wieder für den Verkehr frei.", "de"),
        ("Le pont est ouvert depuis lundi et les habitants sont venus dans la rue.", "fr"),
        ("Мост открыт для движения с понедельника.", "ru"),
        ("Міст відкритий із понеділка, і люди прийшли на відкриття.", "uk"),
    ],
)
def test_a_text_is_in_its_language(text, language):
    assert language_of(text) == language
