"""The page as spans: the spine of the program.

A document is a sequence of spans that join to the decoded source, character for character. Cleaning never deletes: it gives every
span one role. Four things may be said of a span, and one function, `write_down`, is the only pen that says them:

    Verdict   the whole span is of this role
    Cut       a part of it is of this role; what is left over stays open, as spans of its own
    Repair    it reads better with these edits; what the source held stays in `raw`
    Open      it is likely of the story: it stays open, or is open again where only its place had spoken against it
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from newsclean.errors import LostTextError

if TYPE_CHECKING:
    from newsclean.article import Article
    from newsclean.rules import Rule

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
    """

    spans: tuple[Span, ...]
    source: Source
    id: str | None = None
    language: str | None = None
    doubts: tuple[str, ...] = ()
    repairs: tuple[tuple[str, int], ...] = ()
    filed: "Article | None" = None

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
    return "".join(_parts(raw, edits)).strip()


def _parts(raw: str, edits: Iterable[Edit]) -> Iterator[str]:
    at = 0
    for edit in edits:
        yield raw[at : edit.start]
        yield edit.text
        at = edit.end
    yield raw[at:]


def write_down(document: Document, stage: str, reports: Iterable[Report], read: Callable[[Sequence[Span]], list[Span]]) -> Document:
    """The document with the reports of one stage written into its spans: the only place where a span gets its role.

    read: gives spans what their text says (`hits`, `prose`); what a cut or a repair makes is read anew.
    Raises LostTextError where two reports speak of one span, or one of a span that is judged, not `by_place` alone.
    """
    by_span: dict[int, list[Report]] = {}
    for report in reports:
        by_span.setdefault(id(report.span), []).append(report)
    if not by_span:
        return document
    spans: list[Span] = []
    repairs = dict(document.repairs)
    for span in document.spans:
        found = by_span.pop(id(span), None)
        if found is None:
            spans.append(span)
            continue
        if span.role is not None and not span.by_place:
            raise LostTextError(f"{stage} judges line {span.line} again, which {span.stage}/{span.rule} has judged")
        made = list(_written(span, stage, found))
        spans.extend(read(made) if made[0].text != span.text else made)
        for report in found:
            if isinstance(report, Repair):
                repairs[report.rule] = repairs.get(report.rule, 0) + 1
    if by_span:
        raise LostTextError(f"{stage} judges a span that is not in the document")
    return replace(document, spans=tuple(spans), repairs=tuple(repairs.items()))


def _written(span: Span, stage: str, reports: list[Report]) -> Iterator[Span]:
    first = reports[0]
    cuts = [report for report in reports if isinstance(report, Cut)]
    if len(cuts) == len(reports):
        yield from _pieces(span, stage, cuts)
    elif isinstance(first, Cut) or len(reports) > 1:
        raise LostTextError(f"{stage} judges line {span.line} twice")
    elif isinstance(first, Repair):
        repaired = span._replace(edits=first.edits, text=edited(span.raw, first.edits))
        yield repaired if repaired.text else repaired._replace(role=Role.BLANK, stage=stage, rule=first.rule)
    elif isinstance(first, Open):
        yield span._replace(role=None, stage="", rule="", by_place=False, probability=first.probability)
    else:
        probability = span.probability if first.probability is None else first.probability
        yield span._replace(
            role=first.role, stage=stage, rule=first.rule, continues=first.continues, by_place=first.by_place, probability=probability
        )


def _pieces(span: Span, stage: str, cuts: list[Cut]) -> Iterator[Span]:
    """The cut parts, judged, and what stands between them, open."""
    at = 0
    for cut in sorted(cuts, key=lambda cut: cut.start):
        if not at <= cut.start < cut.end <= len(span.text):
            raise LostTextError(f"{stage} cuts line {span.line} at {cut.start}:{cut.end}, outside of it or over another cut")
        if cut.start > at:
            yield _piece(span, at, cut.start)
        yield _piece(span, cut.start, cut.end)._replace(role=cut.role, stage=stage, rule=cut.rule)
        at = cut.end
    if at < len(span.text):
        yield _piece(span, at, len(span.text))


def _piece(span: Span, start: int, end: int) -> Span:
    """`text[start:end]` as a span of its own. The blanks around the line, which `text` does not show, stay with its first and last piece."""
    first = _Place(0) if start == 0 else _place(span, start)
    last = _Place(len(span.raw)) if end == len(span.text) else _place(span, end)
    edits = []
    for nth, edit in enumerate(span.edits):
        if (first.edit is not None and nth < first.edit) or (last.edit is not None and nth > last.edit):
            continue
        text = edit.text[first.taken if nth == first.edit else 0 : last.taken if nth == last.edit else None]
        if nth == first.edit:
            edits += [Edit(0, 0, text)] if text else []
        elif first.raw <= edit.start and edit.end <= last.raw:
            edits.append(Edit(edit.start - first.raw, edit.end - first.raw, text))
    raw = span.raw[first.raw : last.raw]
    piece = Span(span.line, raw, edited(raw, edits), tuple(edits))
    return piece if piece.text else piece._replace(role=Role.BLANK, stage="cut", rule="blank")


class _Place(NamedTuple):
    """A place in `raw`; behind a character of an edit's text: the edit's end, which edit, and how many of its characters stand before."""

    raw: int
    edit: int | None = None
    taken: int = 0


def _place(span: Span, offset: int) -> _Place:
    """Where `text[offset]` stands in `raw`."""
    whole = "".join(_parts(span.raw, span.edits))
    offset += len(whole) - len(whole.lstrip())
    at = 0
    for nth, edit in enumerate(span.edits):
        plain = edit.start - at
        if offset <= plain:
            return _Place(at + offset)
        offset -= plain
        if offset <= len(edit.text):
            return _Place(edit.end, nth, offset)
        offset -= len(edit.text)
        at = edit.end
    return _Place(at + offset)


def close(document: Document) -> Document:
    """The document, or LostTextError where a span is not judged: the last look before anything is written."""
    for span in document.spans:
        if span.role is None:
            raise LostTextError(f"line {span.line} was judged by no stage")
    return document


def _span(line: int, raw: str) -> Span:
    text = raw.strip()
    return Span(line, raw, text) if text else Span(line, raw, text, role=Role.BLANK, stage="read", rule="blank")
