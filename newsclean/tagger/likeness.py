"""What the lines of a page's head have in common with each other and with the story: a kicker, a title and its deck speak of the same."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from newsclean.survey import Survey
from newsclean.tagger.letters import Array
from newsclean.topic import FEWEST, words

OPENING, LONGEST = 40, 400  # lines of the story that are looked at, and characters of each
LONG = 15  # characters of a text that may end another one
OFTEN = 3  # lines that say a word; more are as many
NEAR = 6  # lines around a candidate
CLOSE = 2  # lines
ALIKE = 0.3  # the share of words from which on two lines speak of the same


class Seen(NamedTuple):
    """The lines of the head and the opening. texts: cut to LONGEST.  said: the words of each candidate, by its index.
    told: in how many lines of prose each word stands.  reversed: the long texts from behind, sorted."""

    texts: Sequence[str]
    said: dict[int, set[str]]
    told: Counter[str]
    reversed: Sequence[str]


def likeness(page: Survey, candidates: Sequence[int], start: int) -> Array:
    """(candidates, features); start: the index of the first line of the story."""
    lines = page.lines[: start + OPENING]
    texts = [line.text[:LONGEST] for line in lines]
    told = Counter(word for line, text in zip(lines[start:], texts[start:], strict=True) if line.prose for word in set(words(text)))
    reversed_texts = sorted({text[::-1] for text in texts if len(text) >= LONG})
    seen = Seen(texts, {index: set(words(texts[index])) for index in candidates}, told, reversed_texts)
    rows = [[*_ends(seen, index), *_often(seen, index), *_around(page, seen, candidates, nth)] for nth, index in enumerate(candidates)]
    return np.array(rows, np.float32)


def _ends(seen: Seen, index: int) -> Iterator[float]:
    """Whether a longer line ends with the candidate, and whether it ends with another line: a step of a breadcrumb, a glued kicker."""
    text = seen.texts[index][::-1]
    at = bisect_right(seen.reversed, text)
    yield float(len(text) >= LONG and at < len(seen.reversed) and seen.reversed[at].startswith(text))
    yield float(at > 1 and text != seen.reversed[at - 2] and text.startswith(seen.reversed[at - 2]))


def _often(seen: Seen, index: int) -> Iterator[float]:
    """How often the story says the words of the candidate."""
    own = seen.said[index]
    size = max(len(own), FEWEST)
    yield sum(min(seen.told[word], OFTEN) for word in own) / OFTEN / size
    yield sum(seen.told[word] > 1 for word in own) / size


def _around(page: Survey, seen: Seen, candidates: Sequence[int], nth: int) -> Iterator[float]:
    """What the candidate shares with the one above it, the prose below it, and those near; and how its text begins."""
    index, text = candidates[nth], seen.texts[candidates[nth]]
    above = [other for other in candidates[max(0, nth - 1) : nth] if other >= index - CLOSE]
    yield _share(seen.said[index], seen.said[above[0]]) if above else 0.0
    yield float(bool(above))
    below = range(index + 1, min(index + NEAR, len(seen.texts)))
    prose = next((at for at in below if page.lines[at].prose), None)
    yield _share(seen.said[index], set(words(seen.texts[prose]))) if prose is not None else 0.0
    yield min(NEAR, NEAR if prose is None else prose - index) / NEAR
    shares = [
        _share(seen.said[index], seen.said[other])
        for other in candidates[max(0, nth - NEAR) : nth + NEAR + 1]
        if 0 < abs(other - index) <= NEAR
    ]
    yield max(shares, default=0.0)
    yield sum(share > ALIKE for share in shares) / 4
    yield float(text[:1].islower())
    yield float(":" in text)
    yield float(text.startswith(("http", "www")))


def _share(own: set[str], other: set[str]) -> float:
    return len(own & other) / max(len(own), FEWEST)
