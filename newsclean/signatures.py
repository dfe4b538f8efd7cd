"""Names alone that are bylines by their place: below the title and beside its stamp, behind a line that says "By", or right below the story."""

import re
from collections.abc import Collection, Iterator
from itertools import chain

from newsclean.bylines import is_byline, is_name, people
from newsclean.dates import ago, is_stamp, label_of, stamps
from newsclean.document import Role, Span
from newsclean.marks import ITEM
from newsclean.survey import Survey

LABELLED, BY_PLACE = "name-behind-a-label", "name-below-the-title"
LABEL = re.compile(
    r"(?i)^(?:by|von|par|por|di|door|av|af|autor(?:in)?|author|author of the article|written by|kommentar von|от|автор)\s?:?$"
)
JOINT = re.compile(r"(?i)^(?:,|;|&|/|\||and|und|et|y|e|og|och|…|\.\.\.)$")
CLOCK = re.compile(r"(?i)(?<!\d)\d{1,2}[:.h]\d{2}(?: ?uhr)?$")
BIOGRAPHY = re.compile(r"^[^\"“”‘]{5,60}\b(?:is an?|is the|writes|covers|ist|schreibt|est|écrit)\b")
# Where reporters sign with a bare name below the story: in Cyrillic, and Vietnamese, whose surnames are few.
BELOW_THE_STORY = re.compile(r"^(?:[А-ЯЁІЇЄҐ]|(?:Lê|Trần|Nguyễn|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý)\b)")
GLUED_AGO = re.compile(r"^\D{5,60}(?=\d.{1,40}$)")  # "Ada Quill2 minutes ago"
BAR = re.compile(r"\s?[|•·]\s?")
CLOSE = 3  # characters that are next to none
UNDER = 3  # lines below the title
BEFORE = 2  # lines above the story
INTO = 8  # lines from the first of the story on in which a name beside a stamp may stand
ABOVE = 16  # lines above the story, where the page has no title
MOST = 3  # lines of names; more are a menu


def signatures(page: Survey, meta: Collection[int], title: int | None, start: int) -> dict[int, str]:
    """The lines that are bylines by their place, each with its rule; {} where there are none, or so many that they are a menu.

    meta: indices of the lines known as bylines, stamps and sections.  title: None where there is none.  start: of the first line of the story.
    """
    first = title + 1 if title is not None else max(0, start - ABOVE)
    within = range(first, min(start + INTO, page.end))
    labelled = list(_behind_a_label(page, meta, within))
    if labelled:
        return dict.fromkeys(labelled, LABELLED)
    said = " ".join(line.text for line in page.lines[start : page.end] if line.prose and not BIOGRAPHY.search(line.text)).casefold()
    found = [index for index in within if index not in meta and _is_writer(page, index, said, start)]
    stamped = [index for index in found if _is_by_a_stamp(page, index)]
    near = [index for index in found if (title is not None and index - title <= UNDER) or 0 < start - index <= BEFORE]
    chosen = [index for index in found if any(abs(index - other) <= 1 for other in stamped)] or near
    return dict.fromkeys(chosen, BY_PLACE) if len(chosen) <= MOST else {}


def signs_below(page: Survey, index: int) -> bool:
    """Whether the line is a name right below the last sentence of the story."""
    text = page.lines[index].text
    return index > 0 and page.weights[index] > page.weights[index - 1] and BELOW_THE_STORY.match(text) is not None and is_name(text)


def signed_and_stamped(text: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where a line names its writer and where it says when, if it does both and nothing else: from and to, of each."""
    if found := stamps(text):
        if _names_people(text[: found[0].start]) and is_stamp(text[found[0].start :]):
            return (0, found[0].start), (found[0].start, len(text))
        if found[0].start < CLOSE and _names_people(text[found[-1].end :]):
            return (found[-1].end, len(text)), (0, found[-1].end)
    for joint in (BAR.search(text), GLUED_AGO.match(text)):
        if joint and _names_people(text[: joint.end()]) and ago(text[joint.end() :]):
            return (0, joint.end()), (joint.end(), len(text))
    return None


def _names_people(text: str) -> bool:
    text = text.strip(" /|,·-–—:")
    return is_byline(text) or is_name(text)


def _behind_a_label(page: Survey, meta: Collection[int], within: range) -> Iterator[int]:
    """A line that says "By" and no more, and the names behind it with what joins them."""
    behind = False
    for index in within:
        text = ITEM.sub("", page.lines[index].text)
        label = LABEL.match(text) is not None and index + 1 < page.end and is_name(ITEM.sub("", page.lines[index + 1].text))
        behind = label or (behind and (is_name(text) or JOINT.match(text) is not None))
        if behind and page.lines[index].role is None and index not in meta:
            yield index


def _is_writer(page: Survey, index: int, said: str, start: int) -> bool:
    """Whether the line names people of whom the story does not speak."""
    line = page.lines[index]
    if line.role is not None or line.prose or any(hit.stage != "credits" for hit in line.hits):
        return False
    text = ITEM.sub("", line.text)
    if not is_name(text) or not ((index < start and text == line.text) or _is_by_a_stamp(page, index)):
        return False
    return not any(person.name.casefold() in said for person in people(text))


def _is_by_a_stamp(page: Survey, index: int) -> bool:
    """Whether one of the two lines above or below says when, or is a button of the share bar."""
    beside = chain(page.lines[max(0, index - 2) : index], page.lines[index + 1 : index + 3])
    return any(not line.prose and _tells_time(line) for line in beside)


def _tells_time(line: Span) -> bool:
    text = line.text
    return bool(is_stamp(text) or stamps(text) or label_of(text) or CLOCK.search(text[:40]) or line.role is Role.SHARE)
