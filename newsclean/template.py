"""The template of a site: the lines that its pages share, learnt from many of them, and told so that a person can read and mend it.

A line counts once a page. Prose repeats for good reasons (the introduction of a series, a correction, the same agency's report), so a sentence
is of the template only far below the story, on most pages; other lines above and below it on fewer; a line between the paragraphs only where
it stands among others of the template.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

MIN_PAGES = 5  # fewer prove nothing: two reports of one story share whole paragraphs
SHARES = {"head": 0.4, "tail": 0.2, "between": 0.5}  # of the pages, for lines that are no prose
WHERE = ("head", "tail", "between", "article")  # the last is said by people: the line is no furniture
FEWEST = 3  # pages
PROSE_SHARE = 0.6
COMPANY = 0.6  # of its occurrences between the paragraphs a line must have another line of the template beside it


class Line(NamedTuple):
    """A line of a page, as learning needs it. shape: see `shapes`.  text: as it stands there.  prose: it reads like sentences."""

    shape: str
    text: str
    prose: bool


class Repeated(NamedTuple):
    """A line of the template. line: as people read it.  where: one of WHERE.  pages: that hold it.  share: of all pages looked at."""

    shape: str
    line: str
    where: str
    pages: int
    share: float


class Template(NamedTuple):
    """site: its name.  pages: how many were looked at.  lines: in the order in which they stand on the pages, the head first."""

    site: str
    pages: int
    lines: tuple[Repeated, ...]


def template(site: str, pages: Collection[Sequence[Line]]) -> Template:
    """The template of a site, from its pages, whose order does not matter. Without lines where there are fewer than MIN_PAGES."""
    if len(pages) < MIN_PAGES:
        return Template(site, len(pages), ())
    held = Counter(shape for page in pages for shape in {line.shape for line in page})
    places: dict[str, Counter[str]] = {}
    order: dict[str, list[float]] = {}
    examples: dict[str, str] = {}
    prose: set[str] = set()
    for page in pages:
        start, end = _story(page, held)
        for index, line in enumerate(page):
            if held[line.shape] < FEWEST:
                continue
            where = "head" if index < start else "tail" if index > end else "between"
            places.setdefault(line.shape, Counter())[where] += 1
            order.setdefault(line.shape, []).append(index / len(page))
            examples[line.shape] = min(line.text, examples.get(line.shape, line.text))
            if line.prose:
                prose.add(line.shape)
    found = {
        shape: Repeated(shape, examples[shape], where, held[shape], round(held[shape] / len(pages), 3))
        for shape, counts in places.items()
        if (where := _place(counts)) and _repeats(held[shape] / len(pages), where, shape in prose)
    }
    lonely = set(_lonely(pages, found))
    kept = sorted((item for item in found.values() if item.shape not in lonely), key=lambda item: (_middle(order[item.shape]), item.shape))
    return Template(site, len(pages), tuple(kept))


def _story(page: Sequence[Line], held: Mapping[str, int]) -> tuple[int, int]:
    """The first and the last line of prose that only this page has; beyond the page's end and before its beginning where it has none."""
    own = [index for index, line in enumerate(page) if line.prose and held[line.shape] == 1]
    return (own[0], own[-1]) if own else (len(page), -1)


def _place(counts: Counter[str]) -> str:
    """Where a line stands most often; of several the first in the alphabet."""
    return min(counts, key=lambda where: (-counts[where], where))


def _repeats(share: float, where: str, prose: bool) -> bool:
    if prose:
        return where == "tail" and share >= PROSE_SHARE
    return share >= SHARES[where]


def _lonely(pages: Iterable[Sequence[Line]], found: Mapping[str, Repeated]) -> Iterator[str]:
    """The lines between the paragraphs that mostly stand alone: headings that come back, marks of who speaks."""
    seen: Counter[str] = Counter()
    accompanied: Counter[str] = Counter()
    for page in pages:
        for index, line in enumerate(page):
            if line.shape in found and found[line.shape].where == "between":
                beside = [page[other].shape for other in (index - 1, index + 1) if 0 <= other < len(page)]
                seen[line.shape] += 1
                accompanied[line.shape] += any(shape in found for shape in beside)
    yield from (shape for shape, count in seen.items() if accompanied[shape] < COMPANY * count)


def _middle(places: Sequence[float]) -> float:
    return sorted(places)[len(places) // 2]
