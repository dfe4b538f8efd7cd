"""Packed files: whole ones, cut and damaged ones, bombs, and pipes."""

import bz2
import gzip
import io
import lzma
import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import zstandard

from newsclean.errors import InputError
from newsclean.packing import FREE, opened, unpacked_name
from newsclean.readers import content

ROOT = Path(__file__).parents[1]
PACKERS = {".gz": gzip.compress, ".zst": zstandard.ZstdCompressor().compress, ".bz2": bz2.compress, ".xz": lzma.compress}
TEXT = "".join(f"The ferry of {number} left at dawn.\n" for number in random.Random(7).sample(range(10**6), 20_000)).encode()
PACKED = {suffix: pack(TEXT) for suffix, pack in PACKERS.items()}

RANDOM = random.Random(8)
FRAMES = zstandard.ZstdCompressor().compress(TEXT[:99_999]) + zstandard.ZstdCompressor().compress(TEXT[99_999:])
NOISE = zstandard.ZstdCompressor().compress(RANDOM.randbytes(200_000))
SAME = zstandard.ZstdCompressor(write_checksum=True).compress(b"a" * 900_000)

every = pytest.mark.parametrize("suffix", PACKERS)


def unpacked(data, suffix):
    with opened(io.BytesIO(data), f"page.txt{suffix}") as stream:
        return stream.read()


def refusal(data, suffix):
    """What is said of it, of an error that reading it all raises."""
    with pytest.raises(InputError) as caught:
        unpacked(data, suffix)
    return caught.value.what


def test_the_name_of_what_is_packed_is_the_name_less_one_end():
    names = ("a.txt", "a.txt.gz", "a.TXT.GZ", "a.gz.zst", "b/.gz", "gz", "a.zip")
    assert [unpacked_name(name) for name in names] == ["a.txt", "a.txt", "a.TXT", "a.gz", "b/.gz", "gz", "a.zip"]


def test_a_file_that_is_not_packed_is_given_as_it_is():
    assert unpacked(PACKED[".gz"], ".txt") == PACKED[".gz"]


@every
def test_a_packed_file_is_unpacked_also_where_it_has_several_parts(suffix):
    packed = PACKED[suffix]
    assert unpacked(packed, suffix) == TEXT
    assert unpacked(packed, suffix.upper()) == TEXT
    assert unpacked(packed + PACKERS[suffix](b"") + packed, suffix) == TEXT * 2


def test_frames_of_zstandard_that_are_to_be_skipped_are():
    packed = PACKED[".zst"]
    assert unpacked(b"\x50\x2a\x4d\x18\x04\0\0\0note" + packed + b"\x50\x2a\x4d\x18\x00\0\0\0", ".zst") == TEXT


@every
@pytest.mark.parametrize("lost", [1, 3, 9, 5_000])
def test_a_file_that_is_cut_is_refused_however_little_is_lost(suffix, lost):
    assert refusal(PACKED[suffix][:-lost], suffix).startswith("the packed data is damaged: ")


@every
def test_a_file_with_a_byte_changed_or_of_another_kind_is_refused(suffix):
    packed = bytearray(PACKED[suffix] if suffix != ".zst" else zstandard.ZstdCompressor(write_checksum=True).compress(TEXT))
    packed[len(packed) // 2] ^= 0x55
    assert refusal(bytes(packed), suffix).startswith("the packed data is damaged: ")
    assert refusal(b"<html>Too many requests</html>", suffix).startswith("the packed data is damaged: ")


@every
def test_text_in_proportion_is_no_bomb_however_large(suffix):
    data = TEXT * 17
    assert len(data) > FREE
    assert unpacked(PACKED[suffix] * 17, suffix) == data


BOMB = """
import resource, sys, time
from newsclean.errors import InputError
from newsclean.readers import read
start = time.process_time()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    read(sys.argv[1])
except InputError as error:
    print(error)
print(time.process_time() - start, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@every
def test_a_bomb_ends_at_once_and_takes_no_memory(suffix, tmp_path):
    path = tmp_path / f"bomb.txt{suffix}"
    path.write_bytes(PACKERS[suffix](bytes(1 << 24)) * 64)  # a gigabyte of nothing
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", BOMB, path.name], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    *said, figures = done.stdout.splitlines()
    assert said == [
        f"bomb.txt{suffix}: over 100 times its size when unpacked",
        "  mend: look whether it is an archive bomb; unpack it yourself if it is not",
    ]
    seconds, megabytes = map(float, figures.split())
    assert seconds < 2
    assert megabytes < 100


@every
def test_a_pipe_is_unpacked_like_a_file(suffix, tmp_path):
    path = tmp_path / f"pipe.txt{suffix}"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(PACKED[suffix],))
    writer.start()
    assert content(str(path)) == TEXT
    writer.join()


@every
def test_an_empty_page_is_empty_when_packed(suffix):
    assert unpacked(PACKERS[suffix](b""), suffix) == b""


@pytest.mark.parametrize(("suffix", "data"), [*PACKED.items(), (".zst", FRAMES), (".zst", NOISE), (".zst", SAME)])
def test_what_is_cut_anywhere_is_told(suffix, data):
    whole = (
        {0, len(zstandard.ZstdCompressor().compress(TEXT[:99_999]))} if data is FRAMES else {0}
    )  # a file that ends between two frames is one
    for size in {*range(1, 30), *(len(data) - cut for cut in range(1, 20)), *RANDOM.choices(range(1, len(data)), k=20)} - whole:
        with pytest.raises(InputError, match="the packed data is damaged: "):
            unpacked(data[:size], suffix)


@pytest.mark.parametrize("suffix", [".gz", ".xz"])
def test_the_lines_before_the_damage_are_read(suffix):
    read = []
    with pytest.raises(InputError), opened(io.BytesIO(PACKED[suffix][:-9]), f"lines{suffix}") as stream:
        read.extend(stream)
    assert len(read) > 19_000
    assert TEXT.startswith(b"".join(read))
