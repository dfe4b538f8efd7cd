"""Sidebars: the latest, the most read, photo strips, and the teasers in them.

A teaser looks like an article, dateline and all, but it is cut in its middle and a title stands above it. Two of them behind the last whole
sentence of the page are a sidebar even without a head.
"""

from collections.abc import Iterator

from newsclean.captioning import caption
from newsclean.document import Document, Role, Verdict
from newsclean.kit import Kit
from newsclean.prose import is_truncated
from newsclean.survey import Survey, survey
from newsclean.widgets import widget

WHY = {
    "in-the-list": "behind the head of a list of other stories",
    "teaser": "the start of another story, cut in its middle, with a title above it",
    "title-of-a-teaser": "a title above the cut start of another story",
}


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    page = survey(document)
    claimed = {id(verdict.span): verdict for verdict in _teasers(page)}
    claimed |= {id(verdict.span): verdict for verdict in widget(page, "sidebars", Role.SIDEBAR, "in-the-list")}
    yield from claimed.values()


def _teasers(page: Survey) -> Iterator[Verdict]:
    """The teasers behind the last whole sentence, with their titles; none where there is only one, which may be a page cut short."""
    behind = range(1, len(page.lines))
    found = [
        index
        for index in behind
        if page.weights[index] > 0
        and page.weights[index] == page.weights[page.end]
        and is_truncated(page.lines[index].text)
        and caption(page.lines[index].text) is None
        and not page.lines[index - 1].prose
        and not is_truncated(page.lines[index - 1].text)
    ]
    if len(found) < 2:
        return
    for index in found:
        for line, rule in ((page.lines[index - 1], "title-of-a-teaser"), (page.lines[index], "teaser")):
            if line.role is None:
                yield Verdict(line, Role.SIDEBAR, rule, by_place=True)
