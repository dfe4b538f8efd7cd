"""Runs over folders as people and pipelines see them: the real command, real files, and what became of each of them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROGRAM = (sys.executable, "-m", "newsclean", "convert")
STORY = (
    "The town reopened its old bridge on Monday after a year of repairs, the mayor said at the ceremony.\n\n"
    "Some two hundred people walked over it in the rain, and a brass band played until the evening came.\n\n"
    "The repairs cost four million crowns, a million more than planned, since two of the piers had to be replaced.\n"
)
NOTICE = "Copyright 2024 The Example Post. All rights reserved."
FLASH = "there is hardly any text: a flash, or a page that did not load"


def newsclean(*arguments, cwd, env=None, **options):
    """The finished process, its streams as text."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **(env or {})}
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        cwd=cwd,
        env=environment,
        check=False,
        encoding="utf-8",
        timeout=120,
        **options,
    )


def page(number=1):
    return f"Bridge number {number} opens again\n\n{STORY}\n{NOTICE}\n"


def written(folder):
    """All files of a folder by their paths, less what a run keeps for itself."""
    files = (path for path in folder.rglob("*") if path.is_file() and ".newsclean" not in path.parts)
    return {os.fsencode(path.relative_to(folder)): path.read_bytes() for path in files}


def records(path):
    return [json.loads(line) for line in path.read_text("ascii").splitlines()]


@pytest.fixture
def scraped(tmp_path):
    """A folder with all that a scraper leaves behind."""
    folder = tmp_path / "scraped"
    (folder / "sub").mkdir(parents=True)
    (folder / "bridge.txt").write_text(page())
    (folder / "sub" / "다리.txt").write_text("새 다리가 열렸다\n\n시는 4일 아침 새 다리의 통행을 시작했다고 밝혔다.\n")
    (folder / "blank.txt").touch()
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    (folder / "notes.doc").write_text(page())
    (folder / "nothing.jsonl").touch()
    (folder / "gone.txt").symlink_to("nowhere")
    os.mkfifo(folder / "pipe.txt")
    Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt")).write_text(page(2))
    lines = (json.dumps({"id": "a/b", "text": page(3)}), "", "no json", json.dumps({"id": 7}), json.dumps({"id": "c", "text": page(4)}))
    (folder / "many.jsonl").write_text("\n".join(lines))
    return folder


OUTCOMES = [
    ("blank.txt", None, "empty", None),
    ("bridge.txt", None, "converted", "bridge.md"),
    ("caf\\xe9.txt", None, "converted", "caf\\xe9.md"),
    ("gone.txt", None, "failed", None),
    ("many.jsonl", 1, "converted", "many.jsonl/a_b.md"),
    ("many.jsonl", 3, "failed", None),
    ("many.jsonl", 4, "failed", None),
    ("many.jsonl", 5, "converted", "many.jsonl/c.md"),
    ("notes.doc", None, "skipped", None),
    ("nothing.jsonl", None, "empty", None),
    ("picture.txt", None, "skipped", None),
    ("pipe.txt", None, "skipped", None),
    ("sub/다리.txt", None, "doubtful", "sub/다리.md"),
]
FAILURES = [
    "failed: gone.txt: a link to nothing",
    "failed: many.jsonl, record 3: the record is no JSON: Expecting value: line 1 column 1 (char 0) (look at that line)",
    "failed: many.jsonl, record 4: the record has no text in 'text' (--text-field names another; it has: id)",
]


def test_every_input_has_one_outcome_and_log_files_and_summary_agree(tmp_path, scraped):
    done = newsclean("scraped", "--out", "clean", "--log", "log.jsonl", cwd=tmp_path)
    log = records(tmp_path / "log.jsonl")
    assert [(one["source"], one.get("record"), one["status"], one.get("output")) for one in log] == OUTCOMES
    names = {os.fsencode(name).replace(b"\\xe9", b"\xe9") for *_, name in OUTCOMES if name}
    assert written(tmp_path / "clean").keys() == names
    assert [line.split() for line in done.stderr.splitlines()[:6]] == [
        ["converted", "4"],
        ["converted,", "with", "doubts", "1"],
        ["empty", "2"],
        ["failed", "3"],
        ["skipped", "3"],
        ["removed:", "copyright", "4"],
    ]
    assert done.stderr.splitlines()[6:] == [*FAILURES, "articles: clean"]
    assert (done.returncode, done.stdout) == (1, "")


def test_verbose_tells_of_every_page(tmp_path, scraped):
    verbose = newsclean("scraped/sub", "scraped/bridge.txt", "scraped/blank.txt", "--to", "jsonl", "-o", "all.jsonl", "-v", cwd=tmp_path)
    assert verbose.stderr.splitlines()[:3] == [
        f"doubtful: scraped/sub/다리.txt: {FLASH}",
        "converted: scraped/bridge.txt",
        "empty: scraped/blank.txt: the input is empty (look at what the scraper saved)",
    ]
    assert verbose.returncode == 0


def test_check_writes_nothing_and_one_doubtful_page_is_enough_for_1(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "good.txt").write_text(page())
    good = newsclean("a", "--check", "-q", cwd=tmp_path)
    assert (good.returncode, good.stdout, good.stderr) == (0, "", "")
    (tmp_path / "a" / "short.txt").write_text("A flash\n\nThe bridge is open.\n")
    (tmp_path / "a" / "gone.txt").symlink_to("nowhere")
    bad = newsclean("a", "--check", "-q", cwd=tmp_path)
    assert (bad.returncode, bad.stdout) == (1, "")
    assert bad.stderr.splitlines() == ["failed: gone.txt: a link to nothing", f"doubtful: short.txt: {FLASH}"]
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a", "gone.txt", "good.txt", "short.txt"]


def test_strict_makes_a_failure_of_a_doubt_and_fail_fast_stops_at_it(tmp_path):
    for name, text in {"1": page(1), "2": "A flash\n\nThe bridge is open.\n", "3": page(3)}.items():
        (tmp_path / f"{name}.txt").write_text(text)
    arguments = ("1.txt", "2.txt", "3.txt", "--out", "clean", "--strict", "--log", "log", "-q")
    strict = newsclean(*arguments, cwd=tmp_path)
    assert (strict.returncode, strict.stderr) == (1, f"failed: 2.txt: doubtful: {FLASH} (look at it; without --strict it is written)\n")
    assert written(tmp_path / "clean").keys() == {b"1.md", b"3.md"}
    assert [one["status"] for one in records(tmp_path / "log")] == ["converted", "failed", "converted"]
    fast = newsclean(*arguments, "--fail-fast", cwd=tmp_path)
    assert (fast.returncode, [one["source"] for one in records(tmp_path / "log")]) == (1, ["1.txt", "2.txt"])


def test_the_diff_shows_what_would_go_also_of_a_file_without_a_name_in_unicode(tmp_path, scraped):
    done = newsclean("scraped", "--glob", "*caf*", "--diff", "-q", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "--- caf\\xe9.txt",
        "+++ caf\\xe9.txt",
        "@@ -6,4 +6,3 @@",
        " ",
        f" {STORY.splitlines()[4]}",
        " ",
        f"-{NOTICE}",
    ]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("empty", "--out", "o"), 3), (("nowhere.txt", "--out", "o"), 1), (("a.txt", "b.txt"), 2), (("a.txt", "--to", "docx"), 2)],
)
def test_exit_codes(tmp_path, arguments, code):
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.txt").write_text(page())
    assert newsclean(*arguments, cwd=tmp_path).returncode == code


def test_the_bytes_are_the_same_whatever_the_jobs_the_locale_the_seed_the_zone_and_the_place(tmp_path):
    for place in ("here", "there/deeper"):
        (tmp_path / place / "in" / "sub").mkdir(parents=True)
        for number in range(40):
            (tmp_path / place / "in" / ("sub" if number % 3 else "") / f"p{number}.txt").write_text(page(number))
        names = sorted(f"in/{path.relative_to(tmp_path / place / 'in')}" for path in (tmp_path / place / "in").rglob("*.txt"))
        (tmp_path / place / "names").write_text("\n".join(names if place == "here" else reversed(names)))
    strange = {"PYTHONHASHSEED": "77", "TZ": "Asia/Seoul", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    here = newsclean("in", "--out", "clean", "-q", "--removed", "--to", "json", cwd=tmp_path / "here", env={"PYTHONHASHSEED": "1"})
    absolute = tmp_path / "there" / "deeper" / "in"
    options = ("--out", "clean", "-q", "--removed", "--to", "json")
    there = newsclean(absolute, *options, "-j", "3", cwd=tmp_path / "there" / "deeper", env=strange)
    assert (here.returncode, here.stderr, there.returncode, there.stderr) == (0, "", 0, "")
    files = written(tmp_path / "here" / "clean")
    assert len(files) == 40 and files == written(tmp_path / "there" / "deeper" / "clean")
    assert not any(str(tmp_path).encode() in data for data in files.values())
    lists = ("--files-from", "names", "--to", "jsonl", "-q")
    forwards = newsclean(*lists, "-j", "2", cwd=tmp_path / "here")
    backwards = newsclean(*lists, cwd=tmp_path / "there" / "deeper", env=strange)
    assert len(forwards.stdout.splitlines()) == 40
    assert forwards.stdout.splitlines() == backwards.stdout.splitlines()[::-1]


def test_a_log_does_not_take_the_faults_of_the_output_for_its_own(tmp_path):
    for number in range(9):
        (tmp_path / f"{number}.txt").write_text(page(number))
    script = 'set -o pipefail; "$@" | head -c 1 >first; echo ${PIPESTATUS[0]}'
    command = ["bash", "-c", script, "-", *PROGRAM, *(f"{number}.txt" for number in range(9)), "--to", "jsonl", "--log", "log", "-q"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout, done.stderr) == ("141\n", "")
    full = newsclean("0.txt", "1.txt", "--to", "jsonl", "-q", "--log", "/dev/full", cwd=tmp_path)
    assert (full.returncode, full.stderr.splitlines()[0]) == (1, "newsclean: /dev/full: the log cannot be written: No space left on device")
    foreign = newsclean("0.txt", "1.txt", "--to", "jsonl", "-q", "--log", "2.txt", cwd=tmp_path)
    assert (foreign.returncode, foreign.stderr.splitlines()[0]) == (2, "newsclean: 2.txt: this is no log")
    assert (tmp_path / "2.txt").read_text() == page(2)


def test_standard_error_and_input_may_be_closed(tmp_path):
    (tmp_path / "good.txt").write_text(page())
    script = '"$@" 0<&- 2>&-; echo $?'
    command = ["bash", "-c", script, "-", *PROGRAM, "good.txt", "gone.txt", "--to", "jsonl", "-o", "all.jsonl", "-v"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout, done.stderr) == ("1\n", "")
    assert [json.loads(line)["title"] for line in (tmp_path / "all.jsonl").read_text().splitlines()] == ["Bridge number 1 opens again"]


def test_what_a_shell_opened_for_the_run_is_read_by_it(tmp_path):
    (tmp_path / "a.txt").write_text(page(1))
    (tmp_path / "b.txt").write_text(page(2))
    script = '"$@" <(cat a.txt) - --to jsonl -q <b.txt'
    command = ["bash", "-c", script, "-", *PROGRAM]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False)
    titles = [json.loads(line)["title"] for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr, titles) == (0, "", ["Bridge number 1 opens again", "Bridge number 2 opens again"])
