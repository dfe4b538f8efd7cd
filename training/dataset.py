"""From judged pages to examples: features, labels and weights of every line."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from newsclean.document import Span
from newsclean.tagger.features import features
from newsclean.tagger.letters import Array
from training.fit import Example
from training.labels import body_lines, snippet_lines
from training.pages import Page

SHARES = {"fundus": 2.0, "wcxb_dev": 1.0, "trafeval": 1.0, "newspaper4k": 1.0, "readability": 1.0, "sample": 1.5}
AT_ONCE = 32  # pages


def examples(pages: Iterable[tuple[Page, Sequence[Span]]], drafts: Mapping[str, str], *, marked_up: bool = False) -> Iterator[Example]:
    """An example for each page that somebody said something of. drafts: bodies by a tool, for pages without gold.  marked_up: with its markup."""
    chunk: list[tuple[Page, Sequence[Span]]] = []
    for item in pages:
        if item[1]:
            chunk.append(item)
        if len(chunk) == AT_ONCE:
            yield from _examples(chunk, drafts, marked_up)
            chunk = []
    yield from _examples(chunk, drafts, marked_up)


def _examples(chunk: Sequence[tuple[Page, Sequence[Span]]], drafts: Mapping[str, str], marked_up: bool) -> Iterator[Example]:
    table = features([lines for _, lines in chunk], marked_up=marked_up).astype(np.float16)
    at = 0
    for page, lines in chunk:
        rows = table[at : at + len(lines)]
        at += len(lines)
        label = _labels(page, [line.text for line in lines], drafts)
        size = np.array([sum(map(str.isalnum, line.text)) for line in lines], np.float32)
        body = max(float(size[label == 1].sum()), 200.0)
        weight = np.minimum((size + 12) / (body + 200), 1.0).astype(np.float32)
        if not page.body:
            named = ~np.isnan(snippet_lines([line.text for line in lines], page.wanted, page.unwanted))
            weight = np.where(named, np.minimum(3 * weight, 1.0), weight)
        yield Example((page.dataset, page.id, page.flavour, page.variant), rows, label, weight, SHARES[page.dataset])


def _labels(page: Page, texts: Sequence[str], drafts: Mapping[str, str]) -> Array:
    if page.body:
        return body_lines(texts, page.body)
    said = snippet_lines(texts, page.wanted, page.unwanted)
    draft = drafts.get(page.id, "") if not page.variant or page.variant in VARIANTS else ""
    if len(draft) < 200:
        return said
    return np.where(np.isnan(said), body_lines(texts, draft), said)


VARIANTS = ("unnamed", "unstated", "solid", "cut", "glued", "untitled", "blanked")
