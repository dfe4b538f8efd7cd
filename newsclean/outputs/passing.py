"""Articles passed on as they come, and kept nowhere: to standard output, or to nobody."""

from collections.abc import Callable
from types import TracebackType
from typing import Self

from newsclean.journal import Entry, Place
from newsclean.outputs import Put


class Passing:
    """to: called with each article's text."""

    def __init__(self, to: Callable[[str], None]) -> None:
        self._to = to

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Nothing is open."""

    def holds(self, entry: Entry) -> bool:  # noqa: ARG002 (nothing is kept)
        return False

    def again(self, entry: Entry) -> Place | None:  # noqa: ARG002 (nothing is kept)
        return None

    def put(self, put: Put) -> Place:
        self._to(put.text)
        return Place()

    def flush(self) -> None:
        """Nothing waits."""

    def finish(self) -> None:
        """Nothing waits."""
