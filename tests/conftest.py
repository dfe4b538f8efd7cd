"""What the tests of the grammars measure with."""

import time
from collections.abc import Callable

import pytest

Read = Callable[[str], object]

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
        for _ in range(runs):
            start = time.thread_time()
            read(line)
            times.append(time.thread_time() - start)
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
