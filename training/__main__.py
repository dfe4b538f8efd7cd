"""From the pages with known bodies to the shipped weights: `python -m training DATA [--work FOLDER] [--epochs N] [--final] [--html]`."""

import argparse
import pickle
import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch

from newsclean.kit import load_kit
from newsclean.tagger.letters import Array
from training import confidence, headlines, html
from training.dataset import examples
from training.drafts import drafts
from training.fit import Example, Tagger, fit, predict
from training.pages import FLAVOURS, FOLDS, SCRIPTS, Page, fold_of, judged, pages_of, transcribed, varied
from training.samples import pages_of_samples
from training.scoring import Held, summary

SEED = 1
EPOCHS = 8
HTML_EPOCHS = 7
WEIGHTS = Path(__file__).parent.parent / "newsclean" / "tagger" / "weights.npz"
HTML_WEIGHTS = WEIGHTS.with_name("html-weights.npz")
Item = tuple[Example, Held]


def main() -> None:
    """Judge, label, cross-validate by domain, report, and train the weights that are shipped."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument(
        "--work", type=Path, default=Path("training-work"), help="folder for what may be used again: examples, probabilities"
    )
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--final", action="store_true", help="only train the shipped weights")
    parser.add_argument("--html", action="store_true", help="the weights for pages that come with their markup, instead")
    options = parser.parse_args()
    options.work.mkdir(exist_ok=True)
    torch.set_num_threads(1)  # more only wait for each other where the machine is shared
    options.epochs = options.epochs or (HTML_EPOCHS if options.html else EPOCHS)
    if options.html:
        train_html(options)
    else:
        train(options)


def train_html(options: argparse.Namespace) -> None:
    """The weights for pages with markup: the rules and the titles are as they are shipped."""
    items = stored(options.data, options.work, "html-examples", html.made)
    if not options.final:
        confidence.learn(out_of_fold(items, options.epochs, ("html",)), confidence.HTML_WEIGHTS)
    write(*fit(renderings([example for example, _ in items]), options.epochs, SEED, quiet=False), HTML_WEIGHTS)


def train(options: argparse.Namespace) -> None:
    """The weights for pages of text."""
    if not (options.work / "examples.pickle").exists():
        headlines.train(options.data, 0 if options.final else FOLDS)  # first: what the header says is an input of the tagger
    items = stored(options.data, options.work, "examples", made)
    if not options.final:
        cross_validate(items, options.work, options.epochs)
    net, mean, scale = fit(renderings([example for example, _ in items]), options.epochs, SEED, quiet=False)
    write(net, mean, scale, WEIGHTS)


def stored(data: Path, work: Path, name: str, made: Callable[..., list[Item]]) -> list[Item]:
    """The examples, made anew unless the folder has them."""
    path = work / f"{name}.pickle"
    if not path.exists():
        drafted = dict(drafts(data))
        with ProcessPoolExecutor(2) as pool:
            parts = pool.map(partial(made, data=data, drafted=drafted), range(2))
            path.write_bytes(pickle.dumps([item for part in parts for item in part], protocol=5))
    items: list[Item] = pickle.loads(path.read_bytes())  # noqa: S301
    return items


def made(part: int, data: Path, drafted: dict[str, str]) -> list[Item]:
    """The examples of every second page, with what scoring needs."""
    kit = load_kit()
    chosen = (page for at, page in enumerate([*pages_of(data)]) if at // len(FLAVOURS) % 2 == part)
    own = pages_of_samples(SEED) if part else iter(())
    items: list[Item] = []
    pages = [version for page in chosen for version in versions(page)]
    for page in (*pages, *own):
        lines = judged(page.text, kit)
        for example in examples([(page, lines)], drafted):
            kept = not page.variant
            spare = tuple(line._replace(raw="", edits=(), hits=line.hits[:1]) for line in lines) if kept else ()
            held = (page.dataset, page.id, page.flavour, page.lang, page.domain, page.body if kept else None, page.wanted, page.unwanted)
            items.append((example, Held(*held, spare, np.zeros(0))))
    return items


def versions(page: Page) -> Iterator[Page]:
    """The page, and for one in four a changed one, for one in four the same in another script."""
    dice = random.Random(f"{page.id}{page.flavour}")  # noqa: S311
    yield page
    changed = dice.random() < 0.25
    if changed or page.dataset == "fundus":
        yield varied(page, SEED)
    if dice.random() < 0.25 and page.lang not in ("ja", "zh", "ko"):
        yield transcribed(page, dice.choice(SCRIPTS[:3] + SCRIPTS))


def renderings(examples: Sequence[Example]) -> list[list[Example]]:
    """The examples by page, the whole-page rendering first."""
    by_page: dict[tuple[str, str], list[Example]] = {}
    for example in examples:
        if not np.isnan(example.label).all():
            by_page.setdefault(example.key[:2], []).append(example)
    return [sorted(group, key=lambda e: (e.key[2] != "rp_all", e.key[3] != "")) for group in by_page.values()]


def cross_validate(items: Sequence[Item], work: Path, epochs: int) -> None:
    """Probabilities of every page by a network that saw none of its domain, into a file; figures, and the model of confidence."""
    found = out_of_fold(items, epochs, FLAVOURS)
    confidence.learn(found)
    (work / "out-of-fold.pickle").write_bytes(pickle.dumps([tuple(held) for held in found], protocol=5))


def out_of_fold(items: Sequence[Item], epochs: int, flavours: Sequence[str]) -> list[Held]:
    """The pages with probabilities of a network that saw none of their domain; prints the figures of each fold and of all."""
    found: list[Held] = []
    for fold in range(FOLDS):
        seen = [example for example, held in items if fold_of(held.domain) != fold]
        net, mean, scale = fit(renderings(seen), epochs, SEED + fold)
        aside = [(example, held) for example, held in items if fold_of(held.domain) == fold and held.lines]
        probs = predict(net, mean, scale, [example for example, _ in aside])
        part = [held._replace(probs=p) for (_, held), p in zip(aside, probs, strict=True)]
        tell(f"fold {fold}", part, flavours)
        found += part
    tell("all folds", found, flavours)
    return found


def tell(name: str, pages: Sequence[Held], flavours: Sequence[str]) -> None:
    for dataset in ("fundus", "wcxb_dev", "trafeval"):
        for flavour in flavours:
            if some := [page for page in pages if page.dataset == dataset and page.flavour == flavour]:
                print(f"{name:9} {dataset:9} {flavour:10} {summary(some)}", flush=True)


def write(net: Tagger, mean: Array, scale: Array, path: Path) -> None:
    """The weights under the names that `newsclean.tagger.network` reads."""
    held = {name: tensor.numpy() for name, tensor in net.state_dict().items()}
    named: dict[str, Array] = {"mean": mean, "scale": 1 / scale}
    for name in ("enter", "guess", "context", "leave"):
        named[name], named[f"{name}_bias"] = held[f"{name}.weight"].T.squeeze(), held[f"{name}.bias"].squeeze()
    for at in range(len(net.layers)):
        for tap, side in enumerate(("before", "centre", "after")):
            named[f"{side}{at}"] = held[f"layers.{at}.weight"][:, :, tap].T
        named[f"bias{at}"] = held[f"layers.{at}.bias"]
    arrays: dict[str, Any] = {key: np.ascontiguousarray(value, np.float32) for key, value in named.items()}
    np.savez_compressed(path, allow_pickle=False, **arrays)


if __name__ == "__main__":
    main()
