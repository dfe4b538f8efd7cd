"""The hook for pre-commit, as pre-commit calls it: the entry with the files behind it."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
GOOD = ROOT / "samples" / "ko-local-daily.txt"
DOUBTFUL = "The lock of Wickmere reopens\n\nThe lock at Wickmere reopens on Monday after eleven months of repairs, the canal trust said.\n"


def called(*files):
    """The hook over these files."""
    command = shlex.split(HOOK["entry"])
    assert command[0] == "newsclean"
    return subprocess.run(
        [sys.executable, "-m", *command, *map(str, files)], capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False
    )


def test_it_says_all_that_pre_commit_asks_for():
    assert HOOK.keys() >= {"id", "name", "entry", "language"}
    assert (HOOK["id"], HOOK["language"], HOOK["types"]) == ("newsclean-check", "python", ["text"])


@pytest.mark.parametrize(
    ("name", "meant"), [("README.md", False), ("LICENSE", False), ("txt", False), ("a/b.txt", True), ("a.jsonl", True)]
)
def test_it_is_called_for_pages_alone(name, meant):
    assert bool(re.search(HOOK["files"], name)) == meant


def test_pages_that_come_out_well_pass():
    done = called(GOOD, ROOT / "samples" / "ko-mobile-cms.txt")
    assert (done.returncode, done.stdout) == (0, b"")


def test_a_page_that_is_doubtful_or_empty_fails_by_name_and_nothing_is_written(tmp_path):
    for name, text in (("doubtful.txt", DOUBTFUL), ("empty.txt", "")):
        (tmp_path / name).write_text(text, "utf-8")
        done = called(GOOD, tmp_path / name)
        assert (done.returncode, done.stdout, name in done.stderr.decode()) == (1, b"", True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["doubtful.txt", "empty.txt"]
