"""Lines that several things were glued into: portals print a whole article, its sign-off, calls and notice as one.

The tail is peeled from the end, piece by piece, while each piece is furniture by itself; the sentences stay. In front, a deck may stand
glued before the dateline.
"""

import re
from collections.abc import Iterator

from newsclean.bylines import is_byline
from newsclean.captioning import caption
from newsclean.datelines import lead
from newsclean.document import Cut, Document, Role, Span
from newsclean.kit import Kit
from newsclean.prose import is_prose

WHY = {
    "call-behind-the-text": "a sign like ▶ behind the last sentence opens a call to do something",
    "sign-off": "the reporter's name and address behind the last sentence",
    "deck-before-the-dateline": "no sentence, and the dateline follows: the deck, glued to the lead",
}
# Where a piece may begin: behind a sentence, or at a sign that opens notices and calls. A full stop inside an address or a number is no end.
SENTENCE = r"(?<=[가-힣A-Za-z”\"’')\]다])[.!?。]+[”\"’')\]]*\s*(?=[^\sa-z0-9.,!?”\"’')\]])"
SIGNS = "▶▷☞※■◆★ⓒ©Ⓒ<[(〈＜"
SIGN = r"(?=[▶▷☞※■◆★ⓒ©Ⓒ]|[<\[(〈＜](?:ⓒ|©|저작권|Copyright|무단)|저작권자|Copyrights? ?[ⓒ©(])"
SIGNED = re.compile(SIGN)
PIECE = re.compile(rf"{SENTENCE}|{SIGN}")
ENDED = re.compile(r"[.!?。…]+[”\"’')\]】]*\s*$")
MOST = 12  # pieces of a tail
NEAR = 12  # characters; signs closer than this open one notice together: "[저작권자 ⓒ"
CALL = 120  # characters of a call behind the text
STORY = 40  # characters that have to be left in front of the tail
DECK = 150  # characters of a deck before the dateline


def judge(document: Document, kit: Kit) -> Iterator[Cut]:
    for span in document.open():
        if len(span.text) <= STORY:
            continue
        if (not span.prose or SIGNED.search(span.text) or not ENDED.search(span.text[-NEAR:])) and caption(span.text) is None:
            yield from _tail(span, kit)
        yield from _front(span)


def _tail(span: Span, kit: Kit) -> Iterator[Cut]:
    end = len(span.text)
    cuts: list[Cut] = []
    for start in _starts(span.text)[: -MOST - 1 : -1]:
        found = _furniture(span.text[start:end].strip(), kit) if start >= STORY else None
        if not found:
            break
        if cuts and cuts[-1].role is found[0] and span.text[end] not in SIGNS:  # a notice of two sentences
            cuts[-1] = Cut(span, start, cuts[-1].end, *found)
        else:
            cuts.append(Cut(span, start, end, *found))
        end = start
    while cuts and not ENDED.search(span.text[max(0, cuts[-1].start - NEAR) : cuts[-1].start]):
        cuts.pop()  # a sign inside a sentence opens nothing
    yield from cuts


def _starts(text: str) -> list[int]:
    """Where pieces of the line may begin, from its start on."""
    found: list[int] = []
    signed = -NEAR
    for match in PIECE.finditer(text):
        start = match.end()
        if not match.group():
            if start - signed < NEAR or start == 0:
                continue
            signed = start
        if not found or start > found[-1]:
            found.append(start)
    return found


def _furniture(piece: str, kit: Kit) -> tuple[Role, str] | None:
    """The role and rule of a piece that is furniture by itself; None for a sentence of the story."""
    signed = piece[:1] in SIGNS or piece.startswith(("저작권자", "Copyright"))
    if is_prose(piece) and not signed:
        return None
    rule = next((rule for rule in kit.scan([piece])[0] if rule.stage != "header"), None)
    if rule and (signed or rule.where != "edges"):
        return rule.role, rule.name
    if is_byline(piece):
        return Role.BYLINE, "sign-off"
    if piece[:1] in "▶▷☞" and len(piece) <= CALL and not is_prose(piece):
        return Role.SUBSCRIPTION, "call-behind-the-text"
    return None


def _front(span: Span) -> Iterator[Cut]:
    """The deck glued before the dateline of a long line."""
    if len(span.text) < 2 * DECK:
        return
    for match in re.finditer(r"[\[(【]", span.text[:DECK]):
        before = span.text[: match.start()]
        if match.start() >= 4 and lead(span.text[match.start() :]) and not is_prose(before) and not re.search(r"[.。]", before):
            yield Cut(span, 0, match.start(), Role.SUBTITLE, "deck-before-the-dateline")
            return
