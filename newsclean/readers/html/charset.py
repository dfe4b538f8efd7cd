"""The encoding of a page of HTML, in the order in which browsers look for it: byte order mark, server, page, content (HTML, 13.2.3.1)."""

import codecs
import re

from newsclean.decoding import BOMS, SUPERSETS, Decoded, decode
from newsclean.errors import DecodingError, NewscleanError

LOOK = 4096  # bytes; browsers look at 1024, and generators write long heads
DECLARED = re.compile(
    rb"""(?i)<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([a-z0-9_:.-]{2,40})|<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([a-z0-9_:.-]{2,40})"""
)
WORST = 0.02  # of the characters that could not be read: a page with more is not in the encoding that it names


def decoded(data: bytes, path: str, encoding: str | None = None, charset: str | None = None) -> Decoded:
    """The text of the page. encoding: named by the caller.  charset: by the server. Raises DecodingError where it is no text."""
    try:
        return _decoded(data, encoding, charset)
    except NewscleanError as error:
        raise type(error)(error.what, path, error.mend) from error


def _decoded(data: bytes, encoding: str | None, charset: str | None) -> Decoded:
    if encoding is not None or data.startswith(tuple(BOMS)):
        return decode(data, encoding)
    for by, name in (("server", charset), ("page", _declared(data))):
        if name and (found := _as(data, name, by)):
            return found
    return decode(data)


def _declared(data: bytes) -> str | None:
    """The encoding that the page names."""
    match = DECLARED.search(data[:LOOK])
    name = (match[1] or match[2]).decode("ascii") if match else None
    return "utf-8" if name and name.lower().startswith("utf-16") else name  # what could be read as ASCII is not UTF-16 (HTML, 13.2.3.2)


def _as(data: bytes, name: str, by: str) -> Decoded | None:
    """The text in the encoding that was named; None where there is no such encoding, or the bytes are not in it.

    What reads as UTF-8 to the last byte is UTF-8: a page that a program saved anew keeps the name of its old encoding.
    """
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        return None
    if SUPERSETS.get(codec, codec) != "utf-8" and not data.isascii() and _is_utf8(data):
        return None
    try:
        found = decode(data, codec)
    except DecodingError:
        return None
    return None if found.replaced > WORST * len(found.text) else found._replace(by=by)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
