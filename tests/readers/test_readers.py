"""Files as they are named: which reader takes them, and which cannot be read."""

import os
import subprocess
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from newsclean.document import Source
from newsclean.errors import InputError
from newsclean.readers import content, parse, read, reader_of

ROOT = Path(__file__).parents[2]


def refusal(path, **options):
    with pytest.raises(InputError) as caught:
        read(str(path), **options)
    return str(caught.value).splitlines()[0]


@pytest.mark.parametrize(
    ("path", "reader"),
    [("a.txt", "text"), ("a.TXT", "text"), ("a.txt.gz", "text"), ("a.md.ZST", "markdown"), ("a", "text"), ("a.gz", "text"), ("-", "text")],
)
def test_the_end_of_the_name_chooses_the_reader(path, reader):
    assert reader_of(path) == reader


@pytest.mark.parametrize("path", ["a.docx", "a.docx.gz", "a.txt.zip"])
def test_a_name_that_no_reader_knows_is_said(path):
    with pytest.raises(InputError, match="no reader for"):
        reader_of(path)


def test_a_file_is_read_and_named_as_any_terminal_may_show_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("\udcff\x1b.txt").write_bytes(b"one\r\ntwo\rthree\x0bfour")
    document = read("\udcff\x1b.txt")
    assert document.source == Source("\\xff\\x1b.txt", "utf-8", "utf-8", 0)
    assert [span.raw for span in document.spans] == ["one\r\n", "two\r", "three\x0bfour"]


def test_what_cannot_be_read_is_said_with_its_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    os.symlink("nowhere", "dangling.txt")
    os.symlink("loop.txt", "loop.txt")
    os.mkdir("folder.txt")
    Path("empty.txt").touch()
    Path("blank.txt").write_text(" \n\n")
    Path("large.txt").write_text("x" * 101)
    assert [refusal(f"{name}.txt", largest=100) for name in ("dangling", "loop", "folder", "empty", "blank", "large")] == [
        "dangling.txt: the input cannot be read: No such file or directory",
        "loop.txt: the input cannot be read: Too many levels of symbolic links",
        "folder.txt: the input cannot be read: Is a directory",
        "empty.txt: the input is empty",
        "blank.txt: the input is empty",
        "large.txt: the page has over 100 bytes",
    ]
    assert refusal("a\0b.txt") == "a\\x00b.txt: no file has such a name"
    assert refusal("x" * 300 + ".txt").endswith(": the input cannot be read: File name too long")


READ = """
import os, sys
from newsclean.readers import content
os.setuid(65534)
try:
    content("closed.txt")
except Exception as error:
    print(type(error).__name__, error)
"""


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become another user, to whom a file is closed")
def test_a_file_that_may_not_be_read_is_said():
    with TemporaryDirectory() as aside:  # the folder of a test is closed to others altogether
        os.chmod(aside, 0o755)
        path = Path(aside) / "closed.txt"
        path.write_text("mine")
        path.chmod(0)
        command = [sys.executable, "-c", READ]
        done = subprocess.run(command, cwd=aside, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[0] == "InputError the input cannot be read: Permission denied"


def test_a_page_of_exactly_the_limit_is_read(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"x" * 100)
    assert content(str(tmp_path / "a.txt"), 100) == b"x" * 100


def test_a_pipe_that_is_named_is_read(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    writer = threading.Thread(target=(tmp_path / "a.txt").write_bytes, args=(b"one\n",))
    writer.start()
    assert read(str(tmp_path / "a.txt")).raw == "one\n"
    writer.join()


def test_a_text_that_is_decoded_already_is_cut_into_lines_like_any():
    assert [span.raw for span in parse("one\u2028\r\ntwo", "page", "text").spans] == ["one\u2028\r\n", "two"]
    with pytest.raises(InputError, match="page: the input is empty"):
        parse(" \n", "page", "text")
