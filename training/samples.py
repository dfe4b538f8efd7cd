"""Training pages from articles of our own invention: the samples, and `invented/`, whose pages are there to learn from alone.

Beside each page as it is stand others: its body among the heads and the tails of different ones.
"""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from training.labels import body_lines
from training.pages import Page

FOLDERS = (Path(__file__).parent.parent / "samples", Path(__file__).parent / "invented")
EACH = 6  # pages made around each body
SOLID = ("ko", "ja", "zh")  # kept to each other: their furniture is alike


def invented() -> list[Path]:
    """The pages; beside each stands its gold, a JSON of the same name."""
    return [path for folder in FOLDERS for path in sorted(folder.glob("*.txt"))]


def pages_of_samples(seed: int) -> Iterator[Page]:
    """Each page as it is, then its body among the furniture of others; Korean, Chinese and Japanese keep to each other."""
    dice = random.Random(seed)  # noqa: S311
    parts = [_parts(path) for path in invented()]
    for name, lang, head, story, tail, body in parts:
        near = [part for part in parts if (part[1][:2] in SOLID) == (lang[:2] in SOLID)]
        yield _page(name, lang, "", [*head, *story, *tail], body)
        for number in range(EACH):
            first, last = dice.choice(near), dice.choice(near)
            kept = [line for line in story if not line.strip() or dice.random() < 0.85]
            lines = [*first[2], *kept, *(last[4] if dice.random() < 0.85 else [])]
            if dice.random() < 0.3:
                lines = [line for line in lines if line.strip()]
            yield _page(name, lang, f"mixed{number}", lines, body)


def _page(name: str, lang: str, variant: str, lines: list[str], body: str) -> Page:
    return Page(name, "sample", f"{name}.sample", lang, "rp_all", variant, "\n".join(lines), body)


def _parts(path: Path) -> tuple[str, str, list[str], list[str], list[str], str]:
    """Name, language, and the lines above, of and below the story; the gold body, with the deck."""
    gold = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    blocks = [block["text"] for block in gold["blocks"] if block["role"] != "caption"]
    body = "\n".join([*([gold["subtitle"]] if gold.get("subtitle") else []), *blocks])
    lines = path.read_text(encoding="utf-8").split("\n")
    story = np.flatnonzero(body_lines(lines, "\n".join(blocks)) == 1)
    first, behind = (int(story[0]), int(story[-1]) + 1) if len(story) else (0, len(lines))
    return path.stem, str(gold.get("language") or ""), lines[:first], lines[first:behind], lines[behind:], body
