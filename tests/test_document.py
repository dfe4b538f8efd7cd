"""The spine: one splitter, spans that join to the source, and the last look at what was judged."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.document import Document, Role, Source, Span, close, read_lines
from newsclean.errors import LostTextError

ONE_LINE = [
    "",
    "The river rose.",
    "강이\u2028불었다",
    "강이\u2029불었다",
    "강이\u0085불었다",
    "page one\fpage two",
    "a\vb",
    "a\x1cb\x1db\x1ec",
    " \ufeff",
    "\0",
]
LINES = [
    ("a\nb", ["a\n", "b"]),
    ("a\nb\n", ["a\n", "b\n"]),
    ("a\r\nb\r\n", ["a\r\n", "b\r\n"]),
    ("a\rb\r", ["a\r", "b\r"]),
    ("a\r\n\rb\n\r\nc", ["a\r\n", "\r", "b\n", "\r\n", "c"]),
    ("\n\n", ["\n", "\n"]),
    ("\r", ["\r"]),
    ("a\r\r\n\n", ["a\r", "\r\n", "\n"]),
    ("a\u2028b\nc\u0085\r\f", ["a\u2028b\n", "c\u0085\r", "\f"]),
]
ENDS = st.sampled_from(["\n", "\r", "\r\n", "\u2028", "\x85", "\f", " ", "강"])
ANY_TEXT = st.lists(st.one_of(st.text(st.characters()), ENDS)).map("".join)


def page(text: str) -> Document:
    return Document(read_lines(text), Source())


# The splitter


@pytest.mark.parametrize("text", ONE_LINE, ids=ascii)
def test_nothing_but_a_line_end_ends_a_line(text):
    assert [span.raw for span in read_lines(text)] == [text] * bool(text)


@pytest.mark.parametrize(("text", "raws"), LINES, ids=ascii)
def test_the_three_line_ends_end_a_line_and_stay_with_it(text, raws):
    assert [span.raw for span in read_lines(text)] == raws


def test_lines_are_counted_from_one_and_blank_ones_are_judged_at_once():
    assert read_lines("\u3000 강이 불었다. \r\n \t\n산") == (
        Span(1, "\u3000 강이 불었다. \r\n", "강이 불었다."),
        Span(2, " \t\n", "", role=Role.BLANK, stage="read", rule="blank"),
        Span(3, "산", "산"),
    )


@settings(derandomize=True, max_examples=300)
@given(ANY_TEXT)
def test_the_spans_of_any_text_join_to_it(text):
    document = page(text)
    assert document.raw == text
    assert [span.line for span in document.spans] == list(range(1, len(document.spans) + 1))
    assert all(re.fullmatch(r"[^\r\n]*(\r\n|\n|\r)?", span.raw) and span.raw for span in document.spans)
    assert all((span.text == "") == (span.role is Role.BLANK) for span in document.spans)


# The last look


def test_a_span_that_nobody_judged_is_found():
    with pytest.raises(LostTextError, match=r"^line 2 was judged by no stage$"):
        close(page("\nThe river rose.\n"))


def test_a_judged_document_passes():
    title, blank = page("a\n\n").spans
    judged = Document((title._replace(role=Role.TITLE, stage="test", rule="seen"), blank), Source())
    assert close(judged) is judged
    assert (judged.open(), judged.lines) == ([], [judged.spans[0]])
