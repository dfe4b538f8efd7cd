"""Hard-wrapped text: lines that a machine broke because the next word had no room, told from lines that were meant to end."""

from collections.abc import Sequence
from itertools import pairwise

from newsclean.document import Span
from newsclean.prose import SENTENCE_END

WIDEST, NARROWEST = 100, 40  # columns between which texts are wrapped
FEWEST = 3  # lines in a row; fewer show no width
BROKEN = 2  # lines that end in the middle of a sentence for want of room; one may be a title


def wrap_width(lines: Sequence[Span]) -> int:
    """The columns a text was wrapped at, or 0 where it was not: where it was, the long lines break sentences, and have no room left.

    lines: spans in order, blank ones left out.
    """
    width = max((len(line.raw.rstrip()) for line in lines), default=0)
    if not NARROWEST <= width <= WIDEST:
        return 0
    rows = [(before, line) for before, line in pairwise(lines) if line.line == before.line + 1]
    if len(rows) < FEWEST:
        return 0
    long = [(before, line) for before, line in rows if len(before.text) * 3 >= width * 2]
    broken = sum(no_room(before, line, width) and SENTENCE_END.search(before.text) is None for before, line in long)
    return width if broken >= BROKEN and broken * 2 >= len(long) else 0


def no_room(before: Span, line: Span, width: int) -> bool:
    """Whether the line goes on where the one before it had no room for its first word."""
    return width > 0 and line.line == before.line + 1 and len(before.raw.rstrip()) + 1 + len(line.text.split(maxsplit=1)[0]) > width


def wrapped(lines: Sequence[Span]) -> set[int]:
    """The indices of all lines that were one with a neighbour before a machine wrapped them; empty for most texts."""
    width = wrap_width(lines)
    if not width:
        return set()
    joints = [index for index in range(1, len(lines)) if no_room(lines[index - 1], lines[index], width)]
    return {*joints, *(index - 1 for index in joints)}
