"""The guard against eating the article: where the rules leave next to no prose, they are distrusted, and what they took is given back.

Prose is counted, not characters: half of a whole page is menus and titles, and losing those is no loss.
"""

from dataclasses import replace

from newsclean.document import BODY, KEPT, Document, Role, Span
from newsclean.prose import SENTENCE_END, weight

TEXT = (Role.LIST_ITEM, Role.TABLE, Role.CAPTION)  # what a page may consist of, sentences or not
LEAST = 120  # characters of prose (half in dense scripts): a flash of two sentences has more
DOUBT = "the rules left almost none of the page's prose, so it was kept: look at what is furniture in it"


def guard(document: Document) -> Document:
    """The document as it is, or with prose given back, and a doubt: what only its place had condemned, or else what rules had."""
    kept = sum(weight(span.text) for span in document.spans if span.role in TEXT or (span.prose and span.role in BODY))
    if kept >= LEAST:
        return document
    for condemned in (_by_place, _by_rule):
        if sum(_weight(span) for span in document.spans if condemned(span)) > kept:
            back = (
                span._replace(role=Role.PARAGRAPH, stage="guard", rule="given-back") if condemned(span) else span for span in document.spans
            )
            return replace(document, spans=tuple(back), doubts=(*document.doubts, DOUBT))
    return document


def _weight(span: Span) -> int:
    return weight(span.text) if span.prose else 0


def _by_place(span: Span) -> bool:
    """Whether prose was removed with nothing in the line itself against it."""
    return _by_rule(span) and not span.hits


def _by_rule(span: Span) -> bool:
    """Whether prose was removed, and is no notice of rights and nothing said twice."""
    return span.role not in (*KEPT, Role.BLANK, Role.DUPLICATE, Role.COPYRIGHT) and (
        span.prose or SENTENCE_END.search(span.text) is not None
    )
