"""The engine of one machine, with real processes that are really killed."""

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from newsclean.engines.local import AHEAD, Lost, run
from newsclean.errors import NewscleanError

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@pytest.fixture
def prepare(monkeypatch):
    """What workers are made ready with; the module is on the path of their processes too."""
    monkeypatch.syspath_prepend(HERE)
    import labour

    return labour.prepare


def results(prepare, batches, *, jobs=2, patience=30.0, plan=0):
    """The results of all tasks, after a look at their order."""
    batches = [list(batch) for batch in batches]
    given = list(run(prepare, plan, batches, jobs=jobs, patience=patience))
    assert [task for task, _ in given] == [task for batch in batches for task in batch]
    return [result for _, result in given]


def children(process):
    """The workers of a process: its children, less what multiprocessing keeps for itself."""
    found = subprocess.run(["pgrep", "-P", str(process), "-f", "spawn_main"], capture_output=True, text=True, check=False).stdout.split()
    return [int(child) for child in found]


def gone(processes, seconds=2.0):
    """Whether none of them is left after so long at most."""
    end = time.monotonic() + seconds
    while any(alive(process) for process in processes):
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def alive(process):
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_results_come_in_the_order_of_the_tasks_whatever_the_jobs(prepare):
    batches = [[("add", 3 * number + place) for place in range(3)] for number in range(7)]
    assert results(prepare, batches, jobs=1, plan=100) == results(prepare, batches, jobs=3, plan=100) == list(range(100, 121))
    assert results(prepare, []) == []


def test_no_more_workers_start_than_there_is_work_for(prepare):
    assert len(set(results(prepare, [[("process", 0)]] * 2, jobs=5))) <= 2
    assert len(set(results(prepare, [[("process", 0)]] * 12, jobs=3))) == 3


def test_tasks_are_taken_ahead_only_as_far_as_the_window_reaches(prepare, tmp_path):
    taken = []

    def batches():
        yield [("wait", tmp_path / "go")]
        for number in range(40):
            taken.append(number)
            yield [("add", number)]

    def let_go():
        held.append(len(taken))
        (tmp_path / "go").touch()

    held = []
    later = threading.Timer(1.0, let_go)
    with closing(run(prepare, 0, batches(), jobs=2, patience=30)) as found:
        later.start()
        ahead = [len(taken) - number for number, _ in enumerate(found)]
    assert held == [AHEAD * 2 - 1]  # the first task was one of them
    assert len(taken) == 40 and max(ahead) <= AHEAD * 2


def test_a_worker_that_dies_takes_nothing_with_it(prepare, tmp_path):
    trace = tmp_path / "tries"
    batches = [[("add", 1), ("dies once", trace), ("add", 2), ("add", 3)], [("add", 4)], [("add", 5)]]
    assert results(prepare, batches) == [1, "done", 2, 3, 4, 5]


def test_a_task_at_which_two_workers_died_is_lost_alone(prepare, tmp_path):
    trace = tmp_path / "tries"
    batches = [[("add", 1), ("dies", trace), ("add", 2)], [("add", 3)], [("dies", tmp_path / "others")], [("add", 4)]]
    lost = Lost("the worker ended with -9")
    assert results(prepare, batches, jobs=1) == [1, lost, 2, 3, lost, 4]
    assert trace.read_text() == "xx"


def test_a_worker_that_hangs_is_killed_and_its_task_lost(prepare):
    start = time.monotonic()
    assert results(prepare, [[("add", 1), ("sleep", 600), ("add", 2)]], patience=0.6) == [1, Lost("no answer within 0.6 s"), 2]
    assert time.monotonic() - start < 20


def test_workers_that_do_not_start_are_no_fault_of_the_tasks_and_end_the_run(prepare):
    with pytest.raises(NewscleanError, match="no worker starts: the worker ended with 7"):
        results(prepare, [[("bytes", 1)] * 3] * 50, plan="dies")


def test_tasks_and_results_may_be_larger_than_any_pipe(prepare):
    large = 5_000_000
    found = results(prepare, [[("bytes", large)], [("bytes", 1), ("bytes", large)], [("bytes", large)]])
    assert [len(data) for data in found] == [large, 1, large, large]


def test_a_start_that_fails_holds_up_no_large_batch(prepare):
    with pytest.raises(NewscleanError, match="no worker starts"):
        results(prepare, [[("add", b"x" * 2_000_000)]], plan="dies")


def test_an_iterator_of_tasks_that_raises_ends_the_workers_and_is_heard(prepare):
    def batches():
        yield [("add", 1)]
        yield [("add", 2)]
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        list(run(prepare, 0, batches(), jobs=2, patience=30))
    assert gone(children(os.getpid()))


def test_closing_early_ends_the_workers(prepare):
    found = run(prepare, 0, ([("process", 0)] for _ in range(1000)), jobs=2, patience=30)
    next(found)
    workers = children(os.getpid())
    assert len(workers) == 2
    start = time.monotonic()
    found.close()
    assert gone(workers) and time.monotonic() - start < 2


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_no_worker_outlives_its_parent(number):
    program = (
        "import labour; from newsclean.engines.local import run\n"
        "for _ in run(labour.prepare, 0, ([('process', 0)] for _ in range(1000)), jobs=2, patience=30): print('.', flush=True)\n"
    )
    path = os.pathsep.join((str(ROOT), str(HERE)))
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path},
        start_new_session=True,
    )
    assert [process.stdout.read(2) for _ in range(6)] == [b".\n"] * 6
    workers = children(process.pid)
    process.send_signal(number)
    process.wait(60)
    process.stdout.close()
    assert workers and gone(workers)


def test_a_worker_that_was_killed_between_two_batches_is_replaced(prepare):
    found = run(prepare, 0, ([("process", 0)] for _ in range(30)), jobs=1, patience=30)
    first = next(found)[1]
    os.kill(first, signal.SIGKILL)
    rest = [result for _, result in found]
    assert len(rest) == 29 and not any(isinstance(result, Lost) for result in rest)
    assert set(rest) - {first}
