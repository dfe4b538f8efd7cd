"""What a line is as language: prose of a story, a truncated teaser, or neither. Shape only, no vocabulary of furniture."""

import re
from collections.abc import Sequence

from newsclean.marks import TRIANGLE

# A full stop of any script, perhaps inside closing quotes or brackets. "..." and "…" are how lists cut their teasers.
SENTENCE_END = re.compile(r"(?<![.…])[.。．!?！？؟۔।॥።](?: ?[\"'“”‘’«»」』)\]）】〉》])*$")
CUT_END = re.compile(r"(?:\.{2,}|…|\[…\]|\[\.\.\.\])[\"'“”‘’)]*$")
INNER_END = re.compile(r"[.。．!?！？؟۔।][\"'“”‘’»«」』)\]）]* ?(?=\S)")
# A Korean predicate closes the sentence also without its full stop: "했다", "합니다", "이에요".
KOREAN_END = re.compile(r"[가-힣](?:다|요|죠|까|음|임|됨|함)[.?!\"'”’)\]…]+$")
SIGNED = re.compile(r"(?<=.)\s?[(（\[【][^()（）\[\]【】]{1,40}[)）\]】]$")  # a name, a code, a source behind the last full stop
SOLID = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")

SHORTEST = 40  # characters of a line that is prose by its full stop alone; SOLID scripts say as much in half
LONG = 140  # characters; no title, link or label is as long as this


def is_dense(text: str) -> bool:
    """Whether the text is in a script that says a word in one or two characters (Hangul, kana, Han, Thai...)."""
    return len(SOLID.findall(text[:80])) * 3 > min(len(text), 80)


def is_prose(text: str) -> bool:
    """Whether the line is sentences: it ends like one and is long enough for one, or is too long to be anything else.

    Questions and cries are titles as often as prose, so they have to be longer. A teaser cut in its middle is no prose.
    """
    text = SIGNED.sub("", text)
    size = len(text) * (2 if is_dense(text) else 1)
    if is_truncated(text):
        return False
    if SENTENCE_END.search(text):
        if KOREAN_END.search(text) and text[-1] not in "?!":
            return True
        return size >= (SHORTEST if text.rstrip("\"'“”‘’«»」』)]）】")[-1:] in ".。．।۔።॥" else 2 * SHORTEST)
    return size >= LONG or (text.endswith((":", "：")) and INNER_END.search(text) is not None)


def is_truncated(text: str) -> bool:
    """Whether the line is the first characters of a longer text: it ends in "...", or long, in the middle of a sentence."""
    text = SIGNED.sub("", text)
    size = len(text) * (2 if is_dense(text) else 1)
    if CUT_END.search(text):
        return size >= SHORTEST
    return size >= LONG and not SENTENCE_END.search(text) and text[-1:] not in ":：;" and len(INNER_END.findall(text)) > 0


def in_marked_list(texts: Sequence[str], index: int) -> bool:
    """Whether the line is one of three and more different ones in a row with a ▲ or △ in front: appointments, obituaries, schedules."""
    if not TRIANGLE.match(texts[index]):
        return False
    first = last = index
    while first > 0 and TRIANGLE.match(texts[first - 1]):
        first -= 1
    while last + 1 < len(texts) and TRIANGLE.match(texts[last + 1]):
        last += 1
    return last - first >= 2 and len(set(texts[first : last + 1])) > 2
