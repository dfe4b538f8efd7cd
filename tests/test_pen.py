"""The one pen that gives spans their roles: what a stage may report of a span, and what becomes of it."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.document import Cut, Document, Edit, Open, Repair, Report, Role, Source, Span, Verdict, edited, read_lines
from newsclean.errors import LostTextError
from newsclean.pen import write_down


def page(text: str) -> Document:
    return Document(read_lines(text), Source())


def unread(spans):
    """No rules here: a span made anew has no hits."""
    return list(spans)


def written(document: Document, *reports: Report) -> Document:
    return write_down(document, "test", reports, unread)


def pieces(document: Document) -> list[tuple[str, str, str | None]]:
    """What the source held, what is read, and the role."""
    return [(span.raw, span.text, span.role) for span in document.spans]


def repaired(raw: str, *edits: tuple[int, int, str]) -> Document:
    document = page(raw)
    return written(document, Repair(document.spans[0], tuple(Edit(*edit) for edit in edits), "test"))


def cut(document: Document, start: int, end: int, at: int = 0) -> Document:
    return written(document, Cut(document.spans[at], start, end, Role.SHARE, "seen"))


# The pen


def test_no_report_changes_nothing():
    document = page("a\nb")
    assert written(document) is document


def test_a_verdict_gives_its_span_a_role_and_leaves_the_others():
    document = page("a\nb\nc")
    assert written(document, Verdict(document.spans[1], Role.SHARE, "seen", continues=True)).spans == (
        document.spans[0],
        document.spans[1]._replace(role=Role.SHARE, stage="test", rule="seen", continues=True),
        document.spans[2],
    )


def test_reports_may_come_in_any_order():
    document = page("a\nb\nc")
    reports = [Verdict(span, Role.SHARE, f"rule-{span.line}") for span in document.spans]
    assert written(document, *reversed(reports)) == written(document, *reports)


def test_a_span_that_was_judged_is_not_judged_again():
    document = page("a")
    judged = written(document, Verdict(document.spans[0], Role.SHARE, "seen"))
    with pytest.raises(LostTextError, match=r"^test judges line 1 again, which test/seen has judged$"):
        written(judged, Verdict(judged.spans[0], Role.PARAGRAPH, "doubted"))


def test_a_blank_line_is_not_judged_again():
    document = page("a\n\n")
    with pytest.raises(LostTextError, match=r"^test judges line 2 again, which read/blank has judged$"):
        written(document, Verdict(document.spans[1], Role.SHARE, "seen"))


def test_a_span_of_another_document_is_refused():
    other = page("a")
    with pytest.raises(LostTextError, match=r"^test judges a span that is not in the document$"):
        written(page("a"), Verdict(other.spans[0], Role.SHARE, "seen"))


def test_a_span_that_was_cut_is_no_longer_there():
    document = page("ab")
    with pytest.raises(LostTextError, match=r"^test judges a span that is not in the document$"):
        written(cut(document, 0, 1), Verdict(document.spans[0], Role.SHARE, "seen"))


TWO = {
    "verdict and verdict": (lambda span: Verdict(span, Role.SHARE, "a"), lambda span: Verdict(span, Role.SHARE, "b")),
    "verdict and cut": (lambda span: Verdict(span, Role.SHARE, "a"), lambda span: Cut(span, 0, 1, Role.SHARE, "b")),
    "cut and verdict": (lambda span: Cut(span, 0, 1, Role.SHARE, "a"), lambda span: Verdict(span, Role.SHARE, "b")),
    "repair and verdict": (lambda span: Repair(span, (), "a"), lambda span: Verdict(span, Role.SHARE, "b")),
    "repair and repair": (lambda span: Repair(span, (), "a"), lambda span: Repair(span, (), "b")),
    "repair and cut": (lambda span: Repair(span, (), "a"), lambda span: Cut(span, 0, 1, Role.SHARE, "b")),
    "cut and repair": (lambda span: Cut(span, 0, 1, Role.SHARE, "a"), lambda span: Repair(span, (), "b")),
    "opening and opening": (lambda span: Open(span, 0.5), lambda span: Open(span, 0.5)),
    "opening and verdict": (lambda span: Open(span, 0.5), lambda span: Verdict(span, Role.SHARE, "b")),
    "verdict and opening": (lambda span: Verdict(span, Role.SHARE, "a"), lambda span: Open(span, 0.5)),
    "opening and cut": (lambda span: Open(span, 0.5), lambda span: Cut(span, 0, 1, Role.SHARE, "b")),
    "cut and opening": (lambda span: Cut(span, 0, 1, Role.SHARE, "a"), lambda span: Open(span, 0.5)),
}


@pytest.mark.parametrize("two", TWO.values(), ids=TWO)
def test_two_reports_of_one_span_are_refused_unless_both_are_cuts(two):
    document = page("abcd")
    with pytest.raises(LostTextError, match=r"^test judges line 1 twice$"):
        written(document, *(report(document.spans[0]) for report in two))


def test_the_document_before_stays_as_it_was():
    document = page("a\nb")
    written(document, Verdict(document.spans[0], Role.SHARE, "seen"))
    assert document == page("a\nb")


# Opening: it is likely of the story


def test_an_open_line_stays_open_and_gets_its_probability():
    document = page("a\nb\n")
    assert written(document, Open(document.spans[0], 0.875)).spans == (document.spans[0]._replace(probability=0.875), document.spans[1])


def test_a_line_that_only_its_place_had_judged_is_open_again():
    document = page("a\nb\n")
    judged = written(document, Verdict(document.spans[0], Role.SIDEBAR, "behind-the-end", by_place=True))
    opened = written(judged, Open(judged.spans[0], 0.75))
    assert opened.spans == (Span(1, "a\n", "a", probability=0.75), document.spans[1])
    assert opened.open() == list(opened.spans)


def test_a_line_that_a_rule_judged_by_its_words_cannot_be_opened():
    document = page("a")
    judged = written(document, Verdict(document.spans[0], Role.SHARE, "seen"))
    with pytest.raises(LostTextError, match=r"^test judges line 1 again, which test/seen has judged$"):
        written(judged, Open(judged.spans[0], 1.0))


def test_the_piece_that_was_cut_out_cannot_be_opened_and_what_it_left_can():
    document = cut(page("ab"), 0, 1)
    with pytest.raises(LostTextError, match=r"^test judges line 1 again, which test/seen has judged$"):
        written(document, Open(document.spans[0], 1.0))
    assert written(document, Open(document.spans[1], 0.5)).spans == (document.spans[0], Span(1, "b", "b", probability=0.5))


def test_a_blank_line_cannot_be_opened():
    document = page("\n")
    with pytest.raises(LostTextError, match=r"^test judges line 1 again, which read/blank has judged$"):
        written(document, Open(document.spans[0], 1.0))


def test_what_is_opened_says_of_itself_what_it_said_before_and_is_not_read_anew():
    def read(spans):
        raise AssertionError(f"read anew: {spans}")

    document = repaired("R&amp;D rose.", (1, 6, "&"))
    span = document.spans[0]._replace(prose=True, role=Role.SIDEBAR, stage="tail", rule="behind-the-end", by_place=True)
    document = replace(document, spans=(span,))
    opened = write_down(document, "test", [Open(span, 0.5)], read)
    assert opened.spans == (Span(1, "R&amp;D rose.", "R&D rose.", (Edit(1, 6, "&"),), prose=True, probability=0.5),)


def test_a_line_that_only_its_place_had_judged_can_be_judged_again():
    document = page("a")
    judged = written(document, Verdict(document.spans[0], Role.SIDEBAR, "behind-the-end", by_place=True))
    again = written(judged, Verdict(judged.spans[0], Role.PARAGRAPH, "rest"))
    assert again.spans == (Span(1, "a", "a", role=Role.PARAGRAPH, stage="test", rule="rest"),)


def test_a_line_judged_twice_by_its_place_keeps_the_door_open_and_by_its_words_shuts_it():
    document = page("a")
    for rule in ("in-the-footer", "behind-the-end"):
        document = written(document, Verdict(document.spans[0], Role.SIDEBAR, rule, by_place=True))
    document = written(document, Verdict(document.spans[0], Role.SHARE, "seen"))
    with pytest.raises(LostTextError, match=r"^test judges line 1 again, which test/seen has judged$"):
        written(document, Open(document.spans[0], 1.0))


def test_a_later_verdict_without_a_probability_keeps_the_one_that_was_told():
    document = page("a")
    document = written(document, Open(document.spans[0], 0.625))
    document = written(document, Verdict(document.spans[0], Role.PARAGRAPH, "rest"))
    assert document.spans == (Span(1, "a", "a", role=Role.PARAGRAPH, stage="test", rule="rest", probability=0.625),)


@pytest.mark.parametrize("later", [0.0, 0.25])
def test_a_later_verdict_with_a_probability_of_its_own_has_the_last_word(later):
    document = page("a")
    document = written(document, Open(document.spans[0], 0.625))
    document = written(document, Verdict(document.spans[0], Role.RELATED, "tagger", probability=later))
    assert document.spans[0].probability == later


# Cuts


def test_what_a_cut_leaves_over_stays_open():
    document = page("[Agency] The river rose.\n")
    assert pieces(cut(document, 0, 9)) == [("[Agency] ", "[Agency]", Role.SHARE), ("The river rose.\n", "The river rose.", None)]


def test_the_blanks_around_the_line_stay_with_its_first_and_last_piece():
    assert pieces(cut(page("  ab cd ef\t\r\n"), 3, 5)) == [("  ab ", "ab", None), ("cd", "cd", Role.SHARE), (" ef\t\r\n", "ef", None)]


def test_several_cuts_of_a_span_come_in_any_order():
    document = page("abcdef")
    cuts = [Cut(document.spans[0], start, start + 1, Role.SHARE, "seen") for start in (4, 0, 1)]
    found = [("a", "a", Role.SHARE), ("b", "b", Role.SHARE), ("cd", "cd", None), ("e", "e", Role.SHARE), ("f", "f", None)]
    assert pieces(written(document, *cuts)) == found


def test_a_cut_of_everything_is_a_verdict():
    assert pieces(cut(page(" ab \n"), 0, 2)) == [(" ab \n", "ab", Role.SHARE)]


def test_a_rest_of_blanks_is_blank():
    document = page("a   b")
    cuts = [Cut(document.spans[0], start, start + 1, Role.SHARE, "seen") for start in (0, 4)]
    assert written(document, *cuts).spans[1] == Span(1, "   ", "", role=Role.BLANK, stage="cut", rule="blank")


OUTSIDE = [((0, 3), (2, 5)), ((0, 3), (0, 3)), ((0, 5), (1, 2)), ((-1, 2),), ((4, 7),), ((2, 2),), ((3, 2),), ((6, 7),)]


@pytest.mark.parametrize("places", OUTSIDE, ids=str)
def test_a_cut_over_another_or_outside_of_the_line_is_refused(places):
    document = page("abcdef\n")
    with pytest.raises(LostTextError, match=r"^test cuts line 1 at -?\d:\d, outside of it or over another cut$"):
        written(document, *(Cut(document.spans[0], start, end, Role.SHARE, "seen") for start, end in places))


# Repairs


def test_a_repair_reads_differently_and_keeps_the_source():
    document = repaired(" R&amp;D\xa0rose\u200b \n", (2, 7, "&"), (8, 9, " "), (13, 14, ""))
    assert document.spans == (Span(1, " R&amp;D\xa0rose\u200b \n", "R&D rose", (Edit(2, 7, "&"), Edit(8, 9, " "), Edit(13, 14, ""))),)
    assert (document.raw, document.repairs) == (" R&amp;D\xa0rose\u200b \n", (("test", 1),))


def test_a_repair_that_leaves_nothing_makes_a_blank_line():
    document = repaired("\u200b\u200b\n", (0, 2, ""))
    assert document.spans == (Span(1, "\u200b\u200b\n", "", (Edit(0, 2, ""),), role=Role.BLANK, stage="test", rule="test"),)


def test_repairs_are_counted_by_their_rule():
    document = page("a\nb\nc\n")
    reports = [Repair(span, (Edit(0, 1, "x"),), rule) for span, rule in zip(document.spans, ("entity", "blanks", "entity"), strict=True)]
    assert written(document, *reports).repairs == (("entity", 2), ("blanks", 1))


def test_what_a_repair_or_a_cut_makes_is_read_anew():
    asked = []

    def read(spans):
        asked.append([span.text for span in spans])
        return list(spans)

    document = page("ab\ncd\nef")
    first, second, third = document.spans
    reports = (Verdict(first, Role.SHARE, "a"), Cut(second, 0, 1, Role.SHARE, "b"), Repair(third, (Edit(0, 1, "x"),), "c"))
    write_down(document, "test", reports, read)
    assert asked == [["c", "d"], ["xf"]]


# Cuts of a repaired line; the raw text is "ab&amp;&amp;cd", read as "ab&&cd", and so on


def test_a_cut_at_the_borders_of_an_edit_takes_all_of_it():
    assert pieces(cut(repaired("ab&amp;cd\n", (2, 7, "&")), 2, 3)) == [("ab", "ab", None), ("&amp;", "&", Role.SHARE), ("cd\n", "cd", None)]


def test_a_cut_before_an_edit_leaves_it_behind():
    assert pieces(cut(repaired("ab&amp;cd", (2, 7, "&")), 0, 2)) == [("ab", "ab", Role.SHARE), ("&amp;cd", "&cd", None)]


def test_a_cut_behind_an_edit_takes_it_along():
    assert pieces(cut(repaired("ab&amp;cd", (2, 7, "&")), 0, 3)) == [("ab&amp;", "ab&", Role.SHARE), ("cd", "cd", None)]


def test_a_cut_inside_an_edit_leaves_its_source_to_the_piece_in_front():
    document = cut(repaired("a&hellip;b", (1, 9, "...")), 0, 2)
    assert pieces(document) == [("a&hellip;", "a.", Role.SHARE), ("b", "..b", None)]


def test_several_cuts_inside_one_edit_share_out_its_text():
    document = repaired("a&hellip;b", (1, 9, "1234"))
    cuts = [Cut(document.spans[0], start, end, Role.SHARE, "seen") for start, end in ((2, 3), (3, 4))]
    assert pieces(written(document, *cuts)) == [("a&hellip;", "a1", None), ("", "2", Role.SHARE), ("", "3", Role.SHARE), ("b", "4b", None)]


def test_an_edit_that_removes_goes_with_the_text_behind_it():
    assert pieces(cut(repaired("ab\u200bcd", (2, 3, "")), 0, 2)) == [("ab", "ab", Role.SHARE), ("\u200bcd", "cd", None)]


def test_blanks_around_a_repaired_line_stay_with_its_first_and_last_piece():
    document = repaired("\xa0 ab\xa0\xa0cd \u200b\n", (0, 2, " "), (4, 6, " "), (9, 10, ""))
    assert pieces(cut(document, 0, 3)) == [("\xa0 ab\xa0\xa0", "ab", Role.SHARE), ("cd \u200b\n", "cd", None)]


@st.composite
def repaired_lines(draw) -> Document:
    """A line with some edits: their places, and what they read as, are drawn."""
    raw = draw(st.text("ab \u3000\u200b&;강", min_size=1, max_size=12)) + draw(st.sampled_from(["", "\n", "\r\n"]))
    marks = sorted(draw(st.lists(st.integers(0, len(raw.rstrip("\r\n"))), unique=True, max_size=6)))
    edits = [(start, end, draw(st.text("xy 강", max_size=4))) for start, end in zip(marks[::2], marks[1::2], strict=False)]
    document = page(raw)
    return repaired(raw, *edits) if document.spans[0].role is None else document


@st.composite
def cuts_of(draw, text: str) -> list[tuple[int, int]]:
    marks = sorted(draw(st.lists(st.integers(0, len(text)), unique=True, max_size=6)))
    return list(zip(marks[::2], marks[1::2], strict=False))


def check_pieces(document: Document, at: int, places: list[tuple[int, int]]) -> Document:
    """Cut the span at these places; each piece holds its own text and the raws still join."""
    span = document.spans[at]
    after = written(document, *(Cut(span, start, end, Role.SHARE, "seen") for start, end in places))
    marks = sorted({0, len(span.text), *(mark for place in places for mark in place)})
    made = after.spans[at : at + len(marks) - 1]
    assert after.raw == document.raw
    assert [piece.text for piece in made] == [span.text[start:end].strip() for start, end in pairwise(marks)]
    assert all(piece.text == edited(piece.raw, piece.edits) and piece.line == span.line for piece in made)
    assert [(piece.role is Role.SHARE) for piece in made] == [place in places for place in pairwise(marks)]
    return after


@settings(derandomize=True, max_examples=300)
@given(st.data())
def test_pieces_of_any_line_read_as_the_line_did_and_join_to_its_source(data):
    document = data.draw(repaired_lines())
    if document.spans[0].role is not None:
        return
    document = check_pieces(document, 0, data.draw(cuts_of(document.spans[0].text)))
    left = [at for at, span in enumerate(document.spans) if span.role is None]
    if left:  # the pieces can be cut again
        at = data.draw(st.sampled_from(left))
        check_pieces(document, at, data.draw(cuts_of(document.spans[at].text)))
