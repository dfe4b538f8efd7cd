"""Names alone that are bylines by their place: below the title and beside its stamp, behind a line that says "By", or right below the story."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from newsclean.bylines import is_byline, is_name, is_outlet, is_position, opens_with_position, people, tells_of, told_of
from newsclean.bylines.cased import GLUED_LEAD
from newsclean.dates import ago, is_stamp, label_of, stamps
from newsclean.document import Role, Span
from newsclean.marks import ITEM
from newsclean.survey import Survey

AWAY = (Role.RELATED, Role.SIDEBAR, Role.COMMENT, Role.FOOTER)
Story = list[tuple[str, str]]
LABELLED, BY_PLACE, BY_NOTE, NOTE = "name-behind-a-label", "name-below-the-title", "name-above-a-note", "biography"
LABEL = re.compile(
    r"(?i)^(?:(?:written |posted |words |text |published )?by|author|author of the article|(?:(?:ein )?kommentar |geschrieben )?von|autor(?:in|a)?"
    r"|(?:écrit )?par|auteur|(?:escrito )?por|di|autore|door|av|af|от|автор)\s?:?$"
)
JOINT = re.compile(r"(?i)^(?:,|;|&|/|\||and|und|et|y|e|og|och|…|\.\.\.)$")
CLOCK = re.compile(r"(?i)(?<!\d)\d{1,2}[:.h]\d{2}(?: ?uhr)?$")
# Where reporters sign with a bare name below the story: in Cyrillic, and Vietnamese, whose surnames are few.
BELOW_THE_STORY = re.compile(r"^(?:[А-ЯЁІЇЄҐ]|(?:Lê|Trần|Nguyễn|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý)\b)")
GLUED_AGO = re.compile(r"^\D{5,60}(?=\d.{1,40}$)")  # "Ada Quill2 minutes ago"
EDGES = " /|,·-–—:"
INNER_LEAD = re.compile(r"(?: ?[·|,/]| ?[–—-] )? ?(?=(?:by|By|von|Von|par|Par|por|Por|door|Door|av|Av|af|Af|di|Di) \S)")
POSTED, BEHIND = 16, 80  # characters before a stamp, as "Posted on", and behind what it stands beside: topics, a counter
BAR = re.compile(r"\s?[|•·]\s?")
CLOSE = 3  # characters that are next to none
AFTERMATH, REST = 0.5, 0.1  # shares of the prose above that may follow the names below a story: teasers, and notes on the authors
BESIDE = 3  # lines between a name and its stamp
TOLD = 3  # lines
UNDER = 3  # lines below the title
BEFORE = 2  # lines above the story
INTO = 12  # lines from the first of the story on in which a name beside a stamp may stand
ABOVE = 16  # lines above the story, where the page has no title
MOST = 3  # lines of names; more are a menu


def signatures(page: Survey, meta: Collection[int], title: int | None, start: int) -> dict[int, str]:
    """The lines of the head that are bylines by their place, each with its rule; {} where there are none, or so many that they are a menu.

    meta: indices of the lines known as bylines, stamps and sections.  title: None where there is none.  start: of the first line of the story.
    """
    first = title + 1 if title is not None else max(0, start - ABOVE)
    within = range(first, min(start + INTO, page.end))
    labelled = list(_behind_a_label(page, meta, within))
    if labelled:
        return dict.fromkeys(labelled, LABELLED)
    story = _story(page, start)
    found = [index for index in within if index not in meta and _is_writer(page, index, story, start)]
    stamped = [index for index in found if _is_by_a_stamp(page, index)]
    near = [index for index in found if (title is not None and index - title <= UNDER) or 0 < start - index <= BEFORE]
    chosen = [index for index in found if any(abs(index - other) <= 1 for other in stamped)] or near
    if chosen:
        return dict.fromkeys(chosen, BY_PLACE) if len(chosen) <= MOST else {}
    return _noted(page, (index for index in within if index not in meta), story)


def signatures_below(page: Survey) -> dict[int, str]:
    """The same of the lines below the story, where nobody signs above it: names behind a label, or with a note; else notes alone."""
    below = [index for index, line in enumerate(page.lines) if line.role is None and _ends_soon(page, index, AFTERMATH)]
    labelled = list(_behind_a_label(page, (), range(below[0], len(page.lines)))) if below else []
    if labelled:
        return {index: LABELLED for at, index in enumerate(labelled) if index == labelled[0] + at}
    story = _story(page, page.start)
    if noted := _noted(page, below, story):
        return noted
    notes = [index for index in below if (name := told_of(page.lines[index].text)) and not _speaks_of(story, name)]
    return dict.fromkeys(notes, NOTE) if len(notes) <= MOST else {}


def _noted(page: Survey, indices: Iterable[int], story: Story) -> dict[int, str]:
    """The names right above a note on the person or a position, which is marked as well."""
    found: dict[int, str] = {}
    for index in indices:
        name, note = page.lines[index].text, page.lines[index + 1].text if index + 1 < len(page.lines) else ""
        if page.lines[index].role is not None or not note or not is_name(name) or len(named := people(name)) != 1:
            continue
        whose = told_of(note)
        own = set(whose.split()) & set(named[0].name.split()) if whose else opens_with_position(note)
        if own and not _speaks_of(story, named[0].name):
            found[index] = BY_NOTE
            if page.lines[index + 1].role is None:
                found[index + 1] = BY_NOTE if is_position(note) else NOTE
    return found if len(found) <= 2 * MOST else {}


def leads_names(page: Survey, index: int) -> bool:
    """Whether the line says no more than "By", and names follow in the next."""
    if not 0 <= index < len(page.lines) - 1 or page.lines[index].role in AWAY or not LABEL.match(ITEM.sub("", page.lines[index].text)):
        return False
    return is_name(ITEM.sub("", page.lines[index + 1].text))


def signs_below(page: Survey, index: int) -> bool:
    """Whether the line is a name right below the last sentence of the story.

    In any script several names are, below whole paragraphs: teasers have titles between. With an agency they are a picture's.
    """
    text = page.lines[index].text
    right_below = index > 0 and page.weights[index] > page.weights[index - 1] and _ends_soon(page, index, REST)
    if not right_below or not is_name(text):
        return False
    several = [one.name for one in people(text) if not is_outlet(one.name)]
    told = all(line.prose for line in page.lines[max(0, index - TOLD) : index])
    return BELOW_THE_STORY.match(text) is not None or (told and len(several) == len(people(text)) > 1)


def filed_beside(page: Survey, index: int, signed: Collection[int]) -> bool:
    """Whether the line says when, below the story: in its label, or beside the names that sign."""
    text = page.lines[index].text
    if not is_stamp(text) or not _ends_soon(page, index, AFTERMATH):
        return False
    return any(stamp.label for stamp in stamps(text)) or any(abs(index - other) <= BESIDE for other in signed)


def _ends_soon(page: Survey, index: int, share: float) -> bool:
    """Whether no more prose than this share of the story so far follows in it."""
    return page.weights[index] > 0 and page.weights[max(page.end, index)] - page.weights[index] <= share * page.weights[index]


def signed_and_stamped(text: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where a line names its writer and where it says when, and hardly anything else: from and to, of each."""
    if found := stamps(text):
        first, last = found[0].start, found[-1].end
        if _names_people(text[:first]) and (is_stamp(text[first:]) or (_is_led(text[:first]) and len(text) - last <= BEHIND)):
            return (0, first), (first, len(text))
        if first < CLOSE and _names_people(text[last:]):
            return (last, len(text)), (0, last)
        lead = INNER_LEAD.match(text, last)
        if lead and first <= POSTED and len(text) - last <= BEHIND and is_byline(BAR.split(text[lead.end() :])[0]):
            return (lead.end(), len(text)), (0, lead.end())
    for joint in (BAR.search(text), GLUED_AGO.match(text)):
        if joint and _names_people(text[: joint.end()]) and ago(text[joint.end() :]):
            return (0, joint.end()), (joint.end(), len(text))
    return None


def _is_led(text: str) -> bool:
    """Whether a word like "by" stands before the names, perhaps glued to them."""
    return is_byline(text.strip(EDGES)) or (GLUED_LEAD.match(text) is not None and bool(people(text)))


def _names_people(text: str) -> bool:
    text = text.strip(EDGES)
    return _is_led(text) or is_name(text)


def _behind_a_label(page: Survey, meta: Collection[int], within: range) -> Iterator[int]:
    """A line that says "By" and no more, and the names behind it with what joins them."""
    behind = False
    for index in range(within.start, len(page.lines)):
        if index >= within.stop and not behind:
            return
        line = page.lines[index]
        text = ITEM.sub("", line.text)
        behind = leads_names(page, index) or (behind and (is_name(text) or JOINT.match(text) is not None))
        if behind and line.role is None and index not in meta:
            yield index


def _is_writer(page: Survey, index: int, story: Story, start: int) -> bool:
    """Whether the line names people of whom the story does not speak."""
    line = page.lines[index]
    if line.role is not None or line.prose or any(hit.stage != "credits" for hit in line.hits):
        return False
    text = ITEM.sub("", line.text)
    if not is_name(text) or not ((index < start and text == line.text) or _is_by_a_stamp(page, index)):
        return False
    return not any(_speaks_of(story, person.name) for person in people(text))


def _story(page: Survey, start: int) -> Story:
    """The prose of the story from a line on, as it is and with small letters."""
    return [(line.text, line.text.casefold()) for line in page.lines[start : page.end] if line.prose]


def _speaks_of(story: Story, name: str) -> bool:
    """Whether the story speaks of the person; a note on the author speaks of nobody else."""
    folded = name.casefold()
    return any(folded in said and not tells_of(text, name) for text, said in story)


def _is_by_a_stamp(page: Survey, index: int) -> bool:
    """Whether one of the two lines above or below says when, or is a button of the share bar."""
    beside = chain(page.lines[max(0, index - 2) : index], page.lines[index + 1 : index + 3])
    return any(not line.prose and _tells_time(line) for line in beside)


def _tells_time(line: Span) -> bool:
    text = line.text
    return bool(is_stamp(text) or stamps(text) or label_of(text) or CLOCK.search(text[:40]) or line.role is Role.SHARE)
