"""What would go, as a diff: shown as people read it, and applied by the real `patch`."""

import shutil
import subprocess
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.difference import difference
from newsclean.document import KEPT, Document, Role, Source, read_lines


def judged(text, *gone):
    """The document of a text, with the lines of these numbers removed."""
    removed = frozenset(gone)
    spans = [span if span.role else span._replace(role=Role.PARAGRAPH) for span in read_lines(text)]
    spans = [span._replace(role=Role.SHARE) if span.line in removed else span for span in spans]
    return Document(tuple(spans), Source("page.txt"))


def staying(document):
    return "".join(span.raw for span in document.spans if span.role in KEPT or span.role is Role.BLANK)


def patched(document, tmp_path):
    """What `patch` makes of the page."""
    (tmp_path / "page.txt").write_bytes(document.raw.encode())
    (tmp_path / "page.diff").write_bytes(difference(document, KEPT).encode())
    command = ["patch", "--binary", "--fuzz=0", "--no-backup-if-mismatch", "-s", "page.txt", "page.diff"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
    return (tmp_path / "page.txt").read_bytes().decode() if (tmp_path / "page.txt").exists() else ""


NUMBERS = "".join(f"{number}\n" for number in range(1, 13))

needs_patch = pytest.mark.skipif(shutil.which("patch") is None, reason="there is no program called patch here")


def test_where_nothing_goes_there_is_no_diff():
    assert difference(judged(NUMBERS), KEPT) == ""
    assert difference(Document((), Source()), KEPT) == ""


def test_three_lines_stand_around_each_that_goes():
    assert difference(judged(NUMBERS, 5), KEPT) == ("--- page.txt\n+++ page.txt\n@@ -2,7 +2,6 @@\n 2\n 3\n 4\n-5\n 6\n 7\n 8\n")
    assert difference(judged(NUMBERS, 1, 12), KEPT) == (
        "--- page.txt\n+++ page.txt\n@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -9,4 +8,3 @@\n 9\n 10\n 11\n-12\n"
    )
    assert difference(judged(NUMBERS, 1, 8), KEPT).count("@@") == 2


def test_where_all_goes_nothing_is_left():
    assert difference(judged("a\nb", 1, 2), KEPT) == ("--- page.txt\n+++ page.txt\n@@ -1,2 +0,0 @@\n-a\n-b\n\\ No newline at end of file\n")


def test_of_a_line_of_pieces_what_stays_is_shown():
    (line,) = judged("[Paper] The river rose. Share").spans
    pieces = [("[Paper] ", Role.SHARE), ("The river rose.", Role.PARAGRAPH), (" Share\n", Role.SHARE)]
    spans = tuple(line._replace(raw=raw, text=raw.strip(), role=role) for raw, role in pieces)
    assert difference(Document(spans, Source("page.txt")), KEPT) == (
        "--- page.txt\n+++ page.txt\n@@ -1,1 +1,1 @@\n-[Paper] The river rose. Share\n+The river rose.\n"
    )


def test_roles_that_are_kept_or_dropped_are_those_of_the_call():
    document = judged("a\nb\n", 2)
    assert difference(document, KEPT | {Role.SHARE}) == ""
    assert difference(document, frozenset()) == "--- page.txt\n+++ page.txt\n@@ -1,2 +0,0 @@\n-a\n-b\n"


def test_what_a_terminal_would_obey_is_shown_and_not_sent():
    text = difference(judged("a\x1b[31mb\x9b\u2028c\x0cd\re\n\tf\ud800\n", 1), KEPT)
    assert text == ("--- page.txt\n+++ page.txt\n@@ -1,3 +1,2 @@\n-a\\x1b[31mb\\x9b\\u2028c\\x0cd\n e\n \tf\\ud800\n")


def test_a_page_without_a_name_has_one():
    assert difference(replace(judged("a\n", 1), source=Source()), KEPT).startswith("--- page\n+++ page\n")


@needs_patch
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", [True, False])
@pytest.mark.parametrize("gone", [(1,), (5,), (12,), (1, 12), (11, 12), (1, 2, 6, 11), tuple(range(2, 13))])
def test_patch_makes_of_the_page_the_lines_that_stay(tmp_path, end, last, gone):
    text = NUMBERS.replace("\n", end)
    document = judged(text if last else text.removesuffix(end), *gone)
    assert patched(document, tmp_path) == staying(document)


@needs_patch
@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["a", "b", "--- c", "+d", "", "\\ e", "@@ -1,2 +1,2 @@", "가"]), st.booleans()), max_size=20))
def test_any_lines_may_go(tmp_path_factory, lines):
    text = "".join(f"{line}\n" for line, _ in lines)
    document = judged(text, *(number for number, (line, goes) in enumerate(lines, 1) if goes and line))
    if difference(document, KEPT):
        assert patched(document, tmp_path_factory.mktemp("patch")) == staying(document)


def test_many_stretches_take_time_in_proportion(linear):
    linear(lambda text: difference(judged(text, *range(1, text.count("\n") + 1, 9)), KEPT), "The river rose.\n")
