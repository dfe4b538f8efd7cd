"""Times as machines write them, in markup: ISO 8601 and what comes near it, the format of mail, of `date`, and of people."""

import re
from datetime import datetime
from email.utils import parsedate_to_datetime

from newsclean.dates import Stamp, iso, stamps

NEARLY = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?)?"
)
NAMED = re.compile(r"\b(?:CEST|CET|MESZ|MEZ|EDT|EST|CDT|CST|PDT|PST|BST|GMT|UTC|IST|JST|KST|MSK)\b")
OFFSETS = {
    "CEST": "+02:00",
    "MESZ": "+02:00",
    "CET": "+01:00",
    "MEZ": "+01:00",
    "EDT": "-04:00",
    "EST": "-05:00",
    "CDT": "-05:00",
    "CST": "-06:00",
}
OFFSETS |= {
    "PDT": "-07:00",
    "PST": "-08:00",
    "BST": "+01:00",
    "GMT": "+00:00",
    "UTC": "+00:00",
    "IST": "+05:30",
    "JST": "+09:00",
    "KST": "+09:00",
}
OFFSETS |= {"MSK": "+03:00"}
DATE = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d\d:\d\d:\d\d) (?:([A-Z]{3,4}) )?(\d{4})")  # of the program `date`
LONGEST = 60  # characters
EARLIEST = 1900


def moment(text: str, language: str | None) -> tuple[str, str | None] | None:
    """The time in ISO 8601, and how its offset is known, "stated", "assumed" or None; None for what is no time."""
    text = text.strip()
    if len(text) > LONGEST:
        return None
    if match := NEARLY.fullmatch(text):
        return _read(match, language)
    if match := DATE.fullmatch(text):
        text = f"{match[2]} {match[1]} {match[5]} {match[3]} {OFFSETS.get(match[4] or '', '').replace(':', '')}".strip()
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError, OverflowError):
        return _written(text, language)
    return (found.isoformat(timespec="seconds"), "stated") if found.tzinfo else iso(Stamp(0, 0, found), language)


def _read(match: re.Match[str], language: str | None) -> tuple[str, str | None] | None:
    year, month, day, hour, minute, second, utc, hours, minutes = match.groups()
    try:
        when = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0))
    except ValueError:
        return None
    if when.year < EARLIEST:
        return None
    if hour is None:
        return when.date().isoformat(), None
    offset = "+00:00" if utc else f"{hours}:{minutes or '00'}" if hours else None
    return iso(Stamp(0, 0, when, offset), language)


def _written(text: str, language: str | None) -> tuple[str, str | None] | None:
    """The first date that people would read in it."""
    found = stamps(text, language)
    if not found:
        return None
    zone = NAMED.search(text)
    stamp = found[0]._replace(offset=OFFSETS[zone[0]]) if zone and not found[0].offset else found[0]
    return iso(stamp, language)
