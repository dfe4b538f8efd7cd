"""Packed inputs: gzip, zstandard, bzip2 and xz, unpacked while they are read, and given up where they grow out of all proportion."""

import io
import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, BinaryIO

from newsclean.errors import InputError, NewscleanError
from newsclean.extras import library

RATIO, FREE = 100, 10 << 20  # of unpacked bytes to packed ones; below so many bytes nobody asks
BEYOND = 1 << 18  # bytes; a block of zstandard has at most half as many
SUFFIXES = (".gz", ".zst", ".bz2", ".xz")
MODULES = {".gz": "gzip", ".bz2": "bz2", ".xz": "lzma"}


class _Bounded(io.RawIOBase):
    """What is unpacked, as long as it stays in proportion to what was read of the packed file."""

    def __init__(self, read: Callable[[int], bytes], packed: BinaryIO) -> None:
        self._unpacked, self._packed, self._read = read, packed, 0

    def readable(self) -> bool:
        return True

    def readinto(self, room: Any) -> int:
        data = self._unpacked(len(room))
        self._read += len(data)
        if self._read > max(FREE, RATIO * self._packed.tell()):
            raise InputError(
                f"over {RATIO} times its size when unpacked", mend="look whether it is an archive bomb; unpack it yourself if it is not"
            )
        room[: len(data)] = data
        return len(data)


class _Ended:
    """Packed data with an end behind it that tells whether it was whole: zstandard itself is silent about data that is cut.

    The end is a frame to be skipped (RFC 8878, 3.1.2), full of what no block can begin with and longer than one can be.
    """

    def __init__(self, packed: BinaryIO) -> None:
        self._parts = (packed, io.BytesIO(b"\x50\x2a\x4d\x18" + BEYOND.to_bytes(4, "little") + b"\xff" * BEYOND))

    def read(self, size: int) -> bytes:
        return next((data for part in self._parts if (data := part.read(size))), b"")


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


def _unpacking(suffix: str, stream: BinaryIO) -> Callable[[int], bytes]:
    """What reads up to so many bytes; where it can, those before a damage."""
    read: Callable[[int], bytes]
    if suffix == ".zst":
        read = _zstandard().ZstdDecompressor().stream_reader(_Ended(stream), read_across_frames=True).read
    else:
        read = import_module(MODULES[suffix]).open(stream).read1
    return read


def _damages(suffix: str) -> tuple[Any, ...]:
    """What the library of that packing raises beside the errors of Python."""
    if suffix == ".xz":
        return (import_module("lzma").LZMAError,)
    return (_zstandard().ZstdError,) if suffix == ".zst" else ()


def _zstandard() -> Any:
    return library("zstandard", "zst", "zstandard data")
