"""A file of lines, an article a line; or a folder of such files of bounded size; or standard output.

A file is written beside the journal, and put in its place when the run is finished. What an earlier run wrote, finished or not, is copied from
where it is, as long as its bytes are what the journal says.
"""

from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from newsclean.journal import Entry, Place
from newsclean.outputs import Put, hashed
from newsclean.outputs.naming import folded
from newsclean.outputs.parts import Parts


class Lines:
    """Files that grow line by line. largest: bytes of a file."""

    def __init__(self, parts: Parts, largest: int) -> None:
        self._parts, self._largest = parts, largest
        self._path = Path()
        self._stream: BinaryIO | None = None
        self._earlier: tuple[Path, BinaryIO] | None = None

    def __enter__(self) -> Self:
        self._parts.begin()
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
        if self._stream is None:
            self._next()
        self.__exit__(None, None, None)
        self._stream = self._earlier = None
        self._parts.finish()

    def _append(self, data: bytes) -> Place:
        stream = self._stream
        if stream is None or (stream.tell() and stream.tell() + len(data) > self._largest):
            stream = self._next()
        start = stream.tell()
        stream.write(data)
        return Place(self._path.name, folded(self._path.name), start, len(data), hashed(data))

    def _next(self) -> BinaryIO:
        if self._stream is not None:
            self._stream.close()
        self._path = self._parts.next()
        self._stream = self._path.open("wb")
        return self._stream

    def _bytes(self, entry: Entry) -> bytes | None:
        """The article's bytes as an earlier run wrote them; None where they are not there, or are not what they were."""
        place = entry.place
        for path in self._parts.earlier(entry):
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
