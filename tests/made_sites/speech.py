"""Invented sentences of six languages, none of them twice: by grammars in `languages/`, whose words are of nobody's news."""

import random
import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from newsclean.shapes import shape

FOLDER = Path(__file__).parent
SLOT = re.compile(r"\{(\w+)\}")
FIRST = re.compile(r"[^\W\d_]")
NUMBERS = {"n": (2, 980), "d": (2, 28), "m": (2, 12), "age": (19, 88)}
ABOUT = ("town", "thing", "spot", "org", "people", "trouble")
ON_TOPIC = 0.6  # of the words a story is about, in it


class Speech:
    """Who speaks one language, at random as the seed says."""

    def __init__(self, language: str, seed: str) -> None:
        self.random = random.Random(seed)
        self.words = _words(language)
        self.said: set[str] = set()
        self.topic: dict[str, str] = {}

    def phrase(self, kind: str) -> str:
        """Anything of that kind, all of its slots filled."""
        if kind in NUMBERS:
            return str(self.random.randint(*NUMBERS[kind]))
        if kind in self.topic and self.random.random() < ON_TOPIC:
            return self.topic[kind]
        choices = self.words[kind]
        return self.filled(str(self.random.choice(choices)) if isinstance(choices, list) else choices)

    def turn(self) -> None:
        """Speak of something else from here on."""
        self.topic = {}
        self.topic = {kind: self.phrase(kind) for kind in ABOUT}

    def filled(self, text: str, **known: object) -> str:
        """The text with what is known in its slots, and words of the language in the others."""
        return SLOT.sub(lambda slot: str(known[slot[1]]) if slot[1] in known else self.phrase(slot[1]), text)

    def new(self, kind: str) -> str:
        """A phrase that was not said before, numbers apart."""
        while shape(text := self.phrase(kind)) in self.said:
            pass
        self.said.add(shape(text))
        return FIRST.sub(lambda letter: letter[0].upper(), text, count=1)

    def paragraph(self) -> str:
        joint = "" if self.words["sentence"][0].endswith("。") else " "
        return joint.join(self.new("sentence") for _ in range(self.random.randint(1, 3)))


@cache
def _words(language: str) -> dict[str, Any]:
    words: dict[str, Any] = yaml.safe_load((FOLDER / "languages" / f"{language}.yaml").read_text("utf-8"))
    return words
