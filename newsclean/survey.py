"""A page seen from above: where its prose stands, where the story ends, and which line belongs to which widget.

The one question that matters is where the story ends, and there doubt keeps text: prose that follows a sign is given up only where the sign
is as strong as the copyright notice, or where next to no prose follows.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate
from typing import NamedTuple

from newsclean.bylines import is_byline
from newsclean.captioning import caption
from newsclean.dates import is_stamp, stamps
from newsclean.document import KEPT, Document, Role, Span
from newsclean.prose import is_dense, marked_lists, weight
from newsclean.rules import Rule
from newsclean.wrapping import wrapped
from newsclean.zones import zones

LOOK = 12  # lines around the densest prose in which the byline and a short lead are looked for
DECK, LONGEST_DECK = 2, 800  # lines, characters of prose above the byline that may be a deck
LONGEST_META = 120  # characters of a byline with stamps
STORY = 150  # characters of prose before a comment box may end the story: a deck alone is less
GAP = 50  # characters of prose that one line of anything else is worth, where the story is looked for
REST = 0.25  # as much prose as this share of the story may stand behind a copyright notice: more, and the notice was a picture's


class Survey(NamedTuple):
    """lines: the spans that hold something.  weights: characters of prose before each, and in all.
    start, end: the index of the first line of the densest prose, and of the first line behind the story.
    zones: the role of each line's widget, or None.
    company, company_inside: the indices of lines with furniture beside them; the same with only what stands inside the story looked at."""

    lines: Sequence[Span]
    weights: Sequence[int]
    start: int
    end: int
    zones: Sequence[Role | None] = ()
    company: AbstractSet[int] = frozenset()
    company_inside: AbstractSet[int] = frozenset()

    def above_story(self, index: int) -> bool:
        """Whether the line stands above the story."""
        return index < self.start

    def below_story(self, index: int) -> bool:
        """Whether the story stands before the line."""
        return index >= self.end or self.weights[index + 1] == self.weights[self.end]

    def at_edges(self, index: int) -> bool:
        """Whether the story stands behind the line, or before it."""
        return self.above_story(index) or self.below_story(index)

    def rule(self, index: int, stage: str) -> Rule | None:
        """The first rule of the stage that the line matches and that counts in this place."""
        for rule in self.lines[index].hits:
            if rule.stage == stage and self._counts(index, rule):
                return rule
        return None

    def _counts(self, index: int, rule: Rule) -> bool:
        """Whether the rule may judge the line here: a sentence may hold any cue, and has to stand among furniture inside the story to be some."""
        if rule.where == "always":
            return True
        if self.lines[index].prose and self.start <= index < self.end:
            return index in self.company_inside
        return rule.where == "anywhere" or self.at_edges(index) or index in self.company


def survey(document: Document) -> Survey:
    """The page of a document whose spans the rules have read."""
    lines = document.lines
    weights = _weights(lines)
    end = _story_end(lines, weights)
    page = Survey(lines, weights, _story_start(lines, weights, end), end)
    page = page._replace(zones=list(zones(page)))
    inside = range(page.start, end)
    return page._replace(company=set(_in_company(page, range(len(lines)))), company_inside=set(_in_company(page, inside)))


def _in_company(page: Survey, within: range) -> Iterator[int]:
    """The indices of lines whose next line on one side, or the first behind lines that are doubtful themselves, is furniture for sure."""
    for order in (within, reversed(within)):
        furniture = False
        for index in order:
            if furniture:
                yield index
            furniture = _is_furniture(page, index, beside=furniture)


def _is_furniture(page: Survey, index: int, *, beside: bool) -> bool:
    """Whether the line is furniture for sure; a line that only a doubtful rule knows is what the line beside it is."""
    line = page.lines[index]
    if line.role is not None:
        return line.role not in KEPT
    if page.zones[index] or any(rule.where != "edges" and rule.role not in KEPT for rule in line.hits):
        return True
    return beside and line.hits != ()


def _weights(lines: Sequence[Span]) -> list[int]:
    """How much prose stands before each line and, last, in all. On a page of photos the captions are the story."""
    texts = [line.text for line in lines]
    also = wrapped(lines) | marked_lists(texts)
    story = [line.role is None or line.role in KEPT for line in lines]
    counts = [story[at] and (line.prose or at in also) for at, line in enumerate(lines)]
    if not any(counts):
        counts = [caption(text) is not None for text in texts]
    return list(accumulate((weight(text) if counted else 0 for text, counted in zip(texts, counts, strict=True)), initial=0))


def _story_start(lines: Sequence[Span], weights: Sequence[int], end: int) -> int:
    """The index of the first line of the story: the prose at the densest, or a little above it, and below the byline and the stamps."""
    dense = _densest(weights, end)
    start = dense
    for index in range(dense - 1, max(dense - 1 - LOOK, -1), -1):
        if _is_meta(lines[index]):
            break
        if weights[index + 1] > weights[index]:
            start = index
    passed = 0
    for index in range(start, min(start + LOOK, end)):
        if _is_meta(lines[index]):
            start = next((below for below in range(index, end) if weights[below + 1] > weights[below]), start)
        passed += weights[index + 1] > weights[index]
        if passed > DECK or weights[index + 1] - weights[start] > LONGEST_DECK:
            break
    return start


def _densest(weights: Sequence[int], end: int) -> int:
    """Where the stretch with the most prose and the fewest other lines begins: cookie notices and teasers above it are not the story."""
    best = total = start = first = 0
    for index in range(end):
        if total <= 0:
            total, first = 0, index
        total += (weights[index + 1] - weights[index]) or -GAP
        if total > best:
            best, start = total, first
    return start if best else next((index for index in range(end) if weights[index + 1]), end)


def _is_meta(line: Span) -> bool:
    """Whether the line is a byline or a stamp, as stand above a story."""
    text = line.text
    return len(text) <= LONGEST_META and not line.prose and (is_byline(text) or is_stamp(text) or bool(stamps(text)))


def _story_end(lines: Sequence[Span], weights: Sequence[int]) -> int:
    """The index of the first line behind the story, by the signs that end one; len(lines) where there is none."""
    signs = [(index, rule) for index, line in enumerate(lines) if (rule := _sign(line))]
    following = len(lines)
    at_once: dict[int, int] = {}  # prose between a sign and the head of the next widget
    for index, rule in reversed(signs):
        at_once[index] = weights[following] - weights[index + 1]
        following = index if rule.opens else following
    for index, rule in signs:
        before, after = weights[index], weights[-1] - weights[index + 1]
        if rule.role is Role.COPYRIGHT:
            ends = at_once[index] <= before * REST and after <= before
        elif rule.role is Role.COMMENT:
            ends = before >= STORY and before >= after
        else:
            ends = after == 0
        if before and ends:
            return index
    return len(lines)


def _sign(line: Span) -> Rule | None:
    """The rule that may end the story at this line: a notice of rights, or the head of a widget; no sentence that only speaks of them."""
    signs = (rule for rule in line.hits if rule.opens or rule.role is Role.COPYRIGHT)
    return next((rule for rule in signs if rule.where == "always" or not line.prose), None)


def is_short(text: str) -> bool:
    """Whether the text is as short as the name of a section or a button."""
    return len(text) <= (12 if is_dense(text) else 24)
