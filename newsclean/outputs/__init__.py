"""Outputs: where the articles of a run go. A folder of files, a file of all (or several of bounded size), or a database.

An output is told each article in the order of the inputs; what an earlier run put there it can tell by the journal's entry, and keep.
"""

from hashlib import blake2b
from types import TracebackType
from typing import NamedTuple, Protocol, Self

from newsclean.journal import Entry, Place

STATE = ".newsclean"  # the folder beside the outputs that holds the journal, the lock and what is not whole yet


class Put(NamedTuple):
    """An article to put. name, record: of its page; record is 0 where the file is one page.  id: or None.  text: what the writer made.

    before: what is known of the page from earlier, or None.
    """

    name: str
    record: int
    id: str | None
    text: str
    before: Entry | None


class Output(Protocol):
    """What a run writes to. It is opened by `with`; leaving that block without `finish` keeps what can be gone on from."""

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None: ...

    def holds(self, entry: Entry) -> bool:
        """Whether the article of that entry is there, and whole."""

    def again(self, entry: Entry) -> Place | None:
        """The place of an article that an earlier run made, now of this run; None where it is not there any more."""

    def put(self, put: Put) -> Place:
        """The place in which the article is now. Raises OutputError."""

    def flush(self) -> None:
        """Nothing that was put is lost when the program is killed now."""

    def finish(self) -> None:
        """All is there: what is only seen whole is seen now."""


def hashed(data: bytes) -> str:
    """The hash of an article's bytes, as entries hold it."""
    return blake2b(data, digest_size=16).hexdigest()
