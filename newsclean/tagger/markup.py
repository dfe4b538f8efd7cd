"""What the markup says of the lines of a page, as numbers: further features for pages that came with it."""

from collections.abc import Iterator, Sequence

import numpy as np

from newsclean.document import Span
from newsclean.hints import LANDMARK, LANDMARKS, ORDER, Hints
from newsclean.tagger.batch import Batch
from newsclean.tagger.letters import Array, Ints

TAGS: tuple[tuple[str, ...], ...] = (
    *(
        ("p",),
        ("h1",),
        ("h2",),
        ("h3",),
        ("h4", "h5", "h6"),
        ("li",),
        ("td", "th"),
        ("div",),
        ("blockquote", "pre"),
        ("figcaption", "caption"),
    ),
    *(("button", "label", "summary"), ("dt", "dd"), ("section", "article", "main", "body", "html")),
    ("address", "header", "footer", "nav", "aside"),
)
KIND = {tag: at for at, tags in enumerate(TAGS) for tag in tags}
NONE = Hints("")
NEAR = (2, 6)  # lines
WIDTH = 160  # features of a line


def of_markup(b: Batch, lines: Sequence[Span]) -> Iterator[Array]:
    """A row a feature; a line without hints is one of nothing."""
    hints = [line.hints or NONE for line in lines]
    yield from _named(hints)
    yield from _counted(b, hints)
    yield from _grouped(b, hints)
    yield from _stated(b, hints)


def _named(hints: Sequence[Hints]) -> Iterator[Array]:
    """Which element it is, what stands around it, and what the names say."""
    kind = np.array([KIND.get(hint.tag, -1) for hint in hints])
    for at in range(len(TAGS)):
        yield (kind == at).astype(np.float32)
    for bits, count in (
        (np.array([hint.within for hint in hints], np.int64), len(LANDMARKS)),
        (np.array([hint.near for hint in hints], np.int64), len(ORDER)),
        (np.array([hint.around for hint in hints], np.int64), len(ORDER)),
    ):
        for at in range(count):
            yield (bits >> at & 1).astype(np.float32)


def _counted(b: Batch, hints: Sequence[Hints]) -> Iterator[Array]:
    """Links, bold type, depth, pictures, and the same of the lines around."""
    linked = np.array([hint.linked for hint in hints], np.float32)
    depth = np.array([hint.depth for hint in hints], np.float32)
    yield linked
    yield (linked > 0.9).astype(np.float32)
    yield np.array([hint.strong for hint in hints], np.float32)
    yield np.array([hint.hidden for hint in hints], np.float32)
    yield np.log1p(np.array([len(hint.links) for hint in hints], np.float32))
    yield np.array([bool(hint.images) for hint in hints], np.float32)
    weight = _weight(b, linked) + 1e-3
    whole = np.bincount(b.page, weight)
    middle = (np.bincount(b.page, weight * depth) / whole)[b.page]
    yield np.log1p(depth)
    yield np.clip((depth - middle) / 3, -3, 3)
    yield np.abs(depth - middle) / 3
    index = np.arange(len(linked))
    inside, outside = (np.concatenate(([0.0], np.cumsum(part, dtype=np.float64))) for part in (b.size * linked, b.size))
    for width in NEAR:
        low, high = np.maximum(index - width, b.first), np.minimum(index + width + 1, b.behind)
        yield (inside[high] - inside[low]) / (outside[high] - outside[low] + 1)


def _weight(b: Batch, linked: Array) -> Array:
    """How much of the story the line may hold, links apart."""
    result: Array = b.size * b.flowing * (1 - linked) * b.open
    return result


def _grouped(b: Batch, hints: Sequence[Hints]) -> Iterator[Array]:
    """For the lines of the same element, of the same one around it and so on: how much of the page's prose they hold, and how they look."""
    linked = np.array([hint.linked for hint in hints], np.float32)
    weight = _weight(b, linked)
    whole = np.maximum(np.bincount(b.page, weight), 1)[b.page]
    starts = np.flatnonzero(np.diff(b.page, prepend=-1))
    for name in ("block", "parent", "above", "alike"):
        number = np.array([getattr(hint, name) for hint in hints], np.int64)
        group = np.unique(number + b.page * (1 << 32), return_inverse=True)[1]
        count, size = np.bincount(group), np.bincount(group, b.size) + 1
        held = np.bincount(group, weight)[group]
        yield held / whole
        yield np.log1p(held) / 6
        yield np.log1p(count)[group]
        yield (np.bincount(group, b.size * linked) / size)[group]
        yield np.log1p(size / count)[group] / 4
        most = np.maximum.reduceat(held, starts)[b.page]
        yield ((held >= most) & (most > 0)).astype(np.float32)
        yield _beside(b, group, -1)
        yield _beside(b, group, 1)


def _beside(b: Batch, group: Ints, way: int) -> Array:
    """Whether the line before or behind on the page is in the same group."""
    same = (group[1:] == group[:-1]) & (b.page[1:] == b.page[:-1])
    return np.concatenate(([False], same) if way < 0 else (same, [False])).astype(np.float32)


def _stated(b: Batch, hints: Sequence[Hints]) -> Iterator[Array]:
    """Whether the page states the line as its body, description or title, and where it stands towards the title and the headings."""
    states = np.array([hint.in_body is not None for hint in hints], np.float32)
    share = np.array([hint.in_body or 0.0 for hint in hints], np.float32)
    pages = np.bincount(b.page)
    found = (np.bincount(b.page, share * b.size) / np.maximum(np.bincount(b.page, b.size), 1))[b.page]
    told = states * (np.bincount(b.page, share) >= 2)[b.page]  # a text that the page does not print says nothing of its lines
    yield told
    yield share * told
    yield (share == 1) * told
    yield told * (1 - share) * (b.size > 40)
    yield found * told
    index = np.arange(len(share))
    for reach in (1, 3):
        total = np.concatenate(([0.0], np.cumsum(share * told, dtype=np.float64)))
        low, high = np.maximum(index - reach, b.first), np.minimum(index + reach + 1, b.behind)
        yield (total[index] - total[low]) / reach
        yield (total[high] - total[index + 1]) / reach
    yield np.array([hint.in_description for hint in hints], np.float32)
    titles = np.array([hint.is_title for hint in hints], np.float32)
    yield titles
    heads = (np.array([hint.within & LANDMARK["h1"] for hint in hints], np.int64) > 0) | (titles > 0)
    first = np.minimum.reduceat(np.where(heads, index, len(index)), np.flatnonzero(np.diff(b.page, prepend=-1)))[b.page]
    yield np.where(first == len(index), 0, np.sign(index - first) * np.log1p(np.abs(index - first)) / 3)
    yield (index < first).astype(np.float32)
    yield (first == len(index)).astype(np.float32)
    yield np.log(pages)[b.page] / 3
