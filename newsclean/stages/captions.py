"""Captions: a line with a picture's mark or credit; renderers print most of them twice (alt text and figure caption).

A run of three and more marked lines is a list of the story (appointments, obituaries, schedules), not captions.
"""

import re
from collections.abc import Iterator

from newsclean.captioning import Caption, caption
from newsclean.document import Document, Role, Span, Verdict
from newsclean.hints import LINKED
from newsclean.kit import Kit
from newsclean.prose import INNER_END, marked_lists, weight

WHY = {
    "mark": "a sign like ▲ in front says that the line describes a picture",
    "credit": "the line ends in the name of a photographer or an agency",
    "printed-twice": "the same line twice in a row is a picture's description and its caption",
    "figcaption": "the markup calls it the caption of a picture",
    "again": "the caption stands there a second time",
}
TWICE = 12  # characters; shorter lines repeat for other reasons
LONGEST_MARKED = 160  # characters of a line whose mark alone makes it a caption
LONG = 40  # characters (half in dense scripts) of a line that is no refrain
SHOWS = re.compile(r"(?:모습|장면|있다|전경)\.?$")
QUOTES = "\"'“‘„«「『”’"


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    lines = document.lines
    found = [caption(line.text) if line.role is None and not any(hit.stage == "credits" for hit in line.hits) else None for line in lines]
    listed = marked_lists([line.text for line in lines])
    seen: set[str] = set()
    for index, line in enumerate(lines):
        item = found[index]
        if line.role is not None or (item and not item.credit and index in listed):
            continue
        rule = _rule(item, lines, index) or ("figcaption" if _in_figcaption(line) else None)
        if rule and line.text in seen:
            yield Verdict(line, Role.DUPLICATE, "again")
        elif rule:
            seen.add(line.text)
            yield Verdict(line, Role.CREDIT if item and not item.text else Role.CAPTION, rule)


def _in_figcaption(line: Span) -> bool:
    """Whether the markup says so, and the line leads nowhere: pictures of other stories have titles there."""
    hints = line.hints
    if hints is None or hints.linked >= LINKED:
        return False
    return hints.inside("figcaption") or (hints.inside("figure") and not hints.inside("table", "pre", "blockquote", "ul", "ol"))


def _rule(item: Caption | None, lines: list[Span], index: int) -> str | None:
    if item and item.credit:
        return "credit"
    if item and len(lines[index].text) <= LONGEST_MARKED and not _answers(lines, index):
        return "mark"
    return "printed-twice" if _printed_twice(lines, index) else None


def _answers(lines: list[Span], index: int) -> bool:
    """Whether the marked line answers the question above it, as in interviews of "- question" and "▲ answer"."""
    above = lines[index - 1].text if index else ""
    return above.startswith(("-", "―", "Q", "문")) or above.endswith("?")


def _printed_twice(lines: list[Span], index: int) -> bool:
    """Whether this line and one beside it are the same, and no refrain of the story."""
    text = lines[index].text
    size = weight(text)
    if len(text) < TWICE or text.startswith(tuple(QUOTES)) or len(text) > 300 or (size < LONG and not SHOWS.search(text)):
        return False
    if lines[index].prose and INNER_END.search(text) and not SHOWS.search(text):
        return False  # a paragraph
    return any(0 <= other < len(lines) and lines[other].text == text for other in (index - 1, index + 1))
