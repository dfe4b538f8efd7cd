"""How likely the body is right: by what the tagger was unsure of, and by the shape of what was kept and removed.

The number is the probability that the body holds nine tenths of the story and nine tenths of it are the story (F1 of four-word shingles
from .9 on), by a logistic model learnt from pages whose networks saw none of their domain; docs/tagger.md has its measured worth.
"""

import json
from collections.abc import Sequence
from functools import cache
from importlib import resources
from itertools import pairwise
from math import exp, log1p
from typing import Any

from newsclean.document import BODY, KEPT, Role, Span

FEWEST = 24  # lines; fewer show no structure: there the rules alone judge, and the model says nothing
NEAR = 3  # lines; kept ones farther apart are in different stretches
LIMIT = 4  # spreads from the mean; what lies further counts as that
DOUBTED = 0.75  # below this the body is doubted: chosen to name four fifths of the pages whose F1 is under .8
UNSURE, PIECES = "the tagger was unsure of much of the text", "what was kept stands in pieces far from each other"
REASONS = {  # what a trait means where it speaks against the page
    "unsure": UNSURE,
    "weak": UNSURE,
    "sure": UNSURE,
    "ends": "where the story starts or ends is unsure",
    "pieces": PIECES,
    "jump": PIECES,
    "close": "some of what was removed may be of the story",
    "passed": "much prose that no rule knows was removed",
    "talk": "much prose was taken for readers' comments",
    "deck": "much prose above the story was taken for its deck",
    "loose": "much of what was kept reads like no sentences",
    "paragraphs": "the text is made of many short lines",
}
OTHERWISE = "the page is unlike those that come out well"


def traits(lines: Sequence[Span]) -> dict[str, float]:
    """What a judged page looks like, by name; sizes are characters. An open line is one of the body."""
    body = [index for index, line in enumerate(lines) if line.role is None or line.role in BODY]
    sizes = [len(line.text) for line in lines]
    whole, text = sum(sizes) + 1, sum(sizes[index] for index in body) + 1
    likely = {index: lines[index].probability or 0.0 for index in body}

    def share(indices: Sequence[int]) -> float:
        return sum(sizes[index] for index in indices) / text

    removed = [index for index, line in enumerate(lines) if line.role is not None and line.role not in KEPT]
    prose = [index for index in removed if lines[index].prose]
    jumps = [later - earlier - 1 for earlier, later in pairwise(body)]
    found = {line.role for line in lines}
    return {
        "text": log1p(text),
        "page": log1p(whole),
        "yield": text / whole,
        "paragraphs": log1p(len(body)),
        "length": text / (len(body) + 1) / 100,
        "unsure": share([index for index in body if likely[index] < 0.95]),
        "weak": share([index for index in body if likely[index] < 0.6]),
        "sure": sum(sizes[index] * likely[index] for index in body) / text,
        "ends": min((likely[index] for index in (*body[:2], *body[-2:])), default=0.0),
        "pieces": log1p(sum(jump >= NEAR for jump in jumps)),
        "jump": log1p(max(jumps, default=0)),
        "rest": log1p(share(prose)),
        "passed": log1p(share([index for index in prose if lines[index].rule == "tagger"])),
        "close": log1p(share([index for index in removed if (lines[index].probability or 0.0) > 0.1])),
        "talk": log1p(share([index for index in prose if lines[index].role is Role.COMMENT])),
        "captions": log1p(share([index for index, line in enumerate(lines) if line.role is Role.CAPTION])),
        "deck": log1p(share([index for index, line in enumerate(lines) if line.role is Role.SUBTITLE])),
        "loose": share([index for index in body if not lines[index].prose]),
        "titled": float(Role.TITLE in found),
        "signed": float(Role.BYLINE in found),
        "dated": float(Role.TIMESTAMP in found),
    }


@cache
def weights(name: str = "confidence") -> dict[str, Any]:
    """The learnt model, "confidence" or "html-confidence": bias, and for each trait its mean, spread and weight."""
    model: dict[str, Any] = json.loads(resources.files("newsclean.tagger").joinpath(f"{name}.json").read_bytes())
    return model


def confidence(lines: Sequence[Span]) -> tuple[float, str | None]:
    """The probability that the body is right, and the doubt to name where it is low: what speaks against the page most, or None.

    1 and None where the tagger judged nothing.
    """
    if len(lines) < FEWEST or all(line.probability is None for line in lines):
        return 1.0, None
    model = weights("html-confidence" if any(line.hints for line in lines) else "confidence")
    said = {
        name: weight * max(-LIMIT, min(LIMIT, (value - mean) / spread))
        for (name, value), (mean, spread, weight) in zip(traits(lines).items(), model["traits"].values(), strict=True)
    }
    probability = 1 / (1 + exp(-model["bias"] - sum(said.values())))
    worst = min(REASONS, key=lambda name: said[name])
    doubt = REASONS[worst] if said[worst] < 0 else OTHERWISE
    return probability, doubt if probability < DOUBTED else None
