"""Inputs, outputs, logs and lists that lie among one another: none is taken for the other."""

import json
import os
import sys
import threading

import pytest

PAGE = "A bridge opens\n\nThe town opened its new bridge on Monday morning, officials said, after three years of work on both banks.\n"
RECORD = json.dumps({"source": "a paper", "id": "a", "text": PAGE}) + "\n"


def make(folder, **files):
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text)


def below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file() and ".newsclean" not in str(path))


def logged(path):
    return [(outcome["source"], outcome["status"]) for outcome in map(json.loads, path.read_text("utf-8").splitlines())]


@pytest.mark.parametrize("out", ["in", "in/out", "in/sub"])
def test_outputs_among_the_inputs_are_never_inputs(call, tmp_path, out):
    make(tmp_path / "in", a_txt=PAGE)
    make(tmp_path / "in" / "sub", b_txt=PAGE)
    for _ in range(2):
        call("convert", "in", "--out", out, "--log", "in/log.jsonl", "-q")
        read = [("a.txt", "converted"), ("sub/b.txt", "converted")]
        assert logged(tmp_path / "in" / "log.jsonl") == (read[:1] if out == "in/sub" else read)
    written = {"in": ["a.md", "sub/b.md"], "in/out": ["out/a.md", "out/sub/b.md"], "in/sub": ["sub/a.md"]}[out]
    assert below(tmp_path / "in") == sorted([*written, "a.txt", "log.jsonl", "sub/b.txt"])


def test_an_output_that_is_named_is_passed_by(call, tmp_path):
    make(tmp_path, a_txt=PAGE)
    assert call("convert", "a.txt", "--out", ".", "-q") == (0, "")
    assert call("convert", "a.txt", "a.md", "--out", ".", "-q", "--log", "log") == (0, "")
    assert logged(tmp_path / "log") == [("a.txt", "converted"), ("a.md", "skipped")]
    assert below(tmp_path) == ["a.md", "a.txt", "log"]


@pytest.mark.parametrize("arguments", [("in",), ("--files-from", "list"), ("in/a.md", "in/b.txt")])
def test_an_input_is_never_overwritten_however_it_is_forced(call, tmp_path, arguments):
    make(tmp_path / "in", a_md="Mine.\n\n" + PAGE)
    make(tmp_path / "in", b_txt=PAGE, b_md="Mine too.\n\n" + PAGE)
    make(tmp_path, list="in\n")
    before = {path: (tmp_path / "in" / path).read_text() for path in below(tmp_path / "in")}
    out = "in" if arguments == ("in",) else "."
    assert call("convert", *arguments, "--out", out, "--force", "-q")[0] == 1
    kept = {path: text for path, text in before.items() if path != "b.md" or arguments[-1] != "in/b.txt"}
    assert {path: (tmp_path / "in" / path).read_text() for path in kept} == kept


def test_a_file_in_two_ways_is_one_page(call, tmp_path):
    make(tmp_path / "in", a_txt=PAGE)
    (tmp_path / "link").symlink_to("in")
    (tmp_path / "list").write_text("in/a.txt\n./in/../in/a.txt\n")
    assert call("convert", "in", "in/a.txt", "link", "./in", "--files-from", "list", "--out", "out", "--log", "log", "-q") == (0, "")
    assert logged(tmp_path / "log") == [("in/a.txt", "converted")]


@pytest.mark.parametrize("text", [RECORD, "mine\n", "{}\n", '{"source": 1}\n', "\0", '{"source": "a", "status": "sold"}\n'])
def test_a_log_takes_the_place_of_no_other_file(call, tmp_path, text):
    make(tmp_path, a_txt=PAGE, mine=text)
    assert call("convert", "a.txt", "--out", "out", "--log", "mine") == (2, "newsclean: mine: this is no log")
    assert (tmp_path / "mine").read_text() == text


def test_a_log_of_an_earlier_run_goes(call, tmp_path):
    make(tmp_path, a_txt=PAGE)
    assert call("convert", "", "a.txt", "--out", "out", "--log", "log", "-q")[0] == 1
    assert call("convert", "a.txt", "--out", "out", "--log", "log", "-q") == (0, "")
    assert logged(tmp_path / "log") == [("a.txt", "converted")]


def test_a_list_in_a_pipe_can_be_read_twice(call, tmp_path):
    make(tmp_path, a_txt=PAGE, b_txt=PAGE)
    os.mkfifo(tmp_path / "list")
    writer = threading.Thread(target=(tmp_path / "list").write_bytes, args=(b"a.txt\0b.txt\0",))
    writer.start()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.md").write_text("mine")  # whether it may go is asked of the list
    assert call("convert", "--files-from", "list", "--out", "out", "--force", "--log", "log", "-q") == (0, "")
    writer.join()
    assert logged(tmp_path / "log") == [("a.txt", "converted"), ("b.txt", "converted")]


@pytest.mark.parametrize("name", ["none", "."])
def test_a_list_that_is_none_is_said(call, name):
    code, said = call("convert", "--files-from", name, "--out", "out")
    assert (code, said.partition(": the list cannot be read: ")[0]) == (1, f"newsclean: {name}")


@pytest.mark.parametrize("arguments", [("--files-from", "-"), ("--from", "jsonl"), ("-",)])
def test_standard_input_that_is_closed_is_said_and_no_other_file_is_read(call, monkeypatch, arguments):
    before = os.dup(0)
    os.close(0)
    monkeypatch.setattr(sys, "stdin", None)
    try:
        assert call("convert", *arguments, "--to", "jsonl", "-o", "out.jsonl", "-q") in (
            (1, "newsclean: standard input is closed"),
            (1, "failed: standard input: standard input is closed (name a file)"),
        )
    finally:
        os.dup2(before, 0)
        os.close(before)


@pytest.mark.parametrize("what", [".newsclean", ".newsclean/journal.db", ".newsclean/lock"])
def test_a_link_in_the_place_of_what_a_run_keeps_is_never_written_through(call, tmp_path, what):
    make(tmp_path, a_txt=PAGE)
    (tmp_path / "aside").mkdir()
    (tmp_path / "aside" / "mine").touch()
    path = tmp_path / "out" / what
    path.parent.mkdir(parents=True)
    path.symlink_to(tmp_path / "aside" / ("mine" if "/" in what else ""))
    assert call("convert", "a.txt", "--out", "out")[0] == 1
    assert (os.listdir(tmp_path / "aside"), (tmp_path / "aside" / "mine").stat().st_size) == (["mine"], 0)
