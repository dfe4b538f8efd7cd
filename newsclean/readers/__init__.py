"""Readers: an input in, a document out; one a file format, found by folder. Only readers open pages."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from newsclean.document import Document, Source, read_lines
from newsclean.errors import InputError, shown
from newsclean.packing import file_of, opened, unpacked_name

LARGEST = 50_000_000  # bytes of a page, unpacked; --max-bytes


class Reader(Protocol):
    """What a module of this folder holds."""

    SUFFIXES: tuple[str, ...]

    def read(self, data: bytes, path: str, encoding: str | None = None) -> Document:
        """The document in these bytes; path: for messages and for `Source.path`. Raises InputError, DecodingError, UsageError."""


def names() -> tuple[str, ...]:
    """The readers' names, in the order of the alphabet."""
    return tuple(sorted(module.name for module in iter_modules(__path__)))


def suffixes() -> dict[str, str]:
    """Which reader knows which end of a file's name."""
    return {suffix: name for name in names() for suffix in _load(name).SUFFIXES}


def read(path: str, encoding: str | None = None, *, reader: str | None = None, largest: int = LARGEST) -> Document:
    """The document in a file, or on standard input for "-".

    reader: its name; chosen by the file's without it.  largest: bytes of the page at most, unpacked. Raises InputError, DecodingError, UsageError.
    """
    with named(path) as name:
        return parse(content(path, largest), name, reader or reader_of(path), encoding)


@contextmanager
def named(path: str) -> Iterator[str]:
    """What the input is called; an InputError inside of the block says so, if it does not say where."""
    name = shown(path) if path != "-" else "standard input"
    try:
        yield name
    except InputError as error:
        raise error if error.where else type(error)(error.what, name, error.mend) from error


def content(path: str, largest: int = LARGEST) -> bytes:
    """The bytes of a file, unpacked where its name says that they are packed. Raises InputError, which does not say where."""
    try:
        with file_of(path) as file, opened(file, path) as stream:
            data = stream.read(largest + 1)
    except ValueError as error:  # a NUL in the name
        raise InputError("no file has such a name", mend="look at the name") from error
    except OSError as error:
        mend = (
            "name a file, or say with --out where the articles of a folder go"
            if os.path.isdir(path)
            else "look at the name and the permissions"
        )
        raise InputError(f"the input cannot be read: {error.strerror}", mend=mend) from error
    if len(data) > largest:
        raise InputError(f"the page has over {largest:,} bytes", mend="--max-bytes allows more")
    return data


def parse(
    data: bytes | str, name: str, reader: str, encoding: str | None = None, *, url: str | None = None, charset: str | None = None
) -> Document:
    """The document in these bytes, or in a text that is decoded already; reader: its name, as `reader_of` gives it.

    url, charset: where it was fetched, and what the server said of its bytes.
    """
    from newsclean.readers import html, markdown

    if isinstance(data, str):
        if reader == "html":
            return html.printed(data, Source(name), url)
        if not data.strip():
            raise InputError("the input is empty", name, "look at what the scraper saved")
        return Document(read_lines(data), Source(name))
    if markdown.knows(data):
        return markdown.read(data, name, encoding)
    if reader == "html" or html.knows(data):
        return html.page(data, name, encoding, charset=charset, url=url)
    return _load(reader).read(data, name, encoding or charset)


def reader_of(path: str) -> str:
    """The name of the reader for a file of this name. Raises InputError where there is none."""
    known = suffixes()
    suffix = os.path.splitext(unpacked_name(path))[1].lower() if path != "-" else ""
    if suffix not in known:
        raise InputError(
            f"no reader for {suffix!r}", path, f"the readers know {' '.join(filter(None, known))}; --from text reads any file of text"
        )
    return known[suffix]


def _load(name: str) -> Reader:
    return cast(Reader, import_module(f"{__name__}.{name}"))
