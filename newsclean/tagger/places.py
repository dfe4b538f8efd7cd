"""Where a line stands on its page, which lines are like it, and what block it is in."""

from collections.abc import Iterator, Sequence

import numpy as np

from newsclean.document import Span
from newsclean.tagger import letters
from newsclean.tagger.batch import TAKEN, Batch
from newsclean.tagger.letters import Array, Ints

BEGINNING = 24  # characters
MARKS = "•·-*–—◦▪ "


def _alike(b: Batch, lines: Sequence[Span]) -> tuple[Ints, Ints]:
    """Numbers for the lines of a batch: equal where two lines of a page are, and where their beginnings are."""
    texts = [line.text.lstrip(MARKS) for line in lines]
    return _numbered(b, texts), _numbered(b, [text[:BEGINNING] for text in texts])


def _numbered(b: Batch, texts: Sequence[str]) -> Ints:
    """A number for each text of a page, the same for the same text. Which numbers these are differs from process to process."""
    keys = np.fromiter(map(hash, texts), np.int64, len(texts)).view(np.uint64) ^ (b.page.astype(np.uint64) * letters.MIX[0])
    return np.unique(keys, return_inverse=True)[1]


def repeats(b: Batch, lines: Sequence[Span]) -> Iterator[Array]:
    """How often the line stands on its page, whole or its beginning, and how many lines have its shape."""
    whole, begun = _alike(b, lines)
    solid = b.size > 0
    yield np.log(np.maximum(np.bincount(whole), 1))[whole] * solid
    yield np.log(np.maximum(np.bincount(begun), 1))[begun] * solid
    above, below = _same(b, whole)
    yield above | below
    t = b.text
    shape = t.kinds[t.starts].astype(np.int64) * 32 + t.kinds[t.starts + t.sizes - 1]
    shape = (shape * 16 + np.minimum(np.log2(b.size + 1), 12).astype(np.int64)) * 8 + b.gap.astype(np.int64) + 1
    _, place, times = np.unique(shape + b.page * (1 << 20), return_inverse=True, return_counts=True)
    yield np.log(times)[place]
    yield times[place] / (b.behind - b.first)
    above, below = _same(b, shape)
    yield (above.astype(np.float32) + below) / 2
    marked = (t.kinds[t.starts] == letters.BULLET) | (t.kinds[t.starts] == letters.DASH)
    yield _run(b, marked)[1]


def _same(b: Batch, value: Ints) -> tuple[Array, Array]:
    """Whether the line above on the page has the same value, and the line below."""
    same = (value[1:] == value[:-1]) & (b.page[1:] == b.page[:-1])
    return np.concatenate(([False], same)), np.concatenate((same, [False]))


def _run(b: Batch, value: Array) -> tuple[Ints, Array]:
    """For each line the number of its run of equal values, and the logarithm of that run's length."""
    new = np.concatenate(([True], (value[1:] != value[:-1]) | (b.page[1:] != b.page[:-1])))
    run = np.cumsum(new) - 1
    return run, np.log1p(np.bincount(run)[run])


def places(b: Batch) -> Iterator[Array]:
    """Where the line stands on its page: among the lines, and in the prose."""
    at, length = np.arange(len(b.page)) - b.first, b.behind - b.first
    yield at / length
    yield np.log1p(at) / 4
    yield np.log1p(length - at) / 4
    for weight in (b.size, b.size * b.prose, b.size * b.prose * b.open):
        total = np.concatenate(([0.0], np.cumsum(weight, dtype=np.float64)))
        before, whole = total[:-1] - total[b.first], total[b.behind] - total[b.first]
        yield before / np.maximum(whole, 1)
        yield weight / np.maximum(whole, 1)
        yield np.log1p(before) / 8
        yield np.log1p(np.maximum(whole - before - weight, 0)) / 8


def blocks(b: Batch) -> Iterator[Array]:
    """The block between two blank lines, and the run of short lines, that the line belongs to."""
    yield b.gap
    yield np.where(np.arange(len(b.gap)) + 1 < b.behind, np.roll(b.gap, -1), 3)
    block = np.cumsum((b.gap > 0) | (np.arange(len(b.gap)) == b.first)) - 1
    lines = np.bincount(block)
    start = np.searchsorted(block, np.arange(len(lines)))
    yield np.log1p(lines[block])
    yield (np.arange(len(block)) - start[block]) / lines[block]
    yield np.log1p(np.bincount(block, b.size) / lines)[block]
    yield (np.bincount(block, b.prose) / lines)[block]
    yield np.log1p(np.bincount(block, b.size * b.prose))[block]
    yield np.log1p(np.bincount(b.joined, b.size))[b.joined]
    yield np.log(np.bincount(b.joined))[b.joined]
    yield b.flowing
    for value in (b.size < 40, b.prose == 0, b.role >= TAKEN, b.counts[:, letters.STOP] + b.counts[:, letters.SOLID_STOP] == 0):
        _, length = _run(b, value)
        yield length * value
        yield length * ~value
