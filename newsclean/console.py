"""What a run shows on standard error: a bar while it goes, where that is a terminal, and what became of the pages when it is done."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn
from rich.table import Column, Table
from rich.text import Text

from newsclean.errors import shown
from newsclean.inputs import Input, Passed
from newsclean.outcome import FIRST, Outcome, Status, Summary

Found = Iterable[Input | Passed]
SAID = {
    Status.CONVERTED: "converted",
    Status.DOUBTFUL: "converted, with doubts",
    Status.EMPTY: "empty",
    Status.FAILED: "failed",
    Status.SKIPPED: "skipped",
}


def stderr() -> Console:
    """Standard error as rich sees it; NO_COLOR and TERM are obeyed, and no text is markup."""
    return Console(stderr=True, markup=False, highlight=False, emoji=False, soft_wrap=True)


def is_watched() -> bool:
    """Whether somebody looks: standard error is a terminal."""
    return sys.stderr is not None and sys.stderr.isatty()


@contextmanager
def bar(files: int, size: int) -> Iterator[tuple[Callable[[Found], Found], Callable[[], None]]]:
    """A bar over so many files and bytes, gone when the block ends: a wrapper of the inputs, which it counts, and what to call for each article."""
    columns = (
        *(TextColumn("{task.fields[done]:,} of {task.fields[files]:,} files, {task.fields[pages]:,} pages"), BarColumn()),
        *(DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn()),
    )
    with Progress(*columns, console=stderr(), transient=True) as progress:
        task = progress.add_task("", total=size, done=0, files=files, pages=0)
        fields = progress.tasks[0].fields

        def counted(found: Found) -> Found:
            for item in found:
                yield item  # it is done when the next one is asked for
                progress.update(task, advance=item.size if isinstance(item, Input) else 0, done=fields["done"] + 1)

        yield counted, lambda: progress.update(task, pages=fields["pages"] + 1)


def tell(outcome: Outcome) -> None:
    """A line on one page."""
    colour = {Status.FAILED: "red", Status.DOUBTFUL: "yellow", Status.EMPTY: "yellow"}.get(outcome.status, "dim")
    reason = "; ".join((outcome.reason, *outcome.doubts) if outcome.reason else outcome.doubts)
    mend = f" ({outcome.mend})" if outcome.mend else ""
    stderr().print(Text.assemble((f"{outcome.status}: ", colour), outcome.name, shown(f": {reason}{mend}") if reason else ""))


def summarise(summary: Summary, place: str, *, only_failures: bool, named: bool) -> None:
    """The table of what became of the pages, and by name the first that failed. place: where the articles are.  named: they were told by name before."""
    if not only_failures:
        stderr().print(_table(summary))
    for outcome in () if named else summary.failures:
        tell(outcome)
    if not named and (more := summary.statuses[Status.FAILED] - FIRST) > 0:
        stderr().print(f"and {more:,} more that failed; --log FILE names all")
    if place and not only_failures:
        stderr().print(f"articles: {shown(place)}", style="dim")


def _table(summary: Summary) -> Table:
    table = Table("", Column("", justify="right"), box=None, show_header=False, pad_edge=False)
    for status, said in SAID.items():
        if count := summary.statuses[status]:
            table.add_row(said, f"{count:,}")
    for role, count in summary.removed.most_common():
        table.add_row(f"removed: {role}", f"{count:,}", style="dim")
    if summary.replaced:
        table.add_row("characters that could not be read", f"{summary.replaced:,}", style="yellow")
    return table
