"""A file of many articles, as people have it written."""

import json
import os
from contextlib import contextmanager

import pytest

from newsclean.errors import OutputError, UsageError
from newsclean.journal import Entry, journal
from newsclean.outputs import Put
from newsclean.outputs.target import Target, opened

PAGE = "A bridge opens\n\nThe town opened its new bridge on Monday morning, officials said, after three years of work on both banks.\n"


def test_a_file_that_no_run_wrote_stays_however_often_the_call_is_made(newsclean, tmp_path):
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    (tmp_path / "kept.jsonl").write_text("mine\n", "utf-8")
    for _ in range(2):
        done = newsclean("convert", "page.txt", "-o", "kept.jsonl", "--to", "jsonl")
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.decode() == (
            "newsclean: kept.jsonl: the output exists, and is not of an earlier run\n  mend: --force overwrites it, unless it is an input\n"
        )
    assert (tmp_path / "kept.jsonl").read_text("utf-8") == "mine\n"


def test_a_run_has_its_number_even_if_it_is_killed_at_once(tmp_path):
    with journal(tmp_path / "journal.db") as killed, journal(tmp_path / "journal.db") as next_one:
        assert (killed.run, next_one.run) == (1, 2)


def test_parts_that_lie_among_the_inputs_are_none(newsclean, tmp_path):
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "page.txt").write_text(PAGE, "utf-8")
    for form in ("jsonl", "parquet"):
        for _ in range(2):
            newsclean("convert", "pages", "--to", form, "--out", "pages", "--log", "log.jsonl")
            (outcome,) = (tmp_path / "log.jsonl").read_text("utf-8").splitlines()
            assert '"source": "page.txt", "status": "converted"' in outcome
        (tmp_path / "pages" / f"part-00000.{form}").unlink()


RECORD = (
    '{"id": "%s", "text": "A bridge opens\\n\\nThe town opened its new bridge on Monday morning, officials said, after years of work."}\n'
)


def records(*ids):
    return "".join(RECORD % name for name in ids)


def ids(*paths):
    return [json.loads(line)["id"] for path in paths for line in path.read_text("utf-8").splitlines()]


IN_THE_WAY = "the output exists, and is not of an earlier run"


@pytest.mark.parametrize("arguments", [("in.jsonl",), (".",), ("--files-from", "list"), ("--files-from", "folders")])
def test_an_input_is_never_the_output_however_it_is_forced(call, tmp_path, arguments):
    files = {"in.jsonl": records("a"), "list": "in.jsonl\n", "folders": ".\n"}
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    for force in ((), ("--force",), ("--force",)):
        assert call("convert", *arguments, "--to", "jsonl", "-o", "in.jsonl", *force) == (2, f"newsclean: in.jsonl: {IN_THE_WAY}")
    assert seen(tmp_path) == files
    assert sorted(os.listdir(tmp_path)) == sorted(files)


def test_parts_among_the_inputs_are_neither_read_again_nor_taken_for_old_ones(call, tmp_path):
    (tmp_path / "part-00001.jsonl").write_text(records("a"))
    assert call("convert", ".", "--to", "jsonl", "--out", ".") == (2, f"newsclean: part-00001.jsonl: {IN_THE_WAY}")
    assert seen(tmp_path) == {"part-00001.jsonl": records("a")}
    (tmp_path / "part-00001.jsonl").rename(tmp_path / "in.jsonl")
    for _ in range(2):
        assert call("convert", ".", "--to", "jsonl", "--out", ".", "--shard-bytes", "1", "-q") == (0, "")
        assert ids(tmp_path / "part-00000.jsonl") == ["a"]
        assert sorted(path.name for path in tmp_path.glob("*.jsonl")) == ["in.jsonl", "part-00000.jsonl"]


@contextmanager
def opened_into(place, *, largest=1 << 62, force=False):
    target = Target("jsonl", place, place.suffix == "", lambda path: force, largest)
    with opened(target) as (output, known):
        yield output, known


def put(output, known, *texts):
    for number, text in enumerate(texts, 1):
        before = known.entry("in.jsonl", number)
        known.enter(Entry("in.jsonl", number, known.run, "key", "{}", output.put(Put("in.jsonl", number, None, text, before))))


def seen(folder):
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


def test_parts_end_before_they_are_too_large_and_earlier_ones_go(tmp_path):
    for texts, parts in (
        (("1\n", "22\n", "333\n", "4\n", "5\n"), ["1\n22\n", "333\n", "4\n5\n"]),
        (("1\n", "22\n"), ["1\n22\n"]),
        (("long line\n", "22\n"), ["long line\n", "22\n"]),
        ((), [""]),
    ):
        with opened_into(tmp_path / "out", largest=5) as (output, known):
            put(output, known, *texts)
            assert "run-" in str(list((tmp_path / "out" / ".newsclean").iterdir()))
            output.finish()
        assert seen(tmp_path / "out") == {f"part-{number:05}.jsonl": part for number, part in enumerate(parts)}
        assert sorted(os.listdir(tmp_path / "out" / ".newsclean")) == ["journal.db", "lock"]


def test_nothing_is_seen_before_the_run_is_finished_and_the_next_goes_on_from_it(tmp_path):
    with opened_into(tmp_path / "out.jsonl") as (output, known):
        put(output, known, "1\n", "2\n")
    assert seen(tmp_path) == {}
    with opened_into(tmp_path / "out.jsonl") as (output, known):
        entries = [known.entry("in.jsonl", number) for number in (1, 2)]
        assert [output.holds(entry) for entry in entries] == [True, True]
        places = [output.again(entry) for entry in reversed(entries)]
        assert [(place.start, place.size) for place in places] == [(0, 2), (2, 2)]
        output.finish()
    assert seen(tmp_path) == {"out.jsonl": "2\n1\n"}


def test_a_finished_file_that_was_cut_or_changed_is_not_held(tmp_path):
    with opened_into(tmp_path / "out.jsonl") as (output, known):
        put(output, known, "1111\n", "2222\n", "3333\n")
        output.finish()
    (tmp_path / "out.jsonl").write_text("1111\n2x22\n33")
    with opened_into(tmp_path / "out.jsonl") as (output, known):
        assert [output.holds(known.entry("in.jsonl", number)) for number in (1, 2, 3)] == [True, False, False]
        assert output.again(known.entry("in.jsonl", 3)) is None


def test_a_link_in_the_place_of_the_output_is_no_output(tmp_path):
    (tmp_path / "mine").write_text("mine")
    (tmp_path / "out.jsonl").symlink_to(tmp_path / "mine")
    with pytest.raises(UsageError, match="the output is no file"), opened_into(tmp_path / "out.jsonl", force=True):
        pass
    assert sorted(os.listdir(tmp_path)) == ["mine", "out.jsonl"]
    (tmp_path / "out.jsonl").unlink()
    with opened_into(tmp_path / "out.jsonl") as (output, known):
        put(output, known, "1\n")
        (tmp_path / "out.jsonl").symlink_to(tmp_path / "mine")  # while it runs
        output.finish()
    assert seen(tmp_path) == {"mine": "mine", "out.jsonl": "1\n"}


@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_what_is_no_file_is_never_replaced(tmp_path, kind):
    os.mkdir(tmp_path / "out.jsonl") if kind == "folder" else os.mkfifo(tmp_path / "out.jsonl")
    for _ in range(2):
        with pytest.raises(UsageError, match="the output is no file"), opened_into(tmp_path / "out.jsonl", force=True):
            pass
    assert os.listdir(tmp_path) == ["out.jsonl"]


def test_a_link_in_the_place_of_the_journals_folder_is_not_followed(tmp_path):
    (tmp_path / "aside").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".newsclean").symlink_to(tmp_path / "aside")
    with pytest.raises(OutputError, match="this is a link"), opened_into(tmp_path / "out"):
        pass
    assert os.listdir(tmp_path / "aside") == []


def test_a_journal_that_was_deleted_is_begun_anew(tmp_path):
    with opened_into(tmp_path / "out") as (output, known):
        put(output, known, "1\n")
    for path in (tmp_path / "out" / ".newsclean").glob("journal.db*"):
        path.unlink()
    with opened_into(tmp_path / "out") as (output, known):
        put(output, known, "2\n")
        output.finish()
    assert seen(tmp_path / "out") == {"part-00000.jsonl": "2\n"}


def test_a_file_in_the_place_of_the_folder_is_an_error(tmp_path):
    (tmp_path / "out").write_text("mine")
    with pytest.raises(OutputError, match="the output cannot be written"), opened_into(tmp_path / "out"):
        pass


def test_two_runs_into_one_place_are_one_too_many(tmp_path):
    with opened_into(tmp_path / "out"), pytest.raises(UsageError, match="another run, process"), opened_into(tmp_path / "out"):
        pass
