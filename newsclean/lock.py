"""One run at a time into one place."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsclean.errors import OutputError, UsageError


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder for this process. A lock whose process died is none: the system gives it back.

    Raises UsageError, with the other's process id, where another run holds it; OutputError where no such file can be.
    """
    try:
        handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK, 0o644)
    except OSError as error:
        raise OutputError(f"the lock cannot be written: {error.strerror}", str(folder / "lock"), "look at what it is") from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            other = os.read(handle, 20).decode("ascii", "replace").strip()
            raise UsageError(f"another run, process {other}, writes here", str(folder.parent), "wait for it, or end it") from error
        os.truncate(handle, 0)
        os.write(handle, f"{os.getpid()}\n".encode())
        yield
    finally:
        os.close(handle)
