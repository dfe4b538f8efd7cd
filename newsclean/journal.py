"""The journal of a run: what became of each page, and where its article is. It outlives the run, so that another can go on from there.

A database beside the outputs: memory does not grow with the pages, and what was kept survives a kill.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from newsclean.errors import OutputError

TABLES = """
create table if not exists runs (run integer primary key);
create table if not exists inputs (name text primary key, path text not null, run integer not null) without rowid;
create index if not exists paths on inputs (path);
create table if not exists pages (
    name text not null, record integer not null, run integer not null, key text not null, outcome text not null,
    output text not null, folded text not null, start integer not null, size integer not null, hash text not null,
    primary key (name, record)
) without rowid;
create index if not exists outputs on pages (folded);
create table if not exists written (output text primary key) without rowid;
"""


class Place(NamedTuple):
    """Where an article is. output: the file, "" for none.  folded: its name, as a file system may take it for another; also of one that was there.

    start, size: the article's bytes in that file.  hash: of them.
    """

    output: str = ""
    folded: str = ""
    start: int = 0
    size: int = 0
    hash: str = ""


class Entry(NamedTuple):
    """A page that was tried. record: its number in a file of many, 0 where the file is one page.  run: in which it was last seen.

    key: of its content and of all that was asked; "" where it failed.  outcome: as JSON.
    """

    name: str
    record: int
    run: int
    key: str
    outcome: str
    place: Place


class Journal:
    """run: the number of this run, from 1."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self.run: int = database.execute("insert into runs select coalesce(max(run), 0) + 1 from runs returning run").fetchone()[0]
        self.keep()  # a run that is killed early has had its number too

    def claim(self, name: str, path: str) -> str | None:
        """The name under which the outputs of an input go: its own, unless another input of this run has it. None for a path that was there."""
        if self._database.execute("select 1 from inputs where path = ? and run = ?", (_stored(path), self.run)).fetchone():
            return None
        number, free = 1, name
        while self._database.execute("select 1 from inputs where name = ? and run = ?", (_stored(free), self.run)).fetchone():
            number += 1
            free = f"{name}~{number}"
        self._database.execute("insert or replace into inputs values (?, ?, ?)", (_stored(free), _stored(path), self.run))
        return free

    def entry(self, name: str, record: int) -> Entry | None:
        """What is known of a page."""
        return _entry(self._database.execute("select * from pages where name = ? and record = ?", (_stored(name), record)).fetchone())

    def owner(self, folded: str) -> Entry | None:
        """The page whose article has an output's name, or one that a file system may take for it."""
        return _entry(self._database.execute("select * from pages where folded = ?", (_stored(folded),)).fetchone())

    def wrote(self, output: str) -> bool:
        """Whether a run wrote a file of that name, whatever became of its page since; no other file may go for an output."""
        return self._database.execute("select 1 from written where output = ?", (_stored(output),)).fetchone() is not None

    def reserve(self, output: str) -> None:
        """Note that a file of that name is about to be written, and make that lasting: killed in between, a run still knows it as its own."""
        self._database.execute("insert or ignore into written values (?)", (_stored(output),))
        self.keep()

    def enter(self, entry: Entry) -> None:
        """Note it in the place of what was known of the page; lasting with the next `keep`."""
        *page, place = entry
        row = [_stored(value) for value in (*page, *place)]
        self._database.execute("insert or replace into pages values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

    def keep(self) -> None:
        """Make lasting what was noted."""
        self._database.commit()


def _stored(value: Any) -> Any:
    """A value as the database takes it: a name that is no UTF-8 as its bytes."""
    if isinstance(value, str) and any("\ud800" <= letter <= "\udfff" for letter in value):
        return value.encode("utf-8", "surrogateescape")
    return value


def _entry(row: Iterable[Any] | None) -> Entry | None:
    if row is None:
        return None
    values: list[Any] = [value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else value for value in row]
    name, record, run, key, outcome = values[:5]
    return Entry(name, record, run, key, outcome, Place(*values[5:]))


@contextmanager
def journal(path: Path | None) -> Iterator[Journal]:
    """The journal in that file; one that nobody will see again for None. Raises OutputError where it is none, or cannot be written."""
    if path is not None and path.is_symlink():
        raise OutputError("the journal is a link", str(path), "delete it: what it points to is not written to")
    try:
        with closing(sqlite3.connect(path or "", isolation_level="IMMEDIATE")) as database:
            database.execute("pragma journal_mode = wal")
            database.execute("pragma synchronous = normal")
            database.executescript(TABLES)
            found = Journal(database)
            try:
                yield found
            finally:
                found.keep()
    except sqlite3.Error as error:
        mend = "look at the space left; where that file is damaged delete it, and all pages are converted anew"
        raise OutputError(f"the journal cannot be kept: {error}", str(path or ""), mend) from error
