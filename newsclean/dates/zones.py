"""Offsets from UTC: of zones by name, and of languages that are written in one zone."""

import re
from datetime import date, datetime, timedelta

# Minutes east of Greenwich. IST is the Indian one, CST the American, BST the British; ET, CT, MT and PT have summer time.
FIXED_ROWS = {
    0: "Z GMT UTC WET", 60: "BST WEST CET MEZ WAT", 120: "CEST MESZ EET OEZ SAST CAT", 180: "EEST MSK МСК EAT TRT TSI", 240: "GST",
    300: "PKT", 330: "IST", 345: "NPT", 420: "WIB ICT", 480: "WITA SGT HKT MYT PHT AWST 北京时间 北京時間 台北時間 台灣時間 香港時間",
    540: "WIT KST JST 日本時間 한국시간 韓国時間", 570: "ACST", 600: "AEST", 660: "AEDT", 720: "NZST", 780: "NZDT",
    -180: "BRT ART", -240: "EDT", -300: "EST CDT", -360: "CST MDT", -420: "MST PDT", -480: "PST",
}  # fmt: skip
AMERICAN = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
AMERICAN_NAMES = frozenset(("EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", *AMERICAN))
FIXED = {name: minutes for minutes, row in FIXED_ROWS.items() for name in row.split()} | {"한국 시간": 540}
NUMERIC_ZONE = re.compile(r"(?:GMT|UTC)? ?(?P<sign>[+-])(?P<hours>\d\d?):?(?P<minutes>\d\d)?")
# What a language all but settles, and since when: Korea and China had summer times until 1988 and 1991, Vietnam two zones until 1975,
# Moscow and Ankara have had one time all year since the days given. Not en, es, pt, ar, fa, id, ms: they are written in many zones.
ONE_ZONE = {
    "ko": (540, 1989, 1, 1), "ja": (540, 1952, 1, 1), "zh": (480, 1992, 1, 1), "zh-Hans": (480, 1992, 1, 1), "zh-Hant": (480, 1980, 1, 1),
    "th": (420, 1970, 1, 1), "vi": (420, 1976, 1, 1), "hi": (330, 1970, 1, 1), "is": (0, 1970, 1, 1), "tr": (180, 2016, 9, 8),
    "ru": (180, 2014, 10, 26),
}  # fmt: skip
CENTRAL_EUROPE = frozenset(("de", "fr", "it", "nl", "pl", "sv", "nb", "nn", "no", "da", "cs", "sk", "hu", "hr", "sl"))
EASTERN_EUROPE = frozenset(("uk", "fi", "el", "ro", "bg"))
COMMON_SUMMER = 1997  # since when all of Europe has changed its clocks on the same days


def assumed_offset(when: datetime, language: str | None) -> str | None:
    """The offset of the zone that practically all who write the language live in; never the zone of this computer. None for any other."""
    if language in ONE_ZONE:
        minutes, *since = ONE_ZONE[language]
        return _written(minutes) if when.date() >= date(*since) else None
    if language in CENTRAL_EUROPE and when.year >= COMMON_SUMMER:
        return _written(60 + 60 * _between_sundays(when, (3, 31, 2), (10, 31, 3)))
    if language in EASTERN_EUROPE and when.year >= COMMON_SUMMER:
        return _written(120 + 60 * _between_sundays(when, (3, 31, 3), (10, 31, 4)))
    if language == "he" and when.year >= 2013:
        return _written(120 + 60 * _between_sundays(when, (3, 31, 2 - 48), (10, 31, 2)))
    return None


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
    """Whether `when` lies between two Sundays, each the last one up to (month, day); the hour counts from that Sunday's midnight."""
    begins, ends = (_sunday(when.year, *limit) for limit in (first, last))
    return begins <= when < ends


def _sunday(year: int, month: int, day: int, hour: int) -> datetime:
    latest = datetime(year, month, day)
    return latest - timedelta((latest.weekday() + 1) % 7) + timedelta(hours=hour)


def _written(minutes: int) -> str:
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
