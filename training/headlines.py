"""The weights that choose a page's title: `python -m training.headlines DATA`; part of `python -m training`.

A page's candidates are scored by one small network, "no title" is worth 0, and the loss is the cross-entropy of the lines that are nearly
the gold title among all of them. Every second page is also shown with its title taken out, where "no title" is right; and title and body
alone, as another extractor leaves them, and the body alone.
"""

import json
import random
import re
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import nn

from newsclean.document import Document, Source, read_lines
from newsclean.kit import Kit, load_kit
from newsclean.pen import write_down
from newsclean.pipeline import name_of
from newsclean.stages import ORDER, header
from newsclean.survey import Survey, survey
from newsclean.tagger.headlines import LIMIT, table
from newsclean.tagger.letters import Array
from training.pages import FLAVOURS, fold_of, records
from training.samples import invented

WEIGHTS = Path(__file__).parent.parent / "newsclean" / "tagger" / "headlines.npz"
TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W]+")
NEARLY = 0.9  # F1 of the tokens of a line and of the gold title, from which on the line is the title
PART = 0.5  # and from which on it goes with it
UNTITLED = ("rp_all", "rp_main", "innertext")  # renderings also shown without the title
SHARES = {"fundus": 3.0, "sample": 3.0}  # how much a page counts: news, and titles set by people; others 1, pages without a title half
HIDDEN, EPOCHS, BATCH, RATE, SEED = 32, 12, 64, 3e-3, 1
NETWORKS = 3  # whose scores are averaged: chance in one is 2 titles in 100


class Head(NamedTuple):
    """The candidates of a page. near: F1 of each with the gold title.  said: whether the page says the title at all.  untitled: it was taken out."""

    key: tuple[str, str, str]
    table: Array
    near: Array
    said: bool
    untitled: bool


def tokens(text: str) -> Counter[str]:
    return Counter(TOKEN.findall(text.lower().replace("\xad", "")))


def nearness(gold: Counter[str], text: str) -> float:
    """F1 of the tokens."""
    other = tokens(text)
    return 2 * (gold & other).total() / max(1, gold.total() + other.total())


def above_header(text: str, kit: Kit) -> Survey:
    """The page as the stage `header` sees it."""
    document = Document(read_lines(text), Source())
    kit = kit.of_page(document)
    document = replace(document, spans=tuple(kit.read(document.spans)))
    for stage in ORDER[: ORDER.index(header)]:
        document = write_down(document, name_of(stage), stage.judge(document, kit), kit.read)
    return survey(document)


def titled(data: Path) -> Iterator[tuple[tuple[str, str, str], str, str]]:
    """Key, text and title of each rendering, "" for the title where it was taken out; then of the pages of our own invention."""
    for record in records(data / "pages.jsonl.zst"):
        if record["title"] and record["body"]:
            name = record["dataset"], record["domain"] or record["id"], "body"
            yield name, f"{record['title']}\n\n{record['body']}", record["title"]
            yield name, record["body"], ""
        for flavour in FLAVOURS if record["title"] else ():
            if not (text := record["texts"].get(flavour)):
                continue
            yield (record["dataset"], record["domain"] or record["id"], flavour), text, record["title"]
            if flavour in UNTITLED and zlib.crc32((record["id"] + flavour).encode()) % 2 == 0:
                gold = tokens(record["title"])
                without = "\n".join(line for line in text.split("\n") if nearness(gold, line) < PART)
                yield (record["dataset"], record["domain"] or record["id"], flavour), without, ""
    for path in invented():
        gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
        yield ("sample", path.stem, "rp_all"), path.read_text("utf-8"), gold["title"] or ""
        if gold["title"]:
            parts = [gold["title"], *(block["text"] for block in gold["blocks"] if block["role"] != "caption")]
            yield ("sample", path.stem, "body"), "\n\n".join(parts), gold["title"]


def heads(part: int, data: Path) -> list[Head]:
    """Every second page that has candidates."""
    kit, made = load_kit(), []
    for at, (key, text, title) in enumerate(titled(data)):
        if at % 2 != part:
            continue
        page = above_header(text, kit)
        start = header.story_start(page)
        above = [index for index in range(start) if page.lines[index].role is None]
        meta = {index for index in above if [*header.meta_of(page, index)]}
        candidates = header.candidates_of(page, above, meta)
        if candidates:
            gold = tokens(title)
            near = np.array([nearness(gold, page.lines[index].text) for index in candidates], np.float32)
            said = any(nearness(gold, line.text) >= NEARLY for line in page.lines)
            made.append(Head(key, table(page, candidates, meta, start, header.topic_of(page, start)), near, said, not title))
    return made


def fit(pages: Sequence[Head], seed: int = SEED) -> tuple[list[nn.Sequential], Array, Array]:
    """The networks, and mean and spread of the features, from the pages on which some candidate is right, or none is."""
    pages = [page for page in pages if page.untitled or page.near.max() >= NEARLY]
    rows = np.concatenate([page.table for page in pages])
    mean, scale = rows.mean(0), np.maximum(rows.std(0), 0.02)
    return [_fitted(pages, mean, scale, seed + 100 * nth) for nth in range(NETWORKS)], mean, scale


def _fitted(pages: Sequence[Head], mean: Array, scale: Array, seed: int) -> nn.Sequential:
    torch.manual_seed(seed)
    dice = random.Random(seed)  # noqa: S311
    net = nn.Sequential(
        nn.Linear(len(mean), HIDDEN), nn.ReLU(), nn.Dropout(0.1), nn.Linear(HIDDEN, HIDDEN // 2), nn.ReLU(), nn.Linear(HIDDEN // 2, 1)
    )
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=0.02)
    rounds = EPOCHS * (len(pages) // BATCH)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, rounds)
    order: list[int] = []
    for _ in range(rounds):
        if len(order) < BATCH:
            order = dice.sample(range(len(pages)), len(pages))
        batch = [pages[order.pop()] for _ in range(BATCH)]
        scores = net(torch.from_numpy(scaled(np.concatenate([page.table for page in batch]), mean, scale)))[:, 0]
        parts = scores.split([len(page.near) for page in batch])
        loss = torch.stack([_loss(part, page) for part, page in zip(parts, batch, strict=True)]).mean()
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
    return net.eval()


def _loss(scores: torch.Tensor, page: Head) -> torch.Tensor:
    nothing = torch.zeros(1)
    right = nothing if page.untitled else scores[torch.from_numpy(page.near >= NEARLY)]
    share = 0.5 if page.untitled else SHARES.get(page.key[0], 1.0)
    return share * (torch.logsumexp(torch.cat([scores, nothing]), 0) - torch.logsumexp(right, 0))


def scaled(rows: Array, mean: Array, scale: Array) -> Array:
    result: Array = np.clip((rows - mean) / scale, -LIMIT, LIMIT).astype(np.float32)
    return result


def cross_validate(pages: Sequence[Head], folds: int) -> None:
    """For each set and rendering: pages, those that say their title, titles right, missed and wrong; of pages without title: left without."""
    counts: dict[tuple[str, str, bool], Counter[str]] = defaultdict(Counter)
    for fold in range(folds):
        nets, mean, scale = fit([page for page in pages if fold_of(page.key[1]) != fold], SEED + fold)
        for page in (page for page in pages if fold_of(page.key[1]) == fold):
            rows = torch.from_numpy(scaled(page.table, mean, scale))
            scores = np.mean([net(rows)[:, 0].detach().numpy() for net in nets], axis=0)
            best = int(scores.argmax())
            found = "none" if scores[best] < 0 else "right" if page.near[best] >= NEARLY else "wrong"
            counts[page.key[0], page.key[2], page.untitled].update(["pages", *(["said"] if page.said else []), found])
    for (dataset, flavour, untitled), count in sorted(counts.items()):
        print(f"{dataset:12} {flavour:10} {'untitled' if untitled else 'titled':8} {dict(count)}", flush=True)


def write(nets: Sequence[nn.Sequential], mean: Array, scale: Array) -> None:
    """The weights under the names that `newsclean.tagger.headlines` reads: (networks, units before, units), biases (networks, 1, units)."""
    named: dict[str, Any] = {"mean": mean, "scale": 1 / scale}
    for name, at in (("enter", 0), ("middle", 3), ("leave", 5)):
        named[name] = np.stack([net[at].weight.detach().numpy().T for net in nets])
        named[f"{name}_bias"] = np.stack([net[at].bias.detach().numpy()[None] for net in nets])
    np.savez_compressed(WEIGHTS, allow_pickle=False, **{key: np.ascontiguousarray(value, np.float32) for key, value in named.items()})


def train(data: Path, folds: int = 5) -> None:
    """From the pages to the shipped weights; folds: 0 for no cross-validation."""
    with ProcessPoolExecutor(2) as pool:
        pages = [page for part in pool.map(partial(heads, data=data), range(2)) for page in part]
    cross_validate(pages, folds)
    write(*fit(pages))


if __name__ == "__main__":
    torch.set_num_threads(1)
    train(Path(sys.argv[1]))
