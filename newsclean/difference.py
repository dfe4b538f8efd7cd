"""What would go from a page, as a unified diff of it."""

import re
from collections.abc import Collection, Iterator
from itertools import accumulate, groupby
from typing import NamedTuple

from newsclean.document import Document, Role, Span

ACTING = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")  # on a terminal, or not to be written at all
UNENDED = "\\ No newline at end of file\n"  # below a line without an end
AROUND = 3  # lines that stay, shown around those that go


class _Line(NamedTuple):
    """before: as it came, with its end.  after: what stays of it; None where nothing does."""

    before: str
    after: str | None


def difference(document: Document, kept: Collection[Role]) -> str:
    """The diff, "" where nothing goes. Of a line of several pieces what stays is shown as it came; controls are shown, not sent.

    `patch` makes of the page the lines that stay, where none of them holds a control and none ends in CR alone.
    """
    lines = [_line(list(spans), kept) for _, spans in groupby(document.spans, key=lambda span: span.line)]
    changed = [number for number, line in enumerate(lines) if line.after != line.before]
    stays = [0, *accumulate(line.after is not None for line in lines)]  # how many of the lines before each
    name = document.source.path or "page"
    hunks = "".join(_hunk(lines[start:end], start, stays[start]) for start, end in _stretches(changed, len(lines)))
    return f"--- {name}\n+++ {name}\n{hunks}" if hunks else ""


def _line(spans: list[Span], kept: Collection[Role]) -> _Line:
    before = "".join(span.raw for span in spans)
    stays = [span for span in spans if span.role in kept or span.role is Role.BLANK]
    after = "".join(span.raw for span in stays).rstrip("\r\n") + before[len(before.rstrip("\r\n")) :]
    return _Line(before, after if stays else None)


def _stretches(changed: list[int], count: int) -> Iterator[tuple[int, int]]:
    """The stretches of lines to show: those that change, and AROUND them."""
    start = end = -1
    for number in changed:
        if start >= 0 and number - AROUND > end:
            yield start, end
            start = -1
        if start < 0:
            start = max(0, number - AROUND)
        end = min(count, number + AROUND + 1)
    if start >= 0:
        yield start, end


def _hunk(lines: list[_Line], before: int, after: int) -> str:
    """before, after: how many lines stand before these, as they came and as they stay."""
    rows: list[str] = []
    for line in lines:
        if line.after == line.before:
            rows.append(_row(" ", line.before))
        else:
            rows.append(_row("-", line.before))
            rows.extend([_row("+", line.after)] if line.after is not None else [])
    old, new = sum(row[0] != "+" for row in rows), sum(row[0] != "-" for row in rows)
    return f"@@ -{before + bool(old)},{old} +{after + bool(new)},{new} @@\n" + "".join(rows)


def _row(sign: str, line: str) -> str:
    """A row of a hunk. The CR of a CRLF is sent as it is: no terminal obeys one there."""
    if line.endswith("\r\n"):
        return f"{sign}{_shown(line[:-2])}\r\n"
    whole = line.endswith(("\r", "\n"))
    return f"{sign}{_shown(line[:-1] if whole else line)}\n" + ("" if whole else UNENDED)


def _shown(text: str) -> str:
    return ACTING.sub(lambda letter: repr(letter[0])[1:-1], text)
