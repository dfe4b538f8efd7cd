"""Plain text as a scraper saved it: a line a span."""

from newsclean.decoding import decode
from newsclean.document import Document, Source, read_lines
from newsclean.errors import InputError, NewscleanError

SUFFIXES = ("", ".txt", ".text")


def read(data: bytes, path: str, encoding: str | None = None) -> Document:
    """The page in these bytes. Raises InputError where there is nothing, DecodingError where it is no text."""
    try:
        text, name, by, replaced = decode(data, encoding)
    except NewscleanError as error:
        raise type(error)(error.what, path, error.mend) from error
    if not text.strip():
        raise InputError("the input is empty", path, "look at what the scraper saved")
    return Document(read_lines(text), Source(path, name, by, replaced))
