"""The whole loop of cleaning: stages report, one pen writes down, and the result is checked."""

from collections.abc import Iterable
from dataclasses import replace
from types import ModuleType

from newsclean.document import Document, close
from newsclean.errors import LostTextError, UsageError
from newsclean.guard import guard
from newsclean.kit import Kit
from newsclean.pen import write_down
from newsclean.stages import ORDER

Stages = tuple[ModuleType, ...]
ELSEWHERE = {
    "blank": "nothing on the line",
    "written-by-newsclean": "Markdown that newsclean wrote is an article already",
    "given-back": "the rules had left almost no prose, so this was kept",
}


def judge(document: Document, kit: Kit, stages: Stages = ORDER) -> Document:
    """The document with every span judged exactly once. Raises LostTextError if that, or a single character of the source, was lost."""
    source, kit = document.raw, kit.of_page(document)
    document = replace(document, spans=tuple(kit.read(document.spans)))
    for stage in stages:
        document = write_down(document, name_of(stage), stage.judge(document, kit), kit.read)
    document = close(guard(document))
    if document.raw != source:
        raise LostTextError("the spans no longer join to the source")
    return document


def name_of(stage: ModuleType) -> str:
    return stage.__name__.rpartition(".")[2]


def chosen(skip: Iterable[str] = (), only: Iterable[str] = ()) -> Stages:
    """The stages in ORDER less those to skip, or only those named; the last one, which judges what is left, always runs.

    Raises UsageError for a name that is no stage.
    """
    skip, only = set(skip), set(only)
    names = [name_of(stage) for stage in ORDER]
    for name in (*skip, *only):
        if name not in names:
            raise UsageError(f"no stage is called {name!r}", mend=f"the stages: {' '.join(names)}")
    return tuple(stage for stage in ORDER if stage is ORDER[-1] or (name_of(stage) not in skip and (not only or name_of(stage) in only)))


def why(stage: str, rule: str, kit: Kit) -> str:
    """The reason behind a rule, of a pack or of a stage's code."""
    if found := kit.rule(rule):
        return found.why
    reasons: dict[str, str] = next((module.WHY for module in ORDER if name_of(module) == stage), ELSEWHERE)
    return reasons.get(rule, ELSEWHERE.get(rule, ""))
