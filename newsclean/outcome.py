"""What became of one page of a run; every page has exactly one outcome, also when it failed."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from newsclean.article import Article
from newsclean.document import Role
from newsclean.errors import NewscleanError, SkippedError, shown


class Status(StrEnum):
    """converted, doubtful and empty are written: empty has no body, doubtful says why in `doubts`. skipped was no page at all."""

    CONVERTED = "converted"
    DOUBTFUL = "doubtful"
    EMPTY = "empty"
    FAILED = "failed"
    SKIPPED = "skipped"


FIRST = 20  # failures that a summary names; the log has all
WRITTEN = frozenset((Status.CONVERTED, Status.DOUBTFUL, Status.EMPTY))


@dataclass(frozen=True, slots=True)
class Outcome:
    """source: the input's name, as any terminal and any JSON may hold it.  record: the number of the page in it, from 1; None where it is one page.

    output: below the folder of outputs, shown likewise, or None.  reason, mend: why it failed or was skipped, and what mends that.
    lines, kept, removed: lines of the page; `removed` by role, in spans.
    """

    source: str
    status: Status
    record: int | None = None
    id: str | None = None
    output: str | None = None
    reason: str = ""
    mend: str = ""
    doubts: tuple[str, ...] = ()
    encoding: str | None = None
    replaced: int = 0
    lines: int = 0
    kept: int = 0
    removed: dict[str, int] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The outcome as plain data, keys in the order of the fields; what is empty is left out, but for the source."""
        known = {item.name: getattr(self, item.name) for item in fields(self)}
        said = {key: list(value) if isinstance(value, tuple) else value for key, value in known.items() if value not in (None, "", (), {})}
        return {"source": self.source} | said

    @property
    def name(self) -> str:
        """What people call the page: its file, and its number in it."""
        return self.source if self.record is None else f"{self.source}, record {self.record}"


def of_article(source: str, article: Article, kept: Collection[Role], *, record: int | None = None) -> Outcome:
    """The outcome of a page that became this article; kept: the roles that went into it."""
    empty = not any(block.role is not Role.CAPTION for block in article.blocks)
    return Outcome(
        shown(source),
        Status.EMPTY if empty else Status.DOUBTFUL if article.doubts else Status.CONVERTED,
        record,
        article.id,
        doubts=article.doubts,
        encoding=article.source.encoding,
        replaced=article.source.replaced,
        lines=article.account.lines,
        kept=article.account.kept,
        removed={role: count for role, count in article.account.by_role.items() if role not in (*kept, Role.BLANK)},
    )


def of_error(source: str, error: NewscleanError, *, record: int | None = None) -> Outcome:
    """The outcome of a page that failed, or that is none."""
    status = Status.SKIPPED if isinstance(error, SkippedError) else Status.FAILED
    return Outcome(shown(source), status, record, reason=error.what, mend=error.mend)


def of_dict(known: dict[str, Any]) -> Outcome:
    """The outcome that `to_dict` was called of."""
    return Outcome(**known | {"status": Status(known["status"]), "doubts": tuple(known.get("doubts", ()))})


@dataclass(slots=True)
class Summary:
    """How many pages of a run became what; the first FIRST that failed, by name.  The only thing of a run that counts."""

    statuses: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    replaced: int = 0
    failures: list[Outcome] = field(default_factory=list)
    doubtful: list[Outcome] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        """Count one more."""
        self.statuses[outcome.status] += 1
        self.removed.update(outcome.removed)
        self.replaced += outcome.replaced
        named = {Status.FAILED: self.failures, Status.DOUBTFUL: self.doubtful}.get(outcome.status)
        if named is not None and len(named) < FIRST:
            named.append(outcome)
