"""What a story is about, as the words of its body: the measure that tells its title from a menu or a neighbour's title."""

import re
from collections.abc import Iterable, Iterator

SIGNS = r"\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u0b82\u0bbe-\u0bcd\u0c00-\u0c04\u0c3e-\u0c4d\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
WORD = re.compile(rf"[^\W_](?:[^\W_]|[{SIGNS}])*")  # vowel signs and accents are no letters to `re`, and part of a word all the same
SOLID = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")
FEWEST = 6  # words; a line of fewer shares little
STEM = 5  # letters; enough to find "bridge" in "bridges"


def words(text: str) -> Iterator[str]:
    """The words of a text, folded and cut to their stems: two syllables of Hangul, pairs of letters where words are not spaced."""
    for word in WORD.findall(text.casefold()):
        if "\uac00" <= word[0] <= "\ud7a3":
            yield word[:2]
        elif SOLID.match(word):
            yield from (word[at : at + 2] for at in range(len(word) - 1))
        elif len(word) > 3 or word.isdigit():
            yield word[:STEM]


class Topic:
    """The words of a body. `share` of a line: the part of its words that the body has too, 0 to 1, weighted down for very short lines."""

    def __init__(self, body: Iterable[str]) -> None:
        self._words = {word for line in body for word in words(line)}

    def share(self, text: str) -> float:
        own = set(words(text))
        return len(own & self._words) / max(len(own), FEWEST)
