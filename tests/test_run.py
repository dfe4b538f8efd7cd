"""Faults of a run, as they come: signals, workers killed, disks full, files that vanish. What was done stays, and a run goes on from it."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROGRAM = (sys.executable, "-m", "newsclean", "convert")
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
STORY = (
    "The town reopened its old bridge on Monday after a year of repairs, the mayor said at the ceremony.\n\n"
    "Some two hundred people walked over it in the rain, and a brass band played until the evening came.\n\n"
    "The repairs cost four million crowns, a million more than planned, since two of the piers had to be replaced.\n"
)


def page(number=1):
    return f"Bridge number {number} opens again\n\n{STORY}\nCopyright 2024 The Example Post. All rights reserved.\n"


def newsclean(*arguments, cwd, **options):
    """The finished process, its streams as text."""
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        cwd=cwd,
        env=ENVIRONMENT,
        check=False,
        encoding="utf-8",
        timeout=120,
        **options,
    )


@contextlib.contextmanager
def going(*arguments, cwd):
    """A run that goes on while the test does things to it; a process group of its own."""
    command = [*PROGRAM, *map(str, arguments)]
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
    process = subprocess.Popen(command, cwd=cwd, env=ENVIRONMENT, start_new_session=True, **options)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@contextlib.contextmanager
def held(pipe):
    """The time in which a worker reads this pipe, and gets nothing; then it gets a page."""
    writer = writing(pipe)
    try:
        yield
    finally:
        with contextlib.suppress(BrokenPipeError):
            os.write(writer, page("held").encode())
        os.close(writer)


def writing(pipe):
    """The end of the pipe to write to, when somebody reads."""
    end = time.monotonic() + 60
    while True:
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            assert time.monotonic() < end, "nobody reads"
            time.sleep(0.02)


def members(group):
    """The processes of a group that live."""
    found = []
    for place in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if place.name.isdigit():
                state = (place / "stat").read_text().rpartition(")")[2].split()
                found += [int(place.name)] if state[2] == str(group) and state[0] != "Z" else []
    return found


def reader(pipe, group):
    """The process of the group that has the pipe open."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        for process in members(group):
            with contextlib.suppress(OSError):
                if any(handle.resolve() == pipe for handle in Path(f"/proc/{process}/fd").iterdir()):
                    return process
    raise AssertionError("nobody reads")


def gone(group, seconds=2.0):
    end = time.monotonic() + seconds
    while members(group):
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def tree(folder):
    """All that lies in a folder and below, but for the journal and the lock."""
    kept = ("journal.db", "journal.db-wal", "journal.db-shm", "lock")
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name not in kept}


def written(folder):
    """When each article was written."""
    return {(path.name, path.stat().st_mtime_ns) for path in folder.glob("*.md")}


def outcomes(log):
    return {one["source"]: one for one in map(json.loads, log.read_text("ascii").splitlines())}


WAYS = {"tree": ("--out", "o/o"), "lines": ("--to", "jsonl", "-o", "o/o.jsonl")}
NAMES = [f"in/p{number:02}.txt" for number in range(40)]


def fill(place):
    (place / "in").mkdir()
    for number, name in enumerate(NAMES):
        (place / name).write_text(page(number))


@pytest.fixture
def pages(tmp_path):
    """Forty pages in a folder, one of which is a pipe: whoever reads it waits."""
    fill(tmp_path)
    (tmp_path / "in" / "p20.txt").unlink()
    os.mkfifo(tmp_path / "in" / "p20.txt")
    return NAMES


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory):
    """What a run over all of them leaves, each way."""
    found = {}
    for way, arguments in WAYS.items():
        place = tmp_path_factory.mktemp(way)
        fill(place)
        (place / "o").mkdir()
        assert newsclean(*NAMES, *arguments, "-q", cwd=place).returncode == 0
        found[way] = tree(place / "o")
    return found


def test_a_page_that_vanishes_fails_alone_and_a_second_run_is_refused(tmp_path, pages):
    with going(*pages, "--out", "o", "--log", "log", "--timeout", "90", "-q", cwd=tmp_path) as run:
        with held(tmp_path / "in" / "p20.txt"):
            second = newsclean("in", "--out", "o", cwd=tmp_path)
            (tmp_path / "in" / "p22.txt").unlink()
        out, error = run.communicate(timeout=60)
    assert (second.returncode, second.stderr.splitlines()[0]) == (2, f"newsclean: o: another run, process {run.pid}, writes here")
    reason = "failed: in/p22.txt: the input cannot be read: No such file or directory (look at the name and the permissions)\n"
    assert (run.returncode, out, error) == (1, "", reason)
    assert {name: one["status"] for name, one in outcomes(tmp_path / "log").items()} == {
        name: "failed" if name == "in/p22.txt" else "converted" for name in pages
    }
    assert len(tree(tmp_path / "o")) == 39


@pytest.mark.parametrize("deaths", [1, 2])
def test_a_worker_killed_takes_no_page_with_it_and_two_only_the_one_they_were_at(tmp_path, pages, deaths):
    pipe = tmp_path / "in" / "p20.txt"
    with going(*pages, "--out", "o", "--log", "log", "--timeout", "90", "-q", "-j", "2", cwd=tmp_path) as run:
        for _ in range(deaths):
            writer = writing(pipe)
            os.kill(reader(pipe, run.pid), signal.SIGKILL)
            os.close(writer)
            time.sleep(0.1)
        if deaths == 1:
            with held(pipe):
                pass
        out, error = run.communicate(timeout=60)
    lost = {name for name, one in outcomes(tmp_path / "log").items() if one["status"] != "converted"}
    if deaths == 1:
        assert (run.returncode, out, error, lost) == (0, "", "", set())
    else:
        reason = "failed: in/p20.txt: the worker ended with -9, twice (please report it with the page)\n"
        assert (run.returncode, out, error, lost) == (1, "", reason, {"in/p20.txt"})
    assert len(tree(tmp_path / "o")) == 40 - len(lost)
    assert gone(run.pid)


@pytest.mark.parametrize(
    ("number", "way"), [(signal.SIGINT, "tree"), (signal.SIGTERM, "lines"), (signal.SIGKILL, "tree"), (signal.SIGKILL, "lines")]
)
def test_a_run_that_was_ended_goes_on_to_what_it_would_have_been(tmp_path, pages, uninterrupted, number, way):
    arguments = (*pages, *WAYS[way], "--timeout", "90", "-q")
    pipe = tmp_path / "in" / "p20.txt"
    (tmp_path / "o").mkdir()
    with going(*arguments, "-j", "2", cwd=tmp_path) as run:
        writer = writing(pipe)
        if number == signal.SIGKILL:
            run.kill()
        else:
            os.killpg(run.pid, number)  # as a terminal does
        start = time.monotonic()
        out, error = run.communicate(timeout=60)
        os.close(writer)
        assert gone(run.pid, 10 if number == signal.SIGKILL else 2 - (time.monotonic() - start))
    code, word = {signal.SIGINT: (130, "newsclean: interrupted"), signal.SIGTERM: (143, "newsclean: terminated")}.get(number, (-9, ""))
    assert (run.returncode, out, error.strip()) == (code, "", word)
    pipe.unlink()
    pipe.write_text(page(20))
    resumed = newsclean(*arguments, "--resume", cwd=tmp_path)
    assert (resumed.returncode, resumed.stdout, resumed.stderr) == (0, "", "")
    assert tree(tmp_path / "o") == uninterrupted[way]


def test_an_interrupt_while_the_workers_start_leaves_none_of_them(tmp_path, pages):
    for delay in (0.0, 0.15):
        with going(*pages, "--out", "o", "-q", "-j", "3", cwd=tmp_path) as run:
            end = time.monotonic() + 30
            while len(members(run.pid)) < 3 and time.monotonic() < end:
                time.sleep(0.005)
            time.sleep(delay)
            os.killpg(run.pid, signal.SIGINT)
            _, error = run.communicate(timeout=20)
            assert (run.returncode, error.strip()) == (130, "newsclean: interrupted")
            assert gone(run.pid)


def test_resume_does_again_what_is_not_as_it_was_and_nothing_else(tmp_path):
    source, clean = tmp_path / "in", tmp_path / "o"
    source.mkdir()
    for name in ("changed", "cut", "deleted", "blank", "same"):
        (source / f"{name}.txt").write_text(page(name))
    arguments = ("in", "--out", "o", "-q", "--resume")
    assert newsclean(*arguments, cwd=tmp_path).returncode == 0
    whole, before = tree(clean), written(clean)
    (source / "changed.txt").write_text(page("other"))
    (source / "blank.txt").write_text(" \n")
    (source / "new.txt").write_text(page("new"))
    (clean / "cut.md").write_bytes(whole["cut.md"][:50])
    (clean / "deleted.md").unlink()
    second = newsclean(*arguments, "--log", "log", cwd=tmp_path)
    left = {name for name, _ in before & written(clean)}
    assert (second.returncode, left) == (0, {"blank.md", "same.md"})  # no article takes the place of the one that was
    expected = whole | {
        "changed.md": whole["changed.md"].replace(b"number changed", b"number other"),
        "new.md": whole["same.md"].replace(b"same", b"new"),
    }
    assert tree(clean) == expected
    assert {name: (one["status"], one.get("output")) for name, one in outcomes(tmp_path / "log").items()} == {
        f"{name}.txt": ("empty", None) if name == "blank" else ("converted", f"{name}.md")
        for name in ("blank", "changed", "cut", "deleted", "new", "same")
    }
    (source / "blank.txt").write_text(page("filled"))
    (tmp_path / "mine.yaml").write_text(
        "rules:\n  - id: brass\n    stage: related\n    why: no music\n    text: '^Some two hundred'\n"
        "    hits: ['Some two hundred people']\n    misses: ['Two hundred people came to see the bridge, and some of them stayed.']\n"
    )
    before = written(clean)
    third = newsclean(*arguments, "--pack", "mine.yaml", cwd=tmp_path)
    assert (third.returncode, third.stderr, before & written(clean)) == (0, "", set())


def test_an_output_folder_that_vanishes_is_told_once_a_page_and_nothing_is_written_elsewhere(tmp_path, pages):
    with going(*pages, "--out", "o", "--timeout", "90", "-q", cwd=tmp_path) as run:
        with held(tmp_path / "in" / "p20.txt"):
            shutil.rmtree(tmp_path / "o")
        _, error = run.communicate(timeout=60)
    assert run.returncode == 1 and "Traceback" not in error
    assert sorted(path.name for path in tmp_path.iterdir()) in (["in"], ["in", "o"])


@pytest.mark.parametrize("way", ["tree", "lines"])
def test_a_full_disk_is_one_message_and_no_half_file_and_the_run_goes_on_when_there_is_room(tmp_path, uninterrupted, way):
    fill(tmp_path)
    (tmp_path / "o").mkdir()
    script = 'ulimit -f 48; exec "$@"'  # KiB a file: the system says "File too large" where a disk would say that it is full
    command = ["bash", "-c", script, "-", *PROGRAM, *NAMES, *WAYS[way], "-q"]
    full = subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
    what, mend = full.stderr.splitlines()
    assert full.returncode == 1 and what.startswith("newsclean: ") and mend.startswith("  mend: look at the space left")
    half = {name: data for name, data in tree(tmp_path / "o").items() if "run-" not in name}
    assert half.items() <= uninterrupted[way].items() and len(half) < len(uninterrupted["tree"])
    assert newsclean(*NAMES, *WAYS[way], "-q", "--resume", cwd=tmp_path).returncode == 0
    assert tree(tmp_path / "o") == uninterrupted[way]


def test_standard_output_that_is_full_is_one_message(tmp_path):
    (tmp_path / "a.txt").write_text(page())
    script = 'exec "$@" >/dev/full'
    command = ["bash", "-c", script, "-", *PROGRAM, "a.txt", "--to", "jsonl", "-q"]
    full = subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False)
    assert (full.returncode, full.stderr) == (1, "newsclean: the output cannot be written: No space left on device\n")


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_a_run_talks_to_no_network_and_writes_nothing_outside_of_its_output(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(page())
    trace = (
        "strace",
        "-f",
        "-qq",
        "-y",
        "-o",
        "trace",
        "-e",
        "trace=connect,bind,open,openat,creat,mkdir,mkdirat,unlink,unlinkat,rename,renameat",
    )
    command = [*trace, *PROGRAM, "in", "--out", "o", "-q"]
    environment = {**ENVIRONMENT, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False)
    if "ptrace" in done.stderr:
        pytest.skip("strace is not permitted here")
    assert (done.returncode, done.stderr) == (0, "")
    calls = (tmp_path / "trace").read_text().splitlines()
    assert [call for call in calls if " connect(" in call or " bind(" in call] == []
    changing = ("O_WRONLY", "O_RDWR", "O_CREAT", " creat(", " mkdir", " unlink", " rename")
    changed = [call for call in calls if any(word in call for word in changing) and "O_RDONLY" not in call and " = -1 " not in call]
    assert len(changed) > 5
    assert [call for call in changed if f"{tmp_path}/o" not in call and '"o' not in call] == []
