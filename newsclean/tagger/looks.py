"""What a line looks like, and what the rules said of it."""

from collections.abc import Iterator, Sequence

import numpy as np

from newsclean.document import Role, Span
from newsclean.tagger import letters
from newsclean.tagger.batch import GROUP, GROUPS, Batch, table
from newsclean.tagger.letters import Array

FIRST = (
    (letters.COMMA, letters.STOP, letters.SOLID_STOP, letters.ASK, letters.COLON),
    (letters.UPPER,),
    (letters.LOWER,),
    (letters.DIGIT,),
    (letters.OPENER,),
    (letters.CLOSER,),
    (letters.BULLET, letters.DASH, letters.ARROW),
    (letters.HASH, letters.AT),
    (letters.SIGN, letters.BAR, letters.SLASH),
)
LAST = ((letters.STOP,), (letters.SOLID_STOP,), (letters.ASK,), (letters.ELLIPSIS,), (letters.COMMA,), (letters.COLON,), (letters.LOWER,), (letters.UPPER,), (letters.DIGIT,), (letters.CLOSER, letters.OPENER), (letters.HANGUL, letters.HAN, letters.KANA, letters.THAI, letters.PLAIN), (letters.BULLET, letters.ARROW, letters.SIGN, letters.BAR))  # fmt: skip


def letters_of(b: Batch) -> Iterator[Array]:
    """How long the line is and what it is made of."""
    yield np.log1p(b.size)
    for scale in (12, 30, 60, 120, 240):
        yield np.tanh(b.size / scale)
    total = np.maximum(b.counts.sum(1), 1)
    for kind in (
        letters.LOWER,
        letters.UPPER,
        letters.PLAIN,
        letters.HANGUL,
        letters.HAN,
        letters.KANA,
        letters.THAI,
        letters.DIGIT,
        letters.BLANK,
        letters.COMMA,
        letters.SIGN,
    ):
        yield b.counts[:, kind] / total
    for kind in (letters.STOP, letters.SOLID_STOP, letters.ASK, letters.COMMA, letters.COLON, letters.OPENER, letters.CLOSER, letters.DASH, letters.BAR, letters.SLASH, letters.DIGIT, letters.UPPER, letters.SIGN):  # fmt: skip
        yield np.log1p(b.counts[:, kind])
    for kind in (letters.ELLIPSIS, letters.AT, letters.HASH, letters.COPY, letters.MONEY, letters.BULLET, letters.ARROW, letters.OTHER):
        yield np.minimum(b.counts[:, kind], 2)
    yield (b.counts[:, list(letters.LETTERS)].sum(1) == 0).astype(np.float32)


def ends(b: Batch) -> Iterator[Array]:
    """How the line begins and ends, and how many sentences end in it."""
    t = b.text
    yield from table(FIRST)[t.kinds[t.starts]].T
    tail = t.starts + t.sizes - 1
    quoted = t.kinds[tail] == letters.CLOSER
    tail = np.where(quoted & (tail > t.starts), tail - 1, tail)
    tail = np.where((t.kinds[tail] == letters.CLOSER) & (tail > t.starts), tail - 1, tail)
    last = t.kinds[tail].copy()
    last[(last == letters.STOP) & (t.kinds[np.maximum(tail - 1, 0)] == letters.STOP) & (tail > t.starts)] = letters.ELLIPSIS
    yield quoted.astype(np.float32)
    yield from table(LAST)[last].T
    sentences = _inner(b)
    stops = (last == letters.STOP) | (last == letters.SOLID_STOP)
    sentences -= stops & (sentences > 0)
    yield np.log1p(sentences)
    yield np.minimum(sentences, 1)
    yield stops * np.tanh(b.size / 60)


def _inner(b: Batch) -> Array:
    """How many sentences end in each line, as far as a blank or a quotation mark behind shows it."""
    kinds = b.text.kinds
    at = np.flatnonzero((kinds >= letters.STOP) & (kinds <= letters.ASK))
    behind = kinds[np.minimum(at + 1, len(kinds) - 1)]
    ends = (kinds[at] == letters.SOLID_STOP) | (behind == letters.BLANK) | (behind == letters.CLOSER)
    return np.bincount(b.text.line[at[ends]], minlength=len(b.page)).astype(np.float32)


def addresses(b: Batch) -> Iterator[Array]:
    """Addresses of sites, names of hosts, and times of day."""
    t = b.text
    at = np.flatnonzero((t.kinds == letters.COLON) | (t.kinds == letters.STOP))
    at = at[(at > 0) & (at < len(t.kinds) - 2)]
    colon, before, behind = t.kinds[at] == letters.COLON, t.kinds[at - 1], t.kinds[at + 1]
    address = colon & (behind == letters.SLASH) & (t.kinds[at + 2] == letters.SLASH)
    host = ~colon & (before == letters.LOWER) & (behind == letters.LOWER)
    clock = colon & (before == letters.DIGIT) & (behind == letters.DIGIT)
    date = ~colon & (before == letters.DIGIT) & (behind == letters.DIGIT)
    for found in (address, host, clock, date):
        yield np.minimum(np.bincount(t.line[at[found]], minlength=len(b.page)), 2)


def words(b: Batch) -> Iterator[Array]:
    """The shape of the words: how many, how long, how many with a capital; a sentence has small words, a title and a menu have capitals."""
    t, n = b.text, len(b.page)
    spaced = t.word_kind < letters.HAN
    line, size = t.word_line[spaced], t.word_size[spaced]
    words = np.maximum(np.bincount(line, minlength=n), 1)
    yield np.log1p(np.bincount(t.word_line, minlength=n))
    yield np.bincount(line, np.minimum(size, 20), minlength=n) / words / 8
    yield np.bincount(line, size <= 3, minlength=n) / words
    yield np.bincount(line, size >= 9, minlength=n) / words
    yield np.bincount(line, t.word_kind[spaced] == letters.UPPER, minlength=n) / words
    yield np.bincount(line, t.word_kind[spaced] == letters.DIGIT, minlength=n) / words
    yield np.bincount(line, (t.word_kind[spaced] == letters.LOWER) & (size <= 4), minlength=n) / words


def verdicts(b: Batch, lines: Sequence[Span]) -> Iterator[Array]:
    """What the rules said of the line: its role, whether its place or its words gave it, and what was found in it."""
    for group in range(-1, len(GROUPS)):
        yield b.role == group
    # A deck and a menu are so by their place too; their roles say it already.
    yield np.array([line.by_place and line.role is not Role.SUBTITLE and line.rule != "menu" for line in lines], np.float32)
    yield b.prose
    found = np.zeros((len(GROUPS) + 2, len(lines)), np.float32)
    hits = [(GROUP[id(rule.role)], at) for at, line in enumerate(lines) if line.hits for rule in line.hits]
    if hits:
        group, at = np.array(hits).T
        found[group, at] = 1
        found[-2, at] = 1
    yield from found
