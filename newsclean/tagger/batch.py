"""Lines of several pages as one run of numbers: what all features are made from."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from newsclean.document import Role, Span
from newsclean.tagger import letters
from newsclean.tagger.letters import Array, Ints, Letters

GROUPS: tuple[tuple[Role, ...], ...] = (
    (Role.TITLE,),
    (Role.SUBTITLE,),
    (Role.BYLINE, Role.DATELINE, Role.TIMESTAMP, Role.SECTION),
    (Role.KEYWORDS, Role.CREDIT),
    (Role.CAPTION,),
    (Role.NAVIGATION, Role.SHARE),
    (Role.ADVERTISEMENT, Role.SUBSCRIPTION),
    (Role.RELATED, Role.SIDEBAR),
    (Role.COMMENT,),
    (Role.COPYRIGHT, Role.FOOTER),
    (Role.DUPLICATE,),
)
# By identity: hashing the member of an enum is a call of its own.
GROUP = {id(role): -1 for role in (None, *Role)} | {id(role): at for at, roles in enumerate(GROUPS) for role in roles}
TAKEN = 5  # from this group on a rule has taken the line out of the article
TITLE = 0
GOES_ON = (letters.LOWER, letters.COMMA, letters.STOP, letters.SOLID_STOP)


class Batch(NamedTuple):
    """Lines of several pages. page: of each line.  first, behind: the bounds of its page.  size: letters, those of dense scripts count double.
    role: of GROUPS, -1 for none.  gap: blank lines before, capped.  prose: by the rules.  open: not taken by a rule.
    joined: the number of the sentence a line is a part of, where a renderer broke lines at links.  flowing: prose, if only as such a part."""

    text: Letters
    page: Ints
    first: Ints
    behind: Ints
    counts: Array
    size: Array
    role: Ints
    gap: Array
    prose: Array
    open: Array
    joined: Ints
    flowing: Array
    pages: int


def batch_of(pages: Sequence[Sequence[Span]]) -> Batch:
    """The lines of the pages, of which at least one is not empty."""
    lines = [line for page in pages for line in page]
    lengths = np.array([len(page) for page in pages if page], np.int64)
    page = np.repeat(np.arange(len(lengths)), lengths)
    first = np.repeat(np.cumsum(lengths) - lengths, lengths)
    text = letters.read([line.text or " " for line in lines])
    count = (
        np.bincount(text.line * letters.KINDS + text.kinds, minlength=len(lines) * letters.KINDS)
        .reshape(-1, letters.KINDS)
        .astype(np.float32)
    )
    count[:, letters.BLANK] -= 1  # the break
    dense = count[:, letters.HANGUL] + count[:, letters.HAN] + count[:, letters.KANA] + count[:, letters.THAI]
    size = count[:, list(letters.LETTERS)].sum(1) + dense + count[:, letters.DIGIT]
    role = np.array([GROUP[id(line.role)] for line in lines])
    number = np.array([line.line for line in lines])
    gap = np.clip(np.diff(number, prepend=number[:1] - 1) - 1, -1, 3)
    gap[first[np.cumsum(lengths) - lengths]] = 3
    prose = np.array([line.prose for line in lines], np.float32)
    open_ = ((role < TAKEN) & (role != TITLE)).astype(np.float32)
    joined = _joined(text, gap, size)
    total, parts = np.bincount(joined, size), np.bincount(joined)
    flowing = np.maximum(prose, ((parts > 1) & (total >= 80))[joined])
    behind = first + lengths[page]
    return Batch(
        text, page, first, behind, count, size, role, gap.astype(np.float32), prose, open_, joined, flowing.astype(np.float32), len(lengths)
    )


def _joined(text: Letters, gap: Ints, size: Array) -> Ints:
    """The number of each line's sentence: a line that opens with a small letter or a comma goes on with the line above it."""
    goes_on = table((GOES_ON,))[text.kinds[text.starts], 0] > 0
    tail = text.kinds[text.starts + text.sizes - 1]
    unfinished = (tail == letters.COMMA) | (tail == letters.OPENER)
    joins = (goes_on | np.concatenate(([False], unfinished[:-1]))) & (gap == 0)
    joins |= (
        np.concatenate((joins[1:], [False])) & (gap == 0) & (np.concatenate(([0], size[:-1])) > 60) & (size < 60)
    )  # the link before ", said"
    return np.cumsum(~joins) - 1


def table(groups: Sequence[Sequence[int]]) -> Array:
    """For each kind of letter a row: which of the groups it is in."""
    found = np.zeros((letters.KINDS, len(groups)), np.float32)
    for at, kinds in enumerate(groups):
        found[list(kinds), at] = 1
    return found
