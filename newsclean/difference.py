"""What would go from a page, as a unified diff of it."""

import re
from collections.abc import Collection, Iterator
from itertools import groupby
from typing import NamedTuple

from newsclean.document import Document, Role, Span

ACTING = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")  # on a terminal, or not to be written at all
AROUND = 3  # lines that stay, shown around those that go


class _Line(NamedTuple):
    """before: as it came, without its end.  after: what stays of it; None where nothing does."""

    before: str
    after: str | None


def difference(document: Document, kept: Collection[Role]) -> str:
    """The diff, "" where nothing goes. Of a line of several pieces what stays is shown as it came; controls are shown, not sent."""
    lines = [_line(list(spans), kept) for _, spans in groupby(document.spans, key=lambda span: span.line)]
    changed = [number for number, line in enumerate(lines) if line.after != line.before]
    name = document.source.path or "page"
    hunks = "".join(_hunk(lines, start, end, *_shifts(lines, start)) for start, end in _stretches(changed, len(lines)))
    return f"--- {name}\n+++ {name}\n{hunks}" if hunks else ""


def _line(spans: list[Span], kept: Collection[Role]) -> _Line:
    stays = [span for span in spans if span.role in kept or span.role is Role.BLANK]
    before = "".join(span.raw for span in spans).rstrip("\r\n")
    after = "".join(span.raw for span in stays).rstrip("\r\n")
    return _Line(_shown(before), _shown(after) if stays else None)


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


def _shifts(lines: list[_Line], start: int) -> tuple[int, int]:
    """How many lines stand before a stretch, as they came and as they stay."""
    return start, sum(line.after is not None for line in lines[:start])


def _hunk(lines: list[_Line], start: int, end: int, before: int, after: int) -> str:
    rows: list[str] = []
    for line in lines[start:end]:
        if line.after == line.before:
            rows.append(f" {line.before}\n")
        else:
            rows.append(f"-{line.before}\n")
            rows.extend([f"+{line.after}\n"] if line.after is not None else [])
    old, new = sum(row[0] != "+" for row in rows), sum(row[0] != "-" for row in rows)
    return f"@@ -{before + bool(old)},{old} +{after + bool(new)},{new} @@\n" + "".join(rows)


def _shown(text: str) -> str:
    return ACTING.sub(lambda letter: repr(letter[0])[1:-1], text)
