"""A look at every page of a run, to learn what the pages of each site share before any of them is converted."""

from collections.abc import Callable, Iterable
from contextlib import closing
from typing import NamedTuple

from newsclean.conversion import How, Task, document_of, within
from newsclean.engines import local
from newsclean.errors import NewscleanError
from newsclean.inputs import Input, Passed
from newsclean.journal import journal
from newsclean.learning import Samples
from newsclean.outputs.passing import Passing
from newsclean.readers import content
from newsclean.run import GRACE, Asked, batches, tasks
from newsclean.sites import site_of


class Looked(NamedTuple):
    """What a page is of, and what it says."""

    site: str
    text: str


def study(found: Iterable[Input | Passed], asked: Asked) -> Samples:
    """What the pages of each site are like. A page that cannot be read, or that says nothing of its site, teaches nothing."""
    samples = Samples()
    with journal(None) as nowhere, Passing(lambda _: None) as nothing:
        looks = local.run(
            prepare, asked.how, batches(tasks(found, asked, nothing, nowhere)), jobs=asked.jobs, patience=asked.how.timeout + GRACE
        )
        with closing(looks):
            for _, looked in looks:
                if isinstance(looked, Looked):
                    samples.add(looked.site, looked.text)
    return samples


def prepare(how: How) -> Callable[[Task], Looked | None]:
    """What looks at a page, ready to be called many times."""

    def look(task: Task) -> Looked | None:
        try:
            return within(how.timeout, lambda: _looked(task, how))
        except NewscleanError:  # the run that converts it will say so
            return None

    return look


def _looked(task: Task, how: How) -> Looked | None:
    if isinstance(task.piece, NewscleanError):
        return None
    data = content(task.path, how.largest) if task.piece is None else task.piece
    document, url = document_of(task, data, how)
    site = site_of(url, task.name, document, how.by)
    return Looked(site, document.raw) if site and data.strip() else None
