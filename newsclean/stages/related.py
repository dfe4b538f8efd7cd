"""Links to related stories, and summaries by machines, inside the body or behind it.

A label with its title is one line or a short list; the story resumes at the next sentence.
"""

from collections.abc import Iterator

from newsclean.document import Document, Role, Verdict
from newsclean.kit import Kit
from newsclean.survey import survey
from newsclean.widgets import widget

WHY = {"in-the-list": "behind the head of a list of related stories, up to the next sentence of this one"}


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    return widget(survey(document), "related", Role.RELATED, "in-the-list")
