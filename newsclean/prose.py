"""What a line is as language: prose of a story, a truncated teaser, or neither. Shape only, no vocabulary of furniture."""

import re
from collections.abc import Sequence
from itertools import groupby

from newsclean.marks import TRIANGLE

# A full stop of any script, perhaps inside closing quotes or brackets. "..." and "…" are how lists cut their teasers.
STOPS = ".。．।॥۔።။។։"
CLOSING = "\"'“”‘’„«»‹›」』)]）】〉》״"
SENTENCE_END = re.compile(rf"(?<![.…])[{STOPS}!?！？؟](?: ?[{re.escape(CLOSING)}])*$")
CUT_END = re.compile(r"(?:\.\.|…|\[…\]|\[\.\.\.\])[\"'“”‘’)]*$")
INNER_END = re.compile(r"(?:[。．।॥۔።။។։!?！？؟]|(?<!\d)\.|\.(?!\d))[\"'“”‘’»«」』)\]）״]* ?(?=\S)")  # no decimal point
# A Korean predicate closes the sentence also without its full stop: "했다", "합니다", "이에요".
KOREAN_END = re.compile(r"[가-힣](?:다|요|죠|까|음|임|됨|함)[.?!\"'”’)\]…]+$")
SIGNED = re.compile(r"(?<=.)\s?[(（\[【][^()（）\[\]【】]{1,40}[)）\]】]$")  # a name, a code, a source behind the last full stop
SOLID = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

PAUSE = re.compile(r"[,，、،;؛:：] ?(?=\S)")
# Thai, Lao, Burmese, Khmer: sentences end in a blank, or in nothing; a full stop is an abbreviation's ("14 ต.ค. 2568 09:12 น.").
UNPOINTED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
CLAUSE = re.compile(rf"{UNPOINTED.pattern}{{25}}")  # no item of a menu is as long
FEWEST = 4  # characters of any sentence
ENDING = 12  # characters in which a sentence closes, quotes and brackets included
SHORTEST = 40  # characters of a line that is prose by its full stop alone; SOLID scripts say as much in half
LISTED = 3  # different marked lines in a row that make a list
LONG = 140  # characters; no title, link or label is as long as this


def is_dense(text: str) -> bool:
    """Whether the text is in a script that says a word in one or two characters: Hangul, kana, Han."""
    if text.isascii():
        return False
    return len(SOLID.findall(text[:80])) * 3 > min(len(text), 80)


def is_unpointed(text: str) -> bool:
    """Whether the text is in a script whose sentences have no full stop; a line of Burmese or Khmer that has one is pointed."""
    if text.isascii() or text.rstrip(" " + CLOSING)[-1:] in ("။", "។"):
        return False
    return len(UNPOINTED.findall(text[:80])) * 3 > min(len(text), 80)


def weight(text: str) -> int:
    """How much the text says, in characters of a spaced script: a letter of a dense one counts twice."""
    return len(text) * (2 if is_dense(text) else 1)


def is_prose(text: str) -> bool:
    """Whether the line is sentences: it ends like one and is long enough for one, or it is long and has a pause in it, which menus have not.

    Questions and cries are titles as often as prose, so they have to be longer. A teaser cut in its middle is no prose.
    """
    if len(text) < FEWEST:
        return False
    if text[-1] in ")）]】":
        text = SIGNED.sub("", text)
    if is_truncated(text):
        return False
    size, unpointed = weight(text), is_unpointed(text)
    if not unpointed and SENTENCE_END.search(text, max(0, len(text) - ENDING)):
        if KOREAN_END.search(text, max(0, len(text) - ENDING)) and text[-1] not in "?!":
            return True
        return size >= (SHORTEST if text.rstrip(" " + CLOSING)[-1:] in STOPS else 2 * SHORTEST)
    if text.endswith((":", "：")) and INNER_END.search(text):
        return True
    return size >= LONG and (CLAUSE.search(text) if unpointed else INNER_END.search(text) or PAUSE.search(text)) is not None


def is_truncated(text: str) -> bool:
    """Whether the line is the first characters of a longer text: it ends in "...", or long, in the middle of a sentence."""
    if len(text) * 2 < SHORTEST:
        return False
    if text[-1] in ")）]】":
        text = SIGNED.sub("", text)
    size = weight(text)
    if CUT_END.search(text, max(0, len(text) - ENDING)):
        return size >= SHORTEST
    if size < LONG or SENTENCE_END.search(text, len(text) - ENDING) or text[-1:] in ":：;" or is_unpointed(text):
        return False
    return INNER_END.search(text) is not None


def marked_lists(texts: Sequence[str]) -> set[int]:
    """The indices of lines in runs of three and more different ones with a ▲ or △ in front: appointments, obituaries, schedules."""
    found: set[int] = set()
    if not any(text[:1] in "△▲▶▷" and text for text in texts):
        return found
    for marked, run in groupby(range(len(texts)), key=lambda index: TRIANGLE.match(texts[index]) is not None):
        indices = list(run)
        if marked and len({texts[index] for index in indices}) >= LISTED:
            found.update(indices)
    return found
