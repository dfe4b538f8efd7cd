"""Readers: an input in, a document out; one a file format, found by folder. Only readers open inputs."""

import pkgutil
import sys
from importlib import import_module
from pathlib import Path

from newsclean.document import Document
from newsclean.errors import InputError, shown


def read(path: str, encoding: str | None = None) -> Document:
    """The document in a file, or on standard input for "-". Raises InputError, DecodingError, UsageError."""
    name = shown(path) if path != "-" else "standard input"
    reader = _reader(path)
    if path == "-" and sys.stdin is None:
        raise InputError("standard input is closed", mend="name a file")
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        mend = "name a file, one at a time" if Path(path).is_dir() else "look at the name and the permissions"
        raise InputError(f"the input cannot be read: {error.strerror}", name, mend) from error
    from newsclean.readers import markdown

    document: Document = (markdown if markdown.knows(data) else reader).read(data, name, encoding)
    return document


def suffixes() -> dict[str, str]:
    """Which reader knows which end of a file's name."""
    modules = [import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)]
    return {suffix: module.__name__ for module in modules for suffix in module.SUFFIXES}


def _reader(path: str):  # type: ignore[no-untyped-def]
    known = suffixes()
    suffix = Path(path).suffix.lower() if path != "-" else ""
    if suffix not in known:
        raise InputError(
            f"no reader for {suffix!r}",
            path,
            f"the readers know {' '.join(filter(None, known))}; `newsclean convert - < FILE` reads any file of text",
        )
    return import_module(known[suffix])
