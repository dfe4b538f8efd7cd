"""Twelve invented sites, any number of pages each, every line labelled: what the templates of sites are measured with.

A site is a file in `sites/`: a head in YAML, then its page from top to bottom.

    F text     furniture; T told beside the body (title, byline, stamp, caption, tags); B body; S the story; nothing or "." a blank line
    @          a block begins: @.7 on so many pages, @a or @b one of two versions of a page, @old or @new before or after the site was rebuilt,
               @deck where the story has one, @x in any order with the blocks @x beside it
    #3         the lines up to the end of the block three times
    === .2     furniture between the paragraphs, at so many of the gaps
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from tests.made_sites.layout import Site, blocks_of, printed
from tests.made_sites.speech import FOLDER
from tests.made_sites.stories import stories

OUTSIDE = 3  # of this many stories that pages speak of, one has no page in the run


class Page(NamedTuple):
    """labels: for each line of the text "furniture", "told", "body", or None where it is blank."""

    site: str
    text: str
    labels: tuple[str | None, ...]


SITES = tuple(sorted(path.stem for path in (FOLDER / "sites").glob("*.txt")))


def made(site: str, number: int, seed: str = "1") -> Iterator[Page]:
    """So many pages of the site. The same seed gives the same pages."""
    plan = _read(FOLDER / "sites" / f"{site}.txt")
    run = stories(plan.head, number + number // OUTSIDE + 6, seed)
    inside = [story for index, story in enumerate(run) if index % (OUTSIDE + 1) != OUTSIDE][:number]
    for index, story in enumerate(inside):
        lines = list(printed(plan, story, run, f"{seed}/{site}/{index}", rebuilt=index > number * 0.6))
        yield Page(plan.head["domain"], "\n".join(text for _, text in lines) + "\n", tuple(label for label, _ in lines))


def _read(path: Path) -> Site:
    head, _, rest = path.read_text("utf-8").partition("\n---\n")
    page, *between = rest.split("\n=== ")
    gaps = [(float(chance), lines.splitlines()) for chance, _, lines in (part.partition("\n") for part in between)]
    return Site(yaml.safe_load(head), blocks_of(page), gaps)
