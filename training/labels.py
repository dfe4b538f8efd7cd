"""Which lines of a page are its body, by gold that is only a text: an alignment in order, long lines first."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from newsclean.prose import is_dense
from newsclean.tagger.letters import Array

LETTER = re.compile(r"[\W_]+")
ANCHOR = 25  # letters and digits of a line that counts by itself; half of that in dense scripts
GRAM = 8  # letters; the grain in which a line that is not in the gold as a whole is looked for
MOST = 0.6  # of a line's grams that the gold holds make it body
SPOTS = 12  # places of one line in the gold that are looked at


def plain(text: str) -> str:
    """Letters and digits only, folded and composed."""
    return LETTER.sub("", unicodedata.normalize("NFKC", text).casefold())


def body_lines(texts: Sequence[str], body: str) -> Array:
    """For each line 1 where it is of the body, else 0; nan where that is in doubt (half of the line is)."""
    gold = plain(body)
    lines = [plain(text) for text in texts]
    label = np.zeros(len(texts), np.float32)
    spots = [_spots(line, gold) if _is_anchor(text, line) else [] for text, line in zip(texts, lines, strict=True)]
    covered = np.zeros(len(gold) + 1, bool)
    chain = _chain(lines, spots)
    for index, at in chain:
        label[index] = 1
        covered[at : at + len(lines[index])] = True
    for index, line in enumerate(lines):  # out of order: a summary that the gold has first
        if not label[index] and spots[index] and not covered[spots[index][0] : spots[index][0] + len(line)].mean() > 0.5:
            label[index] = 1
            covered[spots[index][0] : spots[index][0] + len(line)] = True
    _short(lines, gold, chain, label, covered)
    grams = {gold[at : at + GRAM] for at in range(len(gold) - GRAM + 1)}
    for index, line in enumerate(lines):
        if not label[index] and not spots[index] and _is_anchor(texts[index], line) and len(line) > 2 * GRAM:
            share = np.mean([line[at : at + GRAM] in grams for at in range(len(line) - GRAM + 1)])
            label[index] = 1 if share >= MOST else 0 if share < 0.3 else np.nan
    return label


def _is_anchor(text: str, line: str) -> bool:
    return len(line) * (2 if is_dense(text) else 1) >= ANCHOR


def _spots(line: str, gold: str) -> list[int]:
    found: list[int] = []
    at = gold.find(line)
    while at >= 0 and len(found) < SPOTS:
        found.append(at)
        at = gold.find(line, at + 1)
    return found


def _chain(lines: Sequence[str], spots: Sequence[list[int]]) -> list[tuple[int, int]]:
    """The heaviest sequence of lines whose places in the gold ascend without overlap; gaps between them on the page cost a little."""
    nodes = [(index, at) for index, places in enumerate(spots) for at in places]
    if not nodes:
        return []
    index = np.array([node[0] for node in nodes])
    start = np.array([node[1] for node in nodes])
    size = np.array([len(lines[node[0]]) for node in nodes])
    score = size.astype(float)
    back = np.full(len(nodes), -1)
    for now in range(1, len(nodes)):
        low = max(0, now - 600)
        fits = (index[low:now] < index[now]) & (start[low:now] + size[low:now] <= start[now] + 2)
        if fits.any():
            gain = np.where(fits, score[low:now] - 3 * np.log1p(np.maximum(index[now] - index[low:now] - 1, 0)), -np.inf)
            best = int(gain.argmax())
            if gain[best] > 0:
                score[now] += gain[best]
                back[now] = low + best
    at, chain = int(score.argmax()), []
    while at >= 0:
        chain.append(nodes[at])
        at = int(back[at])
    return chain[::-1]


def _short(lines: Sequence[str], gold: str, chain: Sequence[tuple[int, int]], label: Array, covered: Array) -> None:
    """Short lines between two anchors, or just beside the chain's ends, that the gold has in that place too."""
    if not chain:
        return
    bounds = [(-1, -1), *chain, (len(lines), len(gold))]
    for (before, spot), (after, limit) in pairwise(bounds):
        low = spot + len(lines[before]) if before >= 0 else 0
        first, behind = before + 1, after
        if before < 0:
            first = max(0, after - 12)
        elif after == len(lines):
            behind = min(len(lines), before + 12)
        for index in range(first, behind):
            line = lines[index]
            if not line or label[index]:
                continue
            at = gold.find(line, low, limit)
            reach = 12 + 3 * len(line) if before >= 0 else len(gold)
            if at >= 0 and at - low <= reach and not covered[at : at + len(line)].any():
                label[index] = 1
                covered[at : at + len(line)] = True
                low = at + len(line)


def snippet_lines(texts: Sequence[str], wanted: Sequence[str], unwanted: Sequence[str]) -> Array:
    """1 for lines that hold or are of a snippet that must survive, 0 for those that must not, nan for all that nobody said."""
    label = np.full(len(texts), np.nan, np.float32)
    lines = [plain(text) for text in texts]
    for value, snippets in ((1, wanted), (0, unwanted)):
        for snippet in map(plain, snippets):
            for index, line in enumerate(lines):
                if len(snippet) > 5 and (snippet in line or (len(line) > 15 and line in snippet)):
                    label[index] = value
    return label
