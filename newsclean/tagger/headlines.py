"""Which line of a page's head is the title: each candidate is given a score by a small network, and so is the page without any.

A title shares its words with the story and stands above the byline or the first paragraph; so does many a neighbour's title, a teaser of
the same story, or the window's title. The weights say how much each of these tells; how they were learnt, docs/tagger.md says.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate
from math import log1p

import numpy as np

from newsclean.prose import weight
from newsclean.survey import Survey
from newsclean.tagger.letters import Array
from newsclean.tagger.likeness import likeness
from newsclean.tagger.stored import stored
from newsclean.topic import Topic

# A line that shares less than one word in six with its story has to be as sure: below, most are wrong, by-domain cross-validated.
HARDLY, SURE = 0.15, 2.0
FAR = 40  # lines; farther is as far
LEAD = 2  # lines of the story that say again what its title says
NEAR = 8  # candidates
NOWHERE = 4.0  # farther than FAR
LIMIT = 6  # spreads from the mean; what lies further counts as that
LONG = 15  # characters of a text that may stand inside of another one


def headline(page: Survey, candidates: Sequence[int], meta: Collection[int], start: int, topic: Topic) -> int | None:
    """The index of the line that is the title, or None where it is likelier that the page has none.

    candidates: indices of lines in order, at least one.  meta: those of bylines, stamps and sections.  start: of the first line of the
    story.  topic: what the story is about.
    """
    scores = _scores(table(page, candidates, meta, start, topic))
    best = int(np.argmax(scores))
    needed = SURE if topic.share(page.lines[candidates[best]].text) < HARDLY else 0
    return candidates[best] if scores[best] >= needed else None


def _scores(rows: Array) -> Array:
    """How much likelier than no title each row is, as a logit: the mean of several networks, (networks, rows, units) on the way."""
    w = stored("headlines")
    x = np.clip((rows - w["mean"]) * w["scale"], -LIMIT, LIMIT)
    x = np.maximum(x @ w["enter"] + w["enter_bias"], 0)
    x = np.maximum(x @ w["middle"] + w["middle_bias"], 0)
    result: Array = (x @ w["leave"] + w["leave_bias"])[:, :, 0].mean(0)
    return result


def table(page: Survey, candidates: Sequence[int], meta: Collection[int], start: int, topic: Topic) -> Array:
    """The features of each candidate, and those of the candidates before and behind it: (candidates, features)."""
    own = np.concatenate([_own(page, candidates, meta, start, topic), likeness(page, candidates, start)], axis=1)
    none = np.zeros((1, own.shape[1]), np.float32)
    return np.concatenate([own, np.concatenate([none, own[:-1]]), np.concatenate([own[1:], none])], axis=1)


def _own(page: Survey, candidates: Sequence[int], meta: Collection[int], start: int, topic: Topic) -> Array:
    times = Counter(line.text for line in page.lines)
    shared = [topic.share(page.lines[index].text) for index in candidates]
    best = max(*shared, 0.01)
    among = set(candidates)
    echo = _echoes(page, candidates)
    ranked = sorted(shared)
    behind = [*accumulate(reversed(shared), max, initial=0.0)][-2::-1]
    told = sorted(meta)
    judged = [*accumulate((line.role is not None for line in page.lines), initial=0)]
    lead = Topic(line.text for line in page.lines[start : start + LEAD])
    rows = [
        [
            shared[nth],
            shared[nth] / best,
            log1p(len(ranked) - bisect_right(ranked, shared[nth])),
            max(shared[max(0, nth - NEAR) : nth], default=0.0) / best,
            max(shared[nth + 1 : nth + 1 + NEAR], default=0.0) / best,
            behind[nth] / best,
            *_place(index, nth, len(candidates), start, told),
            log1p(times[page.lines[index].text] - 1),
            *echo[nth],
            lead.share(page.lines[index].text),
            *_below(page, nth, candidates),
            *_shape(page, index),
            *_beside(page, index, among, start, judged),
        ]
        for nth, index in enumerate(candidates)
    ]
    return np.array(rows, np.float32)


def _place(index: int, nth: int, candidates: int, start: int, told: Sequence[int]) -> Iterator[float]:
    """Where the candidate stands: from the story, among the candidates, from the bylines and stamps at `told`."""
    at = bisect_right(told, index)
    yield log1p(min(start - index, FAR))
    yield log1p(candidates - nth)
    yield log1p(nth)
    yield index / max(start, 1)
    yield log1p(min(told[at] - index, FAR)) if at < len(told) else NOWHERE
    yield log1p(min(index - told[at - 1], FAR)) if at else NOWHERE
    yield float(at < len(told))
    yield float(at < len(told) and not at)


def _below(page: Survey, nth: int, candidates: Sequence[int]) -> Iterator[float]:
    """How much the candidate shares with the one right under it: a deck speaks of what its title does."""
    close = [at for at in candidates[nth + 1 : nth + 2] if at <= candidates[nth] + 2]
    yield Topic(page.lines[at].text for at in close).share(page.lines[candidates[nth]].text)


def _shape(page: Survey, index: int) -> Iterator[float]:
    """What the line itself looks like."""
    text = page.lines[index].text
    size = weight(text)
    yield size / 100
    yield float(size < 25)
    yield float(size > 130)
    yield float(page.lines[index].prose)
    yield float(text.endswith(("?", "!", "？", "！")))
    yield float(text.endswith(("…", "...", ":", ",")))
    yield float(text.endswith((".", "。")))
    yield float(text[0] in "\"“‘'«„「『")
    yield float(text.isupper())
    yield sum(map(str.isdigit, text)) / len(text)
    yield log1p(text.count("|") + text.count(" - ") + text.count(" – ") + text.count(" > "))
    yield log1p(len(text.split()))


def _beside(page: Survey, index: int, among: Collection[int], start: int, judged: Sequence[int]) -> Iterator[float]:
    """What stands next to the line, and how much of what is between it and the story was judged."""
    lines = page.lines
    last = len(lines) - 1
    yield min(3, lines[index].line - lines[index - 1].line) if index else 3
    yield min(3, lines[index + 1].line - lines[index].line) if index < last else 3
    for at in (index - 1, index + 1):
        inside = 0 <= at <= last
        yield float(inside and at in among)
        yield float(inside and lines[at].prose)
        yield float(inside and lines[at].role is not None)
        yield min(len(lines[at].text), 300) / 100 if inside else 0.0
    between = range(index + 1, max(start, index + 1))
    yield (judged[between.stop] - judged[between.start]) / (len(between) + 2)


def _echoes(page: Survey, candidates: Sequence[int]) -> list[tuple[float, float, float]]:
    """For each candidate: whether a longer line opens with it, whether it opens with another line, and what it shares with the first line."""
    texts = sorted({line.text for line in page.lines if len(line.text) >= LONG})
    first = Topic([page.lines[0].text])
    made = []
    for index in candidates:
        text = page.lines[index].text
        at = bisect_right(texts, text)
        longer = len(text) >= LONG and at < len(texts) and texts[at].startswith(text)
        shorter = at > 1 and text != texts[at - 2] and text.startswith(texts[at - 2])
        made.append((float(longer), float(shorter), first.share(text)))
    return made
