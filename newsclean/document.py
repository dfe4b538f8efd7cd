"""The page as spans: the spine of the program.

A document is a sequence of spans that join to the decoded source, character for character. Cleaning never deletes: it gives every
span one role. Four things may be said of a span, and one function, `newsclean.pen.write_down`, says them:

    Verdict   the whole span is of this role
    Cut       a part of it is of this role; what is left over stays open, as spans of its own
    Repair    it reads better with these edits; what the source held stays in `raw`
    Open      it is likely of the story: it stays open, or is open again where only its place had spoken against it
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from newsclean.errors import LostTextError

if TYPE_CHECKING:
    from newsclean.article import Article
    from newsclean.hints import Hints
    from newsclean.rules import Rule
    from newsclean.stated import Meta

# One splitter for the whole house. str.splitlines() also cuts at U+2028, U+0085 and form feed, which stand inside real lines.
LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


class Role(StrEnum):
    """What a span is on the page; the words of a newsroom (IPTC NITF, schema.org NewsArticle)."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    DATELINE = "dateline"
    TIMESTAMP = "timestamp"
    SECTION = "section"
    CAPTION = "caption"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    LIST_ITEM = "list_item"
    TABLE = "table"
    KEYWORDS = "keywords"
    CREDIT = "credit"
    NAVIGATION = "navigation"
    SHARE = "share"
    ADVERTISEMENT = "advertisement"
    RELATED = "related"
    SUBSCRIPTION = "subscription"
    COPYRIGHT = "copyright"
    COMMENT = "comment"
    SIDEBAR = "sidebar"
    FOOTER = "footer"
    DUPLICATE = "duplicate"
    BLANK = "blank"


BODY = (Role.HEADING, Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM, Role.TABLE)
KEPT = frozenset(
    (*BODY, Role.TITLE, Role.SUBTITLE, Role.BYLINE, Role.DATELINE, Role.TIMESTAMP, Role.SECTION, Role.CAPTION, Role.KEYWORDS, Role.CREDIT)
)


class Edit(NamedTuple):
    """`raw[start:end]` reads as `text`."""

    start: int
    end: int
    text: str


class Span(NamedTuple):
    """A line of the source, or a piece of one.

    line: from 1.  raw: the source, line end included.  text: as rules and readers see it: edited, no blanks around.
    hits: the rules whose pattern is found in `text`, in pack order.  prose: it reads like sentences.  role: None while open.  stage, rule: who judged it, and why.
    continues: it belongs to the same block as the span before it (a hard-wrapped line).
    by_place: where it stands gave it the role, and nothing in the line itself; such a verdict can be appealed against.
    probability: of being a line of the story, 0 to 1, where the tagger judged it.
    hints: what the markup says of it; None where there was none.
    """

    line: int
    raw: str
    text: str
    edits: tuple[Edit, ...] = ()
    hits: tuple["Rule", ...] = ()
    prose: bool = False
    role: Role | None = None
    stage: str = ""
    rule: str = ""
    continues: bool = False
    by_place: bool = False
    probability: float | None = None
    hints: "Hints | None" = None


class Verdict(NamedTuple):
    """The whole span is of this role, because of this rule."""

    span: Span
    role: Role
    rule: str
    continues: bool = False
    by_place: bool = False
    probability: float | None = None


class Cut(NamedTuple):
    """`span.text[start:end]` is of this role; the rest stays open. Cuts of one span must not overlap."""

    span: Span
    start: int
    end: int
    role: Role
    rule: str


class Repair(NamedTuple):
    """`span.raw` reads with these edits, which are in order and do not overlap."""

    span: Span
    edits: tuple[Edit, ...]
    rule: str


class Open(NamedTuple):
    """The span stays open, or is open again where only its place gave it a role (`by_place`): so likely it is of the story."""

    span: Span
    probability: float


Report = Verdict | Cut | Repair | Open


class Source(NamedTuple):
    """Where the text came from. replaced: how many characters could not be read and are U+FFFD now."""

    path: str | None = None
    encoding: str | None = None
    encoding_by: str | None = None
    replaced: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """A page: its spans in order, and what is known of it.

    repairs: how many spans each kind of repair touched.  filed: the article, where the page is one that newsclean wrote.
    carried: fields of the record it came in that go into the article as they are.  site: that it was saved from, where that is known.
    meta: what the page says of itself; None where it came without markup.
    """

    spans: tuple[Span, ...]
    source: Source
    id: str | None = None
    language: str | None = None
    doubts: tuple[str, ...] = ()
    repairs: tuple[tuple[str, int], ...] = ()
    filed: "Article | None" = None
    carried: dict[str, Any] | None = None
    site: str | None = None
    meta: "Meta | None" = None

    @property
    def raw(self) -> str:
        """The decoded source, character for character."""
        return "".join(span.raw for span in self.spans)

    @property
    def lines(self) -> list[Span]:
        """The spans that hold something, judged or not, in order."""
        return [span for span in self.spans if span.role is not Role.BLANK]

    def open(self) -> list[Span]:
        """The spans nobody has judged yet, in order."""
        return [span for span in self.spans if span.role is None]


def read_lines(text: str) -> tuple[Span, ...]:
    """One span a line, blank ones already judged; () for an empty text."""
    return tuple(_span(number, raw) for number, raw in enumerate(LINE.findall(text), 1))


def edited(raw: str, edits: Iterable[Edit]) -> str:
    """`raw` with the edits made, and no blanks around it."""
    return "".join(parts_of(raw, edits)).strip()


def parts_of(raw: str, edits: Iterable[Edit]) -> Iterator[str]:
    at = 0
    for edit in edits:
        yield raw[at : edit.start]
        yield edit.text
        at = edit.end
    yield raw[at:]


def close(document: Document) -> Document:
    """The document, or LostTextError where a span is not judged: the last look before anything is written."""
    for span in document.spans:
        if span.role is None:
            raise LostTextError(f"line {span.line} was judged by no stage")
    return document


def _span(line: int, raw: str) -> Span:
    text = raw.strip()
    return Span(line, raw, text) if text else Span(line, raw, text, role=Role.BLANK, stage="read", rule="blank")
