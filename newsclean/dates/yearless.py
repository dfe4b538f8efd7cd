"""Dates without a year, "8 января, 17:46", "Monday 5 August, 2:47 pm": read once it is known from elsewhere which year it was."""

import re

from newsclean.dates.grammar import Stamp, is_stamp, stamps
from newsclean.dates.names import MONTHS, WEEKDAYS, fold

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
DAY = re.compile(r"(?<![\d:.])(?P<day>\d{1,2})(?:st|nd|rd|th|º|\.)?(?: (?:de|di|d’) ?| )?(?P<month>[^\W\d_]{3,12})(?![^\W\d_])\.?")
MONTH = re.compile(r"(?<![^\W\d_])(?P<month>[^\W\d_]{3,12})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:.])")
KOREAN = re.compile(r"(?<!\d)\d{1,2}월 ?\d{1,2}일")
CLOCK = re.compile(r"\d{1,2}[:.h]\d\d|\d ?[ap]\.?m")
LONGEST = 60  # characters of a line that says no more than when
LEAP = 2024  # a year that has every day


def is_yearless(line: str) -> bool:
    """Whether the line says a day and a month, and a weekday or a time of day beside them, and nothing else but perhaps a label."""
    told = len(line) <= LONGEST and (CLOCK.search(line) is not None or not WEEKDAYS.keys().isdisjoint(re.findall(r"[^\W\d_]+", fold(line))))
    return told and is_stamp(_with_year(line, LEAP))


def in_year(line: str, year: int, language: str | None = None) -> Stamp | None:
    """The stamp of such a line in this year; None where the line is no such, or the weekday it names was another one."""
    if not is_yearless(line):
        return None
    found = stamps(_with_year(line, year), language)
    named = [WEEKDAYS[word] for word in re.findall(r"[^\W\d_]+", fold(line)) if word in WEEKDAYS]
    if len(found) != 1 or found[0].when.weekday() not in (named or [found[0].when.weekday()]):
        return None
    return found[0]._replace(start=0, end=len(line))


def _with_year(line: str, year: int) -> str:
    """The line with the year where it belongs; "" where it has one, or names no day."""
    if YEAR.search(line):
        return ""
    if match := KOREAN.search(line):
        return f"{line[: match.start()]}{year}년 {line[match.start() :]}"
    for shape, mark in ((DAY, " "), (MONTH, ", ")):
        for match in shape.finditer(line):
            if fold(match["month"]) in MONTHS:
                return f"{line[: match.end()]}{mark}{year}{line[match.end() :]}"
    return ""
