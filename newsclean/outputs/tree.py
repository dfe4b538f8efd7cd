"""A folder of files: an article a file, named like its input."""

import errno
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from newsclean.errors import OutputError
from newsclean.journal import Entry, Journal, Place
from newsclean.outputs import Put, hashed
from newsclean.outputs.folder import Folder
from newsclean.outputs.naming import folded, mirrored, numbered, of_record

SPENT = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO)  # no article can be written any more
TRIES = 9  # numbers for a name that others have; after them it is told apart by a hash


class Tree:
    """suffix: of the files.  known: which page has an output, and what runs wrote.  replaceable: whether a file may go that none wrote."""

    def __init__(self, root: Path, suffix: str, known: Journal, replaceable: Callable[[Path], bool]) -> None:
        self._root, self._suffix, self._known, self._replaceable = root, suffix, known, replaceable

    def __enter__(self) -> Self:
        try:
            self._folder = Folder(self._root)
        except OSError as error:
            raise OutputError(f"the folder cannot be written to: {error.strerror}", str(self._root), "name another with --out") from error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._folder.close()

    def holds(self, entry: Entry) -> bool:
        try:
            found = self._folder.read(entry.place.output)
        except OSError:  # a link, or a folder, has taken its place
            return False
        return found is not None and hashed(found) == entry.place.hash

    def again(self, entry: Entry) -> Place | None:
        return entry.place if self.holds(entry) else None

    def put(self, put: Put) -> Place:
        data = put.text.encode()
        name = self._name(put)
        place = Place(name, folded(name), 0, len(data), hashed(data))
        try:
            new = not self._known.wrote(name)
            foreign = new and self._folder.holds(name)
            if foreign and self._folder.read(name) == data:
                self._known.reserve(name)
                return place
            if foreign and not self._replaceable(self._root / name):
                raise OutputError("the output exists, and is not of an earlier run", name, "--force overwrites it, unless it is an input")
            if new:
                self._known.reserve(name)
            self._folder.write(name, data)
        except OSError as error:
            if error.errno in SPENT:
                raise
            raise OutputError(
                f"the output cannot be written: {error.strerror}", name, "look at the folder; no link in it is followed"
            ) from error
        return place

    def flush(self) -> None:
        """Each file is in its place already."""

    def finish(self) -> None:
        """Each file is in its place already."""

    def _name(self, put: Put) -> str:
        """The first of the names it may have that no other page has: so a page keeps the name that it had."""
        wanted = of_record(put.name, put.record, put.id, self._suffix) if put.record else mirrored(put.name, self._suffix)
        name, number = wanted, 1
        while (owner := self._known.owner(folded(name))) is not None and (owner.name, owner.record) != (put.name, put.record):
            number += 1
            name = numbered(
                wanted, number if number <= TRIES else int(hashed(f"{put.record} {put.name}".encode("utf-8", "replace"))[:12], 16)
            )
        return name
