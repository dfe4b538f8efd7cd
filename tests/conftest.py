"""What the tests of the grammars measure with, and the program as people call it."""

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from newsclean.cli import main

Read = Callable[[str], object]
Program = Callable[..., subprocess.CompletedProcess[bytes]]

ROOT = Path(__file__).parents[1]

LONG = 80_000  # characters of a line; half of it takes half as long
LINEAR = 2.5  # times
UNMEASURED, SURE = 0.001, 1.0  # seconds; shorter times are noise, longer ones need no second look
# Runs a round. The best of a round counts, and nothing of the round before, which the machine may have disturbed.
ROUNDS = (1, 2, *(3,) * 12)


@pytest.fixture(scope="session")
def linear() -> Callable[[Read, str], None]:
    """A check that twice as long a line, made of one bait again and again, is read in twice the time: of this thread, for others work too."""

    def best(read: Read, line: str, runs: int) -> float:
        times = []
        gc.disable()  # it looks through all that the other tests left, whenever it likes
        try:
            for _ in range(runs):
                start = time.thread_time()
                read(line)
                times.append(time.thread_time() - start)
        finally:
            gc.enable()
        return min(times)

    def check(read: Read, bait: str) -> None:
        lines = bait * (LONG // len(bait) // 2) + "§", bait * (LONG // len(bait)) + "§"
        short = long = 0.0
        for runs in ROUNDS:
            short, long = (best(read, line, runs) for line in lines)
            if long < UNMEASURED or long <= LINEAR * short:
                return
            if long > SURE:
                break
        pytest.fail(f"{long / short:.1f} times as long for twice the line of {bait!r}")

    return check


@pytest.fixture
def newsclean(tmp_path) -> Program:
    """The program, run to its end in a folder of the test's own."""

    def run(*arguments, stdin=b"") -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "newsclean", *map(str, arguments)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}
        return subprocess.run(command, input=stdin, capture_output=True, env=environment, check=False, cwd=tmp_path)

    return run


@pytest.fixture
def call(tmp_path, monkeypatch, capfd):
    """The program called in this process, in a folder of the test's own: its exit code, and the first line it says."""
    monkeypatch.chdir(tmp_path)

    def calling(*arguments):
        code = main([str(argument) for argument in arguments])
        return code, (*capfd.readouterr().err.splitlines(), "")[0]

    return calling
