"""The template of a site: the lines that its pages share, learnt from many of them, and told so that a person can read and mend it.

A line counts once a story: versions of one that were sent again share all of their lines. Prose repeats for good reasons (the introduction
of a series, a correction, the same agency's report), so a sentence is of the template only on most pages, and only far below the story or
between two lines that are furniture themselves; other lines above and below the story on fewer pages; a line between the paragraphs only
where it stands among others of the template. What repeats there alone (a heading, a mark of who speaks) is the article's, and said to be.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from newsclean.prose import weight

MIN_PAGES = 5  # fewer prove nothing: two reports of one story share whole paragraphs
SHARES = {"head": 0.4, "tail": 0.2, "between": 0.25}  # of the stories, for lines that are no prose
ARTICLE = "article"
WHERE = ("head", "tail", "between", ARTICLE)
FEWEST = 3  # stories
PROSE_SHARE = 0.6
COMPANY = 0.8  # of its occurrences between the paragraphs a line must have another line of the template beside it
SAME = 0.5  # of the prose of the shorter page stands on the other as well: versions of one story
GAP = 50  # characters of prose that a line of anything else is worth, where the story is looked for; readers' comments are further apart


class Line(NamedTuple):
    """A line of a page, as learning needs it. shape: see `shapes`.  text: as it stands there.  prose: it reads like sentences."""

    shape: str
    text: str
    prose: bool


class Repeated(NamedTuple):
    """A line that repeats. line: as people read it.  where: one of WHERE.  pages: stories that hold it.  share: of all looked at."""

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


@dataclass(slots=True)
class Seen:
    """A line wherever it stands. text: the first in the alphabet of those with its shape.  prose: any of them is.

    beside: for each time, the shapes of the lines above and below it, "" for the page's edge.
    ahead, alone: times that it stands right above the story; times that no line beside it, or only prose, stands on other pages too.
    """

    text: str
    prose: bool = False
    places: Counter[str] = field(default_factory=Counter)
    order: list[float] = field(default_factory=list)
    beside: list[tuple[str, str]] = field(default_factory=list)
    ahead: int = 0
    alone: int = 0

    @property
    def where(self) -> str:
        """Where it stands most often; of several the first in the alphabet."""
        return min(self.places, key=lambda where: (-self.places[where], where))


def template(site: str, pages: Collection[Sequence[Line]], told: Callable[[str], bool] = lambda _: False) -> Template:
    """The template of a site, from its pages, whose order does not matter. Without lines where they tell fewer than MIN_PAGES stories.

    told: whether a line says something of its article, though it is the same on many pages.
    """
    stories = _stories(pages)
    number = len(set(stories))
    if number < MIN_PAGES:
        return Template(site, len(pages), ())
    holding: dict[str, set[int]] = {}
    for story, page in zip(stories, pages, strict=True):
        for line in page:
            holding.setdefault(line.shape, set()).add(story)
    held = {shape: len(by) for shape, by in holding.items()}
    seen = _seen(pages, held)
    places = dict(_places(seen, {shape: count / number for shape, count in held.items()}, told))
    order = sorted(places, key=lambda shape: (sorted(seen[shape].order)[len(seen[shape].order) // 2], shape))
    lines = (Repeated(shape, seen[shape].text, places[shape], held[shape], round(held[shape] / number, 3)) for shape in order)
    return Template(site, len(pages), tuple(lines))


def _places(seen: Mapping[str, Seen], shares: Mapping[str, float], told: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """The shapes of the template, each with one of WHERE."""
    telling = {shape for shape, item in seen.items() if told(item.text)}
    frequent = {shape for shape, item in seen.items() if shares[shape] >= (PROSE_SHARE if item.prose else SHARES[item.where])} - telling
    others = {shape for shape in frequent if not seen[shape].prose}
    for shape, item in seen.items():
        if shape in frequent and _is_furniture(item, others):
            yield shape, item.where
        elif _is_article(item, ahead=item.prose or shape in telling):
            yield shape, ARTICLE


def _stories(pages: Collection[Sequence[Line]]) -> list[int]:
    """For each page the number of the first page that tells the same story."""
    prose = [{line.shape for line in page if line.prose} for page in pages]
    counts = Counter(shape for shapes in prose for shape in shapes)
    own = [{shape for shape in shapes if counts[shape] * 2 <= len(prose)} for shapes in prose]
    first = list(range(len(own)))
    for one, other in combinations(range(len(own)), 2):
        if len(own[one] & own[other]) > SAME * min(len(own[one]), len(own[other])):
            first = [first[one] if story == first[other] else story for story in first]
    return first


def _seen(pages: Collection[Sequence[Line]], held: Mapping[str, int]) -> dict[str, Seen]:
    """The lines of at least FEWEST stories, by shape."""
    seen: dict[str, Seen] = {}
    for page in pages:
        start, end = _story(page, held)
        shapes = ["", *(line.shape for line in page), ""]
        for index, line in enumerate(page):
            if held[line.shape] < FEWEST:
                continue
            item = seen.setdefault(line.shape, Seen(line.text))
            item.text = min(item.text, line.text)
            item.prose |= line.prose
            item.places["head" if index < start else "tail" if index > end else "between"] += 1
            item.order.append(index / len(page))
            item.beside.append((shapes[index], shapes[index + 2]))
            item.ahead += index == start - 1
            item.alone += not any(held[other.shape] >= FEWEST and not other.prose for other in _beside(page, index, start))
    return seen


def _beside(page: Sequence[Line], index: int, start: int) -> Iterator[Line]:
    """The lines above and below; of one right above the story only that below."""
    yield from page[max(0, index - 1) : index] if index != start - 1 else ()
    yield from page[index + 1 : index + 2]


def _story(page: Sequence[Line], held: Mapping[str, int]) -> tuple[int, int]:
    """The first and the last line of the densest prose that hardly another page has; beyond the page's end and before its beginning where there is none."""
    found, best, total, start = (len(page), -1), 0, 0, 0
    for index, line in enumerate(page):
        if total <= 0:
            total, start = 0, index
        total += weight(line.text) if line.prose and held[line.shape] < FEWEST else -GAP
        if total > best:
            found, best = (start, index), total
    return found


def _is_furniture(line: Seen, others: Collection[str]) -> bool:
    """Whether a frequent line is furniture: below the story; no prose, and above it or beside other such lines; prose between two of them."""
    if line.where == "tail":
        return True
    beside = [(above in others, below in others) for above, below in line.beside]
    company = sum(all(pair) if line.prose else any(pair) for pair in beside) >= COMPANY * len(beside)
    return company or (line.where == "head" and not line.prose)


def _is_article(line: Seen, *, ahead: bool) -> bool:
    """Whether the line repeats alone in the story; also right above it, where `ahead` says that it may."""
    times = len(line.beside)
    return line.alone * 2 > times and (line.places["between"] + ahead * line.ahead) * 2 > times
