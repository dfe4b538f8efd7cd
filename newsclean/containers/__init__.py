"""Containers: files of many pages. One module a format, found by its file in this folder.

A container states SUFFIXES, `pieces` (the pages of a file as bytes, however many there are, or what is wrong with one) and `page` (what such bytes hold).
The first is for the one who reads the file, the second for the many who clean.
"""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, BinaryIO, NamedTuple, Protocol, cast

from newsclean.document import Source
from newsclean.errors import NewscleanError

Piece = tuple[int, bytes | NewscleanError]  # the number of the page in the file, from 1, and its bytes or what is wrong with it


class Fields(NamedTuple):
    """Which fields of a record hold what. url: of the page; its host is the site.  carry: those that go into the result as they are."""

    text: str = "text"
    id: str = "id"
    carry: tuple[str, ...] = ()
    url: str = "url"


class Page(NamedTuple):
    """A page out of a container. id: a text, whatever it was.  data: its text, or the bytes of a file.  suffix: of such a file, which chooses the reader.

    encoding: of the bytes, as a server named it; None to have it found.  source: how a text was decoded.  url: where the page was.
    """

    id: str | None
    data: str | bytes
    suffix: str = ".txt"
    carried: dict[str, Any] | None = None
    encoding: str | None = None
    source: Source = Source()
    url: str | None = None


class Container(Protocol):
    """What a module of this folder holds."""

    SUFFIXES: tuple[str, ...]

    def pieces(self, stream: BinaryIO, longest: int, fields: Fields) -> Iterator[Piece]:
        """The pages of the file; longest: bytes of one at most.  fields: what is wanted of each. Raises InputError where the file itself cannot be read on."""

    def page(self, piece: bytes, fields: Fields) -> Page:
        """The page in these bytes. Raises InputError, DecodingError."""


def names() -> tuple[str, ...]:
    """The containers' names, in the order of the alphabet."""
    return tuple(sorted(module.name for module in iter_modules(__path__)))


def load(name: str) -> Container:
    """The container of that name, one of `names()`, imported now."""
    return cast(Container, import_module(f"{__name__}.{name}"))


def by_suffix() -> dict[str, str]:
    """Which container knows which end of a file's name."""
    return {suffix: name for name in names() for suffix in load(name).SUFFIXES}
