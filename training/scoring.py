"""What a threshold makes of probabilities, and how good that is: the shingle F1 of the public article-extraction-benchmark."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from newsclean.document import Open, Report, Role, Span, Verdict
from newsclean.stages import classify
from newsclean.tagger.letters import Array

WORDS = re.compile(r"\w+")


class Held(NamedTuple):
    """A page kept aside: its key, language and gold; lines: as the rules judged them; probs: of each line."""

    dataset: str
    id: str
    flavour: str
    lang: str
    domain: str
    body: str | None
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]
    lines: Sequence[Span]
    probs: Array


def final(page: Held) -> list[Span]:
    """The lines as the stage `classify` leaves them."""
    reports = {id(report.span): report for report in classify.decided(page.lines, page.probs.tolist())}
    return [_judged(line, reports.get(id(line))) for line in page.lines]


def _judged(line: Span, report: Report | None) -> Span:
    if isinstance(report, Verdict):
        return line._replace(role=report.role, rule=report.rule, probability=report.probability)
    return line._replace(role=None, rule="", probability=report.probability) if isinstance(report, Open) else line


def kept(page: Held) -> str:
    """The text of the body; with the deck for fundus, whose bodies begin with the summary."""
    also = Role.SUBTITLE if page.dataset == "fundus" else None
    return "\n".join(line.text for line in final(page) if line.role is None or line.role is also)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = WORDS.findall(text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3) if words else 0))


def compared(gold: str, found: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of the shingles."""
    a, b = shingles(gold), shingles(found)
    hit = sum((a & b).values())
    if a == b:
        return 1.0, 1.0, 1.0
    precision, recall = hit / max(1, sum(b.values())), hit / max(1, sum(a.values()))
    return precision, recall, 2 * precision * recall / (precision + recall) if hit else 0.0


def summary(pages: Iterable[Held]) -> str:
    """One line for a set of pages, of bodies or of snippets, as the scorer beside the data prints it."""
    pages = list(pages)
    full = [(compared(page.body, text), bool(WORDS.search(text))) for page in pages if page.body for text in [kept(page)]]
    if full:
        precision = float(np.mean([score[0] for score, found in full if found] or [0]))
        recall = float(np.mean([score[1] for score, _ in full]))
        ones = [score[2] for score, _ in full]
        whole = 2 * precision * recall / max(precision + recall, 1e-9)
        high, low = np.mean([one >= 0.95 for one in ones]), np.mean([one < 0.5 for one in ones])
        return f"n {len(full):4}  P {precision:.4f}  R {recall:.4f}  F1 {whole:.4f}  >=.95 {high:.3f}  <.5 {low:.3f}"
    hits, lost, extra = 0, 0, 0
    for page in pages:
        text = _flat(kept(page))
        found = sum(_flat(snippet) in text for snippet in page.wanted)
        hits, lost = hits + found, lost + len(page.wanted) - found
        extra += sum(_flat(snippet) in text for snippet in page.unwanted)
    return f"snippets n {len(pages):4}  P {hits / max(1, hits + extra):.4f}  R {hits / max(1, hits + lost):.4f}  F1 {2 * hits / max(1, 2 * hits + extra + lost):.4f}"


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
