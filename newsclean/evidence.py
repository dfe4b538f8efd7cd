"""What the facts of an article were read from, down to the characters of the page.

A fact and its places are made by the same function (see `facts`), so the evidence cannot disagree with the article.
"""

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from newsclean.article import Evidence
from newsclean.document import Document, Span

T = TypeVar("T")

WORDS = 0.95  # the words say it: a rule of a pack, a label, a grammar that read all of the line
PLACE = 0.75  # only the place of the line on the page says it, and that it looks right there
ASSUMED_ZONE = 0.9  # what is left of either where the offset from UTC is assumed
# Rules that look at more than the place and yet read no word that says it.
UNTOLD = frozenset(("title", "breadcrumb", "deck-before-the-dateline", "printed-twice", "biography", "tag"))


class Part(NamedTuple):
    """`span.text[start:end]`, and how sure it is that it says what it was read as, 0 to 1."""

    span: Span
    start: int
    end: int
    confidence: float


class Said(NamedTuple):
    """What the page states of itself, apart from its text. source: as "json-ld datePublished".  text: as it stands there."""

    source: str
    text: str
    confidence: float


class Fact(NamedTuple, Generic[T]):
    """A value of the article and what it was read from, at least one part."""

    value: T
    parts: tuple[Part | Said, ...]


def whole(span: Span, confidence: float | None = None) -> Part:
    """All of the span; without a confidence it is the one of the rule that judged the span."""
    sure = PLACE if span.by_place or span.rule in UNTOLD else WORDS
    return Part(span, 0, len(span.text), sure if confidence is None else confidence)


def within(span: Span, text: str, confidence: float | None = None) -> Part:
    """Where the text stands in the span; all of the span where it does not stand there to the letter."""
    at = span.text.find(text)
    part = whole(span, confidence)
    return part if at < 0 or not text else part._replace(start=at, end=at + len(text))


def located(document: Document, parts: Iterable[Part | Said]) -> tuple[Evidence, ...]:
    """The parts as places on the page, each once; what is stated apart from its text has no line."""
    begins = _begins(document)
    found = (_stated(part) if isinstance(part, Said) else _place(part, begins[id(part.span)]) for part in parts)
    return tuple(dict.fromkeys(found))


def _stated(said: Said) -> Evidence:
    return Evidence(None, None, None, said.text, "read", said.source, round(said.confidence, 2))


def _begins(document: Document) -> dict[int, int]:
    """Where each span begins in its line, by the span's id()."""
    begins: dict[int, int] = {}
    line = at = 0
    for span in document.spans:
        at = at if span.line == line else 0
        line = span.line
        begins[id(span)] = at
        at += len(span.raw)
    return begins


def _place(part: Part, begin: int) -> Evidence:
    span = part.span
    start, end = _in_raw(part)
    return Evidence(span.line, begin + start, begin + end, span.raw[start:end], span.stage, span.rule, round(part.confidence, 2))


def _in_raw(part: Part) -> tuple[int, int]:
    """Where the part stands in `span.raw`; a character that an edit made stands where the edited ones do."""
    span = part.span
    text, places = "", []
    at = 0
    for edit in (*span.edits, None):
        until = edit.start if edit else len(span.raw)
        text += span.raw[at:until] + (edit.text if edit else "")
        places += [(index, index + 1) for index in range(at, until)]
        if edit:
            places += [(edit.start, edit.end)] * len(edit.text)
            at = edit.end
    first = len(text) - len(text.lstrip())
    shown = places[first + part.start : first + part.end]
    return shown[0][0], shown[-1][1]
