"""Notices of copyright and reuse: the best sign that the story has ended, and where its publisher is named.

An article about copyright says the same words in sentences; those stay. A notice glued behind a sentence is cut off by `glued`.
"""

from collections.abc import Iterator

from newsclean.document import Document, Verdict
from newsclean.kit import Kit
from newsclean.survey import survey

WHY: dict[str, str] = {}


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    page = survey(document)
    for index, line in enumerate(page.lines):
        if line.role is None and (rule := page.rule(index, "copyright")):
            yield Verdict(line, rule.role, rule.name)
