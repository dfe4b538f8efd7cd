"""A Parquet file, a row an article; or a folder of such files of bounded size.

A file can be read only when its end is written: of a run that was killed the files before the last are gone on from. Same articles, same bytes.
"""

import json
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from newsclean.errors import UsageError, shown
from newsclean.extras import library
from newsclean.journal import Entry, Place
from newsclean.outputs import Put, hashed
from newsclean.outputs.naming import folded
from newsclean.outputs.parts import Parts

GROUP = 8 << 20  # bytes of JSON whose rows are written, and read again, at once
TEXTS = (
    "title",
    "subtitle",
    "section",
    "publisher",
    "published",
    "modified",
    "timezone",
    "language",
    "text",
)  # keys that are columns of text
REPEATED = ["section", "publisher", "timezone", "language"]  # columns whose values come again and again
FEW = 2  # groups of an earlier run in memory: what is looked up is some pages ahead of what is taken over


class Parquet:
    """largest: bytes of a file, counted as JSON."""

    def __init__(self, parts: Parts, largest: int) -> None:
        self._parts, self._largest = parts, largest
        self._table: _Table | None = None
        self._starts: Callable[[Path], list[int]] = lru_cache(FEW)(_starts)
        self._articles: Callable[[Path, int], list[str]] = lru_cache(FEW)(_articles)

    def __enter__(self) -> Self:
        _library()
        self._parts.begin()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._table is not None:
            self._table.close()
        self._table = None

    def holds(self, entry: Entry) -> bool:
        return self._text(entry) is not None

    def again(self, entry: Entry) -> Place | None:
        text = self._text(entry)
        return self._append(entry.name, entry.record, text) if text is not None else None

    def put(self, put: Put) -> Place:
        return self._append(put.name, put.record, put.text.removesuffix("\n"))

    def flush(self) -> None:
        """Nothing can be read before its file is whole."""

    def finish(self) -> None:
        if self._table is None:
            self._table = _Table(self._parts.next())
        self.__exit__(None, None, None)
        self._parts.finish()

    def _append(self, name: str, record: int, text: str) -> Place:
        data = text.encode()
        if self._table is None or (self._table.size and self._table.size + len(data) > self._largest):
            self.__exit__(None, None, None)
            self._table = _Table(self._parts.next())
        number = self._table.add(_row(name, record, text), len(data))
        return Place(self._table.path.name, folded(self._table.path.name), number, len(data), hashed(data))

    def _text(self, entry: Entry) -> str | None:
        """The article as an earlier run wrote it; None where it is not there, or not what it was."""
        number = entry.place.start
        for path in self._parts.earlier(entry):
            try:
                starts = self._starts(path)
                group = bisect_right(starts, number) - 1
                text = self._articles(path, group)[number - starts[group]]
            except (OSError, ValueError, LookupError):
                continue
            if hashed(text.encode()) == entry.place.hash:
                return text
        return None


class _Table:
    """A file that is being written. size: bytes of its articles as JSON."""

    def __init__(self, path: Path) -> None:
        self.path, self.size = path, 0
        self._written = self._weight = 0  # rows that are in the file; bytes of those that wait
        self._waiting: list[dict[str, Any]] = []
        self._schema = _schema()
        self._stream = path.open("wb")
        self._writer = _library().ParquetWriter(self._stream, self._schema, compression="zstd", use_dictionary=REPEATED)

    def add(self, row: dict[str, Any], size: int) -> int:
        """The number of the row in the file, from 0."""
        if self._waiting and self._weight + size > GROUP:
            self._write()
        self._waiting.append(row)
        self._weight += size
        self.size += size
        return self._written + len(self._waiting) - 1

    def close(self) -> None:
        with self._stream, self._writer:
            if self._waiting:
                self._write()

    def _write(self) -> None:
        arrow = library("pyarrow", "parquet", "Parquet")
        self._writer.write_table(arrow.Table.from_pylist(self._waiting, self._schema), row_group_size=len(self._waiting))
        self._written += len(self._waiting)
        self._waiting, self._weight = [], 0


def _row(name: str, record: int, text: str) -> dict[str, Any]:
    article = json.loads(text)
    account = article["account"]
    return {key: article[key] for key in (*TEXTS, "authors", "captions", "confidence", "doubts")} | {
        "id": article.get("id"),
        "source": shown(name),
        "record": record or None,
        "lines": account["lines"],
        "removed": account["removed"],
        "article": text,
    }


def _schema() -> Any:
    arrow = library("pyarrow", "parquet", "Parquet")
    text = arrow.string()
    authors, captions = (
        arrow.list_(arrow.struct([(key, text) for key in keys])) for keys in (("name", "position", "email"), ("text", "credit"))
    )
    return arrow.schema(
        [
            ("id", text),
            ("source", text),
            ("record", arrow.int64()),
            *((key, text) for key in TEXTS),
            ("authors", authors),
            ("captions", captions),
            ("confidence", arrow.float64()),
            ("doubts", arrow.list_(text)),
            ("lines", arrow.int64()),
            ("removed", arrow.int64()),
            ("article", text),
        ]
    )


def _starts(path: Path) -> list[int]:
    """The number of the first row of each group of a file."""
    seen = _library().read_metadata(path)
    return list(accumulate((seen.row_group(group).num_rows for group in range(seen.num_row_groups)), initial=0))


def _articles(path: Path, group: int) -> list[str]:
    """The articles of a group."""
    found: list[str] = _library().ParquetFile(path).read_row_group(group, ["article"])["article"].to_pylist()
    return found


def _library() -> Any:
    return library("pyarrow.parquet", "parquet", "Parquet", UsageError)
