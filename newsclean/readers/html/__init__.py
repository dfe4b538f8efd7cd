"""HTML: the page as a browser would print it, a block a line, with what the markup says of each line.

The spans of the document join to that print, character for character; what is no text of the page (scripts, styles, comments, templates) is
not in it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newsclean.document import Document, Source, Span, read_lines
from newsclean.errors import InputError
from newsclean.readers.html.charset import decoded
from newsclean.stated import Meta

if TYPE_CHECKING:
    from newsclean.readers.html.render import Line

SUFFIXES = (".html", ".htm", ".xhtml")
STARTS = (b"<!doctype html", b"<html")
LOOK = 1024  # bytes
LETTERS = re.compile(r"[\W_]+")
END = 40  # letters of a line that are looked for in the text the page states
LEAST = 12  # letters; shorter lines stand anywhere
LONGEST = 100_000  # letters of a stated text that are looked at
MOST = 5_000  # lines that are looked for in it


def read(data: bytes, path: str, encoding: str | None = None) -> Document:
    """The page in these bytes. Raises InputError where nothing is printed, DecodingError where it is no text."""
    return page(data, path, encoding)


def knows(data: bytes) -> bool:
    """Whether the bytes begin as a page of HTML does, in a file of any name."""
    return data[:LOOK].removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(STARTS)


def page(data: bytes, path: str | None, encoding: str | None = None, *, charset: str | None = None, url: str | None = None) -> Document:
    """The page in these bytes. charset: what the server said of them.  url: where it was fetched."""
    text, name, by, replaced = decoded(data, path or "", encoding, charset)
    return printed(text, Source(path, name, by, replaced), url)


def printed(text: str, source: Source, url: str | None = None) -> Document:
    """The page in this markup. Raises InputError where it prints nothing."""
    from selectolax.lexbor import LexborHTMLParser

    from newsclean.readers.html.bounds import bounded
    from newsclean.readers.html.render import lines_of
    from newsclean.readers.html.stated import stated

    tree = LexborHTMLParser(bounded(text).encode("utf-8", "replace"))
    lines = lines_of(tree.root) if tree.root is not None else []
    meta = stated(tree, url)
    spans = tuple(_hinted(read_lines("".join(line.raw for line in lines)), lines, meta))
    if not spans and not meta.bodies:
        raise InputError("the page prints nothing", source.path or "", "look at what the scraper saved")
    return Document(spans, source, meta=meta)


def _hinted(spans: Sequence[Span], lines: Sequence["Line"], meta: Meta) -> Iterator[Span]:
    """The spans with what the markup says of them, and what the page states elsewhere."""
    body = _letters(meta.bodies[0].value) if meta.bodies else ""
    described = [_letters(said.value) for said in meta.descriptions]
    titles = {_letters(said.value) for said in meta.titles}
    longest = LONGEST if body else 2 * max(map(len, (*described, *titles)), default=0)  # a longer line is nothing that is stated
    for nth, (span, line) in enumerate(zip(spans, lines, strict=True)):
        if line.hints is None:
            yield span
            continue
        letters = _letters(span.text) if nth < MOST and LEAST <= len(span.text) <= longest else ""
        long = len(letters) >= LEAST
        told = long and any(letters in text for text in described), long and letters in titles
        if not body and told == (False, False):
            yield span._replace(hints=line.hints)
            continue
        share = _share(letters, body) if long and body else 0.0 if body else None
        yield span._replace(hints=line.hints._replace(in_body=share, in_description=told[0], is_title=told[1]))


def _share(letters: str, body: str) -> float:
    """How much of the line's ends the stated text holds: none, one, both."""
    return ((letters[:END] in body) + (letters[-END:] in body)) / 2


def _letters(text: str) -> str:
    return LETTERS.sub("", text[:LONGEST].casefold())
