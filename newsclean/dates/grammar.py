"""Publication stamps: which dates a line of news text holds, in which zone, and under which label.

    기사승인 : 2025-09-19 10:10:49            published, no zone stated
    Updated 12:44 BST, 20 Apr 2026            modified, +01:00

A new language is added by its names in names.py. The grammar starts at runs of digits and looks a bounded way around each: time is
linear in the line, and a line without a year costs one scan.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import pairwise
from typing import NamedTuple

from newsclean.dates.calendars import ERAS, FIRST_YEARS, Beside, day_of
from newsclean.dates.clocks import Clock, any_of, clock_after, clock_before
from newsclean.dates.names import BEHIND, COUNTED, LABELS, LEADS, MONTHS, NOT_ALONE, WEEKDAYS, fold, names
from newsclean.dates.shapes import LETTERS, QUICK, SHAPES
from newsclean.dates.words import BETWEEN, LEAD, Line, by_end, label_after, label_before, weekday_after, weekday_before, word_before
from newsclean.dates.zones import AMERICAN_NAMES, FIXED, assumed_offset, offset_of

LONGEST_STRIP, LONGEST_LABEL = 200, 40  # characters: a longer line is no date line, and no label
NEAR = 40  # characters around a date whose letters tell in which order its numbers stand
AROUND = BETWEEN + ">])】〕\"'"  # may stand around and between stamps

LABEL_BEHIND = re.compile(rf" ?(?P<label>{any_of(names(BEHIND))})(?= ?(?:\Z|[|/·,\])>】。]))")
CLOSE = re.compile(r" ?[\])>】〕]")
GAP = re.compile(r"[ |/·•,;(\[–—-]{0,4}")  # between a stamp and what else is said of its day
RUN = re.compile(r"\d+")
NUMBER_BEFORE = re.compile(r"(?:\d[-./]|[_v])\Z")  # a longer number, a file name, a version
_TO = r" ?[-–—~&] ?| (?:bis|to|till|until|through|and|und|y|e|et|i|og|och|ja|ve|en|al?|au|do|do dnia|až|až do|до|по|и|і) "
RANGE_BEFORE = re.compile(rf"(?<![\d:.-])\d{{1,2}}(?:\.|st|nd|rd|th|º)?(?:\d{{1,2}}\.|(?: de)? (?P<w>[{LETTERS}]{{3,12}}))?(?:{_TO})\Z")
RANGE_AFTER = re.compile(r" ?(?:~ ?\d|[–—-] ?\d{1,2} ?[일日号號])")
DASH = re.compile(r" ?[–—-]")
SHORT_ENDS = re.compile(r" ?(?:\Z|[|)\]·•,;])")
RANGE = re.compile(_TO)
_COUNTED = any_of(names(COUNTED))
COUNTER = re.compile(
    rf"(?:{_COUNTED}) ?:? ?\d[\d,]{{0,8}}(?!\d)(?: ?(?:{_COUNTED})(?![^\W\d_]))?|[a-z]?\d[\d,]{{0,8}} ?(?:{_COUNTED})(?![^\W\d_])"
    r"|[제第] ?\d{1,6} ?[호号號期]|\d{1,2}:\d\d"
)
ALONE_NO_LABEL = frozenset(names(NOT_ALONE))
MONTH, ERA = by_end(MONTHS), by_end({*ERAS, *FIRST_YEARS} - {"r", "h"})
FURNITURE = by_end({*LABELS, *WEEKDAYS, *LEADS, *map(fold, FIXED), "uhr", "오전", "오후", "am", "pm"})  # of a date line


class Stamp(NamedTuple):
    """A date in `line[start:end]`, label and its punctuation included.

    when: a datetime where a time of day is given, without tzinfo.  offset: "+09:00", only where the line states it.
    label: "published", "modified", or None where no label stands beside the date.
    """

    start: int
    end: int
    when: date | datetime
    offset: str | None = None
    label: str | None = None


def stamps(line: str, language: str | None = None) -> list[Stamp]:
    """Every date in the line, left to right, not overlapping; [] where there is none. A range of dates is none.

    language: of the page; it settles the order of numbers ("03.05.24"), where the line itself does not.
    """
    if not QUICK.search(line):
        return []
    return list(_without_ranges(Line(line, fold(line), language)))


def is_stamp(line: str) -> bool:
    """Whether the line is a date line: nothing but stamps, labels, weekdays, separators and counters ("댓글 0", "789文字")."""
    found = stamps(line, "en") if len(line) <= LONGEST_STRIP else []  # any language: which day it is does not matter
    if not found:
        return False
    rest = fold(line)
    for stamp in reversed(found):
        rest = f"{rest[: stamp.start]}|{rest[stamp.end :]}"
    rest = COUNTER.sub(" ", rest).rstrip(AROUND)
    while rest:
        start, word = word_before(Line(rest, rest), 0, len(rest), FURNITURE)
        if not word:
            return False
        rest = rest[:start].rstrip(AROUND)
    return True


def label_of(line: str) -> str | None:
    """What the line says as a label and nothing else, "published" or "modified", for pages which put the date on the next line."""
    text = fold(line).strip(AROUND) if len(line) <= LONGEST_LABEL else ""
    end, _ = word_before(Line(text, text), 0, len(text), LEAD)
    return None if text in ALONE_NO_LABEL else LABELS.get(text) or LABELS.get(text[:end].rstrip(BETWEEN))


def iso(stamp: Stamp, language: str | None) -> tuple[str, str | None]:
    """The stamp in ISO 8601, and how its offset is known: "stated", "assumed", or None where there is none to give.

    A date without a time has no offset.
    """
    if not isinstance(stamp.when, datetime):
        return stamp.when.isoformat(), None
    if stamp.offset:
        return stamp.when.isoformat() + stamp.offset, "stated"
    offset = assumed_offset(stamp.when, language)
    return stamp.when.isoformat() + (offset or ""), "assumed" if offset else None


def _without_ranges(line: Line) -> Iterator[Stamp]:
    """The stamps of a line, less those that only say from when to when; and what is said of a stamp's own day: "(Updated 4:30 am)"."""
    found = list(_scan(line))
    ends = {stamp for pair in pairwise(found) if _is_range(line, *pair) for stamp in pair}
    for at, stamp in enumerate(found):
        if stamp not in ends:
            yield stamp
            yield from _same_day(line, stamp, found[at + 1].start if at + 1 < len(found) else len(line.text))


def _is_range(line: Line, first: Stamp, last: Stamp) -> bool:
    is_bare = all(stamp.label is None and not isinstance(stamp.when, datetime) for stamp in (first, last))
    return is_bare and RANGE.fullmatch(line.text, first.end, last.start) is not None


def _same_day(line: Line, stamp: Stamp, limit: int) -> Iterator[Stamp]:
    """The label with a time and no date that follows a stamp: of the same day, unless the time is earlier. Then nothing: the day is a guess."""
    gap = GAP.match(line.text, stamp.end, limit)
    at = gap.end() if gap else stamp.end
    word, end = label_after(line.text, at, limit) if RUN.search(line.text, at, limit) else ("", at)
    clock = clock_after(line.raw, line.text, end) if word else None
    if clock and clock.end <= limit:
        when = datetime.combine(stamp.when, clock.time)
        if not isinstance(stamp.when, datetime) or when >= stamp.when:
            yield Stamp(at, clock.end, when, offset_of(clock.zone, when), LABELS[word])


def _scan(line: Line) -> Iterator[Stamp]:
    last: Stamp | None = None
    run = RUN.search(line.text)
    while run:
        start, end = run.span()
        stamp = None
        if not NUMBER_BEFORE.search(line.text, max(last.end if last else 0, start - 2), start):
            stamp = _first(line, start, SHAPES.get(max(2, end - start), ()), last)
        if stamp:
            yield stamp
            last, end = stamp, stamp.end
        run = RUN.search(line.text, end)


def _first(line: Line, start: int, shapes: Iterable[re.Pattern[str]], last: Stamp | None) -> Stamp | None:
    for shape in shapes:
        found = shape.match(line.text, start)
        if found and (stamp := _stamp(line, found, last)):
            return stamp
    return None


def _stamp(line: Line, found: re.Match[str], last: Stamp | None) -> Stamp | None:
    floor, text = last.end if last else 0, line.text
    start, numbers = _completed(line, found, last)
    if not day_of(numbers, Beside("", line.language or "en")) or _in_range(text, floor, found):
        return None
    weekday, end = weekday_after(text, found.end())
    after = clock_after(line.raw, text, end)
    start, weekday = weekday_before(line, floor, start, weekday)
    before = clock_before(line.raw, text, floor, start) if RUN.search(text, max(floor, start - 36), start) else None
    clock = before if before and (before.firm or not after) else after
    if clock and clock is before:
        start, weekday = weekday_before(line, floor, clock.start, weekday)
    start, label, closed = label_before(line, floor, start)
    clock = clock or (clock_after(line.raw, text, end, labelled=True) if label else None)
    if clock and clock is not before:
        end = clock.end
    end = close.end() if closed and (close := CLOSE.match(text, end)) else end
    if behind := LABEL_BEHIND.match(text, end):
        label, end = label or LABELS[behind["label"]], behind.end()
    near = text[max(0, start - NEAR) : end + NEAR]
    day = day_of(numbers, Beside(near, line.language, weekday, _is_american(clock, line.language), bool(clock and clock.worded)))
    if not day or not _is_sure(text, found.end(), numbers, clock, label):
        return None
    when = datetime.combine(day, clock.time) if clock else day
    return Stamp(start, end, when, offset_of(clock.zone, when) if clock and isinstance(when, datetime) else None, label)


def _completed(line: Line, found: re.Match[str], last: Stamp | None) -> tuple[int, dict[str, str]]:
    """Where the date begins, and its numbers, with what stands before them: the month, the era; the year of the stamp before."""
    floor, start, numbers = last.end if last else 0, found.start(), _numbers(found)
    if not numbers.keys() & {"w", "a", "p", "m"}:
        start, numbers["w"] = word_before(line, floor, start, MONTH)
    if "u" in numbers or "era" in numbers:
        start, numbers["era"] = word_before(line, floor, start, ERA)
        if "s" in numbers:
            start, numbers["era"] = start - 1, line.text[start - 1]
    elif not numbers.keys() & {"y", "p", "z"}:
        numbers["yearless"] = "yes"
        numbers["y"] = str(last.when.year + (int(numbers["m"]) < last.when.month)) if last else "0"
    return start, numbers


def _numbers(found: re.Match[str]) -> dict[str, str]:
    return {name: text for name, text in found.groupdict().items() if text is not None}


def _in_range(text: str, floor: int, found: re.Match[str]) -> bool:
    """Whether the date is only one end of a range: "3.-5. Mai 2024", "2024-05-03 ~ 05"."""
    if RANGE_AFTER.match(text, found.end()) or text.endswith(("~", "~ "), floor, found.start()):
        return True
    before = RANGE_BEFORE.search(text, max(floor, found.start() - 24), found.start()) if len(found[1]) < 3 else None
    return before is not None and (not before["w"] or before["w"] in MONTHS)


def _is_sure(text: str, end: int, numbers: dict[str, str], clock: Clock | None, label: str | None) -> bool:
    """Whether numbers that may be anything are a date: those without a year need a label, those with two digits of it a label or a time."""
    if "p" in numbers:
        return bool(clock or label)
    if "z" in numbers:
        return bool(clock and not DASH.match(text, end)) or bool(label and SHORT_ENDS.match(text, end))
    return bool(label) or "yearless" not in numbers


def _is_american(clock: Clock | None, language: str | None) -> bool:
    """Whether a clock is such as stands beside dates with the month first."""
    if not clock or language not in (None, "en"):
        return False
    return clock.zone in AMERICAN_NAMES or (clock.latin and not clock.zone)
