"""How right a result is: bodies by shared runs of words, fields by exact or near values; precision and recall apart.

The body's measure is the one of the public article-extraction benchmark: 4-word shingles, precision and recall averaged over pages, then
their harmonic mean. A page without a result counts for recall only.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

WORD = re.compile(r"\w+")
# Scripts written without blanks count by the letter.
SOLID = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
TOKEN = re.compile(rf"[{SOLID}]|[^\W{SOLID}]+")
RUN = 4  # words of a shingle
NEAR = 0.9  # the F1 of tokens from which a title is the same title


class Score(NamedTuple):
    """Precision, recall and their harmonic mean, 0 to 1."""

    precision: float
    recall: float
    f1: float


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The runs of RUN words in a text, with their counts; one short run where it has fewer words, none where it has none."""
    words = WORD.findall(text)
    return Counter(tuple(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1)) if words)


def tokens(text: str) -> Counter[str]:
    """The words of a text (letters, in scripts without blanks), folded, with their counts."""
    return Counter(TOKEN.findall(unicodedata.normalize("NFKC", text).lower()))


def compare(gold: Counter[str] | Counter[tuple[str, ...]], found: Counter[str] | Counter[tuple[str, ...]]) -> Score:
    """How much of what was found is right, and how much of what is right was found. Two empty ones are equal."""
    hits = (gold & found).total()  # type: ignore[operator]
    if hits == gold.total() == found.total():
        return Score(1.0, 1.0, 1.0)
    precision, recall = hits / (found.total() or 1), hits / (gold.total() or 1)
    return Score(precision, recall, _mean(precision, recall))


def body(gold: str, found: str) -> Score:
    return compare(shingles(gold), shingles(found))


def is_near(gold: str, found: str | None) -> bool:
    """Whether the title found is the title, or nearly."""
    return found is not None and compare(tokens(gold), tokens(found)).f1 >= NEAR


def average(scores: Iterable[tuple[Score, bool]]) -> Score:
    """The score of a set of pages: each with its own score, and whether anything was found on it."""
    pages = list(scores)
    found = [score.precision for score, something in pages if something]
    precision = sum(found) / (len(found) or 1)
    recall = sum(score.recall for score, _ in pages) / (len(pages) or 1)
    return Score(precision, recall, _mean(precision, recall))


def _mean(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
