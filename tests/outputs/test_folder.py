"""A folder with links, folders and pipes where files are to be: nothing is written through any of them, and nothing is half."""

import os
import stat

import pytest

from newsclean.outputs.folder import Folder


@pytest.fixture
def folder(tmp_path):
    folder = Folder(tmp_path / "out")
    yield folder
    folder.close()


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def files(root):
    """All that lies below, less the folder for the journal."""
    return sorted(
        str(path.relative_to(root)) for path in root.rglob("*") if ".newsclean" not in path.relative_to(root).parts and not path.is_dir()
    )


def handles():
    return len(os.listdir("/proc/self/fd"))


def test_what_is_written_is_read_again(folder, out):
    folder.write("a/b/c.md", b"one")
    folder.write("a/b/c.md", b"two")
    folder.write("d.md", b"three")
    assert (folder.read("a/b/c.md"), folder.read("d.md"), folder.read("a/d.md"), folder.read("e/f.md")) == (b"two", b"three", None, None)
    assert (folder.holds("a/b/c.md"), folder.holds("a/b"), folder.holds("a/c"), folder.holds("e/f")) == (True, True, False, False)
    assert files(out) == ["a/b/c.md", "d.md"]
    assert not list((out / ".newsclean").iterdir())


def test_the_permissions_are_those_that_new_files_get(folder, out):
    before = os.umask(0o027)
    try:
        folder.write("a.md", b"")
    finally:
        os.umask(before)
    assert stat.S_IMODE((out / "a.md").stat().st_mode) == 0o640


@pytest.mark.parametrize("name", ["가.md", "\udcff\udc80.md", "a\nb.md", "가" * 84 + ".md"])
def test_a_name_is_the_same_on_the_disk_as_in_text(folder, out, name):
    folder.write(f"d/{name}", b"one")
    assert os.listdir(os.fsencode(out / "d")) == [name.encode("utf-8", "surrogateescape")]
    assert folder.read(f"d/{name}") == b"one"


def test_a_link_in_the_place_of_a_file_is_replaced_and_never_written_through(folder, out, tmp_path):
    (tmp_path / "mine").write_bytes(b"mine")
    (out / "a.md").symlink_to(tmp_path / "mine")
    with pytest.raises(OSError, match="symbolic links"):
        folder.read("a.md")
    assert folder.holds("a.md")
    folder.write("a.md", b"theirs")
    assert (tmp_path / "mine").read_bytes() == b"mine"
    assert (out / "a.md").read_bytes() == b"theirs" and not (out / "a.md").is_symlink()


@pytest.mark.parametrize("target", ["aside", ".", "none"])
def test_a_link_in_the_place_of_a_folder_is_an_error(folder, out, tmp_path, target):
    (tmp_path / "aside").mkdir()
    (out / "sub").symlink_to(tmp_path / target)
    for _ in range(2):
        with pytest.raises(OSError, match=r"Not a directory|symbolic links"):
            folder.write("sub/a.md", b"one")
    assert (list((tmp_path / "aside").iterdir()), sorted(os.listdir(tmp_path))) == ([], ["aside", "out"])
    folder.write("other/a.md", b"one")
    assert (out / "other" / "a.md").read_bytes() == b"one"


def test_a_link_in_the_place_of_the_journals_folder_is_an_error(tmp_path):
    (tmp_path / "aside").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".newsclean").symlink_to(tmp_path / "aside")
    with pytest.raises(OSError, match=r"Not a directory|symbolic links"):
        Folder(tmp_path / "out")


@pytest.mark.parametrize("path", ["../a.md", "a/../../b.md", "/etc/a.md", "./a.md", "a//b.md", "..", "", "a/"])
def test_a_path_that_leads_elsewhere_is_an_error(folder, tmp_path, monkeypatch, path):
    monkeypatch.chdir(tmp_path)
    for call in (lambda: folder.write(path, b"one"), lambda: folder.read(path), lambda: folder.holds(path)):
        with pytest.raises(OSError, match="not below the folder"):
            call()
    assert os.listdir(tmp_path) == ["out"]


def test_a_folder_or_a_pipe_in_the_place_of_a_file(folder, out):
    (out / "a.md").mkdir(parents=True)
    os.mkfifo(out / "b.md")
    before = handles()
    for _ in range(3):
        with pytest.raises(IsADirectoryError):
            folder.read("a.md")
        with pytest.raises(IsADirectoryError):
            folder.write("a.md", b"one")
    assert folder.read("b.md") == b""
    assert handles() == before
    assert not list((out / ".newsclean").iterdir())


def test_a_file_in_the_place_of_a_folder_is_an_error(folder, out):
    folder.write("a", b"one")
    with pytest.raises(NotADirectoryError):
        folder.write("a/b.md", b"two")
    assert (out / "a").read_bytes() == b"one"


def test_a_folder_that_vanishes_takes_nothing_elsewhere(folder, out, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    folder.write("a/b.md", b"one")
    (out / "a" / "b.md").unlink()
    (out / "a").rmdir()
    with pytest.raises(FileNotFoundError):
        folder.write("a/c.md", b"two")
    folder.write("d/e.md", b"three")
    folder.write("a/c.md", b"two")
    assert (files(out), os.listdir(tmp_path)) == (["a/c.md", "d/e.md"], ["out"])


def test_what_a_killed_run_left_half_is_taken_away(tmp_path):
    state = tmp_path / "out" / ".newsclean"
    state.mkdir(parents=True)
    (state / "0123456789abcdef.tmp").write_bytes(b"ha")
    (state / "journal.db").write_bytes(b"")
    Folder(tmp_path / "out").close()
    assert os.listdir(state) == ["journal.db"]
