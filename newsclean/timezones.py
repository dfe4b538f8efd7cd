"""Offsets from UTC: of zones by name, and of languages that are written in one zone."""

import re
from datetime import datetime, timedelta

# Minutes east of Greenwich. IST is the Indian one, CST the American, BST the British; ET, CT, MT and PT have summer time.
FIXED_ROWS = {
    0: "Z GMT UTC", 60: "BST WEST CET MEZ", 120: "CEST MESZ EET", 180: "EEST MSK МСК", 330: "IST", 420: "WIB", 480: "WITA SGT HKT MYT",
    540: "WIT KST JST", 600: "AEST", 660: "AEDT", -240: "EDT", -300: "EST CDT", -360: "CST MDT", -420: "MST PDT", -480: "PST",
}  # fmt: skip
AMERICAN = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
ASSUMED = dict.fromkeys(("ko", "ja"), "+09:00") | dict.fromkeys(("zh", "zh-Hans", "zh-Hant"), "+08:00")
CENTRAL_EUROPE = frozenset(("de", "fr", "it", "nl", "sv", "da", "nb", "no", "pl"))  # not es and pt, written on both sides of an ocean
FIXED = {name: minutes for minutes, row in FIXED_ROWS.items() for name in row.split()}
NUMERIC_ZONE = re.compile(r"(?:GMT|UTC)? ?(?P<sign>[+-])(?P<hours>\d\d?):?(?P<minutes>\d\d)?")


def assumed_offset(when: datetime, language: str | None) -> str | None:
    """What the language all but settles: Korean, Japanese, Chinese and Central European; never the zone of this computer.

    None for any other. Europe changes its clocks alike since 1996; before that nothing is assumed there.
    """
    if language in CENTRAL_EUROPE and when.year >= 1996:
        return _written(60 + 60 * _between_sundays(when, (3, 31, 2), (10, 31, 3)))
    return ASSUMED.get(language or "")


def offset_of(zone: str, when: datetime) -> str | None:
    """The offset of a zone in upper case; None for what is no zone. American summer time is known since 1987."""
    if numeric := NUMERIC_ZONE.fullmatch(zone):
        minutes = 60 * int(numeric["hours"]) + int(numeric["minutes"] or 0)
        return _written(-minutes if numeric["sign"] == "-" else minutes) if minutes <= 14 * 60 else None
    if zone in AMERICAN and when.year >= 1987:
        summer = _between_sundays(when, (3, 14, 2), (11, 7, 2)) if when.year >= 2007 else _between_sundays(when, (4, 7, 2), (10, 31, 2))
        return _written(AMERICAN[zone] + 60 * summer)
    return _written(FIXED[zone]) if zone in FIXED else None


def _between_sundays(when: datetime, first: tuple[int, int, int], last: tuple[int, int, int]) -> bool:
    """Whether `when` lies between two Sundays, each the last one up to (month, day, hour)."""
    begins, ends = (datetime(when.year, *limit) for limit in (first, last))
    return begins - timedelta((begins.weekday() + 1) % 7) <= when < ends - timedelta((ends.weekday() + 1) % 7)


def _written(minutes: int) -> str:
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
