"""JSON Lines: a record a line, an object with the text of one page, or its HTML. The number of a record is that of its line."""

import json
from collections.abc import Iterator
from math import isfinite
from typing import Any, BinaryIO, NoReturn

from newsclean.containers import Fields, Page, Piece
from newsclean.decoding import decode
from newsclean.document import Source
from newsclean.errors import DecodingError, InputError

SUFFIXES = (".jsonl", ".ndjson")
LONG = 40  # letters of a field's name that a message shows
MARKUP = "html"  # the field that holds a page with its markup, where there is no text
BOM = b"\xef\xbb\xbf"


def pieces(stream: BinaryIO, longest: int, fields: Fields) -> Iterator[Piece]:  # noqa: ARG001 (a line is read whole)
    """The lines that hold something; of one over `longest` bytes only that it is."""
    number = 0
    while line := stream.readline(longest + 1):
        number += 1
        line = line.removeprefix(BOM) if number == 1 else line
        whole = len(line) <= longest or line.endswith(b"\n")
        while not line.endswith(b"\n") and (more := stream.readline(longest + 1)):
            line = more
        if not whole:
            yield number, InputError(f"the record has over {longest:,} bytes", mend="--max-bytes allows more")
        elif line.strip():
            yield number, line


def page(piece: bytes, fields: Fields) -> Page:
    """The page in a line. Raises InputError."""
    try:
        found = decode(piece)
        record = json.loads(found.text, parse_constant=_no_number, parse_float=_finite)
    except DecodingError as error:
        raise InputError(f"the record is no text: {error.what}", mend="look at that line") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"the record is no JSON: {error}", mend="look at that line") from error
    if not isinstance(record, dict):
        raise InputError("the record is no object", mend='a record is an object: {"id": …, "text": …}')
    text, suffix = record.get(fields.text), ".txt"
    if not isinstance(text, str):
        text, suffix = record.get(MARKUP), ".html"
    if not isinstance(text, str):
        known = " ".join(key[:LONG] for key in list(record)[:20])
        raise InputError(f"the record has no text in {fields.text!r}", mend=f"--text-field names another; it has: {known}")
    source = Source(None, found.encoding, found.by, found.replaced)
    url = record.get(fields.url)
    address = url if isinstance(url, str) else None
    return Page(_id(record.get(fields.id)), text, suffix, carried=_carried(record, fields), source=source, url=address)


def _finite(digits: str) -> float:
    number = float(digits)
    return number if isfinite(number) else _no_number(digits)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _id(value: Any) -> str | None:
    return value if isinstance(value, str) or value is None else json.dumps(value, ensure_ascii=False)


def _carried(record: dict[str, Any], fields: Fields) -> dict[str, Any] | None:
    return {key: record[key] for key in fields.carry if key in record} or None
