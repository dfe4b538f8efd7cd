"""Boilerplate: menus, share bars, advertisements, calls to subscribe, the imprint: lines that say what they are.

Each is one line and one rule. A word that may also be a line of the story counts at the edges of the page, or beside other furniture.
"""

from collections.abc import Iterator
from itertools import groupby

from newsclean.bylines import is_byline
from newsclean.document import Document, Role, Verdict
from newsclean.kit import Kit
from newsclean.marks import is_listed
from newsclean.signatures import leads_names
from newsclean.survey import Survey, is_short, survey

WHY = {
    "in-the-footer": "behind the first line of the imprint or the policy links, at the foot of the page",
    "in-the-box": "behind the head of a box that asks to subscribe, to share or to go elsewhere",
    "among-the-footer": "between two lines of the footer",
    "menu": "four and more very short items in a list above the story",
}
MENU = 4  # items; a list of three may be a byline, a stamp and a counter


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    page = survey(document)
    menu = set(_menus(page))
    for index, line in enumerate(page.lines):
        if line.role is not None:
            continue
        zone = page.zones[index]
        if index in menu:
            yield Verdict(line, Role.NAVIGATION, "menu", by_place=True)
        elif rule := page.rule(index, "boilerplate"):
            yield Verdict(line, rule.role, rule.name)
        elif zone is Role.FOOTER and index >= page.end:
            yield Verdict(line, Role.FOOTER, "in-the-footer", by_place=True)
        elif index >= page.end and _in_footer(page, index - 1) and _in_footer(page, index + 1):
            yield Verdict(line, Role.FOOTER, "among-the-footer", by_place=True)
        elif zone in (Role.SUBSCRIPTION, Role.SHARE, Role.NAVIGATION):
            yield Verdict(line, zone, "in-the-box", by_place=True)


def _in_footer(page: Survey, index: int) -> bool:
    return index < len(page.lines) and (rule := page.rule(index, "boilerplate")) is not None and rule.role is Role.FOOTER


def _menus(page: Survey) -> Iterator[int]:
    """The items of menus above the first prose; a list in which most names are networks is a share bar, one with a byline is the head."""
    above = [index for index in range(len(page.lines)) if page.above_story(index)]
    for listed, run in groupby(above, key=lambda index: is_listed(page.lines[index].text) and is_short(page.lines[index].text)):
        indices = list(run)
        shares = sum(any(rule.role is Role.SHARE for rule in page.lines[index].hits) for index in indices)
        signed = any(is_byline(page.lines[index].text) for index in indices) or leads_names(page, indices[0] - 1)
        if listed and len(indices) >= MENU and 2 * shares < len(indices) and not signed:
            yield from indices
