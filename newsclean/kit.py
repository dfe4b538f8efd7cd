"""The kit: all that cleaning needs to know beside the page. Plain data, built once a process."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsclean.dates import is_stamp
from newsclean.document import Span
from newsclean.pack import load, shipped
from newsclean.prose import is_prose
from newsclean.rules import Rules

LONGEST_STAMP = 120  # characters


@dataclass(frozen=True, slots=True)
class Kit:
    rules: Rules

    def read(self, spans: Sequence[Span]) -> list[Span]:
        """The spans with what their text says of itself: the rules it matches, and whether it is prose."""
        found = self.rules.scan([span.text for span in spans])
        return [
            span if (hits, prose) == (span.hits, span.prose) else span._replace(hits=hits, prose=prose)
            for span, hits, prose in zip(spans, found, (is_prose(span.text) and not _is_stamp(span.text) for span in spans), strict=True)
        ]


def _is_stamp(text: str) -> bool:
    """Whether the line is a date that ends in a full stop: "4 May 2024, 7:00 a.m."."""
    return len(text) <= LONGEST_STAMP and is_stamp(text)


def load_kit(packs: Iterable[Path] = ()) -> Kit:
    """The kit with the shipped packs, and the user's own before them: who brings a rule means it. Raises PackError."""
    return Kit(Rules((*(rule for path in packs for rule in load(path)), *shipped())))
