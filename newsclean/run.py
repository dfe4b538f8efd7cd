"""A run: many inputs, one output, and one outcome for every page.

inputs -> tasks -> an engine -> the output, with the journal beside it. Results come back in the order of the inputs, so the same inputs give
the same bytes whatever the number of workers; and what the journal knows need not be done again.
"""

import json
import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from typing import NamedTuple

from newsclean import containers
from newsclean.conversion import Converted, How, Task, prepare
from newsclean.engines import local
from newsclean.errors import InputError, NewscleanError, OutputError, SkippedError, shown
from newsclean.inputs import Input, Passed
from newsclean.journal import Entry, Journal, Place
from newsclean.outcome import Outcome, of_dict, of_error
from newsclean.outputs import Output, Put
from newsclean.packing import file_of, opened, unpacked_name
from newsclean.readers import content

MANY, MUCH = 16, 1 << 20  # tasks of a batch, and bytes of their pages: enough to pay for the way to a worker, little enough to share out
OFTEN = 64  # results after which the journal is made lasting
OURS = ("/dev/fd/", "/proc/self/fd/")  # what a shell calls the end of a pipe that it opened for this process, as in <(…)
GRACE = 20.0  # seconds beyond the timeout after which a worker is taken for hung: its own clock rings first, and it has to start


class Asked(NamedTuple):
    """How a run goes. container: what files are read as, whatever their names say; None to go by the names.  jobs: workers.  resume: keep what is there."""

    how: How
    container: str | None = None
    jobs: int = 1
    resume: bool = False


def run(found: Iterable[Input | Passed], asked: Asked, output: Output, journal: Journal) -> Generator[Outcome, None, None]:
    """The outcome of each page, in the order of the inputs, as it is there. Close the iterator: that ends the workers.

    Raises OSError where nothing more can be written; what was done is kept.
    """
    how = asked.how
    results = local.run(prepare, how, batches(tasks(found, asked, output, journal)), jobs=asked.jobs, patience=how.timeout + GRACE)
    try:
        with closing(results):
            for count, (task, result) in enumerate(results, 1):
                yield _settled(task, result, output, journal)
                if count % OFTEN == 0:
                    output.flush()
                    journal.keep()
        output.finish()
    finally:
        output.flush()
        journal.keep()


def tasks(found: Iterable[Input | Passed], asked: Asked, output: Output, journal: Journal) -> Iterator[Task]:
    """The pages of the inputs; of what is no input, and of what cannot be read, that it is so."""
    by_suffix = containers.by_suffix()
    for item in found:
        if isinstance(item, Passed):
            kind = InputError if item.failed else SkippedError
            yield Task(item.name, item.name, "", piece=kind(item.why, mend=item.mend))
        elif name := journal.claim(item.name, item.path if item.path == "-" else os.path.realpath(item.path)):
            kind_of = asked.container or by_suffix.get(os.path.splitext(unpacked_name(item.path))[1].lower())
            pages = _pieces(item, name, kind_of, asked.how) if kind_of and not asked.how.reader else [_page(item, name, asked.how)]
            for task in pages:
                yield task._replace(known=_known(task, output, journal)) if asked.resume else task


def _page(item: Input, name: str, how: How) -> Task:
    """The page that a file is; with its bytes where only this process can open it."""
    task = Task(item.path, name, given=item.given)
    if not item.path.startswith(OURS):
        return task
    try:
        return task._replace(piece=content(item.path, how.largest))
    except NewscleanError as error:
        return task._replace(piece=error)


def _pieces(item: Input, name: str, container: str, how: How) -> Iterator[Task]:
    """The pages of a file of many, and at its end what is wrong with the file itself."""
    number = 0
    try:
        with file_of(item.path) as file, opened(file, item.path) as stream:
            for number, piece in containers.load(container).pieces(stream, how.largest, how.fields):
                yield Task(item.path, name, container, number, piece)
        if not number:
            yield Task(item.path, name, container, piece=b"")
    except NewscleanError as error:
        yield Task(item.path, name, container, piece=error)
    except OSError as error:
        problem = InputError(f"the input cannot be read: {error.strerror}", mend="look at the name and the permissions")
        yield Task(item.path, name, container, piece=problem)


def _known(task: Task, output: Output, journal: Journal) -> str | None:
    """The key under which an earlier run converted the page, where its article is still there."""
    entry = journal.entry(task.name, task.number or 0)
    if entry is None or not entry.key or (entry.place.output and not output.holds(entry)):
        return None
    return entry.key


def batches(pages: Iterable[Task]) -> Iterator[list[Task]]:
    """The tasks in lists of at most MANY, and not much over MUCH bytes."""
    batch: list[Task] = []
    size = 0
    for task in pages:
        batch.append(task)
        size += len(task.piece) if isinstance(task.piece, bytes) else 0
        if len(batch) == MANY or size > MUCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _settled(task: Task, result: Converted | local.Lost, output: Output, journal: Journal) -> Outcome:
    """The outcome of a page, its article put where it goes, and both noted."""
    before = journal.entry(task.name, task.number or 0)
    try:
        if isinstance(result, local.Lost):
            raise InputError(f"{result.why}, twice", mend="please report it with the page")
        if result.same and before is not None:
            result = result._replace(outcome=of_dict(json.loads(before.outcome)))
            place = output.again(before) if before.place.output else Place()
            if place is None:
                raise OutputError("its article vanished during the run", mend="run it again with --resume")
        elif result.text is not None:
            place = output.put(Put(task.name, task.number or 0, result.outcome.id, result.text, before))
        else:
            place = _kept_free(before)
    except NewscleanError as error:
        result, place = Converted(of_error(task.name, error, record=task.number)), _kept_free(before)
    outcome = replace(result.outcome, output=shown(place.output) or None)
    journal.enter(Entry(task.name, task.number or 0, journal.run, result.key, json.dumps(outcome.to_dict()), place))
    return outcome


def _kept_free(before: Entry | None) -> Place:
    """No article; but the name of an earlier one stays this page's, for the day it has an article again."""
    return Place(folded=before.place.folded) if before else Place()
