"""What the tagger sees of a line."""

import time
from collections.abc import Sequence

import numpy as np

from newsclean.document import Role, Span, read_lines
from newsclean.tagger import letters
from newsclean.tagger.batch import batch_of
from newsclean.tagger.features import WIDTH, features
from newsclean.tagger.surroundings import stretches

PAGE = """Home
Sport

Bakers of Lindmoor open a second oven

The bakers of Lindmoor will open a second oven in spring, the council said on Monday. It will stand behind the old mill.
Forty families had asked for it, and the mayor promised that bread will not become dearer before the summer.

More from the valley
Home
"""
SENTENCES = {
    "Latin": "The bridge over the Anfel was closed on Tuesday, and nobody knows when it will open again.",
    "Hangul": "안펠강 다리가 화요일 폐쇄됐으며 언제 다시 열릴지는 아무도 모른다고 군청은 밝혔다.",
    "kana": "アンフェル川の橋は火曜日に閉鎖され、再開の時期はまだ誰にも分からないという。",
    "Han": "安费尔河上的桥星期二关闭，没有人知道它何时会重新开放。",
    "Cyrillic": "Мост через Анфель закрыли во вторник, и никто не знает, когда его снова откроют.",
    "Arabic": "أغلق الجسر فوق نهر أنفل يوم الثلاثاء، ولا أحد يعرف متى سيفتح من جديد.",
    "Devanagari": "अनफेल नदी का पुल मंगलवार को बंद कर दिया गया, और कोई नहीं जानता कि वह कब खुलेगा।",
    "Thai": "สะพานข้ามแม่น้ำอันเฟลปิดเมื่อวันอังคาร และไม่มีใครรู้ว่าจะเปิดอีกเมื่อใด",
}


def lines_of(text: str, prose: Sequence[str] = ()) -> list[Span]:
    """The lines of a page; those that begin like one of `prose` are prose."""
    return [span._replace(prose=span.text.startswith(tuple(prose))) for span in read_lines(text) if span.role is not Role.BLANK]


def test_no_page_and_an_empty_page_give_no_rows() -> None:
    assert features([]).shape == (0, WIDTH)
    assert features([[]]).shape == (0, WIDTH)


def test_one_line_of_one_character_gives_one_finite_row() -> None:
    table = features([lines_of("x")])
    assert table.shape == (1, WIDTH)
    assert np.isfinite(table).all()


def test_an_empty_page_between_two_changes_nothing() -> None:
    page = lines_of(PAGE)
    assert (features([page, [], page]) == features([page, page])).all()


def test_a_page_looks_the_same_alone_and_among_others() -> None:
    page, other = lines_of(PAGE, ["The bakers", "Forty"]), lines_of("Other page\nwith two lines.")
    among = features([other, page, other])[len(other) : len(other) + len(page)]
    assert np.allclose(among, features([page]), atol=1e-5)


def test_every_script_gives_finite_rows_with_letters() -> None:
    for name, sentence in SENTENCES.items():
        table = features([lines_of(f"{sentence}\n\n{sentence}\n{name}")])
        assert np.isfinite(table).all(), name
        assert batch_of([lines_of(sentence)]).size[0] > 20, name


def test_a_dense_script_counts_its_letters_twice() -> None:
    assert batch_of([lines_of("한강 다리\nriver 7")]).size.tolist() == [8.0, 6.0]


def test_signs_emoji_and_halves_of_pairs_are_read() -> None:
    table = features([lines_of("\U0001f600 \U00020000\n\ud800 broken\n…\n▲ ▲")])
    assert np.isfinite(table).all()


def test_words_are_stems_and_pairs() -> None:
    read = letters.read(["Bridges bridge", "다리가 다리는", "桥梁桥"])
    assert read.words[0] == read.words[1]
    assert read.words[2] == read.words[3]
    assert read.word_line.tolist() == [0, 0, 1, 1, 2, 2]


def test_a_line_that_opens_with_a_small_letter_is_joined_to_the_one_above() -> None:
    lines = lines_of(
        "The council of the small town of Lindmoor said on Monday in a long letter to\nthe Anfel Gazette\n, that the oven stays.\nOven\nBread"
    )
    joined = batch_of([lines]).joined.tolist()
    assert joined[0] == joined[1] == joined[2] != joined[3] != joined[4]


def test_the_dense_stretch_is_the_prose_and_each_page_has_its_own() -> None:
    page = lines_of(PAGE, ["The bakers", "Forty"])
    first, last, _ = stretches(batch_of([page, page]))[0]
    assert first.tolist() == [3] * 7 + [10] * 7
    assert last.tolist() == [4] * 7 + [11] * 7


def test_the_same_page_gives_the_same_rows_bit_by_bit() -> None:
    page = lines_of(PAGE)
    assert features([page]).tobytes() == features([page]).tobytes()


def test_time_is_linear_in_the_lines_of_a_page_and_in_the_length_of_a_line() -> None:
    def seconds(page: list[Span]) -> float:
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            features([page])
            best = min(best, time.process_time() - start)
        return best

    short, long = lines_of(PAGE * 200), lines_of(PAGE * 1600)
    assert seconds(long) < 8 * 4 * seconds(short)
    assert seconds(lines_of("a.a " * 200_000)) < 8 * 4 * seconds(lines_of("a.a " * 25_000))
