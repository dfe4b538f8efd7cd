"""The journal of a run, over runs, kills and damages."""

import os
import sqlite3
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from newsclean.errors import OutputError
from newsclean.journal import Entry, Place, journal

ROOT = Path(__file__).parents[1]
PAGE = Entry("a.txt", 0, 1, "key", "{}", Place("a.md", "a.md", 0, 4, "hash"))


def test_what_was_entered_is_known_to_the_next_run(tmp_path):
    path = tmp_path / "journal.db"
    with journal(path) as known:
        assert (known.run, known.entry("a.txt", 0), known.owner("a.md")) == (1, None, None)
        known.enter(PAGE)
        known.enter(PAGE._replace(record=7, key="other"))
    with journal(path) as known:
        assert (known.run, known.entry("a.txt", 0), known.entry("a.txt", 7), known.entry("a.txt", 1)) == (
            2,
            PAGE,
            PAGE._replace(record=7, key="other"),
            None,
        )
        known.enter(PAGE._replace(run=2))
    with journal(path) as known:
        assert known.entry("a.txt", 0) == PAGE._replace(run=2)


def test_names_of_any_bytes_are_kept(tmp_path):
    page = Entry("\udcff\n\0/가.txt", 0, 1, "", "{}", Place("\udcff.md", "\udcff.md"))
    with journal(tmp_path / "\udcff.db") as known:
        known.enter(page)
        known.reserve("\udcff.md")
    with journal(tmp_path / "\udcff.db") as known:
        assert (known.entry(page.name, 0), known.owner("\udcff.md"), known.wrote("\udcff.md"), known.wrote("\ufffd.md")) == (
            page,
            page,
            True,
            False,
        )


def test_a_path_is_an_input_once_and_names_that_meet_are_told_apart(tmp_path):
    for _ in range(2):
        with journal(tmp_path / "journal.db") as known:
            claims = [("a.txt", "/x/a.txt"), ("a.txt", "/y/a.txt"), ("a.txt", "/x/a.txt"), ("b.txt", "/x/a.txt"), ("a.txt", "/z/a.txt")]
            assert [known.claim(*claim) for claim in claims] == ["a.txt", "a.txt~2", None, None, "a.txt~3"]


KILLED = """
import os, signal, sys
from pathlib import Path
from newsclean.journal import Entry, Place, journal
with journal(Path(sys.argv[1])) as known:
    known.enter(Entry("kept.txt", 0, known.run, "key", "{}", Place()))
    known.reserve("a.md")
    known.enter(Entry("lost.txt", 0, known.run, "key", "{}", Place()))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_was_made_lasting_outlives_a_kill(tmp_path):
    path = tmp_path / "journal.db"
    done = subprocess.run([sys.executable, "-c", KILLED, path], env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert done.returncode == -9
    with journal(path) as known:
        assert (known.run, known.wrote("a.md"), known.entry("lost.txt", 0)) == (2, True, None)
        assert known.entry("kept.txt", 0) is not None


@pytest.mark.parametrize("data", [b"no database", b"SQLite format 3\0" + b"\xff" * 500, b"\0" * 4096], ids=["text", "head", "nothing"])
def test_a_file_that_is_no_journal_is_said_and_left_as_it_is(tmp_path, data):
    path = tmp_path / "journal.db"
    path.write_bytes(data)
    with pytest.raises(OutputError) as caught, journal(path):
        pass
    assert caught.value.what.startswith("the journal cannot be kept: ")
    assert caught.value.where == str(path)
    assert path.read_bytes() == data


def test_a_database_of_others_is_said(tmp_path):
    path = tmp_path / "journal.db"
    with sqlite3.connect(path) as database:
        database.execute("create table pages (title text)")
    with pytest.raises(OutputError, match="the journal cannot be kept"), journal(path) as known:
        known.enter(PAGE)


def test_a_journal_damaged_in_the_middle_is_said(tmp_path):
    path = tmp_path / "journal.db"
    with journal(path) as known:
        for number in range(2_000):
            known.enter(PAGE._replace(record=number, outcome="{}" * 50))
    data = bytearray(path.read_bytes())
    data[4096:-4096] = b"\xaa" * (len(data) - 8192)
    path.write_bytes(data)
    with pytest.raises(OutputError, match="the journal cannot be kept"), journal(path) as known:
        list(map(partial(known.entry, "a.txt"), range(2_000)))


def test_a_link_or_a_folder_in_its_place_is_an_error_and_nothing_is_written_through(tmp_path):
    (tmp_path / "link.db").symlink_to(tmp_path / "mine")
    (tmp_path / "folder.db").mkdir()
    for name in ("link.db", "folder.db"):
        with pytest.raises(OutputError), journal(tmp_path / name):
            pass
    assert not (tmp_path / "mine").exists()
    (tmp_path / "mine").touch()
    with pytest.raises(OutputError, match="the journal is a link"), journal(tmp_path / "link.db"):
        pass
    assert (tmp_path / "mine").stat().st_size == 0
