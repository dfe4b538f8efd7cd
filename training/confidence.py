"""The weights of `newsclean.confidence`: a logistic model on the traits of pages judged with probabilities of networks that saw none of their domain."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from newsclean.confidence import DOUBTED, LIMIT, traits
from newsclean.tagger.letters import Array
from training.pages import FOLDS, fold_of
from training.scoring import Held, compared, final, kept

WEIGHTS = Path(__file__).parent.parent / "newsclean" / "tagger" / "confidence.json"
HTML_WEIGHTS = WEIGHTS.with_name("html-confidence.json")
GOOD, BAD = 0.9, 0.8  # F1 of a page that is right, and under which doubts have to name it
ROUNDS, RIDGE = 300, 3e-3


def learn(pages: Sequence[Held], path: Path = WEIGHTS) -> None:
    """Figures by cross-validation over domains, and the weights from all pages whose body is known, into that file."""
    pages = [page for page in pages if page.body]
    table = np.array([[*traits(final(page)).values()] for page in pages], np.float64)
    score = np.array([compared(page.body or "", kept(page))[2] for page in pages])
    fold = np.array([fold_of(page.domain) for page in pages])
    guess = np.zeros(len(pages))
    for one in range(FOLDS):
        guess[fold == one] = apply(table[fold == one], *fit(table[fold != one], score[fold != one] >= GOOD))
    for dataset in ("fundus", "wcxb_dev", "newspaper4k", "readability"):
        for flavour in sorted({page.flavour for page in pages}):
            tell(
                f"{dataset:12} {flavour:10}", np.array([(page.dataset, page.flavour) == (dataset, flavour) for page in pages]), guess, score
            )
    tell("all pages", np.ones(len(pages), bool), guess, score)
    mean, spread, weight, bias = fit(table, score >= GOOD)
    names = traits(final(pages[0]))
    rows = {name: [round(float(value), 5) for value in row] for name, *row in zip(names, mean, spread, weight, strict=True)}
    path.write_text(json.dumps({"bias": round(float(bias), 5), "traits": rows}, indent=1) + "\n", encoding="utf-8")


def fit(table: Array, good: Array) -> tuple[Array, Array, Array, float]:
    """Mean, spread, weight of each trait, and the bias, of a logistic model with a small ridge."""
    mean, spread = table.mean(0), np.maximum(table.std(0), 1e-3)
    x = torch.from_numpy(np.clip((table - mean) / spread, -LIMIT, LIMIT))
    y = torch.from_numpy(good.astype(np.float64))
    weight = torch.zeros(table.shape[1] + 1, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([weight], max_iter=ROUNDS)

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        value = torch.nn.functional.binary_cross_entropy_with_logits(x @ weight[:-1] + weight[-1], y) + RIDGE * (weight[:-1] ** 2).sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    learnt = weight.detach().numpy()
    return mean, spread, learnt[:-1], float(learnt[-1])


def apply(table: Array, mean: Array, spread: Array, weight: Array, bias: float) -> Array:
    result: Array = 1 / (1 + np.exp(-bias - np.clip((table - mean) / spread, -LIMIT, LIMIT) @ weight))
    return result


def tell(name: str, chosen: Array, guess: Array, score: Array) -> None:
    """One line: pages, how many are right, how well the guess ranks them, and what doubts name."""
    p, f1 = guess[chosen], score[chosen]
    good, doubted, bad = f1 >= GOOD, p < DOUBTED, f1 < BAD
    pairs = (p[good][:, None] > p[~good]).mean() + (p[good][:, None] == p[~good]).mean() / 2 if 0 < good.sum() < len(good) else float("nan")
    named = doubted[bad].mean() if bad.any() else float("nan")
    print(
        f"{name} n {len(p):4}  right {good.mean():.3f}  AUC {pairs:.3f}  doubted {doubted.mean():.3f}  of pages under .8 {named:.3f}",
        flush=True,
    )
