"""Sign-offs, crew lines and tags, at the foot of the story.

A reporter's name and address below the last sentence is a byline; a name inside the story is not looked at.
"""

import re
from collections.abc import Collection, Iterator

from newsclean.bylines import EMAIL, is_byline, is_name, is_signed, people, tells_of
from newsclean.bylines.cased import GLUED_LEAD
from newsclean.datelines import lead
from newsclean.dates import is_stamp
from newsclean.document import Cut, Document, Report, Role, Span, Verdict
from newsclean.kit import Kit
from newsclean.marks import is_listed
from newsclean.signatures import AWAY, BY_NOTE, LABELLED, NOTE, filed_beside, signatures_below, signed_and_stamped, signs_below
from newsclean.survey import Survey, is_short, survey

BRACKET = re.compile(r"[\[(（【]([^\[\](){}（）【】]{2,120})[\])）】]$")
PARAGRAPH = 200  # characters; a line as long may end in a bracket, full stop or none
TEASERS = 12  # lines
WHY = {
    "sign-off": "the reporter's name or address below the story",
    "sign-off-in-brackets": "the reporter's name in brackets behind the last sentence",
    "name-below-the-story": "a name alone right below the last sentence",
    LABELLED: "a name behind a line that says no more than By, Von, Par",
    BY_NOTE: "a name above a note on the person, and the position where that is all the note says",
    NOTE: "a paragraph at the end opens with a name that the story does not speak of, or the author's, and says what the person does",
    "filed": "the time at which the story was filed, below it",
    "tag": "an item of the list that the label of the tags heads",
}


def judge(document: Document, kit: Kit) -> Iterator[Report]:
    page = survey(document)
    known = {person.name for line in page.lines if line.role is Role.BYLINE for person in people(line.text)}
    closing = list(_closing(page, known))
    signed = known or any(report.role is Role.BYLINE for report in closing) or _is_filed_by_name(page)
    below = {} if signed else signatures_below(page)
    closing += [Verdict(page.lines[index], Role.CREDIT if rule == NOTE else Role.BYLINE, rule) for index, rule in below.items()]
    known |= {person.name for index in below for person in people(page.lines[index].text)}
    yield from closing
    claimed = {id(report.span) for report in closing}
    sign: str | None = None
    for index, line in enumerate(page.lines):
        rule = page.rule(index, "credits") if line.role is None else None
        sign = (
            _mark(line)
            if rule and rule.role is Role.KEYWORDS
            else sign
            if sign is not None and line.role is None and _is_tag(page, index, sign)
            else None
        )
        if line.role is not None or id(line) in claimed:
            continue
        if rule:
            yield Verdict(line, rule.role, rule.name)
        elif sign is not None:
            sign = _mark(line)
            yield Verdict(line, Role.KEYWORDS, "tag")
        elif page.weights[index] > 0 and (page.at_edges(index) or signs_below(page, index)):
            yield from _signed(page, index, known)
        elif filed_beside(page, index, below):
            yield Verdict(line, Role.TIMESTAMP, "filed")


def _signed(page: Survey, index: int, known: Collection[str]) -> Iterator[Report]:
    """What a line below the story says of who wrote it and when it was filed."""
    line = page.lines[index]
    if signs_below(page, index) and not (len(people(line.text)) > 1 and _is_of_another(page, index, known)):
        yield Verdict(line, Role.BYLINE, "name-below-the-story")
    elif is_byline(line.text) or (EMAIL.search(line.text) and is_name(EMAIL.sub("", line.text).strip(" ,|/-"))):
        if not _is_of_another(page, index, known):
            yield Verdict(line, Role.BYLINE, "sign-off")
    elif parts := signed_and_stamped(line.text):
        if not _is_of_another(page, index, known):
            yield Cut(line, *parts[0], Role.BYLINE, "sign-off")
            yield Cut(line, *parts[1], Role.TIMESTAMP, "filed")
    elif is_stamp(line.text):
        yield Verdict(line, Role.TIMESTAMP, "filed")


def _is_of_another(page: Survey, index: int, known: Collection[str]) -> bool:
    """Whether the line signs another story: it names somebody not named so far, and teasers are near or the authors are known.

    A label that says "author" stands among teasers too, as long as no other one names anybody else.
    """
    text = page.lines[index].text
    names = [person.name for person in people(text)]
    if not names or not names[0][0].isupper() or any(name in known for name in names):
        return False
    if known or not is_signed(text):
        return (
            bool(known)
            or GLUED_LEAD.match(text) is not None
            or any(line.role in AWAY for line in page.lines[max(0, index - TEASERS) : index])
        )
    return any(line.text != text and line.role is None and is_signed(line.text) for line in page.lines)


def _is_filed_by_name(page: Survey) -> bool:
    """Whether a dateline names a correspondent."""
    tags = (lead(f"{line.text} …") for line in page.lines if line.role is Role.DATELINE)
    return any(tag.people for tag in tags if tag)


def _closing(page: Survey, known: Collection[str]) -> Iterator[Cut | Verdict]:
    """What the last paragraph of the story says of its author: a name in brackets at its end, or all of it."""
    prose = [line for line in page.lines[: page.end] if line.role is None and (line.prose or len(line.text) > PARAGRAPH)]
    if not prose:
        return
    last = prose[-1]
    bracket = BRACKET.search(last.text)
    if bracket and (is_byline(bracket[1]) or (is_name(bracket[1]) and "," in bracket[1])):
        yield Cut(last, bracket.start(), len(last.text), Role.BYLINE, "sign-off-in-brackets")
    elif len(prose) > 1 and any(tells_of(last.text, name) for name in known):
        yield Verdict(last, Role.CREDIT, NOTE)


def _mark(line: Span) -> str:
    """How a tag is marked here: by "#", by a list mark, or not at all; "" for the label itself, which leaves it open."""
    return "#" if "#" in line.text else "•" if is_listed(line.text) else ""


def _is_tag(page: Survey, index: int, sign: str) -> bool:
    """Whether the line goes on with the tags in the way they are marked; without marks only short lines below the story do."""
    line = page.lines[index]
    mark = _mark(line)
    return not line.hits and (mark == sign != "" or (sign == "" and (mark != "" or (is_short(line.text) and page.at_edges(index)))))
