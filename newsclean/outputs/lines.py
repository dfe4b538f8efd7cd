"""A file of lines, an article a line; or a folder of such files of bounded size; or standard output.

A file is written beside the journal, and put in its place when the run is finished. What an earlier run wrote, finished or not, is copied from
where it is, as long as its bytes are what the journal says.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from newsclean.journal import Entry, Place
from newsclean.outputs import Put, hashed


class Lines:
    """Files that grow line by line.

    names: what the files are called, one after the other; the last may grow without bound.  final: the folder in which they are seen when the
    run is finished.  state: the folder for what is not whole yet.  run: the number of this run.  largest: bytes of a file.
    """

    def __init__(self, names: Iterator[str], final: Path, state: Path, run: int, largest: int) -> None:
        self._names, self._final, self._state, self._largest = names, final, state, largest
        self._growing = state / f"run-{run}"
        self._written: list[str] = []
        self._stream: BinaryIO | None = None
        self._earlier: tuple[Path, BinaryIO] | None = None

    def __enter__(self) -> Self:
        self._growing.mkdir()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for stream in (self._stream, self._earlier and self._earlier[1]):
            if stream is not None:
                stream.close()

    def holds(self, entry: Entry) -> bool:
        return self._bytes(entry) is not None

    def again(self, entry: Entry) -> Place | None:
        data = self._bytes(entry)
        return self._append(data) if data is not None else None

    def put(self, put: Put) -> Place:
        return self._append(put.text.encode())

    def flush(self) -> None:
        if self._stream is not None:
            self._stream.flush()

    def finish(self) -> None:
        """Put the files in their place, and take away what earlier runs left."""
        self.__exit__(None, None, None)
        self._stream = self._earlier = None
        if not self._written:
            (self._growing / next(self._names)).touch()
        for path in sorted(self._growing.iterdir()):
            os.replace(path, self._final / path.name)
        for name in self._names:  # of an earlier run that had more
            if not (self._final / name).exists():
                break
            (self._final / name).unlink()
        for folder in self._state.glob("run-*"):
            shutil.rmtree(folder)

    def _append(self, data: bytes) -> Place:
        stream = self._stream
        if stream is None or (stream.tell() and stream.tell() + len(data) > self._largest):
            stream = self._next()
        start = stream.tell()
        stream.write(data)
        return Place(self._written[-1], "", start, len(data), hashed(data))

    def _next(self) -> BinaryIO:
        if self._stream is not None:
            self._stream.close()
        self._written.append(next(self._names))
        self._stream = (self._growing / self._written[-1]).open("wb")
        return self._stream

    def _bytes(self, entry: Entry) -> bytes | None:
        """The article's bytes as an earlier run wrote them; None where they are not there, or are not what they were."""
        place = entry.place
        for path in (self._state / f"run-{entry.run}" / place.output, self._final / place.output):
            try:
                if self._earlier is None or self._earlier[0] != path:
                    stream = path.open("rb")
                    if self._earlier is not None:
                        self._earlier[1].close()
                    self._earlier = path, stream
                self._earlier[1].seek(place.start)
                data = self._earlier[1].read(place.size)
            except OSError:
                continue
            if hashed(data) == place.hash:
                return data
        return None
