"""The network in PyTorch, and how it learns. What is shipped is its weights; `newsclean.tagger.network` runs them."""

import copy
import math
import random
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from newsclean.tagger.letters import Array

HIDDEN = 56
DILATIONS = (1, 2, 4, 8, 16, 1)
CONTEXT_AFTER = 3  # convolutions before the look at the whole page
OFTEN = ("fundus",)  # few pages, and the best gold: an epoch sees three renderings of each
LONGEST = 1000  # lines of a page in a batch; a longer one is cropped anew each time
CELLS = 4000  # lines of a batch


class Example(NamedTuple):
    """A page ready to learn from. table: features.  label: 1, 0 or nan.  weight: of each line, letters over those of the body.  share: how much the page counts."""

    key: tuple[str, str, str, str]
    table: Any
    label: Array
    weight: Array
    share: float


class Tagger(nn.Module):
    def __init__(self, width: int, hidden: int = HIDDEN, dropout: float = 0.1) -> None:
        super().__init__()
        self.enter = nn.Linear(width, hidden)
        self.layers = nn.ModuleList(nn.Conv1d(hidden, hidden, 3, dilation=d, padding=d) for d in DILATIONS)
        self.guess = nn.Linear(hidden, 1)
        self.context = nn.Linear(2 * hidden, hidden)
        self.leave = nn.Linear(hidden, 1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """The logit of each line, and the first guess, (pages, lines)."""
        h = torch.relu(self.enter(x)) * mask[..., None]
        guess = torch.zeros_like(mask)
        for at, layer in enumerate(self.layers):
            if at == CONTEXT_AFTER:
                guess = self.guess(h)[..., 0]
                likely = torch.sigmoid(guess) * mask
                other = (1 - torch.sigmoid(guess)) * mask
                seen = torch.cat(
                    [
                        (h * likely[..., None]).sum(1) / (likely.sum(1)[:, None] + 1),
                        (h * other[..., None]).sum(1) / (other.sum(1)[:, None] + 1),
                    ],
                    1,
                )
                h = (h + torch.relu(self.context(seen))[:, None, :]) * mask[..., None]
            step = torch.relu(layer(self.dropout(h).transpose(1, 2)).transpose(1, 2))
            h = (h + step) * mask[..., None]
        return self.leave(h)[..., 0], guess


def batches(examples: Sequence[Example], dice: random.Random) -> list[list[Example]]:
    """Pages of like length together, the order of batches by chance."""
    ranked = sorted(examples, key=lambda e: min(len(e.label), LONGEST) * (1 + 0.1 * dice.random()))
    made: list[list[Example]] = []
    for example in ranked:
        if made and (len(made[-1]) + 1) * min(len(example.label), LONGEST) <= CELLS:
            made[-1].append(example)
        else:
            made.append([example])
    dice.shuffle(made)
    return made


def tensors(batch: Sequence[Example], mean: Array, scale: Array, dice: random.Random | None) -> tuple[Tensor, ...]:
    """Features, mask, labels and weights, padded."""
    longest = min(LONGEST, max(len(e.label) for e in batch)) if dice else max(len(e.label) for e in batch)
    x = np.zeros((len(batch), longest, len(mean)), np.float32)
    mask, label, weight = (np.zeros((len(batch), longest), np.float32) for _ in range(3))
    for row, e in enumerate(batch):
        first = dice.randrange(len(e.label) - longest + 1) if dice and len(e.label) > longest else 0
        part = slice(first, first + longest)
        size = len(e.label[part])
        x[row, :size] = np.clip((e.table[part].astype(np.float32) - mean) / scale, -6, 6)
        mask[row, :size] = 1
        known = ~np.isnan(e.label[part])
        label[row, :size] = np.where(known, e.label[part], 0)
        weight[row, :size] = e.weight[part] * known * e.share
    return tuple(map(torch.from_numpy, (x, mask, label, weight)))


def loss_of(logit: Tensor, label: Tensor, weight: Tensor) -> Tensor:
    """Cross-entropy by letters, and one minus the page's soft F1."""
    entropy = (nn.functional.binary_cross_entropy_with_logits(logit, label, reduction="none") * weight).sum(1)
    p = torch.sigmoid(logit)
    share = weight.amax(1).sign()
    dice = 1 - (2 * (p * label * weight).sum(1) + 1e-3) / ((p * weight).sum(1) + (label * weight).sum(1) + 1e-3)
    return (entropy + dice * share).mean()


def moments(examples: Sequence[Example]) -> tuple[Array, Array]:
    """Mean and spread of each feature."""
    some = np.concatenate([e.table[:: max(1, len(e.table) // 100)].astype(np.float32) for e in examples])
    return some.mean(0), np.maximum(some.std(0), 0.02)


def fit(  # noqa: PLR0917
    examples: Sequence[Sequence[Example]],
    epochs: int,
    seed: int,
    hidden: int = HIDDEN,
    rate: float = 3e-3,
    quiet: bool = True,
) -> tuple[Tagger, Array, Array]:
    """The averaged network after some epochs; `examples` holds for each page its renderings, of which an epoch sees a few."""
    torch.manual_seed(seed)
    dice = random.Random(seed)  # noqa: S311
    mean, scale = moments([renderings[0] for renderings in examples])
    net = Tagger(len(mean), hidden)
    averaged = copy.deepcopy(net)
    optimiser = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=0.02)
    steps = 0
    for epoch in range(epochs):
        total, count = 0.0, 0
        chosen = [renderings[0] for renderings in examples] + [
            dice.choice(renderings[1:]) for renderings in examples if len(renderings) > 1
        ]
        made = batches(chosen, dice)
        net.train()
        for at, batch in enumerate(made):
            progress = (epoch + at / len(made)) / epochs
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1, steps / 100 + 0.02) * (0.5 + 0.5 * math.cos(math.pi * progress))
            x, mask, label, weight = tensors(batch, mean, scale, dice)
            logit, guess = net(x, mask)
            loss = loss_of(logit, label, weight) + 0.3 * loss_of(guess, label, weight)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            steps += 1
            keep = min(0.995, steps / (steps + 10))
            with torch.no_grad():
                for slow, fast in zip(averaged.parameters(), net.parameters(), strict=True):
                    slow.lerp_(fast, 1 - keep)
            total, count = total + loss.item(), count + 1
        if not quiet:
            print(f"epoch {epoch} loss {total / count:.4f}", flush=True)
    return averaged.eval(), mean, scale


@torch.no_grad()
def predict(net: Tagger, mean: Array, scale: Array, examples: Sequence[Example]) -> list[Array]:
    """The probability of each line to be body."""
    result: dict[int, Array] = {}
    order = sorted(range(len(examples)), key=lambda at: len(examples[at].label))
    for low in range(0, len(order), 24):
        part = order[low : low + 24]
        x, mask, _, _ = tensors([examples[at] for at in part], mean, scale, None)
        logit, _ = net(x, mask)
        for row, at in enumerate(part):
            result[at] = torch.sigmoid(logit[row, : len(examples[at].label)]).numpy()
    return [result[at] for at in range(len(examples))]
