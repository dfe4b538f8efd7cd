"""What stands behind the end of the story and said nothing of itself: titles, teasers, menus, dialogues of the account.

Lines in a zone are left to that zone's stage: where the user skipped it, they stay.
"""

from collections.abc import Iterator

from newsclean.document import Document, Role, Verdict
from newsclean.kit import Kit
from newsclean.survey import survey

WHY = {"behind-the-end": "behind the copyright notice or the widgets that end the story"}


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    page = survey(document)
    for line, zone in zip(page.lines[page.end :], page.zones[page.end :], strict=True):
        if line.role is None and zone is None:
            yield Verdict(line, Role.SIDEBAR, "behind-the-end", by_place=True)
