"""The engine of one machine: worker processes, a bounded window of tasks, results in the order of the tasks.

Why not a pool of the standard library: when one worker dies, multiprocessing.Pool waits for ever for what it had, and ProcessPoolExecutor
gives up on all. Here each worker has a pipe of its own, and answers task by task: if it dies, the task it was at is known. That one is tried
once more, alone, and then reported; the rest of its batch goes to others.
"""

import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, NamedTuple, TypeVar

from newsclean.errors import NewscleanError

Plan = TypeVar("Plan")
Task = TypeVar("Task")
Result = TypeVar("Result")
Batch = deque[tuple[int, Any]]  # tasks with their numbers in the run
AHEAD = 4  # batches a worker that may be under way, or done and waiting for an earlier one
START = 120.0  # seconds for a worker to start: alone it takes one, but a hundred start at once where -j says so
STARTS = 3  # workers in a row that end before they are ready: the next would as well


class Lost(NamedTuple):
    """Twice a worker ended at this task, or answered no more."""

    why: str


@dataclass(slots=True, eq=False)
class _Worker:
    """ready: it has started, and said so.  batch: what it has not answered, in order; once it is ready, it is at the first.

    heard: when it last began or answered one, by the monotonic clock.
    """

    process: BaseProcess
    pipe: Connection
    batch: Batch
    ready: bool = False
    heard: float = field(default_factory=time.monotonic)


def run(
    prepare: Callable[[Plan], Callable[[Task], Result]], plan: Plan, batches: Iterable[Sequence[Task]], *, jobs: int, patience: float
) -> Generator[tuple[Task, Result | Lost], None, None]:
    """Each task with its result, in the order of the tasks.

    prepare: called with the plan once a worker; it and all that is sent must be picklable.  jobs: workers at most; one starts when there is
    work for it.  patience: seconds for one task after which a worker is taken for hung, and killed.
    Close the iterator: that ends the workers. Raises NewscleanError where workers do not even start.
    """
    crew = _Crew(prepare, plan, jobs, patience)
    try:
        yield from crew.results(iter(batches))
    finally:
        crew.dismiss()


class _Crew:
    """The workers, and what is under way."""

    def __init__(self, prepare: Callable[[Any], Any], plan: Any, jobs: int, patience: float) -> None:
        self._prepare, self._plan, self._jobs, self._patience = prepare, plan, jobs, patience
        self._workers: list[_Worker] = []
        self._stillborn = 0  # workers in a row that ended before they were ready
        self._again: deque[Batch] = deque()  # of workers that died
        self._tried: set[int] = set()  # tasks a worker died at
        self._results: dict[int, tuple[Any, Any]] = {}
        self._taken = self._given = 0  # tasks taken from the batches; results given back
        self._under_way: deque[int] = deque()  # sizes of the batches taken and not given back whole

    def results(self, batches: Iterator[Sequence[Any]]) -> Iterator[tuple[Any, Any]]:
        while True:
            self._hand_out(batches)
            busy = [worker for worker in self._workers if worker.batch]
            if not busy:
                return
            self._listen(busy)
            while self._given in self._results:
                yield self._results.pop(self._given)
                self._given += 1

    def dismiss(self) -> None:
        """End all workers; they hold nothing that is not told yet."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.pipe.close()
        self._workers.clear()

    def _hand_out(self, batches: Iterator[Sequence[Any]]) -> None:
        """Give a batch to every worker that has none, and start workers while there are batches for them."""
        while (idle := next((worker for worker in self._workers if not worker.batch), None)) or len(self._workers) < self._jobs:
            batch = self._next(batches)
            if not batch:
                return
            if idle is None:
                self._start(batch)
            else:
                idle.batch = batch
                self._send(idle)

    def _next(self, batches: Iterator[Sequence[Any]]) -> Batch | None:
        """The next batch, as long as the window is not full; first what a dead worker left."""
        if self._again:
            return self._again.popleft()
        while self._under_way and self._taken - self._given <= sum(self._under_way) - self._under_way[0]:
            self._under_way.popleft()
        if len(self._under_way) >= AHEAD * self._jobs:
            return None
        tasks = next(batches, None)
        if not tasks:
            return None
        self._under_way.append(len(tasks))
        self._taken += len(tasks)
        return deque(enumerate(tasks, self._taken - len(tasks)))

    def _start(self, batch: Batch) -> None:
        """Start a worker, which gets the batch when it is ready: if it dies before that, nothing in the batch is to blame."""
        spawn = multiprocessing.get_context("spawn")
        resource_tracker.ensure_running()  # it would start with the first worker, and lift the block (until Python 3.12)
        # The worker inherits the block: what a terminal sends to all is for us to handle. We are not interrupted before we know the worker.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
        try:
            ours, theirs = spawn.Pipe()
            process = spawn.Process(target=_serve, args=(self._prepare, self._plan, theirs), daemon=True)
            process.start()
            theirs.close()
            self._workers.append(_Worker(process, ours, batch))
        except OSError as error:
            raise NewscleanError(f"no worker starts: {error.strerror}", mend="fewer with -j need less") from error
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def _send(self, worker: _Worker) -> None:
        """Send its batch to a worker that waits for one."""
        try:
            worker.pipe.send([task for _, task in worker.batch])
        except OSError:  # it died idle: nothing in the batch is to blame
            self._bury(worker)
            self._again.appendleft(worker.batch)
        worker.heard = time.monotonic()

    def _listen(self, busy: list[_Worker]) -> None:
        """Wait until a worker answers, dies, or has been silent for too long."""
        latest = {worker: worker.heard + (self._patience if worker.ready else START) for worker in busy}
        answering = wait([worker.pipe for worker in busy], max(0.0, min(latest.values()) - time.monotonic()))
        for worker in busy:
            if worker.pipe in answering:
                self._answered(worker)
            elif time.monotonic() > latest[worker]:
                self._lost(worker, f"no answer within {latest[worker] - worker.heard:g} s")

    def _answered(self, worker: _Worker) -> None:
        try:
            result = worker.pipe.recv()
        except (EOFError, OSError):
            worker.process.join()
            self._lost(worker, f"the worker ended with {worker.process.exitcode}")
            return
        if not worker.ready:
            worker.ready, self._stillborn = True, 0
            self._send(worker)
            return
        number, task = worker.batch.popleft()
        self._results[number] = task, result
        worker.heard = time.monotonic()

    def _lost(self, worker: _Worker, why: str) -> None:
        """What a dead or hung worker had goes to others: the task it was at alone, and once; the rest together."""
        self._bury(worker)
        if not worker.ready:
            self._stillborn += 1
            if self._stillborn == STARTS:
                raise NewscleanError(f"no worker starts: {why}", mend="look at the memory left; fewer with -j need less")
            self._again.append(worker.batch)
            return
        number, task = worker.batch.popleft()
        if worker.batch:
            self._again.append(worker.batch)
        if number in self._tried:
            self._results[number] = task, Lost(why)
        else:
            self._tried.add(number)
            self._again.append(deque([(number, task)]))

    def _bury(self, worker: _Worker) -> None:
        worker.process.kill()
        worker.process.join()
        worker.pipe.close()
        self._workers.remove(worker)


def _serve(prepare: Callable[[Any], Callable[[Any], Any]], plan: Any, pipe: Connection) -> None:
    """A worker: says when it is ready, takes batches, and answers task by task."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
    threading.Thread(target=_end_with_parent, daemon=True).start()
    work = prepare(plan)
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        pipe.send(None)
        while True:
            for task in pipe.recv():
                pipe.send(work(task))


def _end_with_parent() -> None:
    """End this process when its parent is there no more, whatever it is at."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)
