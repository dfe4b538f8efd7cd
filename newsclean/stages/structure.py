"""The shape of the story: headings, paragraphs, quotes, lists, tables; and hard-wrapped lines joined.

What no stage claimed is the story's: this stage judges every span that is left, and removes nothing.
"""

import re
from collections.abc import Iterator, Sequence

from newsclean.document import Document, Role, Span, Verdict
from newsclean.hints import HEADINGS, Hints
from newsclean.kit import Kit
from newsclean.marks import ITEM, QUOTE, TRIANGLE
from newsclean.prose import is_dense, marked_lists
from newsclean.wrapping import no_room, wrap_width

WHY = {
    "sentence": "prose that no rule claimed",
    "unclaimed": "no rule claimed it, so it is kept",
    "wrapped": "goes on where the line before it had no room left",
    "heading": "a short line without a full stop in front of the text it heads",
    "list-mark": "an item of a list",
    "quote-mark": "marked as a quotation, or a speaker's name and words in brackets",
    "columns": "cells in columns",
    "markup": "the element of the page that holds it says so",
}
SPEAKER = re.compile(r"^\[[^\[\]:]{2,60}\s?:\s?[\"“'‘].+\]$")
COLUMNS = re.compile(r"\S\s*(?:\t|\|)\s*\S[^|\t]*(?:\t|\|)")
HEADING = 90  # characters of a heading
ALL_STRONG = 0.9  # the share of a paragraph in bold type from which it may be a heading


def judge(document: Document, kit: Kit) -> Iterator[Verdict]:
    lines = [span for span in document.lines if span.role is None]
    width = wrap_width(lines)
    listed = marked_lists([line.text for line in lines])
    shapes = [(Role.LIST_ITEM, "list-mark") if index in listed else _shape(lines, index, width) for index in range(len(lines))]
    for index, line in enumerate(lines):
        role, rule = shapes[index]
        before = lines[index - 1] if index else None
        joined = before is not None and before.line + 1 == line.line
        hanging = joined and before and shapes[index - 1][0] is Role.LIST_ITEM and role is not Role.LIST_ITEM and line.raw[:1] in " \t"
        if joined and before and role is Role.TABLE and shapes[index - 1][0] is Role.TABLE:
            yield Verdict(line, role, rule, continues=True)
        elif joined and before and (hanging or (rule in ("sentence", "unclaimed", "heading") and no_room(before, line, width))):
            shapes[index] = (shapes[index - 1][0], "wrapped")
            yield Verdict(line, shapes[index][0], "wrapped", continues=True)
        else:
            if (
                role is Role.HEADING
                and index + 1 < len(lines)
                and lines[index + 1].line == line.line + 1
                and no_room(line, lines[index + 1], width)
            ):
                role, rule = Role.PARAGRAPH, "sentence"
                shapes[index] = (role, rule)
            yield Verdict(line, role, rule)


def _shape(lines: Sequence[Span], index: int, width: int) -> tuple[Role, str]:
    text = lines[index].text
    if (hints := lines[index].hints) and (role := _marked_up(hints)):
        return role, "markup"
    if QUOTE.match(text) or SPEAKER.match(text):
        return Role.QUOTE, "quote-mark"
    if ITEM.match(text):
        return Role.LIST_ITEM, "list-mark"
    if COLUMNS.search(lines[index].raw) and not lines[index].prose:
        return Role.TABLE, "columns"
    if lines[index].prose:
        return Role.PARAGRAPH, "sentence"
    return (Role.HEADING, "heading") if _heads(lines, index, width) else (Role.PARAGRAPH, "unclaimed")


def _marked_up(hints: Hints) -> Role | None:
    """What the markup says that the line is; None where it says nothing that counts."""
    if hints.tag in ("td", "th", "tr"):
        return Role.TABLE
    if hints.inside("blockquote"):
        return Role.QUOTE
    if hints.tag in HEADINGS:
        return Role.HEADING
    if hints.tag in ("li", "dd") or (hints.tag == "p" and hints.inside("li")):
        return Role.LIST_ITEM
    return Role.PARAGRAPH if hints.tag == "p" and hints.strong < ALL_STRONG else None


def _heads(lines: Sequence[Span], index: int, width: int) -> bool:
    """Whether the line is a heading: short, no sentence, and text follows."""
    text = lines[index].text
    longest = HEADING // 2 if is_dense(text) else HEADING
    if len(text) > longest or (text[-1] in '.。…,;:"”’」' and not text.endswith(("’", "”", '"'))) or index + 1 >= len(lines):
        return False
    if re.match(r"^(?:Q|A|문|답|질문|답변)\s?[.:)]", text) or text.startswith(("-", "―", "—")):
        return False
    following = lines[index + 1].text
    wrapped = width > 0 and len(following) * 4 >= width * 3
    return (
        wrapped
        or lines[index + 1].prose
        or ITEM.match(following) is not None
        or TRIANGLE.match(following) is not None
        or text.startswith(("[", "◇", "◆", "■"))
    )
