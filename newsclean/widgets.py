"""Widgets: the judgement that the stages for comments, related links and sidebars share."""

from collections.abc import Iterator

from newsclean.bylines import is_signed
from newsclean.document import Role, Verdict
from newsclean.marks import is_listed
from newsclean.rules import Rule
from newsclean.survey import Survey


def widget(page: Survey, stage: str, role: Role, inside: str) -> Iterator[Verdict]:
    """The verdicts on one kind of widget: lines that its own rules know, and open lines of its zones, by the rule `inside`."""
    for index, (line, zone) in enumerate(zip(page.lines, page.zones, strict=True)):
        if line.role is not None:
            continue
        rule = page.rule(index, stage)
        if rule and not (rule.opens and role is not Role.COMMENT and page.above_story(index) and is_listed(line.text)):
            yield Verdict(line, role, rule.name)
        elif (
            zone is role
            and not _says_otherwise(page.rule(index, "boilerplate"), role)
            and not (zone is not Role.COMMENT and is_signed(line.text))
        ):
            yield Verdict(line, role, inside, by_place=True)


def _says_otherwise(rule: Rule | None, role: Role) -> bool:
    """Whether a line inside a widget is not of it: an advertisement between teasers, the first line of the imprint."""
    if rule is None or (role is Role.COMMENT and rule.role not in (Role.ADVERTISEMENT, Role.SUBSCRIPTION)):
        return False
    return rule.where != "edges" or rule.role in (Role.ADVERTISEMENT, Role.FOOTER)
