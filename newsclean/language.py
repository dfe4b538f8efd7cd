"""The language of a text, by its script and, where a script serves many, by the small words that every sentence needs.

Nothing is learnt and nothing is loaded: the letters and words are those of small_words.py. What a word says for a language is the logarithm
of how much more often the language has it than a text that happens to hold it. So a word that two neighbours share decides nothing between
them: "ikke" speaks for Norwegian and for Danish, "af" for Danish alone.
"""

import math
import re
import unicodedata
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from newsclean import small_words

Says = tuple[tuple[str, float], ...]  # languages, and the nats that a word or letter says for each
Heard = list[tuple[float, Says]]  # how often, and what it says


class Neighbours(NamedTuple):
    """The languages of one script, and what tells them apart."""

    needs: Mapping[str, float]  # for each language the nats a word that a text of it surely has
    words: Mapping[str, Says]
    letters: Mapping[str, Says]
    known: frozenset[str]  # letters, also the common ones; empty where no letter rules a language out


class Reading(NamedTuple):
    """What was found in a text of one script."""

    words: Heard
    letters: Heard
    strange: float  # letters of languages not known here
    foreign: float  # letters that may be none of a language's
    needs: Mapping[str, float]  # for each language the nats of words that a text of this length surely has


# The first character of a block, and its script or, where it serves one language alone, the language. "-" says nothing, "?" is not known.
BLOCKS = """
0000 -  0041 latin  007b -  00c0 latin  02b0 -  0370 el  0400 cyrillic  0530 hy  0590 he  0600 arabic  0700 ?  0750 arabic  0780 ?
0900 devanagari  0980 bn  0a00 pa  0a80 gu  0b00 or  0b80 ta  0c00 te  0c80 kn  0d00 ml  0d80 si  0e00 th  0e80 lo  0f00 ?  1000 my  10a0 ka
1100 ko  1200 ?  1780 km  1800 ?  1c90 ka  1cc0 ?  1e00 latin  1f00 el  2000 -  2c00 ?  3005 han  3008 -  3041 han  3100 -  3130 ko  3190 -
3400 han  a000 ?  ac00 ko  d7b0 -  f900 han  fb00 -  fb50 arabic  fe00 -  fe70 arabic  ff00 -  ff66 han  ffa0 -  20000 han  323b0 -
"""
STARTS, SCRIPTS = [int(first, 16) for first in BLOCKS.split()[::2]], BLOCKS.split()[1::2]
DENSE = {"han": 3, "ko": 3}  # letters of other scripts that a character is worth
HANJA = 3  # times as many Chinese characters as Hangul are Korean still
SPOILS = {"he": "װױײ", "bn": "ৰৱ"}  # letters of Yiddish and Assamese, which are not known here

SAMPLE = 3000  # bytes of UTF-8; more tell nothing new
PIECE = re.compile(r".{1,300}")
SENTENCE = 60  # characters; few links and buttons are as long
ASCII = bytes(range(128))
NO_LETTERS = bytes(code for code in range(256) if not (code < 128 and chr(code).isalpha()))
BLANKED = ".,;:!?()[]\"“”„»«'’‘،؛؟۔।|/*"
ARABIC_FORMS = (("ي", "ی"), ("ى", "ی"), ("ك", "ک"))  # as Arabic keyboards write them, and as Persian ones

FEWEST = 10  # letters of a text
OFTENEST = 0.1  # of the words of a text: its n-th word is about OFTENEST / (n + 1), as in all languages (Zipf)
BY_CHANCE = 0.0002  # of the words of a text in another language: a name, a quotation
LETTER = 1.5  # nats
FOREIGN = 0.025  # of the letters may be none of the language's, and FEW more: names
FEW = 2
OFTEN = 0.03  # of the words: what a word counts at most. A name, "a" and "de" alone make no language
NEED = 0.35  # nats a word, where small_words.py says nothing else
SURE = 1.5  # nats ahead of the next
CLOSE = 4.0  # nats behind the best
CLOSELY = 0.03  # of the nats of the best
MIXED = 0.1  # of a text make it one in two languages, where they come to CHANCE
CHANCE = 12.0  # nats of borrowed words and names


def language_of(text: str) -> str | None:
    """The ISO 639 code ("ko", "en", "zh-Hans", "nb"...), or None where the text is too short or in no language known here."""
    sample, letters, scripts = _look(text)
    if not scripts:
        return None
    reading = _read(*scripts[0], sample, letters)
    nats = _weigh(reading.words + reading.letters, _possible(reading.letters, reading))
    ranked = sorted(nats, key=lambda name: nats[name], reverse=True)
    if not ranked or (len(ranked) > 1 and nats[ranked[0]] - nats[ranked[1]] < SURE):
        return None
    enough = _weigh(reading.words, ranked[:1]).get(ranked[0], 0.0) >= reading.needs[ranked[0]]
    return ranked[0] if enough else None


def likely(text: str) -> tuple[str, ...]:
    """The languages that the text may be in, the best first: one where it is sure, several where it is short, close, or holds several.

    Empty where no letter is of a known script, or only Latin ones that make no word and no accent of a known language.
    """
    sample, letters, scripts = _look(text)
    found: dict[str, None] = {}
    for script, size in scripts:
        reading = _read(script, size, sample, letters)
        found |= dict.fromkeys(_parts(reading) or (() if script == "latin" else reading.needs))
    return tuple(found)


def told_apart() -> list[str]:
    """The codes of all languages known here, sorted."""
    alone = {name for name in SCRIPTS if name not in (*NEIGHBOURS, "-", "?")}
    return sorted(alone.union(*(found.needs for found in NEIGHBOURS.values())))


def _parts(reading: Reading) -> list[str]:
    """The language that explains most of what was read and those close to it; then those that explain enough of what is left; and so on."""
    found: list[str] = []
    words, letters = reading.words, reading.letters
    least = 0.0
    while nats := _weigh(words + letters, _possible(letters, reading)):
        ranked = sorted(nats, key=lambda name: nats[name], reverse=True)
        best = nats[ranked[0]]
        if best < least:
            break
        found += [name for name in ranked if nats[name] >= best - max(CLOSE, CLOSELY * best)]
        least = least or max(CHANCE, MIXED * best)
        words, letters = _without(words, ranked[0]), _without(letters, ranked[0])
    return found


def _possible(letters: Heard, reading: Reading) -> list[str]:
    """The languages that have the letters, but for as many as names may bring along."""
    total = reading.strange + sum(count for count, _ in letters)
    own = _weigh(letters, reading.needs)
    return [name for name in reading.needs if total - own.get(name, 0.0) / LETTER <= reading.foreign]


def _without(heard: Heard, language: str) -> Heard:
    """What says nothing for the language."""
    return [item for item in heard if all(name != language for name, _ in item[1])]


def _look(text: str) -> tuple[str, Counter[str], list[tuple[str, int]]]:
    """A sample of the text in small letters, its characters beyond ASCII, and the scripts that make up a part of it, the biggest first."""
    sample = unicodedata.normalize("NFC", _sample(text)).replace("İ", "i").lower()
    data = sample.encode("utf-8", "surrogatepass")
    letters = Counter(data.translate(None, ASCII).decode("utf-8", "surrogatepass"))
    sizes = Counter({"latin": len(data.translate(None, NO_LETTERS))})
    for char, count in letters.items():
        if not char.isnumeric():
            script = _script(char)
            sizes[script] += count * DENSE.get(script, 1)
    del sizes["-"]
    if sizes["ko"] * HANJA >= sizes["han"]:
        sizes["ko"] += sizes.pop("han", 0)
    least = max(FEWEST, MIXED * sizes.total())
    scripts = [(script, size) for script, size in sizes.most_common() if size >= least]
    if not scripts or scripts[0][0] == "?":
        return sample, letters, []
    return sample, letters, [item for item in scripts if item[0] != "?"]


def _sample(text: str) -> str:
    """Of a long text every n-th of the long lines: they are sentences, and menus are not."""
    if len(text) <= SAMPLE // 3:
        return text
    pieces = PIECE.findall(text)
    long = [piece for piece in pieces if len(piece) >= SENTENCE]
    size = len("".join(long).encode("utf-8", "surrogatepass"))
    if size < SAMPLE // 2:
        return "\n".join(sorted(pieces, key=len, reverse=True))[: SAMPLE // 2]
    return "\n".join(long[:: math.ceil(size / SAMPLE)])


def _script(char: str) -> str:
    return SCRIPTS[bisect_right(STARTS, ord(char)) - 1]


def _read(script: str, size: int, sample: str, letters: Counter[str]) -> Reading:
    if script not in NEIGHBOURS:
        spoilt = sum(letters[char] for char in SPOILS.get(script, "")) * 100 > size
        return Reading([(size, ((script, 1.0),))], [], 0.0, math.inf, {} if spoilt else {script: 0.0})
    table = NEIGHBOURS[script]
    words = _words(sample, script) if table.words else []
    most = max(FEW, OFTEN * len(words))
    heard = [(min(count, most), table.words[word]) for word, count in Counter(words).items() if word in table.words]
    marks = [(float(count), table.letters[char]) for char, count in letters.items() if char in table.letters]
    strange, foreign = 0.0, math.inf
    if table.known:
        strange += sum(count for char, count in letters.items() if char not in table.known and char.isalpha() and _script(char) == script)
        foreign = FEW + FOREIGN * size
    return Reading(heard, marks, strange, foreign, {name: need * len(words) for name, need in table.needs.items()})


def _words(sample: str, script: str) -> list[str]:
    for mark in BLANKED:
        sample = sample.replace(mark, " ")
    if script == "arabic":
        for form, plain in ARABIC_FORMS:
            sample = sample.replace(form, plain)
    return sample.split()


def _weigh(heard: Heard, names: Iterable[str]) -> dict[str, float]:
    """The nats heard for each of the languages for which there were any."""
    nats: dict[str, float] = defaultdict(float)
    for count, says in heard:
        for name, worth in says:
            nats[name] += count * worth
    return {name: nats[name] for name in names if name in nats}


def _neighbours(table: str, common: str) -> Neighbours:
    """The languages of a table of small_words.py."""
    needs: dict[str, float] = {}
    words: dict[str, Says] = {}
    letters: dict[str, Says] = {}
    for line in table.strip().replace("\n ", " ").split("\n"):
        head, _, listed = line.partition(":")
        name, *need, own = head.split()
        needs[name] = float(need[0]) if need else NEED
        for rank, word in enumerate(dict.fromkeys(listed.split())):
            words[word] = (*words.get(word, ()), (name, math.log(OFTENEST / (rank + 2) / BY_CHANCE)))
        for letter in own.replace("-", ""):
            letters[letter] = (*letters.get(letter, ()), (name, LETTER))
    return Neighbours(needs, words, letters, frozenset(common) | letters.keys() if common else frozenset())


def _han() -> Neighbours:
    """Chinese and Japanese, which have the characters to tell them apart and no blanks between words."""
    same, short, other = small_words.JAPANESE_IS_TRADITIONAL, small_words.JAPANESE_IS_SIMPLIFIED, small_words.JAPANESE_IS_NEITHER
    kana = "".join(map(chr, (*range(0x3041, 0x30FB), *range(0xFF66, 0xFF9E))))
    chars = {
        "zh-Hans": same[1::2] + short[1::2] + other[1::3] + small_words.CHINESE_ONLY,
        "zh-Hant": same[::2] + short[::2] + other[::3] + small_words.CHINESE_ONLY,
        "ja": same[::2] + short[1::2] + other[2::3] + small_words.JAPANESE_ONLY + kana,
    }
    letters: dict[str, Says] = {}
    for name, own in chars.items():
        for char in dict.fromkeys(own):
            letters[char] = (*letters.get(char, ()), (name, LETTER))
    return Neighbours(dict.fromkeys(chars, 0.0), {}, letters, frozenset())


NEIGHBOURS = {
    "latin": _neighbours(small_words.LATIN, "abcdefghijklmnopqrstuvwxyz"),
    "cyrillic": _neighbours(small_words.CYRILLIC, "абвгдежзклмнопрстуфхцчш"),
    "arabic": _neighbours(small_words.ARABIC, "ابتثجحخدذرزسشصضطظعغفقلمنهویکيىكـ"),
    "devanagari": _neighbours(small_words.DEVANAGARI, ""),
    "han": _han(),
}
