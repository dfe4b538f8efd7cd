"""Hard-wrapped text: lines that a machine broke because the next word had no room, told from lines that were meant to end."""

from collections.abc import Sequence
from itertools import pairwise

from newsclean.document import Span

WIDEST, NARROWEST = 100, 40  # columns between which texts are wrapped
FEWEST = 3  # lines in a row; fewer show no width


def wrap_width(lines: Sequence[Span]) -> int:
    """The columns a text was wrapped at, or 0 where it was not.

    lines: spans in order, blank ones left out.
    """
    rows = sum(line.line == before.line + 1 for before, line in pairwise(lines))
    width = max((len(line.raw.rstrip()) for line in lines), default=0)
    return width if rows >= FEWEST and NARROWEST <= width <= WIDEST else 0


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
