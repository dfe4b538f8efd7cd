"""The blocks of the story, out of the spans of a judged page: lines of one block joined, marks of lists and quotations gone."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from urllib.parse import urljoin, urlsplit

from newsclean.article import Block, Image, Link
from newsclean.captioning import caption
from newsclean.document import BODY, Document, Role, Span
from newsclean.facts import tidy
from newsclean.marks import ITEM, QUOTE, TRIANGLE
from newsclean.stated import Meta

SCHEMES = ("http", "https")  # anything else would be run, or holds data
LONGEST_URL = 2_000  # characters


def blocks_of(
    document: Document, kept: Collection[Role], keep: Collection[Role], *, links: bool = False, images: bool = False
) -> Iterator[Block]:
    """The blocks of the body, and the captions, in reading order; what was asked to be kept is a paragraph."""
    spans: list[Span] = []
    role: Role | None = None
    for span in document.spans:
        if span.role not in (*BODY, Role.CAPTION, *keep) or span.role not in kept:
            continue
        if not span.continues and role is not None:
            yield _block(role, spans, document.meta if links or images else None, links, images)
            spans = []
        if not span.continues:
            role = Role.PARAGRAPH if span.role in keep and span.role not in BODY else span.role
        spans.append(span)
    if role is not None:
        yield _block(role, spans, document.meta if links or images else None, links, images)


def _block(role: Role, spans: Sequence[Span], meta: Meta | None, links: bool, images: bool) -> Block:
    text = ("\n" if role is Role.TABLE else " ").join(map(_text, spans))
    if meta is None:
        return Block(role, text)
    hints = [span.hints for span in spans if span.hints]
    linked = tuple(_links(text, ((link.text, link.url) for hint in hints for link in hint.links), meta)) if links else ()
    shown = tuple(_images(((image.url, image.text) for hint in hints for image in hint.images), meta)) if images else ()
    return Block(role, text, linked or None, shown or None)


def _text(span: Span) -> str:
    text = span.text
    if span.role is Role.CAPTION:
        found = caption(text)
        text = found.text if found else text
    elif span.role is Role.LIST_ITEM and not span.continues:
        text = TRIANGLE.sub("", ITEM.sub("", text))
    elif span.role is Role.QUOTE:
        text = QUOTE.sub("", text)
    return tidy(text)


def _links(text: str, given: Iterable[tuple[str, str]], meta: Meta) -> Iterator[Link]:
    """The links whose text stands in the block, each behind the one before it, and that lead to a page."""
    at = 0
    for said, url in given:
        found = text.find(said, at) if said else -1
        if found >= 0 and (whole := absolute(url, meta)):
            at = found + len(said)
            yield Link(said, whole)


def _images(given: Iterable[tuple[str, str]], meta: Meta) -> Iterator[Image]:
    for url, said in given:
        if whole := absolute(url, meta):
            yield Image(whole, tidy(said) or None)


def absolute(url: str, meta: Meta) -> str | None:
    """The address in full, where the page says its own; None for one that leads to no page: a script, data, a place on the same page."""
    url = "".join(url.split())
    if not url or url.startswith("#") or len(url) > LONGEST_URL:
        return None
    try:
        whole = urljoin(urljoin(meta.url or "", meta.base or ""), url)
        parts = urlsplit(whole)
    except ValueError:
        return None
    if not whole.isprintable() or (
        parts.scheme not in SCHEMES and (parts.scheme or (not whole.startswith(("/", "./", "../", "?")) and ":" in whole))
    ):
        return None
    return whole
