"""Packed inputs: gzip, zstandard, bzip2 and xz, unpacked while they are read, and given up where they grow out of all proportion."""

import io
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, BinaryIO

from newsclean.errors import InputError, NewscleanError
from newsclean.extras import library

RATIO, FREE = 100, 10 << 20  # of unpacked bytes to packed ones; below so many bytes nobody asks
CHUNK, PIECE = 1 << 16, 1 << 10  # bytes unpacked at a time; packed ones given to zstandard at a time, which become 32 MB at most
SUFFIXES = (".gz", ".zst", ".bz2", ".xz")
MODULES = {".gz": "gzip", ".bz2": "bz2", ".xz": "lzma"}


class _Counted:
    """The packed file, and how many bytes of it were read: a pipe cannot tell."""

    def __init__(self, packed: BinaryIO) -> None:
        self._packed, self.count = packed, 0

    def read(self, size: int = -1) -> bytes:
        data = self._packed.read(size)
        self.count += len(data)
        return data


class _Bounded(io.RawIOBase):
    """What is unpacked, as long as it stays in proportion to what was read of the packed file."""

    def __init__(self, read: Callable[[int], bytes], packed: _Counted) -> None:
        self._unpacked, self._packed, self._read = read, packed, 0

    def readable(self) -> bool:
        return True

    def readinto(self, room: Any) -> int:
        data = self._unpacked(min(len(room), CHUNK))  # who asks for much is not given it before it was measured
        self._read += len(data)
        if self._read > max(FREE, RATIO * self._packed.count):
            raise InputError(
                f"over {RATIO} times its size when unpacked", mend="look whether it is an archive bomb; unpack it yourself if it is not"
            )
        room[: len(data)] = data
        return len(data)


class _Zstandard:
    """What zstandard frames hold. The library's own reader takes a frame that is cut for one that ended."""

    def __init__(self, packed: _Counted) -> None:
        self._frames = _zstandard().ZstdDecompressor()
        self._packed, self._waiting = packed, memoryview(b"")
        self._frame: Any = None

    def read(self, size: int) -> bytes:
        """At most `size` bytes, none at the end. Raises EOFError where the last frame is cut."""
        while not self._waiting:
            packed = self._rest() or self._packed.read(PIECE)
            if not packed:
                if self._frame is not None and not self._frame.eof:
                    raise EOFError("it ends within a frame")
                return b""
            if self._frame is None or self._frame.eof:
                self._frame = self._frames.decompressobj()
            self._waiting = memoryview(self._frame.decompress(packed))
        data, self._waiting = bytes(self._waiting[:size]), self._waiting[size:]
        return data

    def _rest(self) -> bytes:
        """What was read beyond the end of the last frame."""
        return self._frame.unused_data if self._frame is not None and self._frame.eof else b""


def file_of(path: str) -> BinaryIO:
    """The bytes of the file, or of standard input for "-". Raises OSError; InputError where standard input is closed: its number is another file's."""
    if path != "-":
        return open(path, "rb")
    if sys.stdin is None:
        raise InputError("standard input is closed", mend="name a file")
    return open(0, "rb", closefd=False)


def unpacked_name(name: str) -> str:
    """The name of the file that is packed: "a.txt" for "a.txt.gz"; the name itself where it is not packed."""
    stem, suffix = os.path.splitext(name)
    return stem if suffix.lower() in SUFFIXES else name


@contextmanager
def opened(stream: BinaryIO, name: str) -> Iterator[BinaryIO]:
    """What the stream holds, unpacked as its name says.

    Raises InputError inside of the block where the data is damaged, cut, or out of proportion.
    """
    suffix = os.path.splitext(name)[1].lower()
    if suffix not in SUFFIXES:
        yield stream
        return
    try:
        packed = _Counted(stream)
        yield io.BufferedReader(_Bounded(_unpacking(suffix, packed), packed), CHUNK)
    except NewscleanError:
        raise
    except (EOFError, OSError, zlib.error, *_damages(suffix)) as error:
        raise InputError(f"the packed data is damaged: {error}", mend="fetch the file again") from error


def _unpacking(suffix: str, packed: _Counted) -> Callable[[int], bytes]:
    """What reads up to so many bytes; where it can, those before a damage."""
    if suffix == ".zst":
        return _Zstandard(packed).read
    read: Callable[[int], bytes] = import_module(MODULES[suffix]).open(packed).read1
    return read


def _damages(suffix: str) -> tuple[Any, ...]:
    """What the library of that packing raises beside the errors of Python."""
    if suffix == ".xz":
        return (import_module("lzma").LZMAError,)
    return (_zstandard().ZstdError,) if suffix == ".zst" else ()


def _zstandard() -> Any:
    return library("zstandard", "zst", "zstandard data")
