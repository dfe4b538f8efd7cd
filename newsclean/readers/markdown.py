"""Markdown that newsclean wrote: an article already, so reading it and writing it again changes nothing.

Any other Markdown is text. The front matter says what is known of the article, each line of the body is a block.
"""

import re
from collections.abc import Iterator
from typing import Any

from newsclean.article import Account, Article, Author, Block, Caption, Image, Link
from newsclean.document import Document, Role, Source, Span
from newsclean.readers import text

SUFFIXES = (".md",)
KEYS = {"title", "subtitle", "authors", "publisher", "section", "published", "modified", "language", "captions", "keywords", "source"}
FRONT = re.compile(r"---\r?\n((?:[^\n]*\n){1,2000}?)---\r?\n")
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
MARKS = (("## ", Role.HEADING), ("# ", Role.TITLE), ("> ", Role.QUOTE), ("- ", Role.LIST_ITEM))
LINK = re.compile(r"(?<!\\)\[((?:[^\[\]\\]|\\.)*)\]\(([^\s()<>]+)\)")
IMAGE = re.compile(r"!\[((?:[^\[\]\\]|\\.)*)\]\(([^\s()<>]+)\)")
FENCE = re.compile(r"`{3,}$")


def read(data: bytes, path: str, encoding: str | None = None) -> Document:
    """The article that newsclean wrote, or a page of text. Raises what the reader of text does."""
    page = text.read(data, path, encoding)
    front = FRONT.match(page.raw)
    known = _front_matter(front[1]) if front else None
    if front is None or known is None:
        return page
    head = page.raw[: front.end()].count("\n")
    spans = tuple(_judged(page.spans, head))
    return Document(spans, page.source, filed=_article(known, spans))


def knows(data: bytes) -> bool:
    """Whether the bytes may be such an article; a file of another name, or standard input, may hold one as well."""
    return data.startswith((b"---\n", b"---\r\n"))


def _front_matter(matter: str) -> dict[str, Any] | None:
    """What the front matter says, or None where it is not one that newsclean wrote."""
    import yaml

    try:
        known = yaml.safe_load(matter)
    except (yaml.YAMLError, RecursionError, ValueError):
        return None
    return known if _is_ours(known) else None


def _is_ours(known: Any) -> bool:
    """Whether the front matter has the keys and the kinds of values that newsclean writes."""
    if not isinstance(known, dict) or not known.keys() <= KEYS or "source" not in known:
        return False
    texts = all(isinstance(known[key], str) for key in known if key not in ("authors", "captions", "keywords", "source"))
    lists = _texts(known.get("keywords", [])) and all(_texts_in_mappings(known.get(key, [])) for key in ("authors", "captions"))
    return texts and lists and isinstance(known["source"], dict)


def _texts(values: Any) -> bool:
    return isinstance(values, list) and all(isinstance(value, str) for value in values)


def _texts_in_mappings(values: Any) -> bool:
    return isinstance(values, list) and all(isinstance(value, dict) and _texts(list(value.values())) for value in values)


def _judged(spans: tuple[Span, ...], head: int) -> Iterator[Span]:
    """The spans with the roles that their marks state; those of the front matter are credits."""
    fence = ""
    for span in spans:
        role = Role.CREDIT if span.line <= head else next((role for mark, role in MARKS if span.text.startswith(mark)), Role.PARAGRAPH)
        if span.line > head and (fence or FENCE.match(span.text)):
            role, fence = Role.TABLE, "" if span.text == fence else fence or span.text
        yield span if span.role is Role.BLANK and not fence else span._replace(role=role, stage="read", rule="written-by-newsclean")


def _article(known: dict[str, Any], spans: tuple[Span, ...]) -> Article:
    source = known["source"]
    return Article(
        source=Source(source.get("path"), source.get("encoding"), source.get("encoding_by"), source.get("replaced", 0)),
        account=Account(0, 0, 0, 0, {}, {}),
        language=known.get("language"),
        title=known.get("title"),
        subtitle=known.get("subtitle"),
        section=known.get("section"),
        authors=tuple(Author(item.get("name", ""), item.get("position"), item.get("email")) for item in known.get("authors", ())),
        publisher=known.get("publisher"),
        published=known.get("published"),
        modified=known.get("modified"),
        captions=tuple(Caption(item.get("text", ""), item.get("credit")) for item in known.get("captions", ())),
        keywords=tuple(known.get("keywords", ())),
        blocks=tuple(_blocks(spans)),
    )


def _blocks(spans: tuple[Span, ...]) -> Iterator[Block]:
    """The blocks as they were before they were written; the lines between two fences are one table."""
    table: list[str] | None = None
    for span in spans:
        if span.role is Role.TABLE and FENCE.match(span.text) and (table is None or len(table) > 0):
            if table is not None:
                yield Block(Role.TABLE, "\n".join(table))
            table = [] if table is None else None
        elif span.role is Role.TABLE and table is not None:
            table.append(span.raw.rstrip("\r\n"))
        elif span.role in (Role.HEADING, Role.QUOTE, Role.LIST_ITEM):
            yield _block(span.role, span.text[2 + (span.role is Role.HEADING) :])
        elif span.role is Role.PARAGRAPH and (shown := IMAGE.fullmatch(span.text)):
            yield Block(Role.CAPTION, ESCAPED.sub(r"\1", shown[1]), images=(Image(shown[2].replace("&amp;", "&")),))
        elif span.role is Role.PARAGRAPH:
            yield _block(span.role, span.text)


def _block(role: Role, text: str) -> Block:
    """The block with its links, which stand in it as text again."""
    links = tuple(Link(ESCAPED.sub(r"\1", match[1]), match[2].replace("&amp;", "&")) for match in LINK.finditer(text))
    return Block(role, ESCAPED.sub(r"\1", LINK.sub(r"\1", text)), links or None)
