"""Packed inputs: gzip, zstandard, bzip2 and xz, unpacked while they are read, and given up where they grow out of all proportion."""

import io
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, BinaryIO

from newsclean.errors import InputError, NewscleanError
from newsclean.extras import library

RATIO, FREE = 100, 10 << 20  # of unpacked bytes to packed ones; below so many bytes nobody asks
SUFFIXES = (".gz", ".zst", ".bz2", ".xz")
MODULES = {".gz": "gzip", ".bz2": "bz2", ".xz": "lzma"}


class _Bounded(io.RawIOBase):
    """What is unpacked, as long as it stays in proportion to what was read of the packed file."""

    def __init__(self, unpacked: Any, packed: BinaryIO) -> None:
        self._unpacked, self._packed, self._read = unpacked, packed, 0

    def readable(self) -> bool:
        return True

    def readinto(self, room: Any) -> int:
        data = self._unpacked.read(len(room))
        self._read += len(data)
        if self._read > max(FREE, RATIO * self._packed.tell()):
            raise InputError(
                f"over {RATIO} times its size when unpacked", mend="look whether it is an archive bomb; unpack it yourself if it is not"
            )
        room[: len(data)] = data
        return len(data)


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
        yield io.BufferedReader(_Bounded(_unpacking(suffix, stream), stream), 1 << 16)
    except NewscleanError:
        raise
    except (EOFError, OSError, zlib.error, *_damages(suffix)) as error:
        raise InputError(f"the packed data is damaged: {error}", mend="fetch the file again") from error


def _unpacking(suffix: str, stream: BinaryIO) -> Any:
    if suffix == ".zst":
        return _zstandard().ZstdDecompressor().stream_reader(stream, read_across_frames=True)
    return import_module(MODULES[suffix]).open(stream)


def _damages(suffix: str) -> tuple[Any, ...]:
    """What the library of that packing raises beside the errors of Python."""
    if suffix == ".xz":
        return (import_module("lzma").LZMAError,)
    return (_zstandard().ZstdError,) if suffix == ".zst" else ()


def _zstandard() -> Any:
    return library("zstandard", "zst", "zstandard data")
