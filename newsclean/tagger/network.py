"""The network: dilated convolutions over the lines of a page, with one look at the whole page. NumPy alone; PyTorch only trained it."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from newsclean.document import Span
from newsclean.tagger.features import features
from newsclean.tagger.letters import Array, Ints
from newsclean.tagger.stored import stored

CONTEXT_AFTER = 3  # convolutions before the look at the whole page
DILATIONS = (1, 2, 4, 8, 16, 1)
LIMIT = 6  # spreads from the mean; what lies further counts as that
PAGES = 16  # whose features are made at once
LINES = 1200  # of one round of the network, or one page: the arrays of more would not stay in the cache of a core


def probabilities(pages: Sequence[Sequence[Span]]) -> list[Array]:
    """For each page the probability of each of its lines to be body, as float32; an empty array for an empty page.

    Pages that came with their markup are all of them such pages, and have weights of their own.
    """
    result: list[Array] = []
    marked_up = any(line.hints for page in pages for line in page[:1])
    for low in range(0, len(pages), PAGES):
        part = pages[low : low + PAGES]
        table = features(part, marked_up=marked_up)
        behind = np.cumsum([len(page) for page in part])
        rounds = [0, *(np.flatnonzero(np.diff(behind // LINES)) + 1).tolist(), len(part)]
        for first, last in pairwise(rounds):
            lengths = [len(page) for page in part[first:last]]
            end = int(behind[last - 1]) if last else 0
            rows = table[end - sum(lengths) : end]
            result += np.split(_run(rows, lengths, "html-weights" if marked_up else "weights"), np.cumsum(lengths)[:-1])
    return result


def _run(table: Array, lengths: Sequence[int], name: str) -> Array:
    """The network over all lines at once. Pages lie one behind the other, with as many rows of zeros between them as a convolution reaches."""
    count = len(table)
    if not count:
        return np.zeros(0, np.float32)
    w = stored(name)
    sizes = np.array([length for length in lengths if length])
    page = np.repeat(np.arange(len(sizes)), sizes)
    reach = max(DILATIONS)
    place = np.arange(count) + reach * (page + 1)
    x = (table - w["mean"]) * w["scale"]
    np.clip(x, -LIMIT, LIMIT, out=x)
    wide = np.zeros((count + reach * (len(sizes) + 1), len(w["enter_bias"])), np.float32)
    wide[place] = np.maximum(x @ w["enter"] + w["enter_bias"], 0)
    filled = np.zeros((len(wide), 1), np.float32)
    filled[place] = 1
    for at, dilation in enumerate(DILATIONS):
        if at == CONTEXT_AFTER:
            wide[place] += _context(wide[place], page, sizes, w)
        step = wide @ w[f"centre{at}"]
        step[dilation:] += wide[:-dilation] @ w[f"before{at}"]
        step[:-dilation] += wide[dilation:] @ w[f"after{at}"]
        step += w[f"bias{at}"]
        np.maximum(step, 0, out=step)
        step *= filled
        wide += step
    return _sigmoid(wide[place] @ w["leave"] + w["leave_bias"]).astype(np.float32)


def _context(h: Array, page: Ints, sizes: Ints, w: dict[str, Array]) -> Array:
    """What the page's likely lines are like, and its others, as a term for each of its lines."""
    likely = _sigmoid(h @ w["guess"] + w["guess_bias"])[:, None]
    starts = np.cumsum(sizes) - sizes
    seen = [np.add.reduceat(h * part, starts) / (np.add.reduceat(part, starts) + 1) for part in (likely, 1 - likely)]
    term: Array = np.maximum(np.concatenate(seen, axis=1) @ w["context"] + w["context_bias"], 0)
    return term[page]


def _sigmoid(x: Array) -> Array:
    result: Array = 1 / (1 + np.exp(-np.clip(x, -30, 30)))
    return result
