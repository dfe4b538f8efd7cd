"""Hard-wrapped text: lines that a machine broke because the next word had no room, told from lines that were meant to end."""

import re
from collections.abc import Sequence
from itertools import pairwise

from newsclean.document import Span
from newsclean.prose import SENTENCE_END

UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")  # kana, Han, Thai, Lao
WIDEST, NARROWEST = 100, 40  # columns between which texts are wrapped
FEWEST = 3  # lines in a row; fewer show no width
BROKEN = 2  # lines that end in the middle of a sentence for want of room; one may be a title


def wrap_width(lines: Sequence[Span]) -> int:
    """The columns a text was wrapped at, or 0 where it was not: lines that have no room for the next word are then broken sentences.

    lines: spans in order, blank ones left out.
    """
    width = max((len(line.raw.rstrip()) for line in lines), default=0)
    if not NARROWEST <= width <= WIDEST:
        return 0
    rows = [(before, line) for before, line in pairwise(lines) if line.line == before.line + 1]
    full = [(before, line) for before, line in rows if no_room(before, line, width)]
    broken = sum(not line.text[0].isupper() and SENTENCE_END.search(before.text) is None for before, line in full)
    return width if len(rows) >= FEWEST and broken >= BROKEN and broken * 2 >= len(full) else 0


def no_room(before: Span, line: Span, width: int) -> bool:
    """Whether the line goes on where the one before it had no room for its first word, or its first character where words are not spaced."""
    if not width or not line.text or line.line != before.line + 1:
        return False
    word = 1 if UNSPACED.match(line.text) else len(line.text.split(maxsplit=1)[0])
    return len(before.raw.rstrip()) + 1 + word > width


def wrapped(lines: Sequence[Span]) -> set[int]:
    """The indices of all lines that were one with a neighbour before a machine wrapped them; empty for most texts."""
    width = wrap_width(lines)
    if not width:
        return set()
    joints = [index for index in range(1, len(lines)) if no_room(lines[index - 1], lines[index], width)]
    return {*joints, *(index - 1 for index in joints)}
