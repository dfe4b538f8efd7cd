"""Many pages, as the command line asks for them: where they come from, where they go, what is told on the way and at the end."""

import json
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, TextIO

from newsclean import console, containers, readers
from newsclean.conversion import How
from newsclean.errors import InputError, OutputError, UsageError
from newsclean.inputs import Choice, Input, Passed, holds, identity, inputs, listed, plain
from newsclean.journal import Journal, journal
from newsclean.learning import Samples
from newsclean.options import Sources
from newsclean.outcome import Outcome, Status, Summary, of_dict
from newsclean.outputs import Output
from newsclean.outputs.passing import Passing
from newsclean.outputs.target import SHARD, Target, opened
from newsclean.packing import file_of, unpacked_name
from newsclean.run import Asked, run
from newsclean.study import study
from newsclean.writers.json import on_one_line
from newsclean.writing import write_out

NOTHING = 3  # exit code: there was no page
LONG = 1 << 20  # bytes of a line of a log, at most

Found = Iterable[Input | Passed]


class Ways(NamedTuple):
    """How a run goes. form: what --to says, or DIFFERENCE.  file, folder: where the articles go; standard output where both are None.

    check: nowhere, only their outcomes are wanted.  quiet, verbose: tell only what failed; tell of each page.
    learn: read all pages first, to learn what those of a site share.
    """

    form: str
    file: Path | None
    folder: Path | None
    shard: int = SHARD
    jobs: int = 1
    force: bool = False
    resume: bool = False
    log: Path | None = None
    fail_fast: bool = False
    check: bool = False
    quiet: bool = False
    verbose: bool = False
    learn: bool = False


def learn(pages: Sources, how: How, jobs: int) -> Samples:
    """What the pages of each site are like, all read once."""
    with _lasting(pages.lists) as lists:
        return _studied(pages, lists, how, Ways("", None, None, jobs=jobs))


def _studied(pages: Sources, lists: tuple[str, ...], how: How, ways: Ways) -> Samples:
    with journal(None) as nowhere:
        return study(_found(pages, lists, ways, nowhere), _asked(pages, how, ways))


def _asked(pages: Sources, how: How, ways: Ways) -> Asked:
    return Asked(how, pages.form if pages.form in containers.names() else None, ways.jobs, ways.resume)


def convert(pages: Sources, how: How, ways: Ways) -> int:
    """Convert all, tell what became of them; the exit code: 0, 1 where a page failed (or, with `check`, is doubtful), 3 where there was none."""
    with ExitStack() as stack:
        lists = stack.enter_context(_lasting(pages.lists))
        if ways.learn:
            learnt = _studied(pages, lists, how, ways._replace(resume=False))
            how = how._replace(kit=replace(how.kit, own=(*how.kit.own, *learnt.packs(how.kit))))
        output, known = stack.enter_context(_output(pages, lists, ways))
        log = stack.enter_context(_logged(ways.log))
        found = _found(pages, lists, ways, known)
        step = _nothing
        if console.is_watched() and not ways.quiet:
            totals = [item.size for item in _found(pages, lists, ways, known) if isinstance(item, Input)]
            counted, step = stack.enter_context(console.bar(len(totals), sum(totals)))
            found = counted(found)
        summary = Summary()
        for outcome in stack.enter_context(closing(run(found, _asked(pages, how, ways), output, known))):
            summary.add(outcome)
            log(outcome)
            step()
            if ways.verbose or (ways.check and outcome.status in (Status.FAILED, Status.DOUBTFUL, Status.EMPTY)):
                console.tell(outcome)
            if ways.fail_fast and outcome.status is Status.FAILED:
                break
    if not ways.quiet or summary.failures:
        console.summarise(summary, str(ways.folder or ways.file or ""), only_failures=ways.quiet, named=ways.check)
    return _code(summary, check=ways.check)


def _nothing() -> None:
    """Nobody watches."""


def _code(summary: Summary, *, check: bool) -> int:
    counts = summary.statuses
    if counts[Status.FAILED] or (check and counts[Status.DOUBTFUL] + counts[Status.EMPTY]):
        return 1
    return 0 if counts.total() - counts[Status.SKIPPED] else NOTHING


@contextmanager
def _lasting(lists: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The lists as files that can be read more than once: standard input and pipes are copied. Raises InputError."""
    with ExitStack() as stack:
        yield tuple(stack.enter_context(_copied(name)) if name == "-" or stat.S_ISFIFO(_mode(name)) else name for name in lists)


@contextmanager
def _copied(name: str) -> Iterator[str]:
    with tempfile.NamedTemporaryFile(prefix="newsclean-") as copy:
        try:
            with file_of(name) as stream:
                shutil.copyfileobj(stream, copy)
        except OSError as error:
            raise InputError(f"the list cannot be read: {error.strerror}", name, "look at the name and the permissions") from error
        copy.flush()
        yield copy.name


def _mode(name: str) -> int:
    """What a file is; 0 where there is none, which is told where it is read."""
    try:
        return os.stat(name).st_mode
    except OSError:
        return 0


def _found(pages: Sources, lists: tuple[str, ...], ways: Ways, known: Journal) -> Found:
    """The inputs, less what earlier runs wrote among them."""
    suffixes = readers.suffixes().keys() | containers.by_suffix().keys()
    place = ways.folder or ways.file
    among = [path for path in pages.paths if ways.folder and os.path.isdir(path) and holds(ways.folder, path)]
    choice = Choice(
        lambda name: pages.form is not None or os.path.splitext(unpacked_name(name))[1].lower() in suffixes,
        pages.globs,
        pages.excludes,
        frozenset(filter(None, map(identity, [*([place] if place and not among else []), *([ways.log] if ways.log else [])]))),
    )
    found = inputs(pages.paths or (() if lists else ("-",)), lists, choice)
    return _not_ours(found, os.path.realpath(ways.folder), known) if ways.folder else found


def _not_ours(found: Found, folder: str, known: Journal) -> Iterator[Input | Passed]:
    """The inputs less the articles that lie beside them; of one that is named, that it is such an article."""
    for item in found:
        if not (isinstance(item, Input) and known.wrote(plain(os.path.relpath(os.path.realpath(item.path), folder)))):
            yield item
        elif item.given:
            yield Passed(item.name, "an output of an earlier run", "name the page that it was made of", failed=False)


@contextmanager
def _output(pages: Sources, lists: tuple[str, ...], ways: Ways) -> Iterator[tuple[Output, Journal]]:
    if ways.file is None and ways.folder is None:
        to: Callable[[str], None] = (lambda _: None) if ways.check else write_out
        with journal(None) as known, Passing(to) as output:
            yield output, known
        return
    place = ways.folder or ways.file or Path()
    target = Target(ways.form, place, ways.folder is not None, _replaceable(pages, lists, ways), ways.shard)
    with opened(target) as (output, known):
        yield output, known


def _replaceable(pages: Sources, lists: tuple[str, ...], ways: Ways) -> Callable[[Path], bool]:
    """Whether a file that no run wrote may go: with --force, unless it is an input."""
    listed_ones: set[tuple[int, int] | None] = set()
    folders = [*pages.paths]

    def may_go(path: Path) -> bool:
        if not ways.force:
            return False
        if lists and not listed_ones:
            for name in (name for file in lists for name in listed(file)):
                listed_ones.add(identity(name))
                folders.extend([name] if os.path.isdir(name) else [])
        return identity(path) not in listed_ones and not any(_reads(given, path, ways.folder) for given in folders)

    return may_go


def _reads(given: str, path: Path, out: Path | None) -> bool:
    """Whether a path that was given stands for this file, or for a folder in which it is read."""
    aside = out is not None and not holds(out, given) and holds(out, path)  # a folder of outputs within one of inputs is not read
    return holds(given, path) and not aside


@contextmanager
def _logged(path: Path | None) -> Iterator[Callable[[Outcome], None]]:
    """What writes an outcome into the log. An earlier log goes, no other file does."""
    if path is None:
        yield lambda _: None
        return
    with _telling(path):
        if path.is_file() and path.stat().st_size and not _begins_as_a_log(path):
            raise UsageError("this is no log", str(path), "name another file with --log")
        stream = path.open("w", encoding="utf-8", newline="\n")
    try:
        yield _logging(stream, path)
    finally:
        with _telling(path):
            stream.close()


def _begins_as_a_log(path: Path) -> bool:
    """Whether the first line is an outcome: records of articles may well begin with their source too."""
    with path.open("rb") as stream:
        first = stream.readline(LONG)
    try:
        return isinstance(of_dict(json.loads(first)), Outcome)
    except (ValueError, TypeError, KeyError):
        return False


def _logging(stream: TextIO, path: Path) -> Callable[[Outcome], None]:
    """What writes an outcome into the log that is open."""

    def log(outcome: Outcome) -> None:
        with _telling(path):
            stream.write(json.dumps(json.loads(on_one_line(outcome.to_dict()))) + "\n")  # ASCII, and no half of a pair

    return log


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    """OutputError, naming the log, where the block fails to read or write it."""
    try:
        yield
    except OSError as error:
        raise OutputError(f"the log cannot be written: {error.strerror}", str(path), "look at the folder and the space left") from error
