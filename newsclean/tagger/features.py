"""What a line looks like and where it stands, as numbers: the eyes of the tagger. Structure only, no vocabulary."""

from collections.abc import Sequence

import numpy as np

from newsclean.document import Span
from newsclean.tagger import looks, markup, places, surroundings
from newsclean.tagger.batch import batch_of
from newsclean.tagger.letters import Array

WIDTH = 223  # features of a line


def features(pages: Sequence[Sequence[Span]], *, marked_up: bool = False) -> Array:
    """One row a line, for all lines of all pages in order, as float32; (0, WIDTH) where there is none.

    marked_up: with what the markup says of the lines, in further columns.
    """
    if not any(pages):
        return np.zeros((0, WIDTH + markup.WIDTH if marked_up else WIDTH), np.float32)
    batch = batch_of(pages)
    lines = [line for page in pages for line in page]
    runs = surroundings.stretches(batch)
    parts = [
        *looks.letters_of(batch),
        *looks.ends(batch),
        *looks.addresses(batch),
        *looks.words(batch),
        *looks.verdicts(batch, lines),
        *places.repeats(batch, lines),
        *places.places(batch),
        *places.blocks(batch),
        *surroundings.distances(batch, runs),
        *surroundings.topics(batch, runs[0]),
        *surroundings.windows(batch),
        *surroundings.page(batch),
        *(markup.of_markup(batch, lines) if marked_up else ()),
    ]
    table = np.empty((len(parts), len(lines)), np.float32)
    for row, part in zip(table, parts, strict=True):
        row[:] = part
    return table.T
