"""Times of day as date lines write them: 24 hours or 12, with the words of each language and the zones they name."""

import re
from collections.abc import Iterable
from datetime import time
from typing import NamedTuple

from newsclean.dates.names import BEFORE_TIME, fold, names
from newsclean.dates.zones import AMERICAN, FIXED

# Halves of the day. "noon" names the hours from ten to four, "night" those from five in the evening.
BEFORE_HOUR = {
    "am": "오전 새벽 아침 午前 上午 凌晨 清晨 早上 早晨 पूर्वाह्न सुबह",
    "pm": "오후 저녁 午後 下午 傍晚 अपराह्न शाम",
    "noon": "낮 中午 दोपहर",
    "night": "밤 晚上 晚间 晚間 रात",
}
BEHIND_MINUTE = {
    "am": "am a.m. a.m π.μ. πμ ص صباحا صباحًا صباحاً sáng pagi पूर्वाह्न",
    "pm": "pm p.m. p.m μ.μ. μμ م مساء مساءً chiều sore petang अपराह्न",
    "noon": "trưa siang",
    "night": "tối đêm malam",
}
UNITS, DOTTED_UNITS = "uhr, uur, h, horas, बजे, óra, giờ", "hrs, hr, hs, น, ч"  # behind a time of day
END = r"(?![^\W\d_])"  # of a word


def any_of(listed: Iterable[str]) -> str:
    """A pattern for any of the names; the longest that fits counts."""
    return "|".join(map(re.escape, sorted(listed, key=len, reverse=True)))


def _halves(rows: dict[str, str]) -> dict[str, str]:
    return {fold(name): half for half, row in rows.items() for name in row.split()}


EARLY, LATE = _halves(BEFORE_HOUR), _halves(BEHIND_MINUTE)
SPANISH = ("a. m", "p. m")  # written so in Spanish only, which puts the day first
_ZONE = rf"(?:gmt|utc) ?[+-]\d{{1,2}}(?::?\d\d)?|[+-]\d\d:?\d\d|(?:{any_of(map(fold, (*FIXED, *AMERICAN)))}){END}"
_CLOCK = (
    rf"(?:(?P<early>{any_of(EARLY)}) ?)?(?P<hour>\d{{1,2}})(?!\d)(?: ?(?P<mark>[:.h시時时點点]|gio{END})"
    rf"(?: ?(?P<minute>\d{{1,2}})(?!\d)(?: ?[:분分] ?(?P<second>\d\d)(?!\d)(?:[.,]\d{{1,9}})?)?(?:[분分초秒]|min{END})?|{END}))?"
    rf"(?: ?(?P<late>(?:{any_of(LATE)}|[ap]\. m\.?){END}))?(?: ?:? ?(?P<unit>(?:{any_of(names(UNITS))}){END}|(?:{any_of(names(DOTTED_UNITS))}){END}\.?))?"
    rf"(?P<tail>[ ,]{{0,2}}\(?(?P<zone>{_ZONE})\)?)?"
)
CLOCK_AFTER = re.compile(rf"(?:t|[ ,;|·•/–—(@-]{{0,4}}(?:(?P<told>{any_of(names(BEFORE_TIME))})\.? ?:? ?)?){_CLOCK}(?P<comma>)")
CLOCK_BEFORE = re.compile(rf"(?<![\d:.,])(?P<told>){_CLOCK}(?P<comma> ?,)?(?: ?[|·•–-])?(?: on| of| del| den| am| el| ngay| วันที่)? ?\Z")


class Clock(NamedTuple):
    """A time of day. zone: as written.  latin: AM or PM, as English writes them.  worded: a word says it is a time (Uhr, kl.).
    firm: a comma follows."""

    start: int
    end: int
    time: time
    zone: str
    latin: bool
    worded: bool
    firm: bool


def clock_after(line: str, text: str, at: int, *, labelled: bool = False) -> Clock | None:
    """The time of day that follows a date or a label which ends at `at`. text: the line folded."""
    return _clock(line, CLOCK_AFTER.match(text, at), labelled=labelled)


def clock_before(line: str, text: str, floor: int, at: int) -> Clock | None:
    """The time of day that ends where a date begins, looked for behind `floor`."""
    return _clock(line, CLOCK_BEFORE.search(text, max(floor, at - 36), at), labelled=False)


def _clock(line: str, found: re.Match[str] | None, *, labelled: bool) -> Clock | None:
    """The time of day that was found, or None where the numbers are none: a bare number, a price, 24.75."""
    if not found:
        return None
    mark, minute, zone, end = found["mark"], found["minute"] or "", found["zone"] or "", found.end()
    written = line[slice(*found.span("zone"))]
    end_of_range = zone[:1] == "-" and ":" in zone and not (found["second"] or found[0][0] == "t")  # 10:00-12:00
    is_word = written.isascii() and written != written.upper() and not zone.startswith(("gmt", "utc"))  # "et", "est" are words too
    if zone and (end_of_range or is_word):
        zone, end = "", found.start("tail")
    half = EARLY.get(found["early"] or "") or LATE.get(found["late"] or "") or (found["late"] or "")[:1]
    worded = bool(found["told"] or found["unit"])
    bare = not mark and not half and found["unit"] != "uhr"
    if bare or (mark in (":", ".") and len(minute) != 2) or (mark == "." and not (worded or half or zone or labelled)):
        return None
    try:
        when = time(_hour(int(found["hour"]), half), int(minute or 0), int(found["second"] or 0))
    except ValueError:
        return None
    latin = (found["late"] or "").startswith(("a", "p")) and not (found["late"] or "").startswith((*SPANISH, "pagi", "petang"))
    return Clock(found.start(), end, when, zone.upper(), latin, worded, bool(found["comma"]))


def _hour(hour: int, half: str) -> int:
    """Of the day, 0 to 23, for an hour of the half of it."""
    if not half or hour > 12:
        return hour
    if half == "noon":
        return hour if hour >= 10 else hour + 12
    if half == "night":
        return hour % 12 + (12 if 5 <= hour < 12 else 0)
    return hour % 12 + (12 if half[0] == "p" else 0)
