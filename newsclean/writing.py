"""One text to a file, whole or not at all, or to standard output. What a run writes is written in `outputs`."""

import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from newsclean.errors import OutputError, UsageError


def write_out(text: str) -> None:
    """The text to standard output, as UTF-8 whatever the locale. Raises OSError where it is full or gone."""
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()


def write_whole(path: Path, text: str, *, force: bool, source: str) -> None:
    """The text under the path, complete: written beside it first, then put in its place.

    source: the input's path, or "-"; it is never written over.
    Raises UsageError where the path is the input, or exists and force is not set; OutputError where it cannot be written.
    """
    if path.exists() and _is_input(path, source):
        raise UsageError("the output is the input", str(path), "name another file with -o")
    if path.exists() and path.is_file() and not force:
        raise UsageError("the output exists", str(path), "--force overwrites it")
    if path.exists() and not path.is_file():
        _write_into(path, text)
        return
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".tmp", dir=path.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(text.encode("utf-8"))
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except OSError as error:
        raise OutputError(f"the output cannot be written: {error.strerror}", str(path), "look at the folder and the space left") from error
    finally:
        if temporary is not None:
            with suppress(FileNotFoundError):
                os.unlink(temporary)


def _is_input(path: Path, source: str) -> bool:
    """Whether the output is the file that is read, also where standard input comes from it."""
    if source != "-":
        return path.samefile(source)
    return sys.stdin is not None and os.path.samestat(os.fstat(sys.stdin.fileno()), path.stat())


def _write_into(path: Path, text: str) -> None:
    """The text into a pipe or a device, which nothing may take the place of."""
    try:
        with path.open("wb") as stream:
            stream.write(text.encode("utf-8"))
    except OSError as error:
        raise OutputError(f"the output cannot be written: {error.strerror}", str(path), "look at what it is") from error


def _umask() -> int:
    """The permissions that new files do not get; there is no way to ask but to set it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
