"""The guard against eating the article: where the rules leave next to no prose, they are distrusted, and what they took is given back.

Prose is counted, not characters: half of a whole page is menus and titles, and losing those is no loss.
"""

from dataclasses import replace

from newsclean.document import BODY, KEPT, Document, Role, Span
from newsclean.prose import is_dense

LEAST = 120  # characters of prose (half in dense scripts): a flash of two sentences has more
DOUBT = "the rules left almost none of the page's prose, so it was kept: look at what is furniture in it"


def guard(document: Document) -> Document:
    """The document as it is, or with the prose given back that only its place had condemned, and a doubt."""
    kept = sum(_weight(span) for span in document.spans if span.role in BODY)
    lost = sum(_weight(span) for span in document.spans if _condemned_by_place(span))
    if kept >= LEAST or lost <= kept:
        return document
    spans = tuple(
        span._replace(role=Role.PARAGRAPH, stage="guard", rule="given-back") if _condemned_by_place(span) else span
        for span in document.spans
    )
    return replace(document, spans=spans, doubts=(*document.doubts, DOUBT))


def _weight(span: Span) -> int:
    return len(span.text) * (2 if is_dense(span.text) else 1) if span.prose else 0


def _condemned_by_place(span: Span) -> bool:
    """Whether nothing in the line itself speaks against it."""
    return span.role not in KEPT and span.role not in (Role.BLANK, Role.DUPLICATE) and not span.hits and span.prose
