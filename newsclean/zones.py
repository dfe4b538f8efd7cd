"""Zones: stretches of a page that belong to a widget, known by the line that heads them.

"Most read" heads a list of titles, "Comments" what readers said. In the body a zone ends where the story resumes; behind the end of the
story everything belongs to some zone. So the one question that matters is where the story ends, and there doubt keeps text: prose that
follows a head is given up only where a sign as strong as the copyright notice, or next to no prose, speaks for it.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from newsclean.captioning import caption
from newsclean.document import KEPT, Document, Role, Span, Verdict
from newsclean.prose import in_marked_list, is_dense
from newsclean.rules import BULLET, Rule
from newsclean.wrapping import wrapped

STORY = 150  # characters of prose before a comment box may end the story: a deck alone is less
FRAME = 10  # lines between the head of a summary and the notice that closes it
REST = 0.25  # as much prose as this share of the story may stand behind a copyright notice: more, and the notice was a picture's


class Zone(NamedTuple):
    """The line belongs to a widget of this role; head: it is the line that opens it."""

    role: Role
    head: bool


class Survey(NamedTuple):
    """A page seen from above. lines: the spans that hold something.  weights: characters of prose before each, and in all.
    end: the index of the first line behind the story.  zones: each line's widget, or None."""

    lines: Sequence[Span]
    weights: Sequence[int]
    end: int
    zones: Sequence[Zone | None]

    def at_edges(self, index: int) -> bool:
        """Whether all prose of the story stands behind the line, or all before it."""
        return index >= self.end or self.weights[index] == 0 or self.weights[index + 1] == self.weights[self.end]

    def in_menu(self, index: int) -> bool:
        """Whether the line is an item of a list above the story: what heads a widget below is a link there."""
        return self.weights[index + 1] == 0 and is_listed(self.lines[index])

    def rule(self, index: int, stage: str) -> Rule | None:
        """The first rule of the stage that the line matches and that counts in this place."""
        for rule in self.lines[index].hits:
            if rule.stage == stage and (rule.where == "anywhere" or self.at_edges(index) or self._beside_furniture(index)):
                return rule
        return None

    def _beside_furniture(self, index: int) -> bool:
        return any(self._reaches_furniture(index, step) for step in (-1, 1))

    def _reaches_furniture(self, index: int, step: int) -> bool:
        """Whether the next line this way, or the first behind lines that are doubtful themselves, is furniture for sure."""
        index += step
        while 0 <= index < len(self.lines):
            line = self.lines[index]
            if line.role is not None:
                return line.role not in KEPT
            if self.zones[index] or any(rule.where == "anywhere" and rule.role not in KEPT for rule in line.hits):
                return True
            if not line.hits:
                return False
            index += step
        return True


def survey(document: Document) -> Survey:
    lines = document.lines
    weights = _weights(lines)
    end = story_end(lines, weights)
    return Survey(lines, weights, end, list(_zones(lines, weights, end)))


def of_role(document: Document, stage: str, role: Role, inside: str) -> Iterator[Verdict]:
    """The verdicts on one kind of widget: lines that its own rules know, and open lines of its zones, by the rule `inside`."""
    page = survey(document)
    for index, (line, zone) in enumerate(zip(page.lines, page.zones, strict=True)):
        if line.role is not None:
            continue
        if (rule := page.rule(index, stage)) and not (rule.opens and role is not Role.COMMENT and page.in_menu(index)):
            yield Verdict(line, role, rule.name)
        elif zone and zone.role is role and not _says_otherwise(page.rule(index, "boilerplate"), role):
            yield Verdict(line, role, inside)


def _says_otherwise(rule: Rule | None, role: Role) -> bool:
    """Whether a line inside a list is not of the list: an advertisement between teasers, the first line of the imprint."""
    if rule is None or (role is Role.COMMENT and rule.role not in (Role.ADVERTISEMENT, Role.SUBSCRIPTION)):
        return False
    return rule.where == "anywhere" or rule.role in (Role.ADVERTISEMENT, Role.FOOTER)


def _weights(lines: Sequence[Span]) -> list[int]:
    """Characters of prose before each line and, last, in all. On a page of photos the captions are the story."""
    texts = [line.text for line in lines]
    also = wrapped(lines)
    story = [line.role is None or line.role in KEPT for line in lines]
    counts = [story[at] and (line.prose or at in also or in_marked_list(texts, at)) for at, line in enumerate(lines)]
    if not any(counts):
        counts = [caption(text) is not None for text in texts]
    return list(accumulate((len(text) * counted for text, counted in zip(texts, counts, strict=True)), initial=0))


def story_end(lines: Sequence[Span], weights: Sequence[int]) -> int:
    """The index of the first line behind the story, by the signs that end one; len(lines) where there is none."""
    following = len(lines)
    at_once: dict[int, int] = {}
    for index in reversed(range(len(lines))):
        if rule := _head(lines[index]):
            at_once[index] = weights[following] - weights[index + 1]
            following = index if rule.opens else following
    for index in sorted(at_once):
        before, after = weights[index], weights[-1] - weights[index + 1]
        rule = _head(lines[index])
        if not before or rule is None:
            continue
        if rule.role is Role.COPYRIGHT:
            ends = at_once[index] <= before * REST
        elif rule.role is Role.COMMENT:
            ends = before >= STORY and before >= after
        else:
            ends = after == 0
        if ends:
            return index
    return len(lines)


def _head(line: Span) -> Rule | None:
    """The rule that may end the story at this line: a notice of rights, or the head of a zone."""
    return next((rule for rule in line.hits if rule.opens or rule.role is Role.COPYRIGHT), None)


def _zones(lines: Sequence[Span], weights: Sequence[int], end: int) -> Iterator[Zone | None]:
    current: Zone | None = None
    framed = 0
    for index in range(len(lines)):
        rule = _opener(lines, weights, end, index)
        if rule:
            current, framed = Zone(rule.role, head=True), _frame(lines, index, rule)
        elif current:
            current = current._replace(head=False) if _inside(lines, weights, end, index, current, framed) else None
        yield current


def _inside(lines: Sequence[Span], weights: Sequence[int], end: int, index: int, zone: Zone, framed: int) -> bool:
    """Whether the line goes on with the zone of the line before it."""
    if framed and index <= framed + 1:
        return index <= framed
    if any(rule.role is Role.KEYWORDS for rule in lines[index].hits):
        return False
    if index < end:
        return zone.role is not Role.COMMENT and _continues(lines, weights, index)
    return zone.role is Role.COMMENT or is_listed(lines[index]) or not is_listed(lines[index - 1])


def _frame(lines: Sequence[Span], index: int, rule: Rule) -> int:
    """The index of the line that closes what this one opens, prose and all; 0 where none is near."""
    for at in range(index + 1, min(index + 1 + FRAME, len(lines))):
        if any(hit.closes and hit.role is rule.role for hit in lines[at].hits):
            return at
    return 0


def _opener(lines: Sequence[Span], weights: Sequence[int], end: int, index: int) -> Rule | None:
    """The rule by which this line heads a zone here. A doubtful one has to have a list behind it to count inside the story."""
    rule = next((rule for rule in lines[index].hits if rule.opens), None)
    if weights[index + 1] == 0 and is_listed(lines[index]):
        return None
    if rule is None or rule.where == "anywhere" or index >= end or weights[index] == 0 or weights[index + 1] == weights[end]:
        return rule
    following = lines[index + 1 : index + 3]
    listed = bool(following) and is_listed(following[0])
    return rule if listed or (len(following) == 2 and not any(line.prose for line in following)) else None


def is_listed(line: Span) -> bool:
    """Whether the line carries a list mark."""
    return BULLET.match(line.text) is not None


def _continues(lines: Sequence[Span], weights: Sequence[int], index: int) -> bool:
    """Whether the line still belongs to the zone before it, in front of or inside the story.

    A list goes on while its items do. Titles without list marks go on until prose; the last of them, on the doorstep of prose and behind
    a blank line, may be the story's next heading and is left to it, unless it is the only one.
    """
    line, before = lines[index], lines[index - 1]
    if is_listed(line) or line.prose or weights[index] == 0:
        return is_listed(line)
    if is_listed(before):
        return False
    doorstep = index + 1 < len(lines) and lines[index + 1].prose
    return not doorstep or before.hits != () or line.line == before.line + 1


def is_short(text: str) -> bool:
    """Whether the text is as short as the name of a section or a button."""
    return len(text) <= (12 if is_dense(text) else 24)
