"""Parquet: a table, a row a page. The number of a record is that of its row.

Of each row only the fields asked for are read, group by group of rows, and handed on as a line of JSON Lines.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from math import isfinite
from tempfile import TemporaryFile
from typing import Any, BinaryIO

from newsclean.containers import Fields, Piece, jsonl
from newsclean.decoding import decode
from newsclean.errors import InputError, NewscleanError
from newsclean.extras import library

SUFFIXES = (".parquet",)
AT_ONCE = 16  # rows in memory
BUFFER = 1 << 20  # bytes of each column that are read at a time
DAMAGES = (ValueError, OSError)  # what the library raises: its own error for bad data is a ValueError too

page = jsonl.page


def pieces(stream: BinaryIO, longest: int, fields: Fields) -> Iterator[Piece]:
    """The rows, each as an object of the fields asked for. Raises InputError where the file is no table, or has no column of texts."""
    reader = library("pyarrow.parquet", "parquet", "Parquet")
    with _seekable(stream) as file:
        try:
            table = reader.ParquetFile(file, buffer_size=BUFFER, pre_buffer=False)
        except DAMAGES as error:
            raise InputError(f"the Parquet data is damaged: {_said(error)}", mend="fetch the file again") from error
        names = table.schema_arrow.names
        if fields.text not in names:
            raise InputError(f"the file has no column {fields.text!r}", mend=f"--text-field names another; it has: {' '.join(names[:20])}")
        columns = [name for name in dict.fromkeys((fields.text, fields.id, fields.url, *fields.carry)) if name in names]
        first = 1
        for group in range(table.num_row_groups):
            last = first + table.metadata.row_group(group).num_rows - 1
            yield from _rows(table.iter_batches(AT_ONCE, [group], columns, use_threads=False), first, last, longest)
            first = last + 1


def _rows(batches: Iterator[Any], first: int, last: int, longest: int) -> Iterator[Piece]:
    """The rows of a group, and where they cannot be read on, that it is so: once for all that are left of them."""
    number = first
    while True:
        try:
            batch = next(batches, None)
        except DAMAGES as error:
            left = f"records {number} to {last}" if number < last else "the record"
            yield number, InputError(f"{left} cannot be read: {_said(error)}", mend="fetch the file again")
            return
        if batch is None:
            return
        for place in range(batch.num_rows):
            yield number, _piece(batch.slice(place, 1), longest)
            number += 1


def _piece(batch: Any, longest: int) -> bytes | NewscleanError:
    """The only row of a batch."""
    try:
        data = json.dumps(_plain(batch.to_pylist()[0]), ensure_ascii=False, allow_nan=False).encode()
    except NewscleanError as error:
        return error
    except ValueError as error:  # a text that is no UTF-8, a date that Python has not
        return InputError(f"the record cannot be read: {error}", mend="look at that row")
    return data if len(data) <= longest else InputError(f"the record has over {longest:,} bytes", mend="--max-bytes allows more")


def _plain(value: Any) -> Any:
    """A value as JSON has it: bytes as the text they are, a number that is none as null, a time as ISO 8601."""
    match value:
        case dict():
            return {str(key): _plain(item) for key, item in value.items()}
        case list() | tuple():
            return [_plain(item) for item in value]
        case bytes():
            return decode(value).text
        case float():
            return value if isfinite(value) else None
        case None | bool() | int() | str():
            return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _said(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


@contextmanager
def _seekable(stream: BinaryIO) -> Iterator[BinaryIO]:
    """The stream, or a copy of one that can only be read forward: the table's plan stands at its end."""
    if stream.seekable():
        yield stream
        return
    with TemporaryFile() as copy:
        shutil.copyfileobj(stream, copy)
        copy.seek(0)
        yield copy
