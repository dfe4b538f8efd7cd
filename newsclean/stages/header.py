"""The head of the page: section, title, deck, byline and stamps, above the first paragraph of the story.

Which line is the title, `tagger.headlines` says, above all by what the story is about: a title shares its words, a menu and a neighbour's
title do not. A page whose text starts with the story has no title, and none is made up.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from newsclean.bylines import is_byline, people
from newsclean.captioning import caption
from newsclean.datelines import lead
from newsclean.dates import Stamp, ago, is_stamp, is_yearless, label_of, stamps
from newsclean.document import Cut, Document, Report, Role, Span, Verdict
from newsclean.hints import may_be_deck, stated_title
from newsclean.kit import Kit
from newsclean.marks import BULLET, HOME, ITEM, is_listed, leads_home
from newsclean.prose import INNER_END
from newsclean.signatures import BY_NOTE, BY_PLACE, CLOSE, LABELLED, NOTE, signatures, signed_and_stamped
from newsclean.survey import Survey, survey
from newsclean.topic import WORD, Topic

WHY = {
    "title": "of the lines above the story the likeliest to be its title",
    "kicker": "in front of the title, on its line; the title alone stands above",
    "deck": "between the title and the story, and no furniture",
    "byline": "nothing but the reporter's name, position and address, above the story",
    "called-byline": "a short line that the page calls the author's",
    LABELLED: "a name behind a line that says no more than By, Von, Par",
    BY_PLACE: "a name of nobody in the story, beside its stamp, or next to its title or its first sentence",
    BY_NOTE: "a name above a note on the person, and the position where that is all the note says",
    NOTE: "a note on the author, below the name",
    "breadcrumb": "the path of sections that leads to the story",
    "stamp": "nothing but the time of publication, above the story",
    "above-the-title": "short, above the title, and no part of the story",
    "title-again": "the title once more",
}
BREADCRUMB = re.compile(r"^[^>›»]{1,30}(?:\s?[>›»]\s?[^>›»]{1,30}){1,5}$")
LONGEST_PATH = 4  # items, the one that leads home included; a menu has more
DECK = 5  # lines of prose or half-prose that may stand between the title and the first paragraph
LONGEST_DECK = 400  # characters
LONGEST_TITLE = 220  # characters; 99 % of Korean titles have at most 64
SHORTEST_TITLE = 6  # characters
BEFORE, AFTER = 50, 40  # characters that may stand before a stamp and behind it on its line
SEPARATORS = ("|", "/", "-", "–", "•", "·")
SHARED = 0.3  # the share of a deck's words that the story has too, where it stands apart from the title
BARE = 12  # characters of a title that stands alone and inside of another line
SITE = re.compile(r" ?[-–—|·<] .{2,80}$")  # what a window's title has behind the page's title


def judge(document: Document, kit: Kit) -> Iterator[Report]:
    page = survey(document)
    titled = stated_title(page.lines)
    start = story_start(page) if titled is None else max(story_start(page), titled + 1)
    head = [index for index in range(start) if page.lines[index].role is None]
    meta = {index: reports for index in head if index != titled and (reports := list(meta_of(page, index)))}
    topic = topic_of(page, start)
    title = _title(page, head, meta, start, topic) if titled is None else titled
    writers = {} if start >= page.end or _is_signed(meta, title) else signatures(page, meta, title, start)
    meta |= {index: [Verdict(page.lines[index], Role.CREDIT if rule == NOTE else Role.BYLINE, rule)] for index, rule in writers.items()}
    decks = set(_decks(page, head, meta, title, topic)) if title is not None and start < page.end else set()
    path = set(_path(page, title)) if title is not None else set()
    yield from _inside(page, [index for index in writers if index >= start], meta)
    for index in head:
        if index in meta:
            yield from meta[index]
        elif index == title and (end := _kicker(page, title)):
            yield Cut(page.lines[index], 0, end, Role.NAVIGATION, "kicker")
            yield Cut(page.lines[index], end, len(page.lines[index].text), Role.TITLE, "title")
        elif index in path:
            yield Verdict(page.lines[index], Role.SECTION, "breadcrumb")
        elif index in decks:
            yield Verdict(page.lines[index], Role.SUBTITLE, "deck", by_place=True)
        elif title is not None and (report := _plain(page, index, title)):
            yield report


def _inside(page: Survey, writers: Sequence[int], meta: dict[int, list[Report]]) -> Iterator[Report]:
    """Bylines between the first lines of the story, and the stamps next to them."""
    for index in writers:
        yield from meta[index]
        for at in (index - 1, index + 1):
            if at in range(len(page.lines)) and at not in writers and page.lines[at].role is None and is_stamp(page.lines[at].text):
                yield Verdict(page.lines[at], Role.TIMESTAMP, "stamp")


def meta_of(page: Survey, index: int) -> Iterator[Report]:
    """What a line of the head says by itself: section, byline, stamps, or byline and stamps in one line."""
    line = page.lines[index]
    text = line.text
    rule = page.rule(index, "header")
    if parts := signed_and_stamped(text):
        yield Cut(line, *parts[0], Role.BYLINE, "byline")
        yield Cut(line, *parts[1], Role.TIMESTAMP, "stamp")
    elif leads_home(text):
        yield Verdict(line, Role.SECTION, "breadcrumb")
    elif rule and rule.role is Role.SECTION and (is_listed(line.text) or _in_menu(page, index)):
        return
    elif rule:
        yield Verdict(line, rule.role, rule.name)
    elif BREADCRUMB.match(text):
        yield Verdict(line, Role.SECTION, "breadcrumb")
    elif is_stamp(text) or is_yearless(text) or label_of(text) or ago(text) or _is_stamped(line, stamps(text)):
        yield Verdict(line, Role.TIMESTAMP, "stamp")
    elif is_byline(BULLET.sub("", text)):
        yield Verdict(line, Role.BYLINE, "byline")
    elif line.hints and line.hints.near_to("author") and len(text) <= LONGEST_TITLE // 2 and not line.prose:
        yield Verdict(line, Role.BYLINE, "called-byline")


def _is_stamped(line: Span, found: Sequence[Stamp]) -> bool:
    """Whether the line is a stamp with a word or two beside it: a place, a section, the source. A place behind a comma is that of an event."""
    if not found or line.prose:
        return False
    before, behind = line.text[: found[0].start].rstrip(), line.text[found[-1].end :]
    if len(before) < CLOSE:
        return len(behind) <= AFTER and not behind.startswith(",")
    told = isinstance(found[-1].when, datetime) or found[0].label is not None or before.endswith(SEPARATORS)
    return len(before) <= BEFORE and len(behind) <= CLOSE and told


def _in_menu(page: Survey, index: int) -> bool:
    """Whether the name of a section stands beside another one: several in a row are a menu."""
    line = page.lines[index]
    beside = (page.lines[at] for at in (index - 1, index + 1) if 0 <= at < len(page.lines))
    close = (other for other in beside if abs(other.line - line.line) == 1 and not BREADCRUMB.match(other.text))
    return any(hit.role is Role.SECTION for other in close for hit in other.hits)


def _is_signed(meta: dict[int, list[Report]], title: int | None) -> bool:
    """Whether a byline below the title names somebody."""
    reports = (report for index, found in meta.items() if index > (title or 0) for report in found)
    return any(isinstance(report, Cut | Verdict) and report.role is Role.BYLINE and people(report.span.text) for report in reports)


def _path(page: Survey, title: int) -> Iterator[int]:
    """The lines of a breadcrumb printed as a list above the title: the first item leads home."""
    first = title
    while first > 0 and ITEM.match(page.lines[first - 1].text):
        first -= 1
    if 2 <= title - first <= LONGEST_PATH and ITEM.sub("", page.lines[first].text).casefold() in HOME:
        yield from range(first + 1, title)


def topic_of(page: Survey, start: int) -> Topic:
    """What the story is about."""
    return Topic(line.text for line in page.lines[start : page.end] if line.prose or caption(line.text))


def story_start(page: Survey) -> int:
    """The index of the first line of the story; on a page without prose, of the first caption or marked line."""
    if page.weights[page.end]:
        return next((index for index in range(page.start, page.end) if page.weights[index + 1] > page.weights[index]), page.start)
    return next((index for index, line in enumerate(page.lines[: page.end]) if line.role is None and caption(line.text)), page.end)


def _title(page: Survey, head: Sequence[int], meta: dict[int, list[Report]], start: int, topic: Topic) -> int | None:
    """The index of the title among the lines of the head, or None."""
    candidates = candidates_of(page, head, meta)
    if not candidates:
        below = start + 1 < page.end and _may_be_title(page.lines[start]) and not _ends_sentence(page.lines[start].text)
        return start if below else None
    if not any(topic.share(page.lines[index].text) for index in candidates):
        above = [index for index in candidates if meta and index < min(meta)]
        prose = any(line.prose for line in page.lines[start : page.end])
        return above[-1] if above else candidates[0] if len(candidates) == 1 or not prose else None
    from newsclean.tagger.headlines import headline

    found = headline(page, candidates, meta, start, topic)
    return None if found is None else _bare(page, found, candidates)


def candidates_of(page: Survey, head: Sequence[int], meta: Collection[int]) -> list[int]:
    """The indices of the lines of the head that may be its title."""
    return [index for index in head if index not in meta and _may_be_title(page.lines[index])]


def _bare(page: Survey, found: int, candidates: Sequence[int]) -> int:
    """The title alone where the line found has more: the site's name behind it, as in a window's title, or sections glued in front."""
    whole = page.lines[found].text
    for index in reversed(candidates):
        text = page.lines[index].text
        inside = BARE <= len(text) < len(whole)
        if inside and (
            _is_with_site(whole, text) or (whole.endswith(text) and not _is_with_site(whole, whole[: -len(text)].rstrip(" -–—|·<")))
        ):
            return index
    return found


def _kicker(page: Survey, title: int) -> int:
    """Where the title begins behind a kicker that only a blank sets off, 0 where there is none: the page has the bare title above, as a step."""
    whole = page.lines[title].text
    for line in page.lines[:title]:
        start = len(whole) - len(ITEM.sub("", line.text))
        bare = start > 0 and start <= len(whole) // 2 and len(whole) - start >= BARE and line.text.endswith(whole[start:])
        if bare and whole[start - 1] == " " and whole[start - 2].isalnum():
            return start
    return 0


def _may_be_title(line: Span) -> bool:
    text = line.text
    if not SHORTEST_TITLE <= len(text) <= LONGEST_TITLE or is_listed(line.text) or line.hits:
        return False
    sentences = _ends_sentence(text) and (line.prose or INNER_END.search(text))
    return not sentences and caption(text) is None and not text.startswith("#") and lead(text) is None


def _ends_sentence(text: str) -> bool:
    return text.rstrip("\"'”’»」』)").endswith((".", "。"))


def _decks(page: Survey, head: Sequence[int], meta: dict[int, list[Report]], title: int, topic: Topic) -> Iterator[int]:
    """The lines of the deck: those that follow the title at once, and others above the story that speak of the same."""
    at_once = title
    found = 0
    for index in head:
        line = page.lines[index]
        if index > title and _same_title(page, index, title):
            at_once = index
        if index <= title or index in meta or found == DECK or not _may_be_deck(page, index, title):
            continue
        if index == at_once + 1:
            at_once = index
        elif topic.share(line.text) < SHARED and not line.prose:
            continue
        found += 1
        yield index


def _may_be_deck(page: Survey, index: int, title: int) -> bool:
    line = page.lines[index]
    if line.hints and not may_be_deck(line.hints):
        return False
    if line.hits or len(line.text) > LONGEST_DECK or _same_title(page, index, title) or line.text.startswith(("•", "[", "<")):
        return False
    return caption(line.text) is None and not _stands_twice(page, index)


def _plain(page: Survey, index: int, title: int) -> Report | None:
    """What an open line of the head is by its place."""
    line = page.lines[index]
    if index == title:
        return Verdict(line, Role.TITLE, "title")
    if _same_title(page, index, title):
        return Verdict(line, Role.DUPLICATE, "title-again")
    if index < title and not line.prose and len(line.text) <= LONGEST_TITLE // 2:
        return Verdict(line, Role.NAVIGATION, "above-the-title", by_place=True)
    return None


def _same_title(page: Survey, index: int, title: int) -> bool:
    """Whether the line is the title again, perhaps with the name of the site behind one of them, or with a kicker before it."""
    text, whole = page.lines[index].text, page.lines[title].text
    shorter, longer = sorted((text, whole), key=len)
    if index == title or len(text) < SHORTEST_TITLE:
        return False
    if _is_with_site(longer, shorter) or (len(shorter) >= BARE and text.endswith(whole)):
        return True
    return WORD.findall(text.casefold()) == WORD.findall(whole.casefold())  # a colon in one is a dash in the other


def _is_with_site(whole: str, title: str) -> bool:
    """Whether the text is the title with the name of the site behind it."""
    return whole.startswith(title) and SITE.match(whole, len(title)) is not None


def _stands_twice(page: Survey, index: int) -> bool:
    return any(0 <= other < len(page.lines) and page.lines[other].text == page.lines[index].text for other in (index - 1, index + 1))
