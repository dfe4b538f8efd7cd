"""From the numbers of a date line to a day: the order they are written in, years of two digits, and other eras than ours."""

import re
from datetime import date
from typing import NamedTuple

from newsclean.dates.names import MONTHS, OCTOBER_TOO

FIRST, LAST = 1970, 2100  # years that a page may be of
PERSIAN = range(1380, 1430)  # years that Persian pages count, 2001 to 2050
PERSIAN_START = 356_033  # days, so that 1 فروردین 1403 is 20 March 2024
BUDDHIST = 543  # years ahead of ours; a year that only Thai pages write needs no name of its era
# The year before the first of each era. "R6.4.24" is 令和6年.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911, "中華民國": 1911, "中华民国": 1911, "r": 2018, "h": 1988}
FIRST_YEARS = {f"{era}元年": year + 1 for era, year in ERAS.items()}
YEAR_FIRST = frozenset(("ko", "ja", "zh", "zh-Hans", "zh-Hant", "hu", "lt"))  # languages
DENSE = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u4e00-\u9fff\uac00-\ud7af]")
WORD = re.compile("(?<![^\\W\\d_])(?!(?:am|pm|kst|jst)(?![^\\W\\d_]))[^\\W\\d_\u1100-\uffff]{2}")


class Beside(NamedTuple):
    """What stands beside the numbers. weekday: 0 is Monday.  american: a clock as in lines that put the month first.  worded: a word says that
    a time of day follows (Uhr, kl.).  text: the line, as far as it is near."""

    text: str
    language: str | None
    weekday: int | None = None
    american: bool = False
    worded: bool = False


def day_of(numbers: dict[str, str], beside: Beside) -> date | None:
    """The likeliest day from 1970 to 2100 that the numbers may mean; the one place that settles ambiguous ones. None where that would be a guess.

    3/4/2025: day first, as most of the world writes; month first with an American clock. 19.03.13 16:26: year first in the languages that write
    so, day first in the others; where the language is not known, the letters beside it tell. A weekday settles both. 3/4/25: None.
    """
    days = [day for reading in _readings(numbers, beside) if (day := _day(*reading))]
    fitting = [day for day in days if day.weekday() == beside.weekday]
    if "p" in numbers and numbers["s"] == "/" and not fitting and len(set(days)) > 1 and not _is_settled(beside):
        return None
    return next(iter(fitting or days), None)


def _readings(numbers: dict[str, str], beside: Beside) -> list[tuple[int, int, int]]:
    """Year, month, day: the likeliest first."""
    if "p" in numbers:
        p, q, r = (int(numbers[name]) for name in "pqr")
        day_first, month_first, year_first = (_century(r), q, p), (_century(r), p, q), (_century(p), q, r)
        if beside.american and numbers["s"] == "/":
            return [month_first, day_first]
        return [year_first, day_first] if _year_first(beside) else [day_first, year_first]
    if "a" in numbers:
        year, a, b = _ours(int(numbers["y"])), int(numbers["a"]), int(numbers["b"])
        return [(year, b, a), (year, a, b)][:: -1 if beside.american and numbers["s"] == "/" else 1]
    month = _month(numbers, beside) if "w" in numbers else int(numbers["m"])
    return [(_year(numbers), month, int(numbers["d"]))]


def _year(numbers: dict[str, str]) -> int:
    if "z" in numbers:
        year, thai = int(numbers["z"]), numbers["w"] >= "\u0e01"
        return _ours(2500 + year) if thai and year >= 40 else _century(year)
    if "n" not in numbers:
        return FIRST_YEARS.get(numbers["era"], 0) if "era" in numbers else _ours(int(numbers["y"]))
    if era := numbers.get("era"):
        return ERAS.get(era, 0) + int(numbers["n"])
    counted_from = {("년", 2): 2000, ("年", 3): 1911}.get((numbers["u"], len(numbers["n"])), -1)
    return counted_from + int(numbers["n"])


def _ours(year: int) -> int:
    return year - BUDDHIST if FIRST + BUDDHIST <= year <= LAST + BUDDHIST else year


def _century(year: int) -> int:
    return year + (1900 if year >= 70 else 2000)


def _month(numbers: dict[str, str], beside: Beside) -> int:
    if numbers["w"] == OCTOBER_TOO and (beside.language == "hr" or (numbers.get("o") and beside.language != "pl")):
        return 10
    return MONTHS.get(numbers["w"]) or MONTHS.get(numbers.get("v", ""), 0)


def _is_settled(beside: Beside) -> bool:
    """Whether the order of numbers with slashes is known."""
    return beside.american or beside.language is not None or _has_words(beside)


def _year_first(beside: Beside) -> bool:
    if beside.language is not None:
        return beside.language in YEAR_FIRST
    return not beside.worded and (DENSE.search(beside.text) is not None or not _has_words(beside))


def _has_words(beside: Beside) -> bool:
    return DENSE.search(beside.text) is not None or WORD.search(beside.text) is not None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        if year in PERSIAN:
            return _of_persian(year, month, day)
        return date(year, month, day) if FIRST <= year <= LAST else None
    except ValueError:
        return None


def _of_persian(year: int, month: int, day: int) -> date | None:
    """A day of the Persian solar calendar in ours: six months of 31 days, then of 30; eight leap years in 33."""
    if not 1 <= month <= 12 or not 1 <= day <= (31 if month <= 6 else 30):
        return None
    years = year + 1595
    leaps = years // 33 * 8 + (years % 33 + 3) // 4
    days = (month - 1) * 31 if month <= 6 else (month - 7) * 30 + 186
    return date.fromordinal(365 * years + leaps + days + day - PERSIAN_START)
