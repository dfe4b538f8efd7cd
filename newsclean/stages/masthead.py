"""The head of the site's pages: lines above the story that most of them have, learnt from them and given as a pack (see `template`).

They go before the header is read: the name of a service of the site is no title.
"""

from collections.abc import Iterator
from itertools import groupby

from newsclean.document import Document, Role, Verdict
from newsclean.kit import Kit
from newsclean.marks import HOME, ITEM
from newsclean.shapes import shape
from newsclean.survey import Survey, survey

LONGEST_PATH = 4  # items, the one that leads home included; a menu has more
WHY = {"head": "above the stories on most pages of the site"}


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    if not kit.has_template:
        return
    page = survey(document)
    path = set(_path(page))
    for index, line in enumerate(page.lines):
        if (
            line.role is None
            and index not in path
            and page.above_story(index)
            and (found := kit.repeated(shape(line.text)))
            and found.where == "head"
        ):
            yield Verdict(line, Role.NAVIGATION, "head")


def _path(page: Survey) -> Iterator[int]:
    """The sections of a breadcrumb printed as a list, which the first item leads: they are of the story, though other stories share them."""
    for listed, run in groupby(range(page.start), key=lambda index: ITEM.match(page.lines[index].text) is not None):
        first, *others = run
        if listed and len(others) < LONGEST_PATH and ITEM.sub("", page.lines[first].text).casefold() in HOME:
            yield from others
