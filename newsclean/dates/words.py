"""The words that stand beside a date - labels, weekdays, months before the day - found by where they end, and the line they stand in."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from newsclean.dates.names import LABELS, LEADS, MONTHS, WEEKDAYS
from newsclean.dates.shapes import LETTERS

Words = Mapping[str, Sequence[str]]
LONGEST_NAME = max(map(len, (*MONTHS, *WEEKDAYS, *LABELS, *LEADS)))
BETWEEN = " :=|/·•,.;<[(【〔-–—"  # may stand between a label and its date
WEEKDAY_AFTER = re.compile(
    rf" ?,? ?(?:\( ?(?P<enclosed>[{LETTERS}\u1100-\uffff' ]{{1,16}})\.?(?:·祝)? ?\)|(?P<glued>[\u1100-\uffff]{{2,3}})|(?P<spaced>[{LETTERS}]{{5,14}}))"
)


class Line(NamedTuple):
    """A line as it is and folded, and its language where that is known."""

    raw: str
    text: str
    language: str | None = None


def by_end(words: Iterable[str]) -> Words:
    """The words by their last two letters, the longest first; a word of one letter by that."""
    ordered = sorted(words, key=len, reverse=True)
    return {end: [word for word in ordered if word[-2:] == end] for end in {word[-2:] for word in ordered}}


WEEKDAY, LABEL, LEAD = by_end(WEEKDAYS), by_end(LABELS), by_end(LEADS)


def word_before(line: Line, floor: int, end: int, words: Words) -> tuple[int, str]:
    """Where the longest of the words that stands directly before `end` begins, and that word; (end, "") if none does.

    Thai, Hangul and Han may be glued to what stands before; other letters only where a capital begins the word: "UpdatedMay 4, 2025".
    """
    begin = max(floor, end - 2 * LONGEST_NAME)
    head = line.text[begin:end].rstrip(BETWEEN)
    for word in (*words.get(head[-2:], ()), *words.get(head[-1:], ())):
        if head.endswith(word):
            at = begin + len(head) - len(word)
            glued = word < "\u0e00" and at > floor and line.text[at - 1].isalpha()
            if glued and not (line.raw[at].isupper() and not line.raw[at - 1].isupper()):
                return end, ""
            return at, word
    return end, ""


def label_after(text: str, at: int, limit: int) -> tuple[str, int]:
    """The longest label that begins at `at`, and where it ends; ("", at) if none does."""
    for size in range(min(LONGEST_NAME, limit - at), 1, -1):
        if text[at : at + size] in LABELS:
            return text[at : at + size], at + size
    return "", at


def label_before(line: Line, floor: int, start: int) -> tuple[int, str | None, bool]:
    """Where the label directly before `start` begins, what it says, and whether a bracket opened behind it; (start, None, False) if none does."""
    lead, _ = word_before(line, floor, start, LEAD)
    at, word = min(word_before(line, floor, end, LABEL) for end in {start, lead})
    return (at, LABELS[word], bool(set(line.text[at:start]) & set("[(<【〔"))) if word else (start, None, False)


def weekday_before(line: Line, floor: int, start: int, known: int | None) -> tuple[int, int | None]:
    """Where the weekday before `start` begins, and which one it is, or the one known where none stands there.

    Latin names of two letters are words too: they settle nothing, and count only where no word stands before.
    """
    lead, _ = word_before(line, floor, start, LEAD)
    for end in (start, lead):
        at, word = word_before(line, floor, end, WEEKDAY)
        if len(word) > 2 or word >= "\u0400":
            return at, WEEKDAYS[word]
        if word and not line.text[floor:at].rstrip()[-1:].isalnum():
            return at, known
    return start, known


def weekday_after(text: str, end: int) -> tuple[int | None, int]:
    """The weekday that follows a date which ends at `end`, or None, and where what is said of the day ends."""
    found = WEEKDAY_AFTER.match(text, end)
    word = (found["enclosed"] or found["glued"] or found["spaced"]).strip(" .") if found else ""
    if found and found["glued"]:
        word = word if word in WEEKDAYS else word[:2]
        return (WEEKDAYS[word], found.start("glued") + len(word)) if word in WEEKDAYS else (None, end)
    return (WEEKDAYS[word], found.end()) if found and word in WEEKDAYS else (None, end)
