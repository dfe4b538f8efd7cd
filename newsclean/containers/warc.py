"""WARC: what a crawler fetched, or the text of it (WET). The number of a record is its place among all records of the file.

Pages are the texts of `conversion` records and the answers 200 of `response` records that are text/plain or text/html; their id is the address.
Records of other kinds are passed over. The file is cut into records here, not by the library: at the first damaged one that gives up.
"""

import codecs
import io
import os
import re
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from newsclean.containers import Fields, Page, Piece
from newsclean.errors import InputError, NewscleanError
from newsclean.extras import library
from newsclean.packing import FREE, RATIO

SUFFIXES = (".warc", ".wet")
BEGIN = b"WARC/1."
HEAD = 32 << 10  # bytes of the head of a record, or of an answer, at most; the library's own limit
CHUNK = 1 << 20  # bytes read at a time of what is passed over
AGAIN = 256 << 20  # bytes of a file that may be looked at twice, where lengths are wrong
LENGTH = re.compile(rb"(?im)^content-length:[ \t]*([0-9]{1,15})[ \t]*\r?$")
KIND = re.compile(rb"(?im)^warc-type:[ \t]*([a-z]{1,20})[ \t]*\r?$")
GOOD = re.compile(rb"HTTP/[0-9.]{1,5} 200\b")
MEDIA = re.compile(rb"(?im)^content-type:[ \t]*(text/plain|text/html|application/xhtml\+xml)\b")
CUT = "look at the file, or fetch it again"


class _Source:
    """A stream of which something can be put back."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._back, self._left = stream, io.BytesIO(), AGAIN

    def read(self, size: int) -> bytes:
        return self._with_more(self._back.read(size), size, self._stream.read)

    def line(self) -> bytes:
        line = self._back.readline(HEAD)
        return line if line.endswith(b"\n") else self._with_more(line, HEAD, self._stream.readline)

    def put_back(self, data: bytes) -> None:
        """What was read last is there again."""
        if len(data) <= self._back.tell():
            self._back.seek(-len(data), os.SEEK_CUR)
        else:
            self._back = io.BytesIO(data)

    def look_again(self, data: bytes) -> None:
        """Put back what may hold a record, as long as that is not asked for again and again."""
        if len(data) <= self._left:
            self._left -= len(data)
            self.put_back(data)

    def to_next_record(self) -> None:
        """Pass over what is left of a damaged record."""
        while line := self.line():
            if (at := line.find(BEGIN)) >= 0:
                self.put_back(line[at:])
                return

    def _with_more(self, data: bytes, size: int, read: Callable[[int], bytes]) -> bytes:
        if len(data) == size:
            return data
        self._back = io.BytesIO()  # at its end
        return data + read(size - len(data))


def pieces(stream: BinaryIO, longest: int, fields: Fields) -> Iterator[Piece]:  # noqa: ARG001 (a record is read whole)
    """The records that are pages, each as it is in the file; of a damaged one that it is, and the next that can be found."""
    source = _Source(stream)
    number = 0
    while line := source.line():
        if line.strip():
            number += 1
            try:
                record = _record(source, line, longest)
            except InputError as error:
                yield number, error
                continue
            if record is not None:
                yield number, record


def _record(source: _Source, first: bytes, longest: int) -> bytes | None:
    """The record that begins with that line; None where it is no page. Raises InputError; the source then stands before another record."""
    head = _head(source, first)
    length, kind = LENGTH.search(head), KIND.search(head)
    if length is None or kind is None:
        source.to_next_record()
        raise InputError("the record has no length or no kind", mend=CUT)
    size = int(length[1])
    data = source.read(min(size, longest))
    if len(data) < min(size, longest) or _passed(source, size - len(data)):
        raise _damaged(source, data, "the record is cut")
    end = source.read(4)
    if end.strip(b"\r\n"):
        raise _damaged(source, data + end, "the record's length is wrong")
    if not _is_page(kind[1].lower(), data):
        return None
    if size > longest:
        raise InputError(f"the record has over {longest:,} bytes", mend="--max-bytes allows more")
    return head + data + b"\r\n\r\n"


def _damaged(source: _Source, data: bytes, what: str) -> NewscleanError:
    """The error; the source goes on at the next record, which may lie in the data."""
    source.look_again(data)
    source.to_next_record()
    return InputError(what, mend=CUT)


def _head(source: _Source, first: bytes) -> bytes:
    """The head of a record, with the blank line at its end."""
    head = first
    while first.startswith(BEGIN) and len(head) < HEAD and (line := source.line()):
        if (at := line.find(BEGIN)) >= 0:  # the record ends in its head
            source.put_back(line[at:])
            break
        head += line
        if not line.strip():
            return head
    source.to_next_record()
    raise InputError("no record begins here, or its head does not end", mend=CUT)


def _passed(source: _Source, size: int) -> int:
    """Read so many bytes and forget them; how many there were not."""
    while size and (data := source.read(min(size, CHUNK))):
        size -= len(data)
    return size


def _is_page(kind: bytes, data: bytes) -> bool:
    if kind != b"response":
        return kind == b"conversion"
    head = data[:HEAD].replace(b"\r", b"").partition(b"\n\n")[0]
    return GOOD.match(head) is not None and MEDIA.search(head) is not None


def page(piece: bytes, fields: Fields) -> Page:
    """The page in a record. Raises InputError."""
    reader = library("fastwarc.warc", "warc", "WARC")
    most = max(FREE, RATIO * len(piece))
    try:
        record = next(iter(reader.ArchiveIterator(io.BytesIO(piece), auto_decode="all")))
        data: bytes = record.reader.read(most + 1)
    except (OSError, ValueError, StopIteration) as error:
        raise InputError(f"the record is damaged: {error}", mend=CUT) from error
    if len(data) > most:
        raise InputError(f"over {RATIO} times its size when unpacked", mend="look whether it is an archive bomb")
    address = record.headers.get("WARC-Target-URI")
    carried = {name: record.headers.get(name) for name in fields.carry if name in record.headers} or None
    answer = record.is_http and record.http_content_type
    suffix = ".html" if answer and answer != "text/plain" else ".txt"
    address = address and address.strip("<>")
    return Page(address, data, suffix, carried, _encoding(record), url=address)


def _encoding(record: Any) -> str | None:
    """The encoding that the server named, if there is such a one."""
    try:
        return codecs.lookup(record.http_charset).name if record.is_http and record.http_charset else None
    except LookupError:
        return None
