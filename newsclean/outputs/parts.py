"""Files that grow beside the journal, and are put in their place when the run is finished."""

import os
import shutil
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from newsclean.journal import Entry, Journal


class Parts:
    """names: what the files are called, one after the other.  final: the folder in which they are seen when the run is finished.

    state: the folder for what is not whole yet.  known: what runs wrote.
    """

    def __init__(self, names: Iterator[str], final: Path, state: Path, known: Journal) -> None:
        self._names, self._final, self._state, self._known = names, final, state, known
        self._growing = state / f"run-{known.run}"

    def begin(self) -> None:
        """Make room for the files of this run."""
        if self._growing.exists():  # of a journal that somebody deleted
            shutil.rmtree(self._growing)
        self._growing.mkdir()

    def next(self) -> Path:
        """The next file to write."""
        return self._growing / next(self._names)

    def earlier(self, entry: Entry) -> tuple[Path, Path]:
        """Where the article of an earlier run may be: that run was finished, or it was not."""
        return self._state / f"run-{entry.run}" / entry.place.output, self._final / entry.place.output

    def finish(self) -> None:
        """Put the files in their place, and take away what earlier runs left. All must be written and closed, and there must be one."""
        for path in sorted(self._growing.iterdir()):
            self._known.reserve(path.name)
            os.replace(path, self._final / path.name)
        for name in takewhile(self._known.wrote, self._names):  # of an earlier run that had more
            (self._final / name).unlink(missing_ok=True)
        for folder in self._state.glob("run-*"):
            shutil.rmtree(folder)
