"""The letters of many lines at once: what kind each is, and the words they make, as arrays. No vocabulary, only shape."""

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Ints = NDArray[np.int64]

(OTHER, LOWER, UPPER, PLAIN, HANGUL, HAN, KANA, THAI, DIGIT, BLANK, STOP, SOLID_STOP, ASK, ELLIPSIS, COMMA, COLON, OPENER, CLOSER, DASH, BAR, SLASH, AT, HASH, COPY,
 MONEY, BULLET, ARROW, SIGN) = range(28)  # fmt: skip
KINDS = 28
SOLID = (HAN, KANA, THAI)
LETTERS = (LOWER, UPPER, PLAIN, HANGUL, HAN, KANA, THAI)
SIGNS = {
    STOP: ".।॥۔",
    SOLID_STOP: "。．",
    ASK: "!?！？؟",
    ELLIPSIS: "…",
    COMMA: ",;،、，；؛",
    COLON: ":：",
    OPENER: "([{（【〔「『“‘«‹„‚〈《＜<",
    CLOSER: ")]}）】〕」』”’»›\"'〉》＞>",
    DASH: "-–—―‐‑_~",
    BAR: "|｜¦‖",
    SLASH: "/\\／",
    AT: "@",
    HASH: "#＃",
    COPY: "©ⓒⒸ®™",
    BULLET: "•·∙‣▪◦*○●■□▶▷►▼▲△▽◀◁★☆◆◇※☞❯+×✕",
    ARROW: "→←↑↓›↗⟶",
}
SCRIPTS = (
    (HANGUL, 0xAC00, 0xD7A4), (HANGUL, 0x1100, 0x1200), (HANGUL, 0x3130, 0x3190), (HAN, 0x3400, 0xA000), (HAN, 0xF900, 0xFB00),
    (KANA, 0x3040, 0x30FB), (KANA, 0x30FC, 0x3100), (THAI, 0x0E00, 0x0F00), (THAI, 0x1000, 0x10A0), (THAI, 0x1780, 0x1800),
)  # fmt: skip
BASIC = 0x10000  # code points of the basic plane; letters beyond it count as Han or as signs
MIX = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93, 0xFF51AFD7ED558CCD], np.uint64)
STEM = 5  # letters of a word that count; two syllables of Hangul, pairs of letters where words are not spaced


class Letters(NamedTuple):
    """starts: where each line begins in `kinds` and `folded`; a break stands behind each.  line: of each letter.
    words: the key of each word.  word_line: its line.  word_size: in letters.  word_kind: the kind of its first letter."""

    starts: Ints
    sizes: Ints
    line: Ints
    kinds: NDArray[np.uint8]
    folded: NDArray[Any]
    words: NDArray[np.uint64]
    word_line: Ints
    word_size: Ints
    word_kind: NDArray[np.uint8]


@cache
def tables() -> tuple[NDArray[np.uint8], NDArray[np.uint16]]:
    """The kind of each code point of the basic plane, and its lower case."""
    kinds = bytearray(BASIC)
    lower = np.arange(BASIC, dtype=np.uint16)
    by_category = {
        "Ll": LOWER,
        "Lu": UPPER,
        "Lt": UPPER,
        "Nd": DIGIT,
        "Zs": BLANK,
        "Sc": MONEY,
        "Ps": OPENER,
        "Pe": CLOSER,
        "Pi": OPENER,
        "Pf": CLOSER,
        "Pd": DASH,
    }
    for code in range(BASIC):
        category = unicodedata.category(chr(code))
        kinds[code] = by_category.get(category, PLAIN if category[0] in "LM" else SIGN if category[0] in "PSN" else OTHER)
        if category in ("Lu", "Lt"):
            small = ord(chr(code).lower()[0])
            lower[code] = small if small < BASIC else code
    for kind, first, last in SCRIPTS:
        kinds[first:last] = bytes([kind]) * (last - first)
    for kind, signs in SIGNS.items():
        for sign in signs:
            kinds[ord(sign)] = kind
    kinds[ord("%")] = kinds[ord("％")] = MONEY
    kinds[9] = kinds[10] = BLANK
    return np.frombuffer(bytes(kinds), np.uint8), lower


def read(texts: Sequence[str]) -> Letters:
    """The letters and words of the lines; every text holds at least one character."""
    kind_of, lower = tables()
    codes = np.frombuffer("\n".join((*texts, "")).encode("utf-32-le", "surrogatepass"), np.uint32)
    sizes = np.fromiter(map(len, texts), np.int64, len(texts))
    starts = np.cumsum(sizes + 1) - sizes - 1
    line = np.repeat(np.arange(len(texts)), sizes + 1)
    basic = np.minimum(codes, BASIC - 1)
    kinds = kind_of[basic]
    beyond = codes >= BASIC
    if beyond.any():
        kinds = np.where(beyond, np.where((codes >= 0x20000) & (codes < 0x40000), HAN, SIGN).astype(np.uint8), kinds)
    folded = np.where(beyond, codes, lower[basic]) if beyond.any() else lower[basic]
    return Letters(starts, sizes, line, kinds, folded, *_words(kinds, folded, line))


def _words(kinds: NDArray[np.uint8], folded: NDArray[Any], line: Ints) -> tuple[NDArray[np.uint64], Ints, Ints, NDArray[np.uint8]]:
    """Key, line, size and kind of each word; letters of unspaced scripts make a word with the one behind them."""
    table = np.zeros(KINDS, np.uint8)
    table[[LOWER, UPPER, PLAIN, HANGUL, DIGIT]] = 1
    table[list(SOLID)] = 2
    group = table[kinds]
    spaced = group == 1
    edge = np.flatnonzero(np.diff(np.concatenate(([False], spaced, [False])).view(np.int8)))
    first, behind = edge[::2], edge[1::2]
    size = behind - first
    limit = np.minimum(size, np.where(kinds[first] == HANGUL, 2, STEM))
    key = folded[first] * MIX[0]
    for at in range(1, STEM):
        longer = np.flatnonzero(limit > at)
        key[longer] += folded[first[longer] + at] * MIX[at]
    solid = group == 2
    pair = np.flatnonzero(solid[:-1] & solid[1:])
    pairs = folded[pair] * MIX[0] + folded[pair + 1] * MIX[1]
    return (
        np.concatenate((key, pairs)),
        np.concatenate((line[first], line[pair])),
        np.concatenate((size, np.full(len(pair), 2))),
        np.concatenate((kinds[first], kinds[pair])),
    )
