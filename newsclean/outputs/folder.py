"""Files below a folder, written whole or not at all, and never through a link.

Each part of a path is opened by its parent, so that a link that stands in the way, even one made this moment, is an error and not a way out.
A file is written beside the journal and then put in its place: under its final name it is always whole.
"""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from newsclean.outputs import STATE

TEMPORARY = ".tmp"
OUTSIDE = {"", ".", ".."}  # parts of a path that lead elsewhere; no name that we make has one, but a journal may be another's
LINK = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW


class Folder:
    """root: the folder, made where it is not there. Paths are relative to it, with "/". Every method may raise OSError."""

    def __init__(self, root: Path) -> None:
        root.mkdir(parents=True, exist_ok=True)
        self._root = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
        self._state = _below(STATE, self._root)
        self._last: tuple[str, int] = ("", self._root)  # the folder written to last, and its handle
        for name in os.listdir(self._state):
            if name.endswith(TEMPORARY):  # of a run that was killed
                os.unlink(name, dir_fd=self._state)

    def close(self) -> None:
        """Give back what is open."""
        for handle in {self._root, self._state, self._last[1]}:
            os.close(handle)

    def read(self, path: str) -> bytes | None:
        """The bytes of a file; None where there is none."""
        parent, name = self._split(path, make=False)
        if parent is None:
            return None
        try:
            handle = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=parent)
        except FileNotFoundError:
            return None
        try:
            with open(handle, "rb", closefd=False) as stream:
                return stream.read()
        finally:  # a folder is opened, and only then found to be no file
            os.close(handle)

    def holds(self, path: str) -> bool:
        """Whether anything has that name."""
        parent, name = self._split(path, make=False)
        if parent is None:
            return False
        with suppress(FileNotFoundError):
            os.stat(name, dir_fd=parent, follow_symlinks=False)
            return True
        return False

    def write(self, path: str, data: bytes) -> None:
        """The bytes under that name, in the place of what was there."""
        parent, name = self._split(path, make=True)
        temporary = secrets.token_hex(8) + TEMPORARY
        try:
            handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o666, dir_fd=self._state)
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            os.replace(temporary, name, src_dir_fd=self._state, dst_dir_fd=parent)
        except BaseException:
            with suppress(FileNotFoundError):
                os.unlink(temporary, dir_fd=self._state)
            raise

    def _split(self, path: str, *, make: bool) -> tuple[int | None, bytes]:
        """The handle of the folder a path is in, None where it is not there and shall not be made; and the last part of the path."""
        folder, _, last = path.rpartition("/")
        name = _bytes(last)
        if OUTSIDE & {*path.split("/")}:
            raise OSError(errno.EINVAL, "not below the folder")
        if folder != self._last[0]:
            handle = self._opened(folder, make=make)
            if handle is None:
                return None, name
            if self._last[1] != self._root:
                os.close(self._last[1])
            self._last = folder, handle
        return self._last[1], name

    def _opened(self, folder: str, *, make: bool) -> int | None:
        if not folder:
            return self._root
        handle = os.dup(self._root)
        for part in folder.split("/"):
            try:
                inner = _below(_bytes(part), handle) if make else os.open(_bytes(part), LINK, dir_fd=handle)
            except FileNotFoundError:
                if make:
                    raise
                return None
            finally:
                os.close(handle)
            handle = inner
        return handle


def _bytes(part: str) -> bytes:
    """The name as it stands on the disk, the same in any locale."""
    return part.encode("utf-8", "surrogateescape")


def _below(part: str | bytes, folder: int) -> int:
    """The handle of a folder in a folder, made where it is not there; no link."""
    with suppress(FileExistsError):
        os.mkdir(part, dir_fd=folder)
    return os.open(part, LINK, dir_fd=folder)
