"""What a call asked its articles to be written to, and that output opened."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import NamedTuple

from newsclean import writers
from newsclean.errors import OutputError, UsageError
from newsclean.journal import Journal, journal
from newsclean.lock import locked
from newsclean.outputs import STATE, Output
from newsclean.outputs.lines import Lines
from newsclean.outputs.parquet import Parquet
from newsclean.outputs.parts import Parts
from newsclean.outputs.sqlite import Sqlite
from newsclean.outputs.tree import Tree

MANY = {
    "jsonl": "jsonl",
    "parquet": "jsonl",
    "sqlite": "jsonl",
}  # the forms of files with many articles, each with the writer whose text it is made of
ENDS = {".parquet": "parquet", ".db": "sqlite", ".sqlite": "sqlite"}  # of their names, beside those of the writers
SHARD = 256_000_000  # bytes of each of several files
JOURNAL = "journal.db"
UNBOUND = 1 << 62  # bytes of the only one


class Target(NamedTuple):
    """form: what --to says.  place: the file of all articles, or the folder.  replaceable: whether a file that is in the way may go, if no earlier run wrote it.

    shard: bytes of each file, where a folder holds files of many articles.
    """

    form: str
    place: Path
    is_folder: bool
    replaceable: Callable[[Path], bool]
    shard: int = SHARD

    @property
    def folder(self) -> Path:
        """The folder in which the articles are."""
        return self.place if self.is_folder else self.place.parent

    @property
    def state(self) -> Path:
        """The folder for the journal, the lock, and what is not whole yet."""
        return self.place / STATE if self.is_folder else self.folder / f".{self.place.name}{STATE}"


@contextmanager
def opened(target: Target) -> Iterator[tuple[Output, Journal]]:
    """The output and its journal, for this process alone.

    Raises UsageError where another run writes there, or something is in the way that no run wrote; OutputError where it cannot be written.
    """
    try:
        if not (target.state / JOURNAL).is_file():
            _nothing_in_the_way(target, None)
        target.state.mkdir(parents=True, exist_ok=True)
        if target.state.is_symlink():
            raise OutputError("this is a link", str(target.state), "delete it: what it points to is not written to")
    except OSError as error:
        raise OutputError(f"the output cannot be written: {error.strerror}", str(target.place), "name another place") from error
    with locked(target.state), journal(target.state / JOURNAL) as known:
        _nothing_in_the_way(target, known)
        with _output(target, known) as output:
            yield output, known


def form_of(path: Path | None) -> str | None:
    """The form whose files end like this one, or None."""
    return ENDS.get(path.suffix.lower()) if path is not None and path.suffix.lower() in ENDS else writers.by_suffix(path)


def _output(target: Target, known: Journal) -> Output:
    if target.form == "sqlite":
        return Sqlite(target.place)
    if target.form in MANY:
        many = Parquet if target.form == "parquet" else Lines
        return many(Parts(_names(target), target.folder, target.state, known), target.shard if target.is_folder else UNBOUND)
    return Tree(target.folder, writers.load(target.form).SUFFIX, known, target.replaceable)


def _names(target: Target) -> Iterator[str]:
    """What the files of many articles are called: as it was said, or any number of parts."""
    return (f"part-{number:05}.{target.form}" for number in count()) if target.is_folder else iter((target.place.name,))


def _nothing_in_the_way(target: Target, known: Journal | None) -> None:
    """Raise UsageError where a file of many articles would take the place of one that no run wrote, or of what is no file.

    A database looks itself whose it is.
    """
    if target.form not in MANY.keys() - {"sqlite"}:
        return
    for path in sorted(target.folder.glob(f"part-*.{target.form}")) if target.is_folder else [target.place]:
        if not os.path.lexists(path):
            continue
        if not stat.S_ISREG(path.lstat().st_mode):
            raise UsageError("the output is no file", str(path), "name another; without -o it goes to standard output")
        if not (known and known.wrote(path.name)) and not target.replaceable(path):
            raise UsageError("the output exists, and is not of an earlier run", str(path), "--force overwrites it, unless it is an input")
