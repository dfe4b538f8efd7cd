"""What was learnt, as it is shipped: arrays in files beside this one."""

import io
from functools import cache
from importlib import resources

import numpy as np

from newsclean.tagger.letters import Array


@cache
def stored(name: str) -> dict[str, Array]:
    """The shipped weights of a network, "weights", "html-weights" or "headlines", by the name of each array; float32. Read once a process."""
    data = resources.files("newsclean.tagger").joinpath(f"{name}.npz").read_bytes()
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        return {key: arrays[key].astype(np.float32) for key in arrays.files}
