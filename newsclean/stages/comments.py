"""Comment widgets: the box, its buttons, and what readers wrote.

Readers write prose as reporters do; only their place, behind the head of the widget and the end of the story, tells them apart.
"""

from collections.abc import Iterator

from newsclean.document import Document, Role, Verdict
from newsclean.kit import Kit
from newsclean.survey import survey
from newsclean.widgets import widget

WHY = {"in-the-comments": "behind the head of the comments, up to the next widget"}


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    return widget(survey(document), "comments", Role.COMMENT, "in-the-comments")
