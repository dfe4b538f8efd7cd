"""Where a line stands towards the dense part of its page, and what it shares with it."""

from collections.abc import Iterator

import numpy as np

from newsclean.tagger import letters
from newsclean.tagger.batch import TAKEN, TITLE, Batch
from newsclean.tagger.letters import Array, Ints

BUCKETS = 1 << 13  # of words on a page
WINDOWS = (2, 6, 20, 60)


def stretches(b: Batch) -> list[tuple[Ints, Ints, Array]]:
    """For each way to weigh lines, the page's heaviest run of lines: its first, its last, and its share of the page's weight; one value a line."""
    stops = b.counts[:, letters.STOP] + b.counts[:, letters.SOLID_STOP] + 0.5 * b.counts[:, letters.COMMA]
    plans = (
        b.flowing * b.open * np.minimum(b.size, 400) - (1 - b.flowing) * 45 - (b.role >= TAKEN) * 40,
        np.minimum(b.size, 300) - 70,
        40 * np.minimum(stops, 6) + 60 * b.flowing - 75,
    )
    return [_heaviest(b, weight.astype(np.float64)) for weight in plans]


def _heaviest(b: Batch, weight: Array) -> tuple[Ints, Ints, Array]:
    """The run of lines of the greatest sum on each page (Kadane), for all pages at once.

    Each page's sums are shifted below those of the page before it, so that one running minimum serves all.
    """
    total = np.cumsum(weight)
    before = total - weight
    shift = b.page * (np.ptp(np.concatenate((total, before))) + 1)
    low = np.minimum.accumulate(before - shift) + shift
    gain = total - low
    starts = np.flatnonzero(np.diff(b.page, prepend=-1))
    best = np.maximum.reduceat(gain, starts)[b.page]
    index = np.arange(len(weight))
    last = np.minimum.reduceat(np.where(gain >= best - 1e-6, index, len(weight)), starts)
    begun = np.maximum.accumulate(np.where(before - low <= 1e-6, index, 0))
    whole = np.add.reduceat(np.maximum(weight, 0), starts)
    return begun[last][b.page], last[b.page], best / np.maximum(whole[b.page], 1)


def distances(b: Batch, runs: list[tuple[Ints, Ints, Array]]) -> Iterator[Array]:
    """Whether the line is inside of each dense run, and how far from its ends; how big the run is."""
    index = np.arange(len(b.page))
    for first, last, share in runs:
        yield ((index >= first) & (index <= last)).astype(np.float32)
        for way in (index - first, index - last):
            yield np.sign(way) * np.log1p(np.abs(way)) / 3
            yield np.clip(way / 4, -1, 1)
        yield share
        yield np.log1p(last - first)
    first, last, _ = runs[0]
    for amount, scale in ((b.size, 4), ((b.role >= TAKEN).astype(np.float32), 2)):
        total = np.concatenate(([0.0], np.cumsum(amount, dtype=np.float64)))
        yield np.log1p(np.maximum(total[first] - total[index + 1], 0)) / scale
        yield np.log1p(np.maximum(total[index] - total[last + 1], 0)) / scale


def topics(b: Batch, run: tuple[Ints, Ints, Array]) -> Iterator[Array]:
    """The share of the line's words that the dense part has too, that the title has, and how common they are on the page."""
    t, n = b.text, len(b.page)
    telling = (t.word_size > 3) | (t.word_kind == letters.DIGIT) | (t.word_kind >= letters.HANGUL) & (t.word_kind <= letters.THAI)
    line = t.word_line[telling]
    key = ((t.words[telling] * letters.MIX[4]) >> np.uint64(51)).astype(np.int64) + b.page[line] * BUCKETS
    room = b.pages * BUCKETS
    index = np.arange(n)
    inside = ((index >= run[0]) & (index <= run[1]) & (b.prose > 0) & (b.open > 0))[line]
    shared = np.bincount(key[inside], minlength=room)[key] - inside > 0
    often = np.bincount(key, minlength=room)[key]
    telling_less = 1 / np.sqrt(often)
    words = np.bincount(line, minlength=n)
    known = np.bincount(line, shared, minlength=n)
    yield known / np.maximum(words, 5)
    yield np.log1p(known)
    yield np.bincount(line, shared * telling_less, minlength=n) / (np.bincount(line, telling_less, minlength=n) + 0.5)
    yield np.bincount(line, np.log(often), minlength=n) / np.maximum(words, 1)
    titles = b.role == TITLE
    in_title = np.bincount(key[titles[line]], minlength=room)[key] - titles[line] > 0
    yield np.bincount(line, in_title, minlength=n) / np.maximum(words, 5)
    yield np.log1p(np.bincount(line, in_title, minlength=n))
    where = np.maximum.reduceat(np.where(titles, index, -1), np.flatnonzero(np.diff(b.page, prepend=-1)))[b.page]
    yield np.where(where < 0, 0, np.sign(index - where) * np.log1p(np.abs(index - where)) / 3)
    yield (where < 0).astype(np.float32)


def windows(b: Batch) -> Iterator[Array]:
    """What surrounds the line, near and far, and on each side of it."""
    index = np.arange(len(b.page))
    values = (
        np.minimum(b.size, 300) * b.prose / 100,
        b.size < 40,
        b.role >= TAKEN,
        b.open * b.prose,
        b.counts[:, letters.STOP] + b.counts[:, letters.SOLID_STOP] > 0,
    )
    for value in values:
        total = np.concatenate(([0.0], np.cumsum(value, dtype=np.float64)))
        for width in WINDOWS:
            low, high = np.maximum(index - width, b.first), np.minimum(index + width + 1, b.behind)
            if width > 2:
                yield (total[index] - total[low]) / width
                yield (total[high] - total[index + 1]) / width
            else:
                yield (total[high] - total[low]) / (2 * width + 1)


def page(b: Batch) -> Iterator[Array]:
    """What the page is like; the same for all its lines."""
    length = np.bincount(b.page)
    dense = (
        b.counts[:, [letters.HANGUL]].sum(1),
        b.counts[:, list(letters.SOLID)].sum(1),
        b.counts[:, letters.PLAIN],
        b.counts[:, letters.UPPER],
    )
    whole = np.maximum(np.bincount(b.page, b.size), 1)
    facts = [
        np.log(length) / 3,
        np.log1p(np.bincount(b.page, b.size * b.prose)) / 3,
        np.bincount(b.page, b.size * b.prose) / whole,
        np.bincount(b.page, b.prose) / length,
        np.bincount(b.page, b.gap > 0) / length,
        np.bincount(b.page, b.gap < 0) / length,
        np.bincount(b.page, b.role >= TAKEN) / length,
        np.bincount(b.page, b.counts[:, letters.BULLET] > 0) / length,
        np.bincount(b.page, b.size * b.prose) / np.maximum(np.bincount(b.page, b.prose), 1) / 200,
        *(np.bincount(b.page, count) / whole for count in dense),
    ]
    for fact in facts:
        yield fact[b.page]
