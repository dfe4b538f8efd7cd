"""A run in its surroundings: a terminal that watches, files it may not read, and what it asks of the system."""

import json
import os
import pty
import re
import shutil
import subprocess
import sys

import pytest

PAGE = """\
Ferry talks end without a word

The harbour board met on Monday and left without a word to the people who waited at the door.

The mayor said that the talks would go on, and that nobody was to blame for it.
"""
RUN = [sys.executable, "-m", "newsclean", "convert"]
ROOT = os.geteuid() == 0
POWERLESS = ["setpriv", "--inh-caps=-dac_override,-dac_read_search", "--bounding-set=-dac_override,-dac_read_search"]


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / "in" / name).write_text(f"{PAGE}\n{name}\n", "utf-8")
    return tmp_path


@pytest.mark.skipif(ROOT and not shutil.which("setpriv"), reason="root reads every file, and no setpriv is here to take that from it")
def test_a_file_that_may_not_be_read_fails_alone(folder):
    (folder / "in" / "b.txt").chmod(0)
    done = subprocess.run(
        [*(POWERLESS if ROOT else []), *RUN, "in", "--out", "out", "--log", "log.jsonl"],
        cwd=folder,
        capture_output=True,
        timeout=300,
        check=False,
    )
    outcomes = [json.loads(line) for line in (folder / "log.jsonl").read_text().splitlines()]
    assert done.returncode == 1
    assert [(item["source"], item["status"]) for item in outcomes] == [("a.txt", "converted"), ("b.txt", "failed"), ("c.txt", "converted")]
    assert outcomes[1]["reason"] == "the input cannot be read: Permission denied"


def test_a_terminal_sees_how_far_it_is_and_no_trace_of_that_when_it_is_done(folder):
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder)
        os.execv(sys.executable, [*RUN, "in", "--out", "out"])
    seen = b""
    while data := _read(terminal):
        seen += data
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    text = re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", seen).decode()
    assert "of 3 files" in text
    assert text.split("of 3 files")[-1].count("converted") == 1


def _read(terminal):
    try:
        return os.read(terminal, 4096)
    except OSError:  # how Linux says that nobody writes there any more
        return b""


@pytest.mark.skipif(not shutil.which("strace"), reason="no strace is here to watch the system calls")
def test_it_asks_nobody_on_the_network_and_writes_only_where_it_was_told(folder):
    command = ["strace", "-f", "-qq", "-e", "trace=connect,bind,openat,open", "-o", "trace", *RUN, "in", "--out", "out", "-q"]
    subprocess.run(command, cwd=folder, capture_output=True, timeout=300, check=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    trace = (folder / "trace").read_text("utf-8", "replace")
    assert re.findall(r"\b(?:connect|bind)\(.*AF_INET", trace) == []
    written = {
        path for path, flags in re.findall(r'open(?:at)?\([^"]*"([^"]+)", ([A-Z_|]+)', trace) if re.search("O_(?:WRONLY|RDWR|CREAT)", flags)
    }
    outside = [path for path in written if os.path.isabs(path) and not path.startswith((str(folder / "out"), "/dev/"))]
    assert outside == []
