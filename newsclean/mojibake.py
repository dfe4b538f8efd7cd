"""Lines that were decoded with the wrong encoding, read again: only where that is surely right.

Two accidents are common and can be undone. UTF-8 read as cp1252 ("Ã©", "â€™"): every run of non-ASCII letters is valid UTF-8 again.
EUC-KR read as Latin-1 ("ÀúÀÛ±Ç"): the bytes make Hangul, which no Western text does by chance over a whole line.
"""

import re
from collections.abc import Callable

from newsclean.document import Edit

RUN = re.compile(r"[^\x00-\x7f]+")
SUSPECT = re.compile(r"[\u0080-\u00ff][\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]")
# What a repaired run may hold: letters of European scripts, Hangul, kana and Han, and the punctuation of news.
PLAUSIBLE = re.compile(
    r"^[\u00a0-\u024f\u0370-\u052f\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u1e00-\u1eff\u2010-\u203a\u20ac\u2122\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]+$"
)
HANGUL = re.compile(r"[\uac00-\ud7a3]")
ENOUGH = 4  # syllables of Hangul in a line; fewer are a matter of chance


def mended(line: str) -> list[Edit]:
    """The edits, one a run of letters, that read the line as what its bytes mean; [] for a line that is not surely damaged."""
    if not SUSPECT.search(line):
        return []
    return _by(line, _from_utf8, _surely_utf8) or _by(line, _from_korean, _surely_korean)


def _by(line: str, read: Callable[[str], str | None], sure: Callable[[str, list[Edit]], bool]) -> list[Edit]:
    edits = []
    for run in RUN.finditer(line):
        text = read(run.group())
        if text is None:
            return []
        edits.append(Edit(run.start(), run.end(), text))
    return edits if sure(line, edits) else []


def _from_utf8(run: str) -> str | None:
    try:
        text = _bytes(run).decode("utf-8")
    except UnicodeError:
        return None
    return text if PLAUSIBLE.match(text) else None


def _surely_utf8(_line: str, edits: list[Edit]) -> bool:
    """Two damaged runs, or one that was three bytes or more: a single pair may be two letters that somebody wrote."""
    return len(edits) > 1 or any(edit.end - edit.start > 2 for edit in edits)


def _from_korean(run: str) -> str | None:
    if run in ("©", "®", "·", "°", "±", "×", "«", "»"):
        return run
    try:
        return _bytes(run).decode("cp949")
    except UnicodeError:
        return None


def _surely_korean(line: str, edits: list[Edit]) -> bool:
    """Hangul makes up most of what was repaired, and Western letters with accents made up most of the line."""
    after = "".join(edit.text for edit in edits)
    damaged = sum(edit.end - edit.start for edit in edits)
    hangul = len(HANGUL.findall(after))
    return hangul >= ENOUGH and hangul * 10 >= len(after) * 8 and damaged * 2 >= len(line.replace(" ", ""))


def _bytes(run: str) -> bytes:
    """The bytes a run was decoded from: cp1252, with the five bytes it leaves open as Latin-1 has them."""
    return b"".join(letter.encode("latin-1") if letter <= "\xff" else letter.encode("cp1252") for letter in run)
