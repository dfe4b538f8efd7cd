"""The engine of one machine: worker processes, a bounded window of tasks, results in the order of the tasks.

Why not a pool of the standard library: when one worker dies, multiprocessing.Pool waits for ever for what it had, and ProcessPoolExecutor
gives up on all. Here each worker has a pipe of its own, and answers task by task: if it dies, the task it was at is known. That one is tried
once more, alone, and then reported; the rest of its batch goes to others.
"""

import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, NamedTuple, TypeVar

Plan = TypeVar("Plan")
Task = TypeVar("Task")
Result = TypeVar("Result")
Batch = deque[tuple[int, Any]]  # tasks with their numbers in the run
AHEAD = 4  # batches a worker that may be under way, or done and waiting for an earlier one


class Lost(NamedTuple):
    """Twice a worker ended at this task, or answered no more."""

    why: str


class _Worker(NamedTuple):
    """batch: what it has not answered, in order; it is at the first.  heard: when it last began or answered one, by the monotonic clock."""

    process: BaseProcess
    pipe: Connection
    batch: Batch
    heard: list[float]


def run(
    prepare: Callable[[Plan], Callable[[Task], Result]], plan: Plan, batches: Iterable[Sequence[Task]], *, jobs: int, patience: float
) -> Generator[tuple[Task, Result | Lost], None, None]:
    """Each task with its result, in the order of the tasks.

    prepare: called with the plan once a worker; it and all that is sent must be picklable.  jobs: workers at most; one starts when there is
    work for it.  patience: seconds for one task (and for the start) after which a worker is taken for hung, and killed.
    Close the iterator: that ends the workers.
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
            worker = idle or self._started()
            try:
                worker.pipe.send([task for _, task in batch])
            except OSError:  # it died idle: nothing in the batch is to blame
                self._workers.remove(worker)
                self._again.appendleft(batch)
                continue
            worker.batch.extend(batch)
            worker.heard[0] = time.monotonic()

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

    def _started(self) -> _Worker:
        ours, theirs = multiprocessing.get_context("spawn").Pipe()
        process = multiprocessing.get_context("spawn").Process(target=_serve, args=(self._prepare, self._plan, theirs), daemon=True)
        before = signal.pthread_sigmask(
            signal.SIG_BLOCK, {signal.SIGINT}
        )  # the worker inherits it: what a terminal sends is for us to handle
        try:
            process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        theirs.close()
        worker = _Worker(process, ours, deque(), [time.monotonic()])
        self._workers.append(worker)
        return worker

    def _listen(self, busy: list[_Worker]) -> None:
        """Wait until a worker answers, dies, or has been silent for too long."""
        latest = min(worker.heard[0] for worker in busy) + self._patience
        answering = wait([worker.pipe for worker in busy], max(0.0, latest - time.monotonic()))
        for worker in busy:
            if worker.pipe in answering:
                self._answered(worker)
            elif time.monotonic() > worker.heard[0] + self._patience:
                self._buried(worker, f"no answer within {self._patience:g} s")

    def _answered(self, worker: _Worker) -> None:
        try:
            result = worker.pipe.recv()
        except (EOFError, OSError):
            worker.process.join()
            self._buried(worker, f"the worker ended with {worker.process.exitcode}")
            return
        number, task = worker.batch.popleft()
        self._results[number] = task, result
        worker.heard[0] = time.monotonic()

    def _buried(self, worker: _Worker, why: str) -> None:
        """What a dead or hung worker had goes to others: the task it was at alone, and once; the rest together."""
        worker.process.kill()
        worker.process.join()
        worker.pipe.close()
        self._workers.remove(worker)
        number, task = worker.batch.popleft()
        if worker.batch:
            self._again.append(worker.batch)
        if number in self._tried:
            self._results[number] = task, Lost(why)
        else:
            self._tried.add(number)
            self._again.append(deque([(number, task)]))


def _serve(prepare: Callable[[Any], Callable[[Any], Any]], plan: Any, pipe: Connection) -> None:
    """A worker: takes batches, answers task by task, until nobody is there any more."""
    work = prepare(plan)
    while True:
        try:
            for task in pipe.recv():
                pipe.send(work(task))
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return
