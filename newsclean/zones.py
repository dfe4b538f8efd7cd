"""Zones: stretches of a page that belong to a widget, known by the line that heads them.

"Most read" heads a list of titles, "Comments" what readers said. In the body a zone ends where the story resumes; behind the end of the
story it ends with its list, or where the next one begins.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsclean.document import Role
from newsclean.marks import is_listed
from newsclean.rules import Rule

if TYPE_CHECKING:
    from newsclean.survey import Survey

FRAMED = 0.4  # the share of a page's prose that a summary may be
FRAME = 10  # lines between the head of a summary and the notice that closes it


def zones(page: "Survey") -> Iterator[Role | None]:
    """For each line the role of the widget it belongs to; None for lines of the story or of no widget known."""
    current: Role | None = None
    closed_at = 0
    for index in range(len(page.lines)):
        if rule := _opener(page, index):
            current, closed_at = rule.role, _closed_at(page, index, rule)
        elif current and index <= closed_at:
            pass
        elif current and (index == closed_at + 1 > 1 or not _goes_on(page, index, current)):
            current = None
        yield current


def _opener(page: "Survey", index: int) -> Rule | None:
    """The rule by which this line heads a zone here.

    An item of a menu heads nothing. A doubtful head counts inside the story only with a list or other titles behind it.
    """
    rule = next((rule for rule in page.lines[index].hits if rule.opens), None)
    if rule is None or (page.above_story(index) and is_listed(page.lines[index].text)):
        return None
    if rule.where != "edges" or page.at_edges(index):
        return rule
    following = page.lines[index + 1 : index + 3]
    listed = bool(following) and is_listed(following[0].text)
    return rule if listed or (len(following) == 2 and not any(line.prose for line in following)) else None


def _closed_at(page: "Survey", index: int, rule: Rule) -> int:
    """The index of the line that closes what this one opens, prose and all; 0 where none is near."""
    pack = rule.name.partition("/")[0]
    for at in range(index + 1, min(index + 1 + FRAME, len(page.lines))):
        if any(hit.closes and hit.role is rule.role and hit.name.startswith(f"{pack}/") for hit in page.lines[at].hits):
            return at if page.weights[at] - page.weights[index] <= FRAMED * page.weights[-1] else 0
    return 0


def _goes_on(page: "Survey", index: int, role: Role) -> bool:
    """Whether the line belongs to the zone of the line before it."""
    line, before = page.lines[index], page.lines[index - 1]
    if any(rule.role is Role.KEYWORDS for rule in line.hits):
        return False
    if index >= page.end:
        return role is Role.COMMENT or is_listed(line.text) or not is_listed(before.text)
    return role is not Role.COMMENT and _goes_on_in_story(page, index)


def _goes_on_in_story(page: "Survey", index: int) -> bool:
    """The same in front of the end of the story.

    A list goes on while its items do. Titles without list marks go on until prose; the last of them, on the doorstep of prose and behind
    a blank line, may be the story's next heading and is left to it, unless it is the only one.
    """
    line, before = page.lines[index], page.lines[index - 1]
    if is_listed(line.text) or line.prose or page.above_story(index):
        return is_listed(line.text)
    if is_listed(before.text):
        return False
    doorstep = index + 1 < len(page.lines) and page.lines[index + 1].prose
    return not doorstep or before.hits != () or line.line == before.line + 1
