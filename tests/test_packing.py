"""Packed files: all of it or a word that it is damaged, and never the first part as if it were all."""

import bz2
import gzip
import io
import lzma
import random

import pytest
import zstandard

from newsclean.errors import InputError
from newsclean.packing import opened

NUMBERS = random.Random(7)
TEXT = b"\n".join(b"%d %s" % (number, NUMBERS.randbytes(60).hex().encode()) for number in range(3000))
FRAMES = zstandard.ZstdCompressor().compress(TEXT[:99_999]) + zstandard.ZstdCompressor().compress(TEXT[99_999:])
NOISE = zstandard.ZstdCompressor().compress(NUMBERS.randbytes(200_000))
SAME = zstandard.ZstdCompressor(write_checksum=True).compress(b"a" * 900_000)
PACKED = {".gz": gzip.compress(TEXT), ".bz2": bz2.compress(TEXT), ".xz": lzma.compress(TEXT), ".zst": FRAMES}


def unpacked(data, suffix):
    with opened(io.BytesIO(data), f"page{suffix}") as stream:
        return stream.read()


@pytest.mark.parametrize("suffix", PACKED)
def test_what_is_whole_is_read_whole(suffix):
    assert unpacked(PACKED[suffix], suffix) == TEXT


@pytest.mark.parametrize(("suffix", "data"), [*PACKED.items(), (".zst", NOISE), (".zst", SAME)])
def test_what_is_cut_anywhere_is_told(suffix, data):
    whole = (
        {0, len(zstandard.ZstdCompressor().compress(TEXT[:99_999]))} if data is FRAMES else {0}
    )  # a file that ends between two frames is one
    for size in {*range(1, 30), *(len(data) - cut for cut in range(1, 20)), *NUMBERS.choices(range(1, len(data)), k=20)} - whole:
        with pytest.raises(InputError, match="the packed data is damaged: "):
            unpacked(data[:size], suffix)


@pytest.mark.parametrize("suffix", [".gz", ".xz"])
def test_the_lines_before_the_damage_are_read(suffix):
    read = []
    with pytest.raises(InputError), opened(io.BytesIO(PACKED[suffix][:-9]), f"lines{suffix}") as stream:
        read.extend(stream)
    assert len(read) > 2900
    assert TEXT.startswith(b"".join(read))
