"""Publication stamps: which dates a line of news text holds, in which zone, and under which label.

    기사승인 : 2025-09-19 10:10:49            published, no zone stated
    Updated 12:44 BST, 20 Apr 2026            modified, +01:00

A new language is added by its names in date_names.py. The grammar starts at runs of digits and looks a bounded way around each: time is
linear in the line, and a line without a year costs one scan.
"""

import re
from collections.abc import Collection, Iterable
from datetime import date, datetime, time
from typing import NamedTuple

from newsclean.date_names import BEFORE_TIME, BEHIND, COUNTED, LABELS, LEADS, MONTHS, WEEKDAYS
from newsclean.timezones import AMERICAN, FIXED, assumed_offset, offset_of

AFTERNOON = ("오후", "午後", "下午", "晚上", "p")
LONGEST_STRIP, LONGEST_LABEL = 200, 40  # characters: a longer line is no date line, and no label

LONGEST_NAME = max(map(len, (*MONTHS, *WEEKDAYS, *LABELS)))
# Full-width forms and odd blanks. Every character keeps its place, so an offset in the folded text is an offset in the line.
FOLD: dict[int, int | str] = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
FOLD |= dict.fromkeys((*range(9, 14), 0xA0, *range(0x2000, 0x2010), 0x202F, 0x205F, 0x3000, 0xFEFF), " ")
FOLD |= {0x130: "i", 0x2010: "-", 0x2011: "-", 0x2212: "-", 0x2236: ":", 0x3163: "|"}
BETWEEN = " :=|/·•,.;<[(【〔-–—"  # may stand between a label and its date
AROUND = BETWEEN + ">])】〕\"'"  # may stand around and between stamps


def _any(names: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


# One pattern a shape, tried where a run of 4, or of 1 or 2 digits starts. y m d: its numbers. w: a word for the month. a b: day and
# month in either order. p q r: two digits each. Without w, a, p or m the month stands before; without y the year is the last stamp's.
SHAPES = {
    4: (
        re.compile(
            r"(?P<y>\d{4})(?P<s>(?P<dot>\.)|[-/]) ?(?P<m>\d{1,2})(?P=s) ?(?P<d>\d{1,2})(?!\d|(?P=s)(?:\d(?!\d?:)|(?<=/)))(?(dot)\.?)"
        ),
        re.compile(r"(?P<y>\d{4}) ?[년年] ?(?P<m>\d{1,2}) ?[월月] ?(?P<d>\d{1,2}) ?[일日号號]"),
    ),
    2: (
        re.compile(r"(?P<a>\d{1,2})(?P<s>[-./]) ?(?P<b>\d{1,2})(?P=s) ?(?P<y>\d{4})(?!\d|(?P=s)(?:\d|(?<=/)))"),
        re.compile(r"(?P<p>\d\d)(?P<s>[-.])(?P<q>\d\d)(?:(?P=s)|/)(?P<r>\d\d)(?!\d)\.?"),
        re.compile(
            r"(?P<d>\d{1,2})(?:\.?[º°ª]|\.|st|nd|rd|th|er)?(?: (?:de|of)(?= ))?[ /-]{0,2}(?P<w>[^\W\d_]{3,12})[.,]{0,2}"
            r"(?: del?(?= ))?[ /-]{0,2}(?P<y>\d{4})(?!\d)(?: ?(?:г\.|года))?"
        ),
        re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th)?[, ]{1,2}(?P<y>\d{4})(?!\d|[-./]\d)"),
        re.compile(r"(?P<d>\d{1,2}) tháng (?P<m>\d{1,2})(?: năm|,)? ?(?P<y>\d{4})(?!\d)"),
        re.compile(r"(?P<m>\d{1,2})(?:/| ?[월月] ?)(?P<d>\d{1,2})(?: ?[일日])?(?= ?\d{1,2}[:時시])"),
    ),
}
END = r"(?![^\W\d_])"  # of a word
_ZONE = rf"(?:gmt|utc) ?[+-]\d{{1,2}}(?::?\d\d)?|[+-]\d\d:?\d\d|(?:{_any((*FIXED, *AMERICAN)).lower()}){END}"
_CLOCK = (
    r"(?:(?P<half>오전|오후|午前|午後|上午|下午|凌晨|晚上) ?)?(?P<hour>\d{1,2})(?!\d)(?: ?(?P<mark>[:.h시時时点點])"
    rf"(?: ?(?P<minute>\d{{1,2}})(?!\d)(?: ?[:분分] ?(?P<second>\d\d)(?!\d)(?:[.,]\d{{1,9}})?)?[분分초秒]?|{END}))?"
    rf"(?: ?(?P<latin>[ap](?:m|\. ?m\.?)){END})?(?: ?:? ?(?P<unit>uhr|(?:hrs?|uur|h){END}))?(?P<tail> ?\(?(?P<zone>{_ZONE})\)?)?"
)
CLOCK_AFTER = re.compile(rf"(?:t|[ ,|·•/–—(-]{{0,4}}(?:(?P<told>{_any(BEFORE_TIME.split(', '))})\.? ?)?){_CLOCK}(?P<comma>)")
CLOCK_BEFORE = re.compile(rf"(?<![\d:.,])(?P<told>){_CLOCK}(?P<comma> ?,)?(?: ?[|·•–-])?(?: on| of| del| den| am| ngày)? ?\Z")
_GLUED = [name for name in WEEKDAYS if name >= "\u1100"]
_SPACED = [name for name in WEEKDAYS if name < "\u1100" and len(name) > 4]  # "so" and "sun" behind a date are words
WEEKDAY_AFTER = re.compile(
    rf" ?,? ?(?:\( ?(?:[월화수목금토일月火水木金土]|{_any(WEEKDAYS)})\.?(?:・祝)? ?\)|{_any(_GLUED)}|(?:{_any(_SPACED)}){END})"
)
LABEL_BEHIND = re.compile(rf" ?(?P<label>{_any(BEHIND.split(', '))})(?= ?(?:\Z|[|/·,\])>】。]))")
CLOSE = re.compile(r" ?[\])>】〕]")
QUICK = re.compile(r"\d\d(?:\d\d|[-./]\d\d[-./]\d\d)")
RUN = re.compile(r"\d+")
NUMBER_BEFORE = re.compile(r"(?:\d[-./]|[_v])\Z")  # a longer number, a file name, a version
_COUNTED = _any(COUNTED.split(", "))
COUNTER = re.compile(
    rf"(?:{_COUNTED}) ?:? ?\d[\d,]{{0,8}}(?!\d)(?: ?(?:{_COUNTED}){END})?|[a-z]?\d[\d,]{{0,8}} ?(?:{_COUNTED}){END}"
    r"|[제第] ?\d{1,6} ?[호号號期]|\d{1,2}:\d\d"
)
FURNITURE = frozenset((*LABELS, *WEEKDAYS, *LEADS, *map(str.lower, FIXED), "uhr", "오전", "오후", "am", "pm"))  # of a date line


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


class _Clock(NamedTuple):
    """A time of day. zone: as written.  american: AM or PM.  worded: a word says it is a time (Uhr, kl.).  firm: a comma follows."""

    start: int
    end: int
    time: time
    zone: str
    american: bool
    worded: bool
    firm: bool


def stamps(line: str) -> list[Stamp]:
    """Every date in the line, left to right, not overlapping; [] where there is none."""
    found: list[Stamp] = []
    if not QUICK.search(line):
        return found
    text = _folded(line)
    for run in RUN.finditer(text):
        last = found[-1] if found else None
        floor = last.end if last else 0
        if run.start() < floor or NUMBER_BEFORE.search(text, max(floor, run.start() - 2), run.start()):
            continue
        for shape in SHAPES.get(max(2, run.end() - run.start()), ()):
            match = shape.match(text, run.start())
            if match and (stamp := _stamp(line, text, match, last)):
                found.append(stamp)
                break
    return found


def is_stamp(line: str) -> bool:
    """Whether the line is a date line: nothing but stamps, labels, weekdays, separators and counters ("댓글 0", "789文字")."""
    found = stamps(line) if len(line) <= LONGEST_STRIP else []
    if not found:
        return False
    rest = _folded(line)
    for stamp in reversed(found):
        rest = f"{rest[: stamp.start]}|{rest[stamp.end :]}"
    rest = COUNTER.sub(" ", rest).rstrip(AROUND)
    while rest:
        start, word = _word_before(rest, 0, len(rest), FURNITURE)
        if not word:
            return False
        rest = rest[:start].rstrip(AROUND)
    return True


def label_of(line: str) -> str | None:
    """What the line says as a label and nothing else, "published" or "modified", for pages which put the date on the next line."""
    text = _folded(line).strip(AROUND) if len(line) <= LONGEST_LABEL else ""
    end, _ = _word_before(text, 0, len(text), LEADS)
    return LABELS.get(text[:end].rstrip(BETWEEN))


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


def _stamp(line: str, text: str, found: re.Match[str], last: Stamp | None) -> Stamp | None:
    floor = last.end if last else 0
    start, end, numbers = found.start(), found.end(), found.groupdict()
    if not numbers.keys() & {"w", "a", "p", "m"}:
        start, numbers["w"] = _word_before(text, floor, start, MONTHS)
    if not numbers.keys() & {"y", "p"}:
        numbers["y"] = str(last.when.year + (int(numbers["m"]) < last.when.month)) if last else "0"
    if not _day(numbers, None):
        return None
    if weekday := WEEKDAY_AFTER.match(text, end):
        end = weekday.end()
    after = _clock(line, CLOCK_AFTER.match(text, end))
    start, _ = _word_before(text, floor, start, WEEKDAYS)
    before = _clock(line, CLOCK_BEFORE.search(text, max(floor, start - 36), start))
    clock = before if before and (before.firm or not after) else after
    if clock and clock is before:
        start, _ = _word_before(text, floor, clock.start, WEEKDAYS)
    elif clock:
        end = clock.end
    day = _day(numbers, clock)
    start, end, label = _labelled(text, floor, start, end)
    if not day or ("p" in numbers and not after) or ("y" not in found.groupdict() and "p" not in numbers and not label):
        return None
    if not clock:
        return Stamp(start, end, day, None, label)
    when = datetime.combine(day, clock.time)
    return Stamp(start, end, when, offset_of(clock.zone, when), label)


def _day(numbers: dict[str, str], clock: _Clock | None) -> date | None:
    """The likeliest day from 1970 to 2100 that the numbers may mean; the one place that settles ambiguous ones.

    3/4/2025: day first, as most of the world writes; month first before AM or PM, as America does.
    19.03.13 16:26: year first, as Korea writes; day first where a word says that a time follows ("Uhr", "kl.").
    """
    if "p" in numbers:
        p, q, r = (int(numbers[name]) for name in "pqr")
        readings = [(p, q, r), (r, q, p)][:: -1 if clock and clock.worded else 1]
        readings = [(year + (1900 if year >= 70 else 2000), month, day) for year, month, day in readings]
    elif "a" in numbers:
        year, a, b = (int(numbers[name]) for name in "yab")
        readings = [(year, b, a), (year, a, b)][:: -1 if numbers["s"] == "/" and clock and clock.american else 1]
    else:
        readings = [(int(numbers["y"]), MONTHS.get(numbers["w"], 0) if "w" in numbers else int(numbers["m"]), int(numbers["d"]))]
    for year, month, day in readings:
        try:
            if 1970 <= year <= 2100:
                return date(year, month, day)
        except ValueError:
            continue
    return None


def _clock(line: str, found: re.Match[str] | None) -> _Clock | None:
    """The time of day that was found, or None where the numbers are none: a bare number, a price, 24.75."""
    if not found:
        return None
    mark, minute, zone, end = found["mark"], found["minute"] or "", found["zone"] or "", found.end()
    written = line[slice(*found.span("zone"))]
    end_of_range = zone[:1] == "-" and ":" in zone and not (found["second"] or found[0][0] == "t")  # 10:00-12:00
    if zone and (end_of_range or written != written.upper()):  # "et", "est", "ist" are words too
        zone, end = "", found.start("tail")
    worded, half = bool(found["told"] or found["unit"]), found["half"] or (found["latin"] or "")[:1]
    bare = not mark and not found["latin"] and found["unit"] != "uhr"
    if bare or (mark in (":", ".") and len(minute) != 2) or (mark == "." and not (worded or half or zone)):
        return None
    hour = int(found["hour"])
    if half and hour <= 12:
        hour = hour % 12 + (12 if half in AFTERNOON else 0)
    try:
        when = time(hour, int(minute or 0), int(found["second"] or 0))
    except ValueError:
        return None
    return _Clock(found.start(), end, when, zone.upper(), bool(found["latin"]), worded, bool(found["comma"]))


def _labelled(text: str, floor: int, start: int, end: int) -> tuple[int, int, str | None]:
    """Start and end with the label, if one stands directly before or behind; the one before wins."""
    lead, _ = _word_before(text, floor, start, LEADS)
    at, word = _word_before(text, floor, lead, LABELS)
    if word:
        opened = set(text[at:start]) & set("[(<【〔")
        start, end = at, close.end() if opened and (close := CLOSE.match(text, end)) else end
    if behind := LABEL_BEHIND.match(text, end):
        word, end = word or behind["label"], behind.end()
    return start, end, LABELS.get(word)


def _word_before(text: str, floor: int, end: int, names: Collection[str]) -> tuple[int, str]:
    """Where the longest of the names that stands directly before `end` begins, and that name; (end, "") if none does.

    Hangul and Han may be glued to what stands before; other letters only to a label: "UpdatedMay 4, 2025".
    """
    begin = max(floor, end - 2 * LONGEST_NAME)
    head = text[begin:end].rstrip(BETWEEN)
    for at in range(max(0, len(head) - LONGEST_NAME), len(head)):
        if head[at:] in names:
            glued = head[at] < "\u1100" and text[max(floor, begin + at - 1) : begin + at].isalpha()
            return (end, "") if glued and not text.endswith(tuple(LABELS), floor, begin + at) else (begin + at, head[at:])
    return end, ""


def _folded(line: str) -> str:
    return line.translate(FOLD).lower()
