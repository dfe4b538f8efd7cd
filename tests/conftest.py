"""What the tests of the grammars measure with."""

import time
from collections.abc import Callable

import pytest

Read = Callable[[str], object]

LONG = 80_000  # characters of a line; half of it takes half as long
LINEAR = 2.5  # times
UNMEASURED = 0.001  # seconds; shorter times are noise
RUNS = 40  # at most: the best of them counts


@pytest.fixture(scope="session")
def linear() -> Callable[[Read, str], None]:
    """A check that twice as long a line, made of one bait again and again, is read in twice the time: of this thread, for others work too."""

    def seconds(read: Read, line: str) -> float:
        start = time.thread_time()
        read(line)
        return time.thread_time() - start

    def check(read: Read, bait: str) -> None:
        lines = bait * (LONG // len(bait) // 2) + "§", bait * (LONG // len(bait)) + "§"
        short = long = 60.0
        for _ in range(RUNS):
            short, long = min(short, seconds(read, lines[0])), min(long, seconds(read, lines[1]))
            if long < UNMEASURED or long <= LINEAR * short:
                return
        pytest.fail(f"{long / short:.1f} times as long for twice the line of {bait!r}")

    return check
