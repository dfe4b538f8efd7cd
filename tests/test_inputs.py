"""What is read: files, folders, lists, and all that lies about in a folder and is no page."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from newsclean.errors import InputError
from newsclean.inputs import CHUNK, Choice, Input, Passed, holds, identity, inputs, listed, named

ALL = Choice(lambda name: name.endswith((".txt", ".md", ".gz")))
ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    """Each test is in a folder of its own, and names files as people do."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def make(*names):
    for name in names:
        path = Path(os.fsdecode(name))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")


def found(*paths, lists=(), choice=ALL):
    return list(inputs(paths, lists, choice))


def names(items):
    return [item.name for item in items if isinstance(item, Input)]


def passed(items):
    return [(item.name, item.why, item.failed) for item in items if isinstance(item, Passed)]


def test_the_files_of_a_folder_are_named_as_they_lie_in_it_and_come_in_order():
    make("in/b.txt", "in/a.txt", "in/sub/c.txt", "in/a/z.txt", "in/Z.txt", "in/가.txt")
    assert names(found("in")) == ["Z.txt", "a.txt", "b.txt", "가.txt", "a/z.txt", "sub/c.txt"]
    assert found("in")[0] == Input("in/Z.txt", "Z.txt", 4, given=False)
    assert names(found("in/")) == names(found("./in")) == names(found(os.path.abspath("in"))) == names(found("in"))


def test_several_things_are_named_as_they_were_given():
    make("in/a.txt", "b.txt", "other/a.txt")
    assert names(found("in", "b.txt", "other")) == ["in/a.txt", "b.txt", "other/a.txt"]
    assert names(found("../" + Path.cwd().name + "/in", "b.txt")) == [f"{Path.cwd().name}/in/a.txt", "b.txt"]
    assert names(found("b.txt")) == names(found(os.path.abspath("b.txt"))) == ["b.txt"]
    assert found("b.txt")[0].given


@pytest.mark.parametrize(
    ("path", "name"), [("/a/../b.txt", "a/b.txt"), ("..", ""), (".", ""), ("./a//b/", "a/b"), ("\udcff/a", "\udcff/a"), ("C:/a", "C:/a")]
)
def test_a_name_is_a_path_without_what_leads_elsewhere(path, name):
    assert named(path) == name


def test_an_empty_folder_and_no_input_at_all_are_nothing():
    os.mkdir("in")
    assert found("in") == found() == []


def test_only_regular_files_are_pages_and_the_rest_is_told():
    make("in/a.txt", "aside/b.txt")
    os.mkfifo("in/pipe.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("in/socket.txt")
    os.symlink("a.txt", "in/link.txt")
    os.symlink("nowhere", "in/dangling.txt")
    os.symlink("loop.txt", "in/loop.txt")
    os.symlink("../aside", "in/out")
    os.symlink(".", "in/round")
    make("in/page.docx")
    items = found("in")
    link = "a link: what it points to is read where it lies"
    assert names(items) == ["a.txt"]
    assert passed(items) == [
        ("dangling.txt", "a link to nothing", True),
        ("link.txt", link, False),
        ("loop.txt", "a link to nothing", True),
        ("out", link, False),
        ("page.docx", "no reader knows such a name", False),
        ("pipe.txt", "a pipe", False),
        ("round", link, False),
        ("socket.txt", "a socket", False),
    ]


def test_what_is_named_is_read_whatever_it_is():
    make("a.txt", ".hidden.txt", ".folder/b.txt")
    os.symlink("a.txt", "link.txt")
    os.mkfifo("pipe.txt")
    given = ("link.txt", "pipe.txt", ".hidden.txt", ".folder")
    assert names(found(*given)) == [*given[:3], ".folder/b.txt"]
    assert passed(found("none.txt")) == [("none.txt", "the input cannot be read: No such file or directory", True)]
    assert names(found("-")) == ["standard input"]


def test_hidden_names_are_not_meant():
    make("in/.a.txt", "in/.git/b.txt", "in/c.txt", "in/sub/.d.txt")
    assert names(found("in")) == ["c.txt"]
    assert passed(found("in")) == []


def test_a_folder_within_another_is_walked_once_but_no_file_that_is_named_is_lost():
    make("in/a.txt", "in/sub/b.txt", "in/.hidden/c.txt", "in/.d.txt", "in/e.docx")
    assert names(found("in/sub", "in")) == names(found("in", "in/sub/", "in", "in/sub")) == ["a.txt", "sub/b.txt"]
    assert names(found("in", "in/.hidden")) == ["in/a.txt", "in/sub/b.txt", "in/.hidden/c.txt"]
    assert names(found("in", "in/.d.txt", "in/e.docx")) == ["in/a.txt", "in/sub/b.txt", "in/.d.txt", "in/e.docx"]


def test_patterns_are_of_names_or_of_paths():
    make("in/a.txt", "in/b.md", "in/2024/a.txt", "in/2024/b.md", "in/2023/a.txt")
    asked = lambda **choice: names(found("in", choice=ALL._replace(**choice)))  # noqa: E731
    assert asked(globs=("*.md",)) == ["b.md", "2024/b.md"]
    assert asked(globs=("2024/*",)) == ["2024/a.txt", "2024/b.md"]
    assert asked(globs=("*.md", "2023/*")) == ["b.md", "2023/a.txt", "2024/b.md"]
    assert asked(excludes=("a.*",)) == ["b.md", "2024/b.md"]
    assert asked(globs=("2024/*",), excludes=("*.md",)) == ["2024/a.txt"]
    assert asked(globs=("A.TXT",)) == []


def test_outputs_are_avoided_by_what_they_are_and_not_by_their_names():
    make("in/a.txt", "in/out/b.txt", "in/all.txt", "in/log.bin")
    os.symlink("in/out", "out")
    avoid = frozenset(map(identity, ("out", "in/all.txt", "in/log.bin")))
    items = found("in", choice=ALL._replace(avoid=avoid))
    assert (names(items), passed(items)) == (["a.txt"], [])
    assert identity("nowhere") is None
    assert (holds("in", "out"), holds("in", "in"), holds("in/out", "in"), holds("i", "in")) == (True, True, False, False)


def test_names_of_any_bytes_are_found():
    strange = [b"in/\xff\xfe.txt", b"in/a\nb.txt", b"in/\x1b[31m.txt", "in/각.txt".encode()]
    os.mkdir("in")
    for name in strange:
        Path(os.fsdecode(name)).write_text("text")
    items = found("in")
    assert [os.fsencode(item.path) for item in items] == sorted(strange)
    assert sorted(names(items)) == sorted(name.decode("utf-8", "surrogateescape").removeprefix("in/") for name in strange)


LIST = "import sys\nfrom newsclean.inputs import *\nprint(ascii([i.name for i in inputs(['in'], [], Choice(lambda n: True))]))"


def test_names_are_the_same_in_any_locale():
    make("in/각/é.txt".encode(), b"in/\xff.txt")
    printed = set()
    for locale in ({"LC_ALL": "C.UTF-8"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}):
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **locale}
        printed.add(subprocess.run([sys.executable, "-c", LIST], env=environment, capture_output=True, check=True).stdout)
    assert printed == {b"['\\udcff.txt', '\\uac01/\\xe9.txt']\n"}


def test_lists_hold_a_path_a_line_or_nul_between_them():
    Path("lines").write_bytes(b"a.txt\r\n\n b.txt \nsub/\xff.txt\nc.txt")
    Path("nul").write_bytes(b"a\nb.txt\0sub/c.txt\0\0d.txt\0")
    Path("empty").touch()
    assert list(listed("lines")) == ["a.txt", " b.txt ", "sub/\udcff.txt", "c.txt"]
    assert list(listed("nul")) == ["a\nb.txt", "sub/c.txt", "d.txt"]
    assert list(listed("empty")) == []


@pytest.mark.parametrize("end", ["\n", "\0"])
def test_a_long_list_is_read_whole(end):
    paths = [f"sub/page number {number}.txt" for number in range(CHUNK // 8)]
    Path("list").write_text(end.join(paths))
    assert list(listed("list")) == paths


def test_what_a_list_names_is_told_where_it_is_not_there():
    make("in/a.txt", "b.txt")
    Path("list").write_bytes(b"b.txt\nnone.txt\nin\n" + b"x" * 300 + b"\n")
    Path("damaged").write_bytes(b"a" * 5 + b"\n" * CHUNK + b"b\0c.txt\n")
    items = found(lists=["list"])
    assert names(items) == ["b.txt", "in/a.txt"]
    assert passed(items) == [
        ("none.txt", "the input cannot be read: No such file or directory", True),
        ("x" * 300, "the input cannot be read: File name too long", True),
    ]
    assert passed(found(lists=["damaged"]))[-1] == ("b\0c.txt", "no file has such a name", True)


@pytest.mark.parametrize("name", ["none", "."])
def test_a_list_that_is_none_ends_it(name):
    with pytest.raises(InputError) as caught:
        list(listed(name))
    assert (caught.value.where, caught.value.what.partition(":")[0]) == (name, "the list cannot be read")


WALK = """
import os
from newsclean.inputs import *
os.setuid(65534)
for item in inputs(["in"], [], Choice(lambda name: True)):
    print(item.name, item.why if isinstance(item, Passed) else "")
"""


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become another user, to whom a folder is closed")
def test_a_folder_that_may_not_be_read_is_told_and_the_others_are_walked(monkeypatch):
    with TemporaryDirectory() as aside:  # the folder of a test is closed to others altogether
        os.chmod(aside, 0o755)
        monkeypatch.chdir(aside)
        make("in/a.txt", "in/closed/b.txt", "in/open/c.txt")
        os.chmod("in/closed", 0)
        command = [sys.executable, "-c", WALK]
        done = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, check=True)
    assert done.stdout.decode().splitlines() == ["a.txt ", "closed/ the folder cannot be read: Permission denied", "open/c.txt "]


def test_a_file_that_vanishes_is_an_input_that_reading_will_tell_of():
    make("in/a.txt", "in/b.txt")
    items = inputs(["in"], [], ALL)
    assert next(items).name == "a.txt"
    os.unlink("in/b.txt")
    assert next(items) == Input("in/b.txt", "b.txt")
