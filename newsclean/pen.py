"""The pen: the only place where a span gets its role. Stages report; `write_down` checks each report and writes it into the document."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from newsclean.document import Cut, Document, Edit, Open, Repair, Report, Role, Span, edited, parts_of
from newsclean.errors import LostTextError


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
    piece = Span(span.line, raw, edited(raw, edits), tuple(edits), hints=span.hints)
    return piece if piece.text else piece._replace(role=Role.BLANK, stage="cut", rule="blank")


class _Place(NamedTuple):
    """A place in `raw`; behind a character of an edit's text: the edit's end, which edit, and how many of its characters stand before."""

    raw: int
    edit: int | None = None
    taken: int = 0


def _place(span: Span, offset: int) -> _Place:
    """Where `text[offset]` stands in `raw`."""
    whole = "".join(parts_of(span.raw, span.edits))
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
