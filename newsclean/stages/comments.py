"""Comment widgets: the box, its buttons, and what readers wrote.

Readers write prose as reporters do; only their place, behind the head of the widget and the end of the story, tells them apart.
"""

from collections.abc import Iterator

from newsclean.document import Document, Role, Verdict
from newsclean.kit import Kit
from newsclean.zones import of_role

WHY = {"in-the-comments": "behind the head of the comments, up to the next widget"}


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    return of_role(document, "comments", Role.COMMENT, "in-the-comments")
